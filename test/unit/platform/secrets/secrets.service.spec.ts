import { hkdfSync } from 'node:crypto';
import { loadConfig } from '../../../../src/platform/config/load-config.js';
import type { Settings } from '../../../../src/platform/database/settings.repository.js';
import { Secrets } from '../../../../src/platform/secrets/secrets.service.js';

const SECRETS_KEY = 's'.repeat(32);
const MASTER_API_KEY = 'm'.repeat(32);

/** The table of settings, as far as secrets need it. */
class SettingsInMemory {
  readonly values = new Map<string, string>();
  failures = 0;

  getOrCreate(name: string, make: () => string): Promise<string> {
    if (this.failures > 0) {
      this.failures -= 1;
      return Promise.reject(new Error('database away'));
    }
    const value = this.values.get(name) ?? make();
    this.values.set(name, value);
    return Promise.resolve(value);
  }
}

const open = (environment: Record<string, string>, settings = new SettingsInMemory()) =>
  new Secrets(loadConfig(environment), settings as unknown as Settings);

const expected = (root: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', root, '', `barometer/${purpose}`, 32));

describe('secrets', () => {
  test('are derived from SECRETS_KEY first', async () => {
    expect(await open({ SECRETS_KEY, MASTER_API_KEY }).derive('cursor')).toEqual(expected(SECRETS_KEY, 'cursor'));
  });

  test('are derived from MASTER_API_KEY otherwise', async () => {
    expect(await open({ MASTER_API_KEY }).derive('webhook')).toEqual(expected(MASTER_API_KEY, 'webhook'));
  });

  test('differ by purpose and tell nothing of their root', async () => {
    const secrets = open({ SECRETS_KEY });
    const all = await Promise.all((['api-key-pepper', 'cursor', 'webhook'] as const).map((p) => secrets.derive(p)));
    expect(new Set(all.map((secret) => secret.toString('hex'))).size).toBe(3);
    expect(all.every((secret) => secret.length === 32 && !secret.includes(SECRETS_KEY))).toBe(true);
  });

  test('need no stored root when there is one in the environment', async () => {
    const settings = new SettingsInMemory();
    await open({ SECRETS_KEY }, settings).derive('cursor');
    expect(settings.values.size).toBe(0);
  });

  test('are the same after a restart with neither, because the root is kept', async () => {
    const settings = new SettingsInMemory();
    const before = await open({}, settings).derive('api-key-pepper');
    expect(await open({}, settings).derive('api-key-pepper')).toEqual(before);
    expect(await open({}, new SettingsInMemory()).derive('api-key-pepper')).not.toEqual(before);
  });

  test('are asked of the database once', async () => {
    const settings = new SettingsInMemory();
    const ask = jest.spyOn(settings, 'getOrCreate');
    const secrets = open({}, settings);
    await Promise.all([secrets.derive('cursor'), secrets.derive('cursor')]);
    await secrets.derive('cursor');
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test('can be had after the database was away for a moment', async () => {
    const settings = new SettingsInMemory();
    settings.failures = 1;
    const secrets = open({}, settings);
    await expect(secrets.derive('cursor')).rejects.toThrow('database away');
    await expect(secrets.derive('cursor')).resolves.toHaveLength(32);
  });
});
