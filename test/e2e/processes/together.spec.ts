import { MIGRATIONS } from '../../../src/migrations/catalog.js';
import { currentDialect } from '../../../src/platform/config/dialect.js';
import { Migrator } from '../../../src/platform/database/migrator.js';
import {
  createEmptyDatabase,
  openDataSource,
  PRODUCT_SCHEMA,
  type TestDatabaseServer,
} from '../../support/database.js';
import { endPrograms, type Exit, type RunningProgram, startProgram } from '../../support/process.js';
import { countAnalyses, FIRST_KEY, readFirstKey } from './server-client.js';

jest.setTimeout(120_000);

const FOUR = [1, 2, 3, 4];

let database: TestDatabaseServer;

beforeEach(async () => {
  database = await createEmptyDatabase();
});

afterEach(async () => {
  await endPrograms();
  await database.drop();
});

const startServer = (): RunningProgram =>
  startProgram('main', {
    environment: { DATABASE_URL: database.url, PORT: '0', MARKET_PROVIDERS: 'upload,demo', SHUTDOWN_DRAIN_MS: '0' },
  });

/** Names in the table of migrations, one for each time that one was run. */
async function readMigrations(): Promise<string[]> {
  const dataSource = await openDataSource(database.target);
  const rows: { name: string }[] = await dataSource.query('SELECT "name" FROM "migrations" ORDER BY "id"');
  await dataSource.destroy();
  return rows.map(({ name }) => name);
}

const EVERY_MIGRATION = MIGRATIONS[currentDialect()].map(({ name }) => name);

const runsIn = ({ stdout }: Pick<Exit, 'stdout'>): string[] =>
  [...stdout.matchAll(/Ran the migration (\w+)/g)].map(([, name]) => name ?? '');

/** Of the servers on one Postgres. */
async function expectAllToServe(servers: readonly RunningProgram[], toRun = EVERY_MIGRATION): Promise<void> {
  const urls = await Promise.all(servers.map((server) => server.waitUntilListening()));
  for (const url of urls) expect((await fetch(`${url}/health/ready`)).status).toBe(200);

  const withKey = servers.filter(({ stdout }) => stdout.match(FIRST_KEY));
  expect(withKey).toHaveLength(1);
  const analysing = servers.filter(({ stderr }) => stderr.includes('Analysing the demo market'));
  expect(analysing).toHaveLength(1);
  expect(analysing[0]?.stdout).toContain('last bar');
  for (const [index, url] of urls.entries()) {
    expect({ index, count: await countAnalyses(url, readFirstKey(withKey[0] as RunningProgram)) }).toEqual({
      index,
      count: 30,
    });
  }

  for (const server of servers) server.signal('SIGTERM');
  const exits = await Promise.all(servers.map(({ exit }) => exit));
  expect(exits.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  expect(exits.flatMap(runsIn)).toEqual(toRun);
}

/** Of the servers on one SQLite file. */
async function expectOneToServe(servers: readonly RunningProgram[]): Promise<void> {
  const outcomes = await Promise.all(
    servers.map((server) => Promise.race([server.exit, server.waitUntilListening().catch(() => server.exit)])),
  );
  const urls = outcomes.filter((outcome) => typeof outcome === 'string');
  const refused = outcomes.filter((outcome) => typeof outcome !== 'string');
  expect(urls).toHaveLength(1);
  expect((await fetch(`${urls[0]}/health/ready`)).status).toBe(200);
  expect(refused.map(({ code }) => code)).toEqual([1, 1, 1]);
  for (const { stdout, stderr } of refused) {
    expect(stderr).toMatch(
      /Another Barometer server is running on .*stop the other one, or use PostgreSQL.*DATABASE_URL/,
    );
    expect(stderr.split('\n')).toHaveLength(1);
    expect(stdout).not.toMatch(FIRST_KEY);
  }
}

test(`four servers that start at once on an empty database: ${
  currentDialect() === 'postgres' ? 'all serve, one prints the key, one analyses' : 'one serves, three name the remedy'
}`, async () => {
  const servers = FOUR.map(() => startServer());
  await (currentDialect() === 'postgres' ? expectAllToServe(servers) : expectOneToServe(servers));
  expect(await readMigrations()).toEqual(EVERY_MIGRATION);
});

test('four `migrate` at once all succeed, and every migration runs once', async () => {
  const exits = await Promise.all(
    FOUR.map(() => startProgram('cli', { parameters: ['migrate'], environment: { DATABASE_URL: database.url } }).exit),
  );
  expect(exits.map(({ code, stderr }) => ({ code, stderr }))).toEqual(FOUR.map(() => ({ code: 0, stderr: '' })));
  for (const { stdout } of exits) expect(stdout).toMatch(/The schema (is|was) up to date\.$/);
  const ran = exits.flatMap(({ stdout }) => stdout.split('\n').slice(0, -1));
  expect(ran).toEqual(EVERY_MIGRATION);
  expect(await readMigrations()).toEqual(EVERY_MIGRATION);
});

async function migrateWithoutTheLast(): Promise<void> {
  const older = { ...PRODUCT_SCHEMA, migrations: PRODUCT_SCHEMA.migrations.slice(0, -1) };
  const dataSource = await openDataSource(database.target, older);
  await new Migrator(dataSource).migrate();
  await dataSource.destroy();
}

if (currentDialect() === 'postgres') {
  test('four servers that start at once a version later: all serve, and the new migration runs once', async () => {
    await migrateWithoutTheLast();
    await expectAllToServe(
      FOUR.map(() => startServer()),
      EVERY_MIGRATION.slice(-1),
    );
    expect(await readMigrations()).toEqual(EVERY_MIGRATION);
  });
}

test('on a database of a newer version a server lives, is never ready and touches nothing, and doctor says why', async () => {
  const dataSource = await openDataSource(database.target);
  await new Migrator(dataSource).migrate();
  await dataSource.query(
    `INSERT INTO "migrations" ("timestamp", "name") VALUES (1999999999999, 'Future1999999999999')`,
  );
  await dataSource.destroy();

  const server = startServer();
  const said = await server.waitForLine(/newer than this program, by 1 migration\(s\): Future1999999999999/);
  expect(said).toMatch(/Deploy the version that made them/);
  const url = await server.waitUntilListening();
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
  const ready = await fetch(`${url}/health/ready`);
  expect(ready.status).toBe(503);
  expect(await ready.json()).toMatchObject({
    code: 'NOT_READY',
    checks: { migrations: { status: 'down', detail: expect.stringContaining('newer than this program') } },
  });
  expect(server.stdout).not.toMatch(FIRST_KEY);

  const environment = { DATABASE_URL: database.url, MARKET_PROVIDERS: 'upload,demo' };
  const [doctor, migrate] = await Promise.all(
    ['doctor', 'migrate'].map((name) => startProgram('cli', { parameters: [name], environment }).exit),
  );
  expect(doctor?.stdout).toMatch(/│ migrations +│ broken │ The database is newer than this program/);
  expect(migrate?.stderr).toMatch(/^The database is newer than this program.*Deploy the version/);
  expect([doctor?.code, migrate?.code]).toEqual([1, 1]);
});
