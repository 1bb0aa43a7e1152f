import { DataSource } from 'typeorm';
import { ProviderChain } from '../../src/market/provider-chain.js';
import { currentDialect } from '../../src/platform/config/dialect.js';
import { Database } from '../../src/platform/database/database.service.js';
import { Migrator } from '../../src/platform/database/migrator.js';
import { ShutdownState } from '../../src/platform/shutdown/shutdown-state.js';
import { type AuthApp, startAuthApp } from './auth-app.js';

let server: AuthApp;

beforeEach(async () => {
  server = await startAuthApp();
});

afterEach(() => server.close());

async function probe(path: string) {
  const response = await server.fetch(path);
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    retryAfter: response.headers.get('retry-after'),
    body: (await response.json()) as Record<string, unknown>,
  };
}

const up = { status: 'up' };
const down = (detail: string) => ({ status: 'down', detail: expect.stringContaining(detail) });

describe('a healthy process', () => {
  test.each(['/health/live', '/health/ready', '/health/startup', '/health'])(
    'answers %s without a key',
    async (path) => {
      const answer = await probe(path);
      expect(answer).toMatchObject({ status: 200, body: { status: 'ok' } });
      expect((await server.fetch(path, { headers: { 'x-api-key': 'rubbish' } })).status).toBe(200);
      expect((await server.fetch(path, { method: 'HEAD' })).status).toBe(200);
    },
  );

  test('says what is ready', async () => {
    expect((await probe('/health/ready')).body).toEqual({
      status: 'ok',
      checks: { database: up, migrations: up, lifecycle: up },
    });
  });

  test('tells each part, and what this installation does without', async () => {
    expect((await probe('/health')).body).toEqual({
      status: 'ok',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      checks: {
        database: up,
        migrations: up,
        queue: {
          status: 'up',
          detail: currentDialect() === 'postgres' ? 'bullmq on Postgres' : 'lease-table on the tables',
        },
        redis: { status: 'not_configured' },
        providers: up,
      },
    });
  });

  test('asks the database once, however many probes come within a second', async () => {
    const ask = jest.spyOn(server.app.get(Database), 'isReachable');
    await Promise.all(Array.from({ length: 10 }, () => probe('/health/ready')));
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test('asks for the schema once and for all', async () => {
    const ask = jest.spyOn(server.app.get(Migrator), 'pending');
    await probe('/health/ready');
    await probe('/health/ready');
    expect(ask).toHaveBeenCalledTimes(1);
  });
});

describe('a process whose provider is in trouble', () => {
  test('is degraded, and ready all the same', async () => {
    const trouble = [{ provider: 'yahoo', state: 'open' }] as const;
    jest.spyOn(server.app.get(ProviderChain), 'getStatuses').mockResolvedValue([...trouble]);
    expect(await probe('/health')).toMatchObject({
      status: 200,
      body: {
        status: 'degraded',
        checks: { providers: { status: 'degraded', detail: expect.stringContaining('yahoo kept failing') } },
      },
    });
    expect((await probe('/health/ready')).status).toBe(200);
  });
});

describe('a process that is stopping', () => {
  test('is not ready from that moment on, and still alive', async () => {
    expect((await probe('/health/ready')).status).toBe(200);
    server.app.get(ShutdownState).startDraining();
    const answer = await probe('/health/ready');
    expect(answer).toMatchObject({
      status: 503,
      type: expect.stringContaining('application/problem+json'),
      retryAfter: expect.stringMatching(/^\d+$/),
      body: {
        code: 'NOT_READY',
        status: 503,
        detail: 'The process is stopping.',
        checks: { database: up, migrations: up, lifecycle: down('stopping') },
      },
    });
    expect((await probe('/health/live')).status).toBe(200);
  });
});

describe('a process whose database is gone', () => {
  beforeEach(() => server.app.get(DataSource).destroy());

  test('is alive', async () => {
    expect(await probe('/health/live')).toMatchObject({ status: 200, body: { status: 'ok' } });
  });

  test.each(['/health/ready', '/health'])(
    'answers %s with 503 and the reason, and no words of the driver',
    async (path) => {
      const { status, body } = await probe(path);
      expect(status).toBe(503);
      expect(body).toMatchObject({ code: 'NOT_READY', checks: { database: down('does not answer') } });
      expect(JSON.stringify(body)).not.toMatch(/ECONN|SQLITE|barometer_test|127\.0\.0\.1/);
    },
  );
});

describe('a process on an older schema', () => {
  test('is not ready and says how to migrate', async () => {
    jest.spyOn(server.app.get(Migrator), 'pending').mockResolvedValue(['AddSomething1']);
    expect(await probe('/health/ready')).toMatchObject({
      status: 503,
      body: { checks: { database: up, migrations: down('npm run cli -- migrate') } },
    });
  });
});

describe('a process on a newer schema', () => {
  test('is not ready and says what to deploy', async () => {
    jest.spyOn(server.app.get(Migrator), 'unknown').mockResolvedValue(['AddSomething1']);
    expect(await probe('/health/ready')).toMatchObject({
      status: 503,
      body: { checks: { database: up, migrations: down('newer than this program') } },
    });
  });
});
