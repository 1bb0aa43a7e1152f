import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspectDisk, inspectEnvironment, inspectNode } from '../../../src/health/inspect-host.js';
import { loadConfig } from '../../../src/platform/config/load-config.js';

describe('the Node version', () => {
  test.each(['v20.19.0', 'v20.20.2', 'v22.0.0', 'v24.1.0'])('%s is good', (version) => {
    expect(inspectNode(version)).toMatchObject({ state: 'ok', fix: null });
  });

  test.each(['v18.20.0', 'v20.18.3'])('%s is too old', (version) => {
    expect(inspectNode(version)).toMatchObject({ state: 'broken', fix: expect.stringContaining('20.19') });
  });
});

describe('the environment', () => {
  test('is good when it is empty', () => {
    const { config, findings } = inspectEnvironment(() => loadConfig({}));
    expect(config?.nodeEnv).toBe('development');
    expect(findings).toEqual([expect.objectContaining({ check: 'environment', state: 'ok' })]);
  });

  test('has a finding for each bad variable', () => {
    const { config, findings } = inspectEnvironment(() => loadConfig({ PORT: 'x', MASTER_API_KEY: 'short' }));
    expect(config).toBeNull();
    expect(findings.map(({ state, detail }) => [state, detail.split(' ')[0]])).toEqual(
      expect.arrayContaining([
        ['broken', 'PORT'],
        ['broken', 'MASTER_API_KEY'],
      ]),
    );
  });

  test('never shows the secrets', () => {
    const secret = 'k'.repeat(40);
    expect(JSON.stringify(inspectEnvironment(() => loadConfig({ MASTER_API_KEY: secret })).findings)).not.toContain(
      secret,
    );
  });

  test('lets a defect through', () => {
    const defect = new TypeError('defect');
    expect(() =>
      inspectEnvironment(() => {
        throw defect;
      }),
    ).toThrow(defect);
  });
});

describe('the disk', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'doctor-'));
  });

  afterEach(() => rm(folder, { recursive: true }));

  test('is judged where the data will be, before the folder exists', async () => {
    const finding = await inspectDisk({ dialect: 'sqlite', path: join(folder, 'a', 'b', 'barometer.sqlite') });
    expect(finding.detail).toContain(`MiB free in ${folder}`);
  });

  test('does not matter to Postgres', async () => {
    expect(await inspectDisk({ dialect: 'postgres', url: 'postgres://localhost/x' })).toMatchObject({ state: 'ok' });
  });

  test('is warned about when data is only in memory', async () => {
    expect(await inspectDisk({ dialect: 'sqlite', path: ':memory:' })).toMatchObject({
      state: 'warning',
      fix: expect.stringContaining('DATABASE_URL'),
    });
  });
});
