import { createEmptyDatabase } from '../support/database.js';
import { startApp, useApp, type RunningApp } from '../support/app.js';
import { readProblem } from '../support/problem.js';

const LIMITS = {
  isEnabled: true,
  readsPerMinute: 1_000,
  writesPerMinute: 1_000,
  tickersPerDay: 1_000,
  failedLoginsPerMinute: 1_000,
};

const headersOf = ({ headers }: Response): Record<string, string | null> =>
  Object.fromEntries(
    ['RateLimit-Policy', 'RateLimit', 'X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset'].map((name) => [
      name,
      headers.get(name),
    ]),
  );

async function createKey(server: RunningApp, scopes: string[]): Promise<string> {
  const response = await server.request('/v1/api-keys', { method: 'POST', json: { name: 'A key', scopes } });
  return ((await response.json()) as { key: string }).key;
}

const withKey = (key: string): RequestInit => ({ headers: { 'x-api-key': key } });

describe('the quota of a key', () => {
  const server = useApp({ config: { rateLimits: { ...LIMITS, readsPerMinute: 3, writesPerMinute: 2 } } });
  let key: string;

  beforeEach(async () => {
    // The master key's own writes would be used up by the tests.
    const { app } = server();
    const { KeysService } = await import('../../src/auth/keys.service.js');
    const order = {
      owner: 'default',
      name: 'A key',
      scopes: ['jobs:read', 'watchlist:write'] as const,
      expiresAt: null,
    };
    key = (await app.get(KeysService, { strict: false }).create(order)).key;
  });

  test('is told on every answer, in both currencies', async () => {
    const response = await server().request('/v1/me', withKey(key));
    expect(headersOf(response)).toEqual({
      'RateLimit-Policy': '"reads";q=3;w=60, "tickers";q=1000;w=86400',
      RateLimit: expect.stringMatching(/^"reads";r=2;t=\d+, "tickers";r=1000;t=\d+$/),
      'X-RateLimit-Limit': '3',
      'X-RateLimit-Remaining': '2',
      'X-RateLimit-Reset': expect.stringMatching(/^\d+$/),
    });
    const unknown = await server().request('/v1/jobs/01900000-0000-7000-8000-000000000001', withKey(key));
    expect(unknown.status).toBe(404);
    expect(headersOf(unknown)['X-RateLimit-Remaining']).toBe('1');
  });

  test('lets as many through as it says, and refuses the next with the time to wait', async () => {
    for (const left of ['2', '1', '0']) {
      const response = await server().request('/v1/me', withKey(key));
      expect([response.status, headersOf(response)['X-RateLimit-Remaining']]).toEqual([200, left]);
    }
    const refused = await server().request('/v1/me', withKey(key));
    expect(refused.status).toBe(429);
    const problem = await readProblem(refused);
    expect(problem).toMatchObject({
      code: 'RATE_LIMITED',
      detail: expect.stringMatching(/3 reading requests.*Wait \d+ s/),
    });
    const seconds = Number(refused.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(headersOf(refused)).toMatchObject({
      RateLimit: expect.stringMatching(/^"reads";r=0;t=\d+/),
      'X-RateLimit-Remaining': '0',
    });
  });

  test('counts reading and changing requests apart, and every key for itself', async () => {
    for (let time = 1; time <= 4; time += 1) await server().request('/v1/me', withKey(key));
    const json = { name: 'Not read any more' };
    const written = await server().request('/v1/watchlists', { ...withKey(key), method: 'POST', json });
    expect([written.status, headersOf(written)['RateLimit-Policy']]).toEqual([
      201,
      expect.stringContaining('"writes";q=2'),
    ]);
    expect((await server().request('/v1/me')).status).toBe(200);
  });

  test('comes before scopes and before the body is looked at', async () => {
    const send = (json: unknown) => server().request('/v1/analyses', { ...withKey(key), method: 'POST', json });
    const scoped = await send({});
    expect([scoped.status, headersOf(scoped)['X-RateLimit-Remaining']]).toEqual([403, '1']);
    await send({});
    expect((await send({})).status).toBe(429);
  });

  test('is nobody else: without a key, and on public routes, nothing is counted or told', async () => {
    const missing = await fetch(`${server().url}/v1/me`);
    expect([missing.status, missing.headers.get('RateLimit')]).toEqual([401, null]);
    for (let time = 1; time <= 5; time += 1) {
      const live = await server().request('/health/live', withKey(key));
      expect([live.status, live.headers.get('RateLimit')]).toEqual([200, null]);
    }
    expect(headersOf(await server().request('/v1/me', withKey(key)))['X-RateLimit-Remaining']).toBe('2');
  });
});

describe('the metrics', () => {
  const server = useApp({ config: { rateLimits: { ...LIMITS, readsPerMinute: 2 } } });

  test('are never limited, and say who was', async () => {
    for (let time = 1; time <= 3; time += 1) await server().request('/v1/me');
    const answers = await Promise.all(Array.from({ length: 5 }, () => server().request('/metrics')));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    // All of them are read: a server that is closed waits for answers that nobody takes.
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(texts[0]).toContain('barometer_quota_refusals_total{class="reads"} 1');
  });
});

describe('the tickers of a day', () => {
  const server = useApp({ config: { rateLimits: { ...LIMITS, tickersPerDay: 5 } } });
  const analyse = (key: string, ticker = 'ACME.DEMO', headers = {}) =>
    server().request('/v1/analyses', { method: 'POST', json: { ticker }, headers: { 'x-api-key': key, ...headers } });
  const bulk = (key: string, tickers: string[], headers = {}) =>
    server().request('/v1/analyses/bulk', {
      method: 'POST',
      json: { tickers },
      headers: { 'x-api-key': key, ...headers },
    });
  const readUsage = async (key: string) => (await server().request('/v1/usage', withKey(key))).json();
  const scopes = ['analysis:write', 'analysis:bulk', 'analysis:read', 'jobs:read'];

  test('are used by analyses and bulk jobs together, and refused beyond', async () => {
    const key = await createKey(server(), scopes);
    const analysed = await analyse(key);
    expect(analysed.status).toBe(201);
    expect(analysed.headers.get('RateLimit')).toMatch(/"tickers";r=4;t=\d+$/);
    expect((await bulk(key, ['ACME.DEMO', 'BOLT.DEMO', 'ACME.DEMO'])).status).toBe(202);
    const tooMany = await bulk(key, ['ACME.DEMO', 'BOLT.DEMO', 'COMET.DEMO']);
    expect(tooMany.status).toBe(429);
    const problem = await readProblem(tooMany);
    expect(problem).toMatchObject({
      code: 'RATE_LIMITED',
      detail: expect.stringContaining('2 are left and this takes 3'),
    });
    expect(Number(tooMany.headers.get('retry-after'))).toBeLessThanOrEqual(86_400);
    // The refused job cost nothing, and is not there.
    expect((await bulk(key, ['ACME.DEMO', 'BOLT.DEMO'])).status).toBe(202);
    expect((await analyse(key)).status).toBe(429);
    const jobs = (await (await server().request('/v1/jobs', withKey(key))).json()) as { items: unknown[] };
    expect(jobs.items).toHaveLength(2);
  });

  test('are not used by what fails, nor twice by what is repeated', async () => {
    const key = await createKey(server(), scopes);
    expect((await analyse(key, 'NOSUCH.DEMO')).status).toBe(404);
    const repeated = { 'idempotency-key': 'the-same' };
    const answers = await Promise.all(Array.from({ length: 8 }, () => analyse(key, 'ACME.DEMO', repeated)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 201));
    const bulks = await Promise.all(
      Array.from({ length: 8 }, () => bulk(key, ['ACME.DEMO'], { 'idempotency-key': 'b' })),
    );
    expect(bulks.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 202));
    expect(await readUsage(key)).toMatchObject({ tickers: { limit: 5, used: 2, remaining: 3 } });
  });

  test('are exact under parallel requests', async () => {
    const key = await createKey(server(), scopes);
    const answers = await Promise.all(Array.from({ length: 12 }, () => analyse(key)));
    const counts = [201, 429].map((status) => answers.filter((answer) => answer.status === status).length);
    expect(counts).toEqual([5, 7]);
  });
});

