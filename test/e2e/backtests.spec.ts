import { useApp } from '../support/app.js';
import { readProblem } from '../support/problem.js';
import { until } from '../support/process.js';
import { JobsRuntime } from '../../src/jobs/jobs-runtime.service.js';

jest.setTimeout(120_000);

const NOTHING = '01900000-0000-7000-8000-000000000001';
const server = useApp();

interface JobBody {
  readonly id: string;
  readonly status: string;
  readonly counts: Record<string, number>;
  readonly links: { readonly results: string };
  readonly duplicatesRemoved: number;
}

interface Summary {
  readonly id: string;
  readonly ticker: string;
  readonly strategy: { readonly id: string; readonly version?: number };
  readonly barsTested: number;
  readonly from: string;
  readonly to: string;
  readonly cash: number;
  readonly costs: Record<string, number>;
  readonly statistics: Record<string, number | null>;
  readonly folds:
    { readonly inSample: { readonly to: string }; readonly outOfSample: { readonly from: string } }[] | null;
  readonly grid: { readonly combinations: unknown[]; readonly skipped: unknown[]; readonly best: number | null } | null;
}

interface PageBody<Item> {
  readonly items: Item[];
  readonly nextCursor: string | null;
}

const order = (json: unknown, headers: Record<string, string> = {}) =>
  server().request('/v1/backtests', { method: 'POST', json, headers });

async function run(json: unknown): Promise<JobBody> {
  const response = await order(json);
  expect(response.status).toBe(202);
  const { id } = (await response.json()) as JobBody;
  return until(async () => {
    const job = (await (await server().request(`/v1/jobs/${id}`)).json()) as JobBody;
    return ['completed', 'completed_with_errors', 'failed', 'cancelled'].includes(job.status) ? job : null;
  });
}

const read = async <Body>(path: string): Promise<Body> => {
  const response = await server().request(path);
  expect(response.status).toBe(200);
  return (await response.json()) as Body;
};

beforeAll(async () => {
  await server().app.get(JobsRuntime, { strict: false }).start();
});

