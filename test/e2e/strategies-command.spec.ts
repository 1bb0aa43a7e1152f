import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registerStrategies } from '../../src/analysis/strategies.command.js';
import { type AuthApp, MASTER_KEY, startAuthApp } from './auth-app.js';
import { runInProcess } from './command-in-process.js';

let server: AuthApp;
let folder: string;
let files = 0;

beforeAll(async () => {
  server = await startAuthApp({ MASTER_API_KEY: MASTER_KEY, DEMO_ON_FIRST_START: 'false' });
  folder = await mkdtemp(join(tmpdir(), 'strategies-'));
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

afterEach(() => {
  process.exitCode = undefined;
});

const run = (...words: string[]) => runInProcess(server, registerStrategies, ['strategies', ...words]);

async function fileOf(content: unknown): Promise<string> {
  const path = join(folder, `strategy-${(files += 1)}.json`);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const MINE = { id: 'mine', name: 'Mine', entryRules: [{ name: 'rising', where: 'close > close[1]' }] };

describe('strategies', () => {
  test('are made from a file, changed, compared, tried and deleted', async () => {
    expect((await run('create', '--file', await fileOf(MINE))).out).toBe("Made 'mine', version 1.\n");
    expect((await run('list')).out).toMatch(/balanced.*built in[\s\S]*mine.*own/);
    expect((await run('show', 'mine')).out).toMatch(/mine, version 1[\s\S]*\* rising: `close > close\[1\]`/);
    const changed = await fileOf({ ...MINE, thresholds: { buyScore: 0.05 } });
    expect((await run('update', 'mine', '--file', changed)).out).toBe("'mine' has version 2 now.\n");
    expect((await run('diff', 'mine')).out).toMatch(/1 to 2: 1 values differ[\s\S]*buyScore.*0\.2.*0\.05/);
    expect((await run('diff', 'mine', '--from', '2')).out).toContain('0 values differ');
    expect(JSON.parse((await run('show', 'mine', '--version', '1', '--json')).out)).toMatchObject({ version: 1 });
    const tried = await run('dry-run', 'mine', 'acme.demo', '--bars', '500');
    expect(tried.out).toMatch(/mine \(version 2\) on 500 bars of ACME\.DEMO[\s\S]*verdicts: .*buy[\s\S]*enters on/);
    expect((await run('delete', 'mine')).out).toContain("Deleted 'mine'");
    expect((await run('show', 'mine')).failure).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('are checked with everything that is wrong', async () => {
    const wrong = await fileOf({ id: 'wrong', name: '', entryRules: [{ name: 'a', where: 'clse > 1' }] });
    const checked = await run('validate', '--file', wrong);
    expect(checked.err).toMatch(/\/name: [\s\S]*\/entryRules\/0\/where: Line 1, column 1: .*Did you mean "close"/);
    expect(process.exitCode).toBe(1);
    const refused = await run('create', '--file', wrong);
    expect(refused.err).toContain('/entryRules/0/where');
    expect(refused.failure).toMatchObject({ code: 'VALIDATION_FAILED' });
    process.exitCode = undefined;
    expect((await run('validate', '--file', await fileOf(MINE))).out).toBe('Nothing is wrong with it.\n');
    expect(process.exitCode).toBeUndefined();
    expect(JSON.parse((await run('validate', '--json', '--file', wrong)).out)).toMatchObject({ valid: false });
  });

  test('in a file that is no JSON, or not there, are refused', async () => {
    expect((await run('create', '--file', await fileOf('{'))).failure).toMatchObject({ code: 'MALFORMED_JSON' });
    expect((await run('create', '--file', join(folder, 'nowhere'))).failure).toMatchObject({
      code: 'VALIDATION_FAILED',
    });
    expect((await run('dry-run', 'balanced', 'ACME.DEMO', '--bars', '0')).failure?.message).toContain('1 to 1000');
  });

  test('of another owner are another matter', async () => {
    await run('create', '--owner', 'bob', '--file', await fileOf({ ...MINE, id: 'theirs' }));
    expect((await run('list')).out).not.toContain('theirs');
    expect((await run('list', '--owner', 'bob', '--json')).out).toContain('theirs');
    expect((await run('delete', 'theirs')).failure).toMatchObject({ code: 'NOT_FOUND' });
  });
});