describe('GET /v1/usage', () => {
  const server = useApp({ config: { rateLimits: { ...LIMITS, readsPerMinute: 50 } } });

  test('says what is limited, what is left, and the tickers by day', async () => {
    const key = await createKey(server(), ['analysis:write']);
    const json = { ticker: 'ACME.DEMO' };
    await server().request('/v1/analyses', { ...withKey(key), method: 'POST', json });
    const usage = await (await server().request('/v1/usage', withKey(key))).json();
    const quota = (limit: number, used: number, windowSeconds: number) => ({
      limit,
      used,
      remaining: limit - used,
      windowSeconds,
      resetsInSeconds: expect.any(Number),
    });
    expect(usage).toEqual({
      keyId: key.split('_')[1],
      reads: quota(50, 1, 60),
      writes: quota(1_000, 1, 60),
      tickers: quota(1_000, 1, 86_400),
      days: [{ day: new Date().toISOString().slice(0, 10), tickers: 1 }],
    });
  });
});

describe('without limits', () => {
  const server = useApp({
    config: { rateLimits: { ...LIMITS, isEnabled: false, readsPerMinute: 1, tickersPerDay: 1 } },
  });

  test('nothing is refused or told, and analysed tickers are still counted', async () => {
    for (let time = 1; time <= 3; time += 1) {
      const response = await server().request('/v1/analyses', { method: 'POST', json: { ticker: 'ACME.DEMO' } });
      expect([response.status, response.headers.get('RateLimit')]).toEqual([201, null]);
    }
    const usage = await (await server().request('/v1/usage')).json();
    expect(usage).toMatchObject({ keyId: 'master', reads: null, writes: null, tickers: null, days: [{ tickers: 3 }] });
  });
});