describe('POST /v1/backtests', () => {
  test('is a job over the tickers, whose results are at its link', async () => {
    const strategies = ['balanced', { id: 'sma-cross', parameters: { fast: 10, slow: 30 } }];
    const tickers = ['acme.demo', 'BOLT.DEMO', 'ACME.DEMO'];
    const response = await order({ tickers, strategies, cash: 50_000, costs: { commissionBps: 10 } });
    expect(response.status).toBe(202);
    const { id, links, duplicatesRemoved } = (await response.json()) as JobBody;
    expect(response.headers.get('location')).toBe(`/v1/jobs/${id}`);
    expect([links.results, duplicatesRemoved]).toEqual([`/v1/backtests/${id}`, 1]);
    await until(async () => ((await read<JobBody>(`/v1/jobs/${id}`)).status === 'completed' ? true : null));
    const { items, nextCursor } = await read<PageBody<Summary>>(links.results);
    expect(items.map(({ ticker, strategy }) => [ticker, strategy.id])).toEqual([
      ['ACME.DEMO', 'balanced'],
      ['ACME.DEMO', 'sma-cross'],
      ['BOLT.DEMO', 'balanced'],
      ['BOLT.DEMO', 'sma-cross'],
    ]);
    expect(nextCursor).toBeNull();
    expect(items[0]).toMatchObject({ cash: 50_000, costs: { commissionBps: 10, slippageBps: 0 } });
    expect(items[0]).not.toHaveProperty('trades');
  });

  test('charges each ticker, takes an Idempotency-Key, and waits where that is preferred', async () => {
    const json = { tickers: ['ACME.DEMO'], strategies: ['balanced'] };
    const headers = { 'idempotency-key': 'a-backtest', prefer: 'wait=30' };
    const first = await order(json, headers);
    expect([first.status, first.headers.get('preference-applied')]).toEqual([200, 'wait=30']);
    const job = (await first.json()) as JobBody;
    expect(job.status).toBe('completed');
    const again = await order(json, headers);
    expect([again.headers.get('idempotent-replayed'), ((await again.json()) as JobBody).id]).toEqual(['true', job.id]);
  });

  test("tests strategies of one's own, in the version that was current, and is answered again when it is gone", async () => {
    const draft = { id: 'eager', name: 'Eager', basedOn: 'balanced', thresholds: { buyScore: 0.05 } };
    expect((await server().request('/v1/strategies', { method: 'POST', json: draft })).status).toBe(201);
    const headers = { 'idempotency-key': 'own-strategies', prefer: 'wait=30' };
    const strategies = ['balanced', 'eager', { id: 'eager', parameters: { 'rsi.period': 9 } }];
    const json = { tickers: ['ACME.DEMO'], strategies };
    const first = await order(json, headers);
    const job = (await first.json()) as JobBody;
    expect([first.status, job.status]).toEqual([200, 'completed']);
    const { items } = await read<PageBody<Summary>>(job.links.results);
    expect(items.map(({ strategy }) => strategy)).toMatchObject([
      { id: 'balanced', version: 1, parameters: {} },
      { id: 'eager', version: 1, parameters: {} },
      { id: 'eager', version: 1, parameters: { 'rsi.period': 9 } },
    ]);
    const [cautious, eager] = items.map(({ statistics }) => statistics);
    expect(eager?.exposure).toBeGreaterThan(cautious?.exposure ?? NaN);
    const removed = await server().request('/v1/strategies/eager', { method: 'DELETE', headers: { 'if-match': '*' } });
    expect(removed.status).toBe(204);
    const again = await order(json, headers);
    expect([again.headers.get('idempotent-replayed'), ((await again.json()) as JobBody).id]).toEqual(['true', job.id]);
    const anew = await order(json);
    expect([anew.status, (await readProblem(anew)).code]).toEqual([422, 'UNKNOWN_STRATEGY']);
  });

  test('runs on with the version it was ordered with, whatever becomes of the strategy', async () => {
    const draft = { id: 'shifting', name: 'Shifting', basedOn: 'balanced' };
    await server().request('/v1/strategies', { method: 'POST', json: draft });
    const ordered = await order({ tickers: ['ACME.DEMO', 'BOLT.DEMO'], strategies: ['shifting'] });
    const { id } = (await ordered.json()) as JobBody;
    const next = { name: 'Shifted', basedOn: 'balanced', thresholds: { buyScore: 0.6 } };
    await server().request('/v1/strategies/shifting', { method: 'PUT', json: next, headers: { 'if-match': '*' } });
    await until(async () => ((await read<JobBody>(`/v1/jobs/${id}`)).status === 'completed' ? true : null));
    const { items } = await read<PageBody<Summary>>(`/v1/backtests/${id}`);
    expect(items.map(({ strategy }) => strategy)).toMatchObject([{ version: 1 }, { version: 1 }]);
  });

  test.each([
    ['no strategies', { strategies: [] }, '/strategies invalid_strategies'],
    ['a strategy that is a number', { strategies: [5] }, '/strategies invalid_strategies'],
    [
      'a text as parameter',
      { strategies: [{ id: 'sma-cross', parameters: { fast: '10' } }] },
      '/strategies invalid_strategies',
    ],
    ['a bad day', { from: '2024-02-30' }, '/from invalid_format'],
    ['days the wrong way round', { from: '2024-02-01', to: '2024-01-01' }, '/to out_of_range'],
    ['too little cash', { cash: 1 }, '/cash out_of_range'],
    ['negative costs', { costs: { slippageBps: -1 } }, '/costs/slippageBps out_of_range'],
    ['a preset with figures', { costs: { preset: 'us', slippageBps: 1 } }, '/costs one_of'],
    ['an unknown field', { strategy: 'balanced' }, '/strategy unknown_field'],
    [
      'an unknown number',
      { strategies: [{ id: 'balanced', parameters: { 'rsi.perod': 10 } }] },
      '/strategies/0/parameters/rsi.perod UNKNOWN_PARAMETER',
    ],
    [
      'a fast average above the slow one',
      { strategies: [{ id: 'sma-cross', parameters: { fast: 30, slow: 10 } }] },
      '/strategies/0/parameters/slow OUT_OF_RANGE',
    ],
    [
      'too large a grid',
      { grid: { parameters: { 'rsi.period': Array.from({ length: 501 }, (_, i) => i + 2) } } },
      '/grid/parameters invalid_grid',
    ],
    ['no folds', { walkForward: { folds: 0, inSampleBars: 100 } }, '/walkForward/folds out_of_range'],
  ])('refuses %s', async (_, change, expected) => {
    const response = await order({ tickers: ['ACME.DEMO'], strategies: ['balanced'], ...change });
    expect(response.status).toBe(400);
    const { errors } = await readProblem(response);
    expect(errors?.map(({ pointer, code }) => `${pointer} ${code}`)).toContain(expected);
  });

  test.each([
    ['UNKNOWN_STRATEGY', { strategies: ['balancd'] }],
    ['UNSUPPORTED_SETTING', { settings: { entry: 'strategic' } }],
    ['TOO_MANY_TICKERS', { tickers: Array.from({ length: 501 }, (_, index) => `T${index}`) }],
  ])('cannot do what is %s', async (code, change) => {
    const response = await order({ tickers: ['ACME.DEMO'], strategies: ['balanced'], ...change });
    expect([response.status, (await readProblem(response)).code]).toEqual([422, code]);
  });

  test('fails the items of tickers that cannot be tested, with their reasons', async () => {
    const job = await run({ tickers: ['ACME.DEMO', 'NOSUCH.DEMO'], strategies: ['balanced'] });
    expect(job).toMatchObject({ status: 'completed_with_errors', counts: { succeeded: 1, failed: 1 } });
    const { items } = await read<PageBody<{ error: { code: string } | null }>>(`/v1/jobs/${job.id}/items?state=failed`);
    expect(items).toMatchObject([{ ticker: 'NOSUCH.DEMO', error: { code: 'UNKNOWN_TICKER' } }]);
  });
});

