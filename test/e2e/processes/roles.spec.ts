import { currentDialect } from '../../../src/platform/config/dialect.js';
import { createEmptyDatabase, type TestDatabaseServer } from '../../support/database.js';
import { endPrograms, startProgram, until } from '../../support/process.js';

jest.setTimeout(120_000);

const MASTER_KEY = 'a-master-key-that-is-long-enough-for-anyone';
const isOnPostgres = currentDialect() === 'postgres';

let database: TestDatabaseServer;

beforeAll(async () => {
  database = await createEmptyDatabase();
});

afterAll(async () => {
  await endPrograms();
  await database.drop();
});

const start = (program: 'main' | 'worker', environment: Readonly<Record<string, string>> = {}) =>
  startProgram(program, {
    environment: {
      DATABASE_URL: database.url,
      PORT: '0',
      MASTER_API_KEY: MASTER_KEY,
      MARKET_PROVIDERS: 'upload,demo',
      SHUTDOWN_DRAIN_MS: '0',
      DEMO_ON_FIRST_START: 'false',
      ...environment,
    },
  });

async function askForJson(url: string, init: RequestInit = {}): Promise<Record<string, unknown>> {
  const headers = { 'x-api-key': MASTER_KEY, 'content-type': 'application/json' };
  return (await (await fetch(url, { ...init, headers })).json()) as Record<string, unknown>;
}

/** SQLite takes one process, which does both. */
test(`a job that is submitted to ${isOnPostgres ? 'an api is done by a worker' : 'a server is done by it'}`, async () => {
  const server = start('main', isOnPostgres ? { ROLE: 'api' } : {});
  const url = await server.waitUntilListening();
  const body = JSON.stringify({ universe: 'demo' });
  const job = await askForJson(`${url}/v1/analyses/bulk`, { method: 'POST', body });
  expect(job).toMatchObject({ status: expect.stringMatching(/queued|running/) });
  const worker = isOnPostgres ? start('worker') : server;
  await worker.waitForLine(/Working on jobs, woken by the engine/);

  const finished = await until(async () => {
    const now = await askForJson(`${url}/v1/jobs/${String(job.id)}`);
    return now.status === 'queued' || now.status === 'running' ? null : now;
  });
  expect(finished).toMatchObject({ status: 'completed' });

  const all = [...new Set([server, worker])];
  for (const program of all) program.signal('SIGTERM');
  for (const { exit } of all) expect(await exit).toMatchObject({ code: 0, stderr: '' });
  if (isOnPostgres) expect(server.stdout).not.toContain('Working on jobs');
});
