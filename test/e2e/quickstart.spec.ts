import { type Answer, type BarometerClient, createBarometerClient } from '../../clients/typescript/src/index.js';
import { JobsRuntime } from '../../src/jobs/jobs-runtime.service.js';
import { useApp } from '../support/app.js';
import { until } from '../support/process.js';

// The first steps of a newcomer, with the typed client of the project.
const server = useApp();
let client: BarometerClient;

beforeAll(async () => {
  client = createBarometerClient({ baseUrl: server().url, apiKey: server().key });
  await server().app.get(JobsRuntime, { strict: false }).start();
});

type JobBody = Answer<'JobDto'>;

const isOver = ({ status }: JobBody): boolean => !['queued', 'running', 'cancelling'].includes(status);

test('a key says who it is', async () => {
  const { data } = await client.GET('/v1/me');
  expect(data).toMatchObject({ owner: { name: 'default' } });
});

test('one ticker is analysed, explained, and read again', async () => {
  const { data: made, response } = await client.POST('/v1/analyses', { body: { ticker: 'ACME.DEMO' } });
  if (made === undefined) throw new Error(`answered ${response.status}`);
  expect(response.status).toBe(201);
  const contributions = made.indicators.map(({ contribution }) => contribution ?? 0);
  expect(contributions.reduce((sum, part) => sum + part, 0)).toBeCloseTo(made.score, 9);
  const path = { id: made.id };
  const { data: read } = await client.GET('/v1/analyses/{id}', { params: { path } });
  expect(read).toEqual(made);
});

test('many tickers are analysed in a job, and the latest verdicts are listed', async () => {
  const tickers = ['ACME.DEMO', 'BOLT.DEMO', 'COMET.DEMO'];
  const { data: submitted, response } = await client.POST('/v1/analyses/bulk', {
    body: { tickers, strategy: 'trend-following' },
    params: { header: { 'Idempotency-Key': 'quickstart-1' } },
  });
  if (submitted === undefined) throw new Error(`answered ${response.status}`);
  const path = { id: submitted.id };
  const job = await until(async () => {
    const { data } = await client.GET('/v1/jobs/{id}', { params: { path } });
    return data && isOver(data) ? data : null;
  });
  expect(job).toMatchObject({ status: 'completed', counts: { total: 3, succeeded: 3 } });
  const query = { strategy: 'trend-following', sort: 'ticker' };
  const { data: latest } = await client.GET('/v1/analyses/latest', { params: { query } });
  expect(latest?.items.map(({ ticker }) => ticker)).toEqual(tickers);
});

test('a watchlist is kept under its version', async () => {
  const { data: list, response } = await client.POST('/v1/watchlists', { body: { name: 'Quick ones' } });
  if (list === undefined) throw new Error(`answered ${response.status}`);
  const path = { id: list.id };
  const header = { 'If-Match': response.headers.get('etag') ?? '' };
  const body = { description: 'Tried first' };
  const changed = await client.PATCH('/v1/watchlists/{id}', { params: { path, header }, body });
  expect(changed.data).toMatchObject({ description: 'Tried first', version: list.version + 1 });
  const again = await client.PATCH('/v1/watchlists/{id}', { params: { path, header }, body });
  expect(again.error).toMatchObject({ status: 412, code: 'PRECONDITION_FAILED' });
});

test('what goes wrong comes as a problem that says how to mend it', async () => {
  const { data, error, response } = await client.POST('/v1/analyses', { body: { ticker: 'NOSUCH.DEMO' } });
  expect([data, response.status]).toEqual([undefined, 404]);
  expect(error).toMatchObject({ code: 'UNKNOWN_TICKER', type: '/problems/UNKNOWN_TICKER' });
  const stranger = createBarometerClient({ baseUrl: server().url, apiKey: 'no key at all' });
  expect((await stranger.GET('/v1/me')).error).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
});
