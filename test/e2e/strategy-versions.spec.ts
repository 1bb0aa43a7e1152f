import { JobsRuntime } from '../../src/jobs/jobs-runtime.service.js';
import { until } from '../support/process.js';
import { type Json, type StrategyClient, useStrategyApp } from './strategy-client.js';

const app = useStrategyApp();
let client: StrategyClient;

beforeAll(() => {
  ({ client } = app());
});

const TICKERS = ['ACME.DEMO', 'BOLT.DEMO', 'COMET.DEMO'];

async function analyse(strategy: string): Promise<Json> {
  const answer = await client.send('POST', '/v1/analyses', { ticker: 'ACME.DEMO', strategy });
  expect(answer.status).toBe(201);
  return answer.body;
}

const recompute = async (id: unknown): Promise<unknown> =>
  ((await client.get(`/v1/analyses/${String(id)}?recompute=true`)).body.recompute as Json).outcome;

const submit = async (body: object): Promise<string> =>
  String((await client.send('POST', '/v1/analyses/bulk', body)).body.id);

/** The versions with which the items of a job were analysed. */
async function versionsOf(jobId: string): Promise<unknown[]> {
  await until(async () => (await client.get(`/v1/jobs/${jobId}`)).body.status === 'completed' || null);
  const { items } = (await client.get(`/v1/analyses?jobId=${jobId}`)).body as { items: Json[] };
  return items.map(({ strategy }) => (strategy as Json).version);
}

describe('an analysis', () => {
  test('names the version it was made with, and comes out the same after changes and a removal', async () => {
    await client.create({ id: 'aging', name: 'Aging', entryRules: [{ name: 'up', where: 'close > open' }] });
    const first = await analyse('aging');
    const changed = { indicatorWeights: { rsi: 0, bollinger: 9 }, parameters: { adx: { threshold: 5 } } };
    await client.replace('aging', { name: 'Aging', ...changed });
    const second = await analyse('aging');
    expect([first.strategy, second.strategy]).toEqual([
      { id: 'aging', version: 1 },
      { id: 'aging', version: 2 },
    ]);
    expect(second.indicators).not.toEqual(first.indicators);
    await client.remove('aging');
    expect([await recompute(first.id), await recompute(second.id)]).toEqual(['identical', 'identical']);
    const { items } = (await client.get('/v1/analyses/latest?strategy=aging')).body as { items: Json[] };
    expect(items.map(({ id }) => id)).toEqual([second.id]);
    const gone = await client.send('POST', '/v1/analyses', { ticker: 'ACME.DEMO', strategy: 'aging' });
    expect([gone.status, gone.code]).toEqual([422, 'UNKNOWN_STRATEGY']);
  });

  test('reports its rules as checks, unknown ones as null', async () => {
    await client.create({
      id: 'checked',
      name: 'Checked',
      thresholds: { buyScore: 0.01, strongScore: 1, buyConviction: 0 },
      entryRules: [
        { name: 'always', where: 'close > 0' },
        { name: 'never', where: 'close < 0' },
        { name: 'unknown', where: 'close / 0 > 1' },
      ],
    });
    const plans = await Promise.all(
      [...TICKERS, 'DELTA.DEMO', 'EMBER.DEMO', 'FLUX.DEMO'].map(async (ticker) => {
        const { body } = await client.send('POST', '/v1/analyses', { ticker, strategy: 'checked' });
        return body.plan as Json | null;
      }),
    );
    const bought = plans.filter((plan) => plan?.action === 'wait');
    expect(bought.length).toBeGreaterThan(0);
    expect(bought[0]?.checks).toEqual([
      { name: 'always', passed: true, value: 1 },
      { name: 'never', passed: false, value: 0 },
      { name: 'unknown', passed: false, value: null },
    ]);
  });
});

describe('a job', () => {
  test('keeps the version that was current when it was submitted, whatever becomes of the strategy', async () => {
    await client.create({ id: 'bulky', name: 'Bulky' });
    await client.replace('bulky', { name: 'Bulky 2' });
    const { id: list } = (await client.send('POST', '/v1/watchlists', { name: 'Mine' })).body;
    await client.send('POST', `/v1/watchlists/${String(list)}/items`, { tickers: TICKERS });
    const jobs = [await submit({ tickers: TICKERS, strategy: 'bulky' })];
    await client.replace('bulky', { name: 'Bulky 3' });
    jobs.push(await submit({ watchlistId: list, strategy: 'bulky' }));
    await client.remove('bulky');
    const refused = await client.send('POST', '/v1/analyses/bulk', { tickers: TICKERS, strategy: 'bulky' });
    expect([refused.status, refused.code]).toEqual([422, 'UNKNOWN_STRATEGY']);
    await app().server.app.get(JobsRuntime).start();
    const versions = [await versionsOf(jobs[0] ?? ''), await versionsOf(jobs[1] ?? '')];
    expect(versions).toEqual([
      [2, 2, 2],
      [3, 3, 3],
    ]);
  });
});

describe('the items of a watchlist', () => {
  test('show the verdicts of a strategy of one’s own', async () => {
    await client.create({ id: 'listed', name: 'Listed' });
    await analyse('listed');
    const { id } = (await client.send('POST', '/v1/watchlists', { name: 'Shown' })).body;
    const path = `/v1/watchlists/${String(id)}/items`;
    await client.send('POST', path, { tickers: ['ACME.DEMO'] });
    const { items } = (await client.get(`${path}?include=latest&strategy=listed`)).body;
    expect(items).toMatchObject([{ latest: { analysis: { strategy: { id: 'listed', version: 1 } } } }]);
  });

  test('under a strategy of nothing are refused, instead of shown without verdicts', async () => {
    const { id } = (await client.send('POST', '/v1/watchlists', { name: 'Mistyped' })).body;
    const answer = await client.get(`/v1/watchlists/${String(id)}/items?include=latest&strategy=balancd`);
    expect([answer.status, answer.code, answer.body.didYouMean]).toEqual([422, 'UNKNOWN_STRATEGY', 'balanced']);
    expect(answer.body.errors).toMatchObject([{ pointer: 'query/strategy' }]);
    expect((await client.get(`/v1/watchlists/${String(id)}/items?strategy=balancd`)).status).toBe(200);
  });
});
