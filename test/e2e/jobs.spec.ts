import { randomUUID } from 'node:crypto';
import { until } from '../support/process.js';
import { EventApp } from './event-app.js';

interface JobBody {
  readonly id: string;
  readonly status: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly parentJobId: string | null;
  readonly finishedAt: string | null;
}

interface ProblemBody {
  readonly code: string;
  readonly detail: string;
  readonly errors?: { readonly pointer: string }[];
}

let server: EventApp;
let stranger: string;

beforeAll(async () => {
  server = await EventApp.start();
  stranger = await server.createKey('stranger');
});

afterAll(async () => {
  await server.close();
  await server.database.drop();
});

const post = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  server.fetch(path, { method: 'POST', headers });

const read = async <Body>(path: string): Promise<Body> => (await (await server.fetch(path)).json()) as Body;

const problemOf = async (response: Response): Promise<ProblemBody & { status: number }> => ({
  ...((await response.json()) as ProblemBody),
  status: response.status,
});

const submitRaw = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  server.fetch('/v1/analyses/bulk', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

describe('a bulk order that cannot be', () => {
  it.each([
    ['no tickers at all', {}, 400, 'VALIDATION_FAILED', '/tickers'],
    ['tickers and a universe', { tickers: ['ACME.DEMO'], universe: 'demo' }, 400, 'VALIDATION_FAILED', '/tickers'],
    ['an empty list', { tickers: [] }, 400, 'VALIDATION_FAILED', '/tickers'],
    ['a malformed ticker', { tickers: ['ACME.DEMO', 'no ticker'] }, 400, 'VALIDATION_FAILED', '/tickers'],
    ['a number for a ticker', { tickers: [7] }, 400, 'VALIDATION_FAILED', '/tickers'],
    ['an unknown universe', { universe: 'mars' }, 400, 'VALIDATION_FAILED', '/universe'],
    [
      'a setting out of range',
      { universe: 'demo', settings: { capital: -1 } },
      400,
      'VALIDATION_FAILED',
      '/settings/capital',
    ],
    ['an unknown field', { universe: 'demo', priority: 1 }, 400, 'VALIDATION_FAILED', '/priority'],
  ])('%s', async (_name, body, status, code, pointer) => {
    const problem = await problemOf(await submitRaw(body));
    expect({ status: problem.status, code: problem.code }).toEqual({ status, code });
    expect(problem.errors?.map((error) => error.pointer)).toContain(pointer);
  });

  it('an unknown strategy is a 422 that names the likely one', async () => {
    const problem = await problemOf(await submitRaw({ universe: 'demo', strategy: 'balancd' }));
    expect(problem).toMatchObject({ status: 422, code: 'UNKNOWN_STRATEGY' });
    expect(problem.detail).toContain("'balanced'");
  });

  it('more than 5,000 tickers are a 422', async () => {
    const tickers = Array.from({ length: 5_001 }, (_, index) => `T${index}`);
    expect(await problemOf(await submitRaw({ tickers }))).toMatchObject({ status: 422, code: 'TOO_MANY_TICKERS' });
  });
});

describe('a job', () => {
  it('is answered with 202, its place, merged tickers and complete parameters', async () => {
    const response = await submitRaw({ tickers: ['acme.demo', ' ACME.DEMO ', 'BOLT.DEMO'] });
    const job = (await response.json()) as JobBody & { duplicatesRemoved: number; parameters: object };
    expect(response.status).toBe(202);
    expect(response.headers.get('location')).toBe(`/v1/jobs/${job.id}`);
    expect(response.headers.get('retry-after')).toBe('1');
    expect(job).toMatchObject({
      status: 'queued',
      counts: { total: 2, queued: 2 },
      duplicatesRemoved: 1,
      parameters: { strategy: 'balanced', timeframe: '1d', settings: { capital: 100_000 } },
    });
    await post(`/v1/jobs/${job.id}/cancel`);
  });

  it('cancels at once while nothing runs, says 200 again, and 409 for a retry of nothing', async () => {
    const id = await server.submitUnknown(3);
    const cancelled = await post(`/v1/jobs/${id}/cancel`);
    expect(cancelled.status).toBe(200);
    expect(await cancelled.json()).toMatchObject({
      status: 'cancelled',
      counts: { cancelled: 3 },
      links: { cancel: null },
    });
    expect((await post(`/v1/jobs/${id}/cancel`)).status).toBe(200);
    expect(await problemOf(await post(`/v1/jobs/${id}/retry`))).toMatchObject({ status: 409, code: 'INVALID_STATE' });
  });

  it('lists its items in pages, and by state', async () => {
    const id = await server.submitUnknown(5);
    await server.settle(2);
    const first = await read<{ items: { ticker: string }[]; nextCursor: string }>(`/v1/jobs/${id}/items?limit=3`);
    const second = await read<{ items: { ticker: string }[] }>(
      `/v1/jobs/${id}/items?limit=3&cursor=${first.nextCursor}`,
    );
    const tickers = [...first.items, ...second.items].map(({ ticker }) => ticker);
    expect(tickers).toEqual(['T0.DEMO', 'T1.DEMO', 'T2.DEMO', 'T3.DEMO', 'T4.DEMO']);
    const failed = await read<{ items: { error: { code: string } }[] }>(`/v1/jobs/${id}/items?state=failed`);
    expect(failed.items.map(({ error }) => error.code)).toEqual(['UNKNOWN_TICKER', 'UNKNOWN_TICKER']);
    await post(`/v1/jobs/${id}/cancel`);
  });

  it('is retried as a child over what failed, once for one Idempotency-Key', async () => {
    const id = await server.submitUnknown(3);
    await server.settle(3);
    const headers = { 'idempotency-key': randomUUID() };
    const [first, second] = [await post(`/v1/jobs/${id}/retry`, headers), await post(`/v1/jobs/${id}/retry`, headers)];
    const child = (await first.json()) as JobBody;
    expect({ status: first.status, location: first.headers.get('location') }).toEqual({
      status: 202,
      location: `/v1/jobs/${child.id}`,
    });
    expect(child).toMatchObject({ parentJobId: id, counts: { total: 3, queued: 3 } });
    expect(second.headers.get('idempotent-replayed')).toBe('true');
    expect(await second.json()).toEqual(child);
    await post(`/v1/jobs/${child.id}/cancel`);
    expect(await problemOf(await post(`/v1/jobs/${id}/cancel`))).toMatchObject({ status: 409, code: 'INVALID_STATE' });
  });

  it('is made once for one Idempotency-Key, however often it is asked for', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const answers = await Promise.all(Array.from({ length: 20 }, () => submitRaw({ tickers: ['ACME.DEMO'] }, headers)));
    const bodies = (await Promise.all(answers.map((answer) => answer.json()))) as JobBody[];
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
    expect(new Set(bodies.map(({ id }) => id)).size).toBe(1);
    expect(answers.filter((answer) => answer.headers.get('idempotent-replayed') === 'true')).toHaveLength(19);
    const other = await submitRaw({ tickers: ['BOLT.DEMO'] }, headers);
    expect(await problemOf(other)).toMatchObject({ status: 422, code: 'IDEMPOTENCY_KEY_REUSED' });
    await post(`/v1/jobs/${bodies[0]?.id}/cancel`);
  });

  it('is nobody else to see, list, cancel or retry', async () => {
    const id = await server.submitUnknown(1);
    const headers = { 'x-api-key': stranger };
    for (const path of [`/v1/jobs/${id}`, `/v1/jobs/${id}/items`, `/v1/jobs/${id}/events`])
      expect((await server.fetch(path, { headers })).status).toBe(404);
    for (const path of [`/v1/jobs/${id}/cancel`, `/v1/jobs/${id}/retry`])
      expect((await post(path, headers)).status).toBe(404);
    const list = await server.fetch('/v1/jobs', { headers });
    expect(await list.json()).toEqual({ items: [], nextCursor: null });
    await post(`/v1/jobs/${id}/cancel`);
  });

  it('has an ETag that is current until it changes', async () => {
    const id = await server.submitUnknown(1);
    const eTag = (await server.fetch(`/v1/jobs/${id}`)).headers.get('etag') ?? '';
    const again = await server.fetch(`/v1/jobs/${id}`, { headers: { 'if-none-match': eTag } });
    expect(again.status).toBe(304);
    await post(`/v1/jobs/${id}/cancel`);
    const changed = await server.fetch(`/v1/jobs/${id}`, { headers: { 'if-none-match': eTag } });
    expect(changed.status).toBe(200);
  });
});

describe('the demo market', () => {
  it('is analysed, every ticker with a result, as soon as somebody works', async () => {
    const { body } = await server.submit({ universe: 'DEMO', strategy: 'trend-following' });
    await server.work();
    const job = await until(async () => {
      const current = await read<JobBody>(`/v1/jobs/${body.id}`);
      return current.finishedAt === null ? null : current;
    });
    expect(job).toMatchObject({ status: 'completed', counts: { total: 30, succeeded: 30 } });
    const results = await read<{ items: { strategy: { id: string } }[] }>(`/v1/analyses?jobId=${body.id}&limit=200`);
    expect(results.items).toHaveLength(30);
    expect(new Set(results.items.map(({ strategy }) => strategy.id))).toEqual(new Set(['trend-following']));
    const items = await read<{ items: { state: string; analysisId: string }[] }>(`/v1/jobs/${body.id}/items?limit=200`);
    for (const { state, analysisId } of items.items) {
      expect(state).toBe('succeeded');
      expect(analysisId).toMatch(/^[0-9a-f-]{36}$/);
    }
  });
});
