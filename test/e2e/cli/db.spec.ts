import { access, copyFile, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { currentDialect } from '../../../src/platform/config/dialect.js';
import { closeConnection, execute, openConnection } from '../../../src/platform/database/sqlite-connection.js';
import { createEmptyDatabase } from '../../support/database.js';
import { endPrograms, type Exit, startProgram } from '../../support/process.js';
import { countAnalyses, readFirstKey } from '../processes/server-client.js';
import { runCli } from './command-line.js';

jest.setTimeout(120_000);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'barometer-db-'));
});

afterAll(async () => {
  await endPrograms();
  await rm(folder, { recursive: true, force: true });
});

const inFolder = (name: string): string => join(folder, name);
const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const db = (file: string, ...parameters: string[]): Promise<Exit> =>
  runCli(['db', ...parameters], { DATABASE_URL: `sqlite:${inFolder(file)}` });

function defineSqlite(): void {
  const environment = (): Record<string, string> => ({
    DATABASE_URL: `sqlite:${inFolder('live.sqlite')}`,
    MARKET_PROVIDERS: 'upload,demo',
    SHUTDOWN_DRAIN_MS: '0',
    PORT: '0',
  });

  test('a backup beside a running server holds everything, replaces nothing unasked, and comes back', async () => {
    const server = startProgram('main', { environment: environment() });
    const url = await server.waitUntilListening();
    const key = readFirstKey(server);
    const backup = inFolder('backup.sqlite');

    const made = await db('live.sqlite', 'backup', backup, '--json');
    expect({ code: made.code, stderr: made.stderr }).toEqual({ code: 0, stderr: '' });
    const { size, mode } = await stat(backup);
    expect(JSON.parse(made.stdout)).toEqual({ path: backup, bytes: size, pending: [] });
    expect(mode & 0o077).toBe(0);
    expect(await isThere(`${backup}.partial`)).toBe(false);

    const [again, forced, owned] = await Promise.all([
      db('live.sqlite', 'backup', backup),
      db('live.sqlite', 'backup', inFolder('second.sqlite'), '--force'),
      db('live.sqlite', 'restore', backup, '--force'),
    ]);
    expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('is there already') });
    expect(forced).toMatchObject({ code: 0, stdout: expect.stringContaining('checked.') });
    expect(owned).toMatchObject({ code: 1, stderr: expect.stringContaining('Another Barometer server is running') });

    await fetch(`${url}/v1/analyses`, {
      method: 'POST',
      headers: { 'x-api-key': key, 'content-type': 'application/json' },
      body: '{"ticker":"ACME.DEMO"}',
    });
    expect(await countAnalyses(url, key)).toBe(31);
    server.signal('SIGTERM');
    await server.exit;

    expect(await db('live.sqlite', 'restore', backup)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Add --force to replace it'),
    });
    expect(await db('live.sqlite', 'restore', backup, '--force')).toMatchObject({ code: 0, stderr: '' });
    expect(await isThere(inFolder('live.sqlite.before-restore'))).toBe(true);
    const restored = startProgram('main', { environment: environment() });
    expect(await countAnalyses(await restored.waitUntilListening(), key)).toBe(30);
    restored.signal('SIGTERM');
    expect((await restored.exit).code).toBe(0);
  });

  test('what is damaged, foreign or newer is not restored, and nothing is left behind', async () => {
    await copyFile(inFolder('backup.sqlite'), inFolder('newer.sqlite'));
    const newer = await openConnection(inFolder('newer.sqlite'));
    await execute(
      newer,
      `INSERT INTO "migrations" ("timestamp", "name") VALUES (1999999999999, 'Future1999999999999')`,
    );
    await closeConnection(newer);
    await writeFile(inFolder('letter.sqlite'), 'Dear Sir or Madam, '.repeat(500));

    const exits = await Promise.all([
      db('new.sqlite', 'restore', inFolder('newer.sqlite')),
      db('new.sqlite', 'restore', inFolder('letter.sqlite')),
      db('new.sqlite', 'restore', inFolder('nothing.sqlite')),
      db('new.sqlite', 'backup', inFolder('empty.sqlite')),
    ]);
    expect(exits.map(({ code }) => code)).toEqual([1, 1, 1, 1]);
    expect(exits.map(({ stderr }) => stderr)).toEqual([
      expect.stringContaining('newer than this program'),
      expect.stringContaining('is no database of Barometer'),
      expect.stringContaining('There is no file'),
      expect.stringContaining('There is no database'),
    ]);
    expect(await isThere(inFolder('new.sqlite'))).toBe(false);
    expect(await isThere(inFolder('new.sqlite.partial'))).toBe(false);
    expect(await db('new.sqlite', 'restore', inFolder('backup.sqlite'))).toMatchObject({ code: 0 });
  });
}

function definePostgres(): void {
  test('names the tools of PostgreSQL', async () => {
    const database = await createEmptyDatabase();
    const environment = { DATABASE_URL: database.url };
    const [backup, restore] = await Promise.all(
      [
        ['db', 'backup', 'b.dump'],
        ['db', 'restore', 'b.dump'],
      ].map((parameters) => runCli(parameters, environment)),
    );
    await database.drop();
    expect(backup).toMatchObject({ code: 1, stderr: expect.stringContaining('pg_dump --format=custom') });
    expect(restore).toMatchObject({ code: 1, stderr: expect.stringContaining('pg_restore') });
  });
}

if (currentDialect() === 'postgres') definePostgres();
else defineSqlite();
