import { currentDialect } from '../../../src/platform/config/dialect.js';
import { MIGRATIONS } from '../../../src/migrations/catalog.js';
import { Migrator } from '../../../src/platform/database/migrator.js';
import {
  createEmptyDatabase,
  openDataSource,
  PRODUCT_SCHEMA,
  type TestDatabaseServer,
} from '../../support/database.js';
import { endPrograms, type Exit, startProgram } from '../../support/process.js';

jest.setTimeout(120_000);

const MASTER_KEY = 'a-master-key-of-more-than-32-characters';
const PROGRAMS = [
  ['main', []],
  ['worker', []],
  ['cli', ['keys', 'list']],
] as const;

let database: TestDatabaseServer;

beforeAll(async () => {
  database = await createEmptyDatabase();
});

afterAll(async () => {
  await endPrograms();
  await database.drop();
});

/** How each of the programs ends with the environment, all of them at once. */
const endings = (environment: Readonly<Record<string, string>>): Promise<Exit[]> =>
  Promise.all(
    PROGRAMS.map(([program, parameters]) => startProgram(program, { parameters: [...parameters], environment }).exit),
  );

test('a bad environment ends every program with exit code 1 and every problem at once', async () => {
  const exits = await endings({
    DATABASE_URL: 'mysql://root:hunter2@localhost/x',
    PORT: '99999',
    LOG_LEVEL: 'loud',
    MASTER_API_KEY: 'too-short',
    MARKET_PROVIDERS: 'bloomberg',
    MIGRATE_ON_START: 'perhaps',
  });
  for (const { code, stdout, stderr } of exits) {
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.split('\n').map((line) => line.split(' ').slice(0, 5).join(' '))).toEqual([
      'The environment is not valid:',
      '  - DATABASE_URL must',
      '  - MASTER_API_KEY must',
      '  - PORT must',
      '  - LOG_LEVEL must',
      '  - MARKET_PROVIDERS must',
      '  - MIGRATE_ON_START must',
    ]);
    expect(stderr).not.toMatch(/hunter2|too-short/);
  }
});

test('production without MASTER_API_KEY is refused, and the remedy named', async () => {
  for (const { code, stderr } of await endings({ DATABASE_URL: database.url, NODE_ENV: 'production' })) {
    expect(code).toBe(1);
    expect(stderr).toMatch(/MASTER_API_KEY is required in production.*openssl rand/);
  }
});

test('production with it starts, analyses no demo market, prints no key, and logs JSON without it', async () => {
  const server = startProgram('main', {
    environment: { DATABASE_URL: database.url, NODE_ENV: 'production', PORT: '0', MASTER_API_KEY: MASTER_KEY },
  });
  const url = await server.waitUntilListening();
  const response = await fetch(`${url}/v1/analyses`, { headers: { 'x-api-key': MASTER_KEY } });
  expect(await response.json()).toMatchObject({ items: [] });
  await server.waitForLine(/request completed/);
  server.signal('SIGINT');
  const { code, stdout, stderr } = await server.exit;
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const lines = stdout.split('\n').map((line) => JSON.parse(line) as { level: string });
  expect(new Set(lines.map(({ level }) => level))).toEqual(new Set(['info']));
  expect(stdout).not.toContain(MASTER_KEY);
});

describe('MIGRATE_ON_START=false', () => {
  let behind: TestDatabaseServer;

  beforeAll(async () => {
    behind = await createEmptyDatabase();
    const migrations = PRODUCT_SCHEMA.migrations.slice(0, -1);
    const dataSource = await openDataSource(behind.target, { ...PRODUCT_SCHEMA, migrations });
    await new Migrator(dataSource).migrate();
    await dataSource.destroy();
  });

  afterAll(() => behind.drop());

  test('refuses an older schema, names what is missing and the command', async () => {
    const [latest] = MIGRATIONS[currentDialect()].slice(-1);
    const environment = { DATABASE_URL: behind.url, MIGRATE_ON_START: 'false' };
    // One after the other: on SQLite two of them at once would meet at the file's owner first.
    for (const [program, parameters] of PROGRAMS) {
      const { code, stderr } = await startProgram(program, { parameters: [...parameters], environment }).exit;
      expect(stderr).toContain(`1 migration(s) behind (${latest?.name})`);
      expect(stderr).toContain('npm run cli -- migrate');
      expect(code).toBe(1);
    }
  });

  test('starts once the command was run', async () => {
    const environment = {
      DATABASE_URL: behind.url,
      MIGRATE_ON_START: 'false',
      DEMO_ON_FIRST_START: 'false',
      PORT: '0',
    };
    const migrated = await startProgram('cli', { parameters: ['migrate'], environment }).exit;
    expect(migrated).toMatchObject({ code: 0, stderr: '' });
    const url = await startProgram('main', { environment }).waitUntilListening();
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  });
});