describe('a result', () => {
  let job: JobBody;
  let results: Summary[];

  beforeAll(async () => {
    job = await run({
      tickers: ['ACME.DEMO', 'BOLT.DEMO'],
      strategies: ['balanced', 'trend-following'],
      from: '2023-01-02',
    });
    results = (await read<PageBody<Summary>>(`/v1/backtests/${job.id}`)).items;
  });

  test('has its trades and its equity, inline and in pages', async () => {
    const [first] = results;
    const path = `/v1/backtests/${job.id}/results/${first?.id}`;
    const whole = await read<
      Summary & { trades: { entryDate: string }[]; equity: { equity: number; drawdown: number }[] }
    >(path);
    expect(whole.from >= '2023-01-02').toBe(true);
    expect(whole.equity).toHaveLength(whole.barsTested);
    expect(whole.trades).toHaveLength(whole.statistics.trades ?? -1);
    expect(whole.equity.at(-1)?.equity).toBeCloseTo(whole.statistics.finalEquity ?? 0, 9);
    expect(Math.max(...whole.equity.map(({ drawdown }) => drawdown))).toBeCloseTo(
      whole.statistics.maxDrawdown ?? 0,
      12,
    );
    const collected: unknown[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: PageBody<unknown> = await read(`${path}/equity?limit=200${cursor && `&cursor=${cursor}`}`);
      collected.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(collected).toEqual(whole.equity);
    const trades = await read<PageBody<unknown>>(`${path}/trades?limit=200`);
    expect(trades.items).toEqual(whole.trades.slice(0, 200));
  });

  test('is listed in pages that follow each other', async () => {
    const first = await read<PageBody<Summary>>(`/v1/backtests/${job.id}?limit=3`);
    const second = await read<PageBody<Summary>>(`/v1/backtests/${job.id}?limit=3&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items]).toEqual(results);
  });

  test('stands beside the others, pooled over the tickers', async () => {
    const comparison = await read<{ strategies: { strategy: { id: string }; pooled: Record<string, number> }[] }>(
      `/v1/backtests/${job.id}/comparison`,
    );
    expect(comparison).toMatchObject({ comparisons: 2, complete: true, note: expect.stringContaining('2 strategies') });
    const tradesOf = (id: string) =>
      results
        .filter(({ strategy }) => strategy.id === id)
        .reduce((sum, { statistics }) => sum + (statistics.trades ?? 0), 0);
    expect(comparison.strategies.map(({ strategy, pooled }) => [strategy.id, pooled.tickers, pooled.trades])).toEqual([
      ['balanced', 2, tradesOf('balanced')],
      ['trend-following', 2, tradesOf('trend-following')],
    ]);
  });

  test('is exported as CSV and as NDJSON', async () => {
    const csv = await server().request(`/v1/backtests/${job.id}/export`);
    expect(csv.headers.get('content-disposition')).toBe(`attachment; filename="backtest-${job.id}.csv"`);
    expect(csv.headers.get('content-type')).toMatch(/^text\/csv/);
    const lines = (await csv.text()).trimEnd().split('\n');
    expect(lines[0]).toMatch(/^ticker,strategy,parameters,timeframe,from,to,barsTested,cash,finalEquity,totalReturn/);
    expect(lines).toHaveLength(1 + results.length);
    const lossLine = lines.find((line) => /,-0\.\d/.test(line));
    expect(lossLine).not.toMatch(/'-0\./);
    const ndjson = await server().request(`/v1/backtests/${job.id}/export?format=ndjson`);
    expect(
      (await ndjson.text())
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual(results);
  });

  test('is nobody else’s, and not there under other ids', async () => {
    const { key } = (await (
      await server().request('/v1/api-keys', { method: 'POST', json: { name: 'Jobs', scopes: ['jobs:read'] } })
    ).json()) as { key: string };
    const scoped = await server().request(`/v1/backtests/${job.id}`, { headers: { 'x-api-key': key } });
    expect(scoped.status).toBe(403);
    for (const path of [
      `/v1/backtests/${NOTHING}`,
      `/v1/backtests/${NOTHING}/comparison`,
      `/v1/backtests/${NOTHING}/export`,
      `/v1/backtests/${job.id}/results/${NOTHING}`,
      `/v1/backtests/${job.id}/results/${NOTHING}/trades`,
      `/v1/backtests/${NOTHING}/results/${results[0]?.id}`,
    ])
      expect({ path, status: (await server().request(path)).status }).toEqual({ path, status: 404 });
    const bulk = await server().request('/v1/analyses/bulk', { method: 'POST', json: { tickers: ['ACME.DEMO'] } });
    expect((await server().request(`/v1/backtests/${((await bulk.json()) as JobBody).id}`)).status).toBe(404);
  });
});

describe('a walk forward and a grid', () => {
  test('are tested on bars that did not choose', async () => {
    const job = await run({
      tickers: ['ACME.DEMO'],
      strategies: [{ id: 'sma-cross', parameters: { fast: 5, slow: 30 } }],
      walkForward: { folds: 3, inSampleBars: 400 },
      grid: { parameters: { fast: [5, 10, 40], slow: [30, 50] } },
    });
    const [result] = (await read<PageBody<Summary>>(`/v1/backtests/${job.id}`)).items;
    expect(result?.folds).toHaveLength(3);
    for (const { inSample, outOfSample } of result?.folds ?? []) expect(inSample.to < outOfSample.from).toBe(true);
    expect(result?.grid?.combinations).toHaveLength(5);
    expect(result?.grid?.skipped).toEqual([{ fast: 40, slow: 30 }]);
    const comparison = await read<{ comparisons: number }>(`/v1/backtests/${job.id}/comparison`);
    expect(comparison.comparisons).toBe(7);
  });
});
