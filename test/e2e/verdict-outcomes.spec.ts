import { AnalysisRetentionRepository } from '../../src/analysis/analysis-retention.repository.js';
import { VerdictHistoryEntity } from '../../src/backtests/outcomes/verdict-history.entity.js';
import { JobsRuntime } from '../../src/jobs/jobs-runtime.service.js';
import { Database } from '../../src/platform/database/database.service.js';
import { type Answer, csvBars, faultsOf } from './analysis-client.js';
import { type AuthApp, startAuthApp } from './auth-app.js';

interface Outcomes {
  readonly tickers: { readonly stored: number; readonly used: number };
  readonly from: string | null;
  readonly to: string | null;
  readonly withoutBar: number;
  readonly items: readonly {
    readonly strategy: string;
    readonly timeframe: string;
    readonly verdict: string;
    readonly verdicts: number;
    readonly horizons: readonly { readonly bars: number; readonly count: number; readonly meanReturn: number | null }[];
  }[];
}

const SCOPES = ['analysis:read', 'analysis:write', 'analysis:bulk', 'market:read', 'market:write'] as const;

let server: AuthApp;

beforeAll(async () => {
  server = await startAuthApp({ DEMO_ON_FIRST_START: 'false' });
  await server.app.get(JobsRuntime).start();
});

afterAll(() => server.close());

/** Somebody with bars and verdicts of their own. */
class Client {
  private constructor(private readonly key: string) {}

  static async of(owner: string): Promise<Client> {
    return new Client((await server.createKey({ scopes: SCOPES, owner })).key);
  }

