import type { INestApplicationContext } from '@nestjs/common';
import { Command } from 'commander';
import { diagnose, registerDoctor } from '../../src/health/doctor.command.js';
import { Terminal } from '../../src/platform/cli/terminal.js';
import { AppConfig } from '../../src/platform/config/app-config.js';
import { loadConfig } from '../../src/platform/config/load-config.js';
import { Migrator } from '../../src/platform/database/migrator.js';
import { type AuthApp, startAuthApp } from './auth-app.js';

let server: AuthApp;

beforeAll(async () => {
  server = await startAuthApp();
});

afterAll(() => server.close());

/** The running application in place of one that the command would open and close. */
function lend() {
  const close = jest.fn(() => Promise.resolve());
  const context = { get: server.app.get.bind(server.app), close } as unknown as INestApplicationContext;
  return { close, open: () => Promise.resolve(context) };
}

const states = (findings: Awaited<ReturnType<typeof diagnose>>) =>
  findings.map(({ check, state }) => `${check} ${state}`);

describe('doctor', () => {
  test('finds nothing wrong with a good installation, and closes what it opened', async () => {
    const { open, close } = lend();
    const findings = await diagnose(open, () => server.app.get(AppConfig));
    expect(states(findings)).toEqual([
      'node ok',
      'environment ok',
      'database ok',
      'migrations ok',
      'providers ok',
      'providers ok',
      expect.stringMatching(/^disk (ok|warning)$/),
    ]);
    expect(close).toHaveBeenCalledTimes(1);
  });

  test('names migrations that are still to be run', async () => {
    jest.spyOn(server.app.get(Migrator), 'pending').mockResolvedValueOnce(['AddSomething1']);
    const findings = await diagnose(lend().open, () => server.app.get(AppConfig));
    expect(findings).toContainEqual({
      check: 'migrations',
      state: 'broken',
      detail: 'Still to be run: AddSomething1',
      fix: 'Run: npm run cli -- migrate',
    });
  });

  test('looks at the disk even when the database cannot be opened', async () => {
    const open = () => Promise.reject(new Error('The database does not answer.'));
    const findings = await diagnose(open, () => server.app.get(AppConfig));
    expect(states(findings)).toEqual(['node ok', 'environment ok', 'database broken', expect.stringMatching(/^disk/)]);
  });

  test('opens nothing when the environment is bad, and lists every problem', async () => {
    const open = jest.fn(lend().open);
    const findings = await diagnose(open, () => loadConfig({ PORT: 'x', LOG_LEVEL: 'loud' }));
    expect(states(findings)).toEqual(['node ok', 'environment broken', 'environment broken']);
    expect(open).not.toHaveBeenCalled();
  });

  test.each([
    ['as text', [], (out: string) => expect(out).toMatch(/database +│ broken.*database: /s)],
    ['as JSON', ['--json'], (out: string) => expect(JSON.parse(out)).toMatchObject({ ok: false })],
  ])('prints fixes and ends with exit code 1 when something is broken, %s', async (_, options, expectOutput) => {
    const exitCode = process.exitCode;
    let out = '';
    const terminal = new Terminal({ write: (text) => (out += text) });
    const program = new Command().exitOverride();
    registerDoctor(program, () => Promise.reject(new Error('The database does not answer.')), terminal);
    try {
      await program.parseAsync(['doctor', ...options], { from: 'user' });
      expect(process.exitCode).toBe(1);
    } finally {
      process.exitCode = exitCode;
    }
    expectOutput(out);
  });
});
