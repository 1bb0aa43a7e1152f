import { createEmptyDatabase, openDataSource, type TestDatabaseServer } from '../../support/database.js';
import { endPrograms, type RunningProgram, startProgram } from '../../support/process.js';
import { countAnalyses, FIRST_KEY, readFirstKey } from './server-client.js';

jest.setTimeout(120_000);

/** Ten times what a start on a migrated database may take. */
const AT_ONCE_MS = 20_000;

let database: TestDatabaseServer;

beforeAll(async () => {
  database = await createEmptyDatabase();
});

afterAll(async () => {
  await endPrograms();
  await database.drop();
});

const start = (): RunningProgram =>
  startProgram('main', { environment: { DATABASE_URL: database.url, PORT: '0', MARKET_PROVIDERS: 'upload,demo' } });

async function kill(server: RunningProgram): Promise<void> {
  server.signal('SIGKILL');
  expect((await server.exit).signal).toBe('SIGKILL');
}

/** As when the last sign of life of the process that analyses the demo market were long ago. */
async function ageDemoRun(): Promise<void> {
  const dataSource = await openDataSource(database.target);
  await dataSource.query(
    `UPDATE "platform_setting" SET "value" = 'running 2020-01-01T00:00:00.000Z x' WHERE "name" = 'demo-run'`,
  );
  await dataSource.destroy();
}

test('after kill -9 the next start is ready at once, makes no second key, and finishes the demo market', async () => {
  const first = start();
  await first.waitForLine(/Analysing the demo market: 6\/30/);
  await kill(first);
  const key = readFirstKey(first);

  const startedAt = performance.now();
  const second = start();
  const url = await second.waitUntilListening();
  expect(performance.now() - startedAt).toBeLessThan(AT_ONCE_MS);
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  const analysed = await countAnalyses(url, key);
  expect(analysed).toBeGreaterThanOrEqual(6);
  // The dead process may only be slow: for a minute nobody takes its place.
  expect(analysed).toBeLessThan(30);
  await kill(second);

  await ageDemoRun();
  const third = start();
  expect(await countAnalyses(await third.waitUntilListening(), key)).toBe(30);
  expect(third.stdout.match(/^│ \w+\.DEMO/gm)).toHaveLength(30);
  expect(`${second.stdout}${third.stdout}`).not.toMatch(FIRST_KEY);
});
