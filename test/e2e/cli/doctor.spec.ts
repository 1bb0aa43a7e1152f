import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmptyDatabase, type TestDatabaseServer } from '../../support/database.js';
import { endPrograms, type Exit, findFreePort } from '../../support/process.js';
import { runCli } from './command-line.js';

jest.setTimeout(120_000);

let database: TestDatabaseServer;

beforeAll(async () => {
  database = await createEmptyDatabase();
});

afterAll(async () => {
  await endPrograms();
  await database.drop();
});

const doctor = (environment: Readonly<Record<string, string>>, ...parameters: string[]): Promise<Exit> =>
  runCli(['doctor', ...parameters], { DATABASE_URL: database.url, MARKET_PROVIDERS: 'upload,demo', ...environment });

test('names the migrations of an empty database and the command, while MIGRATE_ON_START is false', async () => {
  const { code, stdout, stderr } = await doctor({ MIGRATE_ON_START: 'false' });
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(stdout).toMatch(/│ migrations +│ broken │ The database is \d+ migration\(s\) behind/);
  expect(stdout).toMatch(/^migrations: Run: npm run cli -- migrate$/m);
});

test('migrates, finds nothing wrong, and ends with exit code 0', async () => {
  const text = await doctor({});
  expect({ code: text.code, stderr: text.stderr }).toEqual({ code: 0, stderr: '' });
  for (const check of ['node', 'environment', 'database', 'migrations', 'providers', 'disk'])
    expect(text.stdout).toMatch(new RegExp(`│ ${check} +│ (ok|warning) +│`));
  expect(text.stdout).not.toContain('broken');

  const json = await doctor({}, '--json');
  expect(json.code).toBe(0);
  expect(JSON.parse(json.stdout)).toMatchObject({ ok: true });
});

test('warns about a provider that does not answer, and says how to do without it', async () => {
  const yahooBaseUrl = `http://127.0.0.1:${await findFreePort()}`;
  const environment = {
    MARKET_PROVIDERS: 'upload,demo,yahoo',
    YAHOO_BASE_URL: yahooBaseUrl,
    OUTBOUND_ALLOW_PRIVATE: 'true',
  };
  const { code, stdout } = await doctor(environment);
  expect(stdout).toMatch(/│ providers +│ warning │ yahoo: /);
  expect(stdout).toMatch(/^providers: .*set MARKET_PROVIDERS=upload,demo/m);
  expect(code).toBe(0);
});

test('lists every problem of the environment, with the fix', async () => {
  const { code, stdout, stderr } = await doctor({ PORT: 'many', LOG_LEVEL: 'loud' });
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(stdout).toMatch(/│ environment +│ broken │ PORT must be/);
  expect(stdout).toMatch(/│ environment +│ broken │ LOG_LEVEL must be/);
  expect(stdout).toMatch(/^environment: Correct the variable/m);
});

describe('a database that cannot be used', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'barometer-doctor-'));
    await writeFile(join(folder, 'letter.sqlite'), 'Dear Sir or Madam, '.repeat(500));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('is named with the reason and the fix, on either database', async () => {
    const port = await findFreePort();
    const exits = await Promise.all([
      doctor({ DATABASE_URL: `sqlite:${join(folder, 'letter.sqlite')}` }),
      doctor({ DATABASE_URL: `sqlite:${join(folder, 'letter.sqlite', 'below.sqlite')}` }),
      doctor({ DATABASE_URL: `postgres://someone:hunter2@127.0.0.1:${port}/barometer` }),
    ]);
    for (const { code, stdout, stderr } of exits) {
      expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
      expect(stdout).toMatch(/│ database +│ broken │ /);
      expect(stdout).not.toContain('hunter2');
    }
    const [letter, below, nobody] = exits;
    for (const { stdout } of [letter, below])
      expect(stdout).toMatch(/^database: Make sure that the file and its folder can be read and written/m);
    expect(nobody.stdout).toContain(`Postgres at 127.0.0.1:${port}/barometer cannot be used`);
    expect(nobody.stdout).toMatch(/^database: Start the server, or correct host, port/m);
  });
});
