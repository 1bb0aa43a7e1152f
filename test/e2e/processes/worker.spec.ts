import { currentDialect } from '../../../src/platform/config/dialect.js';
import { createEmptyDatabase, type TestDatabaseServer } from '../../support/database.js';
import { endPrograms, type RunningProgram, startProgram } from '../../support/process.js';
import { FIRST_KEY } from './server-client.js';

jest.setTimeout(120_000);

let database: TestDatabaseServer;
let worker: RunningProgram;
let url: string;

const environment = (): Record<string, string> => ({
  DATABASE_URL: database.url,
  PORT: '0',
  MARKET_PROVIDERS: 'upload,demo',
  SHUTDOWN_DRAIN_MS: '0',
  DEMO_ON_FIRST_START: 'false',
});

beforeAll(async () => {
  database = await createEmptyDatabase();
  worker = startProgram('worker', { environment: environment() });
  url = await worker.waitUntilListening();
});

afterAll(async () => {
  await endPrograms();
  await database.drop();
});

test.each(['/health/live', '/health/ready', '/health/startup', '/health', '/problems/NOT_FOUND'])(
  'a worker answers %s',
  async (path) => {
    expect((await fetch(`${url}${path}`)).status).toBe(200);
  },
);

test.each(['/v1/me', '/v1/analyses', '/docs', '/openapi.json', '/', '/healthy', '//v1/me', '/health/../v1/me'])(
  'a worker has no %s',
  async (path) => {
    const response = await fetch(`${url}${path}`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'NOT_FOUND' });
  },
);

test('a worker makes no key: that is for the server, whose output people read', () => {
  expect(worker.stdout).not.toMatch(FIRST_KEY);
});

test(`a server beside a worker ${currentDialect() === 'postgres' ? 'starts' : 'is refused on SQLite'}`, async () => {
  const server = startProgram('main', { environment: environment() });
  if (currentDialect() === 'postgres') {
    expect((await fetch(`${await server.waitUntilListening()}/health/ready`)).status).toBe(200);
  } else {
    expect(await server.exit).toMatchObject({ code: 1, stderr: expect.stringContaining('use PostgreSQL') });
  }
});

test('SIGTERM ends a worker with exit code 0', async () => {
  worker.signal('SIGTERM');
  expect(await worker.exit).toMatchObject({ code: 0, signal: null, stderr: '' });
});