describe('wrong keys', () => {
  const server = useApp({ config: { rateLimits: { ...LIMITS, failedLoginsPerMinute: 3 } } });
  const from = (address: string, key: string) =>
    fetch(`${server().url}/v1/me`, { headers: { 'x-api-key': key, 'x-forwarded-for': address } });

  test('make an address wait after some of them, whatever key it then sends', async () => {
    const { key } = server();
    for (let time = 1; time <= 3; time += 1) expect((await from('203.0.113.7', 'bar_wrong')).status).toBe(401);
    const refused = await from('203.0.113.7', key);
    expect(refused.status).toBe(429);
    expect(await readProblem(refused)).toMatchObject({ detail: expect.stringMatching(/wrong keys.*in \d+ s/) });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await from('203.0.113.8', key)).status).toBe(200);
    expect((await fetch(`${server().url}/health/live`, { headers: { 'x-forwarded-for': '203.0.113.7' } })).status).toBe(
      200,
    );
  });

  test('are counted for the whole network of an IPv6 address', async () => {
    for (const host of ['1', '2', '3']) expect((await from(`2001:db8:1:2::${host}`, 'bar_wrong')).status).toBe(401);
    expect((await from('2001:db8:1:2:ffff::9', server().key)).status).toBe(429);
    expect((await from('2001:db8:1:3::1', server().key)).status).toBe(200);
  });

  test('are those that were never given out: a missing or a revoked one is no guess', async () => {
    const created = await server().request('/v1/api-keys', {
      method: 'POST',
      json: { name: 'Old', scopes: ['jobs:read'] },
    });
    const { id, key } = (await created.json()) as { id: string; key: string };
    await server().request(`/v1/api-keys/${id}`, { method: 'DELETE' });
    for (let time = 1; time <= 5; time += 1) {
      expect((await from('203.0.113.9', key)).status).toBe(401);
      expect((await fetch(`${server().url}/v1/me`, { headers: { 'x-forwarded-for': '203.0.113.9' } })).status).toBe(
        401,
      );
    }
  });
});

describe('two processes on one database', () => {
  test('share a quota where they can, and do not share it on SQLite, where there is only one', async () => {
    const database = await createEmptyDatabase();
    const options = { database, config: { rateLimits: { ...LIMITS, readsPerMinute: 100 } } };
    const first = await startApp(options);
    const isShared = first.config.database.dialect === 'postgres';
    const second = isShared ? await startApp(options) : first;
    const requests = Array.from({ length: 200 }, (_, index) => (index % 2 === 0 ? first : second).request('/v1/me'));
    const statuses = (await Promise.all(requests)).map(({ status }) => status);
    expect([200, 429].map((code) => statuses.filter((status) => status === code).length)).toEqual([100, 100]);
    await Promise.all([first, second].map((app) => app.close()));
    await database.drop();
  });
});