  async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const type = typeof body === 'string' ? 'text/csv' : 'application/json';
    const response = await server.fetch(path, {
      method,
      headers: { 'x-api-key': this.key, ...(body !== undefined && { 'content-type': type }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const { status } = response;
    return { status, headers: response.headers, body: (await response.json()) as Answer['body'] };
  }

  async upload(ticker: string, csv: string): Promise<void> {
    expect(await this.send('PUT', `/v1/tickers/${ticker}/bars`, csv)).toMatchObject({ status: 200 });
  }

  async judge(order: object): Promise<void> {
    const answer = await this.send('POST', '/v1/analyses/bulk', order, { prefer: 'wait=30' });
    expect(answer).toMatchObject({ status: 200, body: { type: 'verdict-history', status: 'completed' } });
  }

  async outcomes(path: string): Promise<Outcomes> {
    const { status, body } = await this.send('GET', path);
    expect(status).toBe(200);
    return body as unknown as Outcomes;
  }

  /** The one verdict of a day. */
  async verdictOn(ticker: string, day: string): Promise<string[]> {
    const { items } = await this.outcomes(`/v1/tickers/${ticker}/verdict-outcomes?from=${day}&to=${day}`);
    return items.filter(({ verdicts }) => verdicts === 1).map(({ verdict }) => verdict);
  }
}

const firstRows = (csv: string, bars: number): string =>
  csv
    .split('\n')
    .slice(0, bars + 1)
    .join('\n');

/** Sixty bars at 100, then the given closes. */
function flatThen(...closes: number[]): string {
  const rows = [...Array.from({ length: 60 }, () => 100), ...closes].map((close, index) => {
    const date = new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10);
    return `${date},${close},${close},${close},${close},1000`;
  });
  return ['date,open,high,low,close,volume', ...rows].join('\n');
}

const SIXTIETH = '2024-02-29';

describe('the outcome of an analysis', () => {
  it('is the return after it, less the mean return of its ticker, also when the analysis has expired', async () => {
    const client = await Client.of('hand');
    await client.upload('HAND', flatThen());
    const { body } = await client.send('POST', '/v1/analyses', { ticker: 'HAND', strategy: 'trend-following' });
    // +10 % after the 60th bar, -20 % after the 61st: on average -5 %.
    await client.upload('HAND', flatThen(110, 88));
    const outcomes = await client.outcomes('/v1/tickers/hand/verdict-outcomes');
    expect(outcomes).toMatchObject({ tickers: { stored: 1, used: 1 }, from: SIXTIETH, to: SIXTIETH, withoutBar: 0 });
    const given = outcomes.items.filter(({ verdicts }) => verdicts > 0);
    expect(given).toEqual([
      {
        strategy: 'trend-following',
        timeframe: '1d',
        verdict: body.verdict,
        verdicts: 1,
        horizons: [
          {
            bars: 1,
            count: 1,
            meanReturn: expect.closeTo(0.1, 12),
            meanExcess: expect.closeTo(0.15, 12),
            upShare: 1,
            interval: null,
          },
          { bars: 5, count: 0, meanReturn: null, meanExcess: null, upShare: null, interval: null },
          { bars: 20, count: 0, meanReturn: null, meanExcess: null, upShare: null, interval: null },
        ],
      },
    ]);
    expect(outcomes.items.filter(({ verdicts }) => verdicts === 0)).toHaveLength(5);
    await server.app.get(Database).transaction(async (uow) => {
      await server.app.get(AnalysisRetentionRepository).expire(uow, [String(body.id)], new Date());
    });
    expect(await client.outcomes('/v1/verdict-outcomes')).toEqual(outcomes);
  });

  it('is left out when its bar is gone, and null while nothing followed', async () => {
    const client = await Client.of('gone');
    await client.upload('GONE', flatThen(101));
    await client.send('POST', '/v1/analyses', { ticker: 'GONE' });
    const last = await client.outcomes('/v1/verdict-outcomes');
    expect(last.items.flatMap(({ horizons }) => horizons.map(({ count }) => count))).toEqual(Array(18).fill(0));
    await client.upload('GONE', flatThen());
    expect(await client.outcomes('/v1/verdict-outcomes')).toEqual({
      tickers: { stored: 1, used: 1 },
      from: null,
      to: null,
      withoutBar: 1,
      items: [],
    });
  });
});

describe('a history of verdicts', () => {
  const csv = csvBars(260);
  const dayOf = (bars: number): string => csv.split('\n')[bars]!.slice(0, 10);

  it('says of each day what an analysis on that day says', async () => {
    const live = await Client.of('live');
    const history = await Client.of('history');
    await history.upload('WAVE', csv);
    await history.judge({ tickers: ['WAVE'], strategy: 'mean-reversion', asOfEach: '1' });
    const said = new Set<string>();
    for (const bars of [60, 75, 90, 131, 172, 213, 259]) {
      await live.upload('WAVE', firstRows(csv, bars));
      const { body } = await live.send('POST', '/v1/analyses', { ticker: 'WAVE', strategy: 'mean-reversion' });
      expect(body.tradingDate).toBe(dayOf(bars));
      expect(await history.verdictOn('WAVE', dayOf(bars))).toEqual([body.verdict]);
      said.add(String(body.verdict));
    }
    expect(said.size).toBeGreaterThan(1);
  });

  it('is the same row when it is made twice, and grows by other days', async () => {
    const client = await Client.of('twice');
    await client.upload('WAVE', csv);
    const rows = async () => {
      const found = await server.app.get(Database).manager().findBy(VerdictHistoryEntity, { ticker: 'WAVE' });
      return found.filter(({ strategyId }) => strategyId === 'weekly-target');
    };
    const order = { tickers: ['WAVE'], strategy: 'weekly-target', asOfEach: 'week' };
    await client.judge(order);
    const [first] = await rows();
    expect(first).toMatchObject({ version: 1, timeframe: '1d' });
    await client.judge(order);
    expect(await rows()).toEqual([first]);
    await client.judge({ ...order, asOfEach: 'month', from: '2024-05-01', to: '2024-06-30' });
    const [grown, ...others] = await rows();
    expect(others).toEqual([]);
    expect(grown).toMatchObject({ id: first?.id, version: 2 });
    // 31 May 2024 is a Friday, but the bars go on at the weekend; 30 June is a Sunday, the end of its week too.
    expect(grown?.verdictCount).toBe((first?.verdictCount ?? 0) + 1);
  });

  it('can be asked for by strategy, timeframe and day, and is nobody else to see', async () => {
    const client = await Client.of('asks');
    await client.upload('WAVE', csv);
    for (const strategy of ['balanced', 'trend-following'])
      await client.judge({ tickers: ['WAVE'], strategy, asOfEach: '1' });
    const { items, ...all } = await client.outcomes('/v1/verdict-outcomes');
    expect(all).toEqual({ tickers: { stored: 1, used: 1 }, from: dayOf(60), to: dayOf(260), withoutBar: 0 });
    expect(new Set(items.map(({ strategy }) => strategy))).toEqual(new Set(['balanced', 'trend-following']));
    expect(items).toHaveLength(12);
    const one = await client.outcomes('/v1/verdict-outcomes?strategy=balanced&timeframe=1d');
    expect(one.items).toEqual(items.slice(0, 6));
    const some = await client.outcomes(`/v1/verdict-outcomes?strategy=balanced&from=${dayOf(100)}&to=${dayOf(109)}`);
    expect(some.items.reduce((sum, { verdicts }) => sum + verdicts, 0)).toBe(10);
    expect(await client.outcomes('/v1/verdict-outcomes')).toEqual({ ...all, items });
    for (const query of ['?timeframe=1w', '?strategy=nothing'])
      expect((await client.outcomes(`/v1/verdict-outcomes${query}`)).items).toEqual([]);

    const stranger = await Client.of('stranger');
    const nothing = { tickers: { stored: 0, used: 0 }, from: null, to: null, withoutBar: 0, items: [] };
    expect(await stranger.outcomes('/v1/verdict-outcomes')).toEqual(nothing);
    expect(await stranger.outcomes('/v1/tickers/WAVE/verdict-outcomes')).toEqual(nothing);
  });

  it('is not made of a series that is too short', async () => {
    const client = await Client.of('short');
    await client.upload('WAVE', csv);
    const order = { tickers: ['WAVE'], asOfEach: '1', to: '2024-02-01' };
    const { body } = await client.send('POST', '/v1/analyses/bulk', order, { prefer: 'wait=30' });
    expect(body).toMatchObject({ status: 'failed', parameters: { asOfEach: '1', from: null, to: '2024-02-01' } });
    const items = await client.send('GET', `/v1/jobs/${String(body.id)}/items`);
    expect(items.status).toBe(403);
  });
});

describe('what is refused', () => {
  it.each([
    ['timeframe=1m', 'query/timeframe not_allowed'],
    ['from=2026-02-30', 'query/from invalid_format'],
    ['from=2026-02-02&to=2026-02-01', 'query/to out_of_range'],
    ['strategy=', 'query/strategy invalid_type'],
    ['horizon=1', 'query/horizon unknown_field'],
  ])('is the query %s', async (query, fault) => {
    const client = await Client.of('refused');
    for (const path of ['/v1/verdict-outcomes', '/v1/tickers/ACME.DEMO/verdict-outcomes'])
      expect(faultsOf(await client.send('GET', `${path}?${query}`))).toEqual([fault]);
  });

  it.each<[string, object, string]>([
    ['an unknown rhythm', { asOfEach: 'day' }, '/asOfEach invalid_format'],
    ['a rhythm that is no text', { asOfEach: 5 }, '/asOfEach invalid_format'],
    ['days without a rhythm', { to: '2024-01-31' }, '/to not_allowed'],
    ['a day that is none', { asOfEach: 'week', from: '2024-02-30' }, '/from invalid_format'],
    ['null for a day', { asOfEach: 'week', from: null }, '/from invalid_format'],
    ['days in the wrong order', { asOfEach: 'week', from: '2024-02-02', to: '2024-02-01' }, '/to out_of_range'],
    ['settings', { asOfEach: 'week', settings: { capital: 5000 } }, '/settings not_allowed'],
  ])('is an order with %s', async (_, order, fault) => {
    const client = await Client.of('refused');
    const answer = await client.send('POST', '/v1/analyses/bulk', { tickers: ['ACME.DEMO'], ...order });
    expect({ status: answer.status, faults: faultsOf(answer) }).toEqual({ status: 400, faults: [fault] });
  });

  it('is a ticker that cannot be one, a key without the scope, and no key', async () => {
    const client = await Client.of('refused');
    expect(faultsOf(await client.send('GET', '/v1/tickers/a%20b/verdict-outcomes'))).toEqual([
      'path/ticker invalid_ticker',
    ]);
    const { key } = await server.createKey({ scopes: ['market:read'] });
    const headers = { 'x-api-key': key };
    for (const path of ['/v1/verdict-outcomes', '/v1/tickers/ACME.DEMO/verdict-outcomes']) {
      expect((await server.fetch(path, { headers })).status).toBe(403);
      expect((await server.fetch(path)).status).toBe(401);
    }
  });
});
