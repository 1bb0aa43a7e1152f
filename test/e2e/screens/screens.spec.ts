import { ScreensService } from '../../../src/analysis/screens/screens.service.js';
import { OwnersService } from '../../../src/auth/owners.service.js';
import { KeysService } from '../../../src/auth/keys.service.js';
import { useApp } from '../../support/app.js';
import {
  ANALYSED,
  BARE,
  fillMarket,
  makeWatchlist,
  screen,
  type ScreenPageBody,
  WITHOUT_SERIES,
} from './screen-market.js';

const server = useApp();
const NOTHING = '01900000-0000-7000-8000-000000000001';
let watchlistId: string;

beforeAll(async () => {
  await fillMarket(server());
  watchlistId = await makeWatchlist(server(), 'Market', [...ANALYSED, ...BARE, WITHOUT_SERIES]);
});

const tickersOf = ({ items }: ScreenPageBody): string[] => items.map(({ ticker }) => ticker);

async function refusal(json: object): Promise<{ status: number; code: string; errors: { pointer: string }[] }> {
  const answer = await server().request('/v1/screens/query', { method: 'POST', json });
  return { ...((await answer.json()) as { code: string; errors: [] }), status: answer.status };
}

describe('a query', () => {
  test('without a set finds among all that was analysed, each strategy for itself', async () => {
    const page = await screen(server(), { where: 'close > 0' });
    expect(tickersOf(page)).toEqual(['FALL', 'FLAT', 'JUMP', 'QUIET', 'RISE', 'RISE', 'WAVE']);
    expect(page).toMatchObject({ nextCursor: null, checked: 7, withoutSeries: 0 });
    expect(new Set(page.items.map(({ analysis }) => analysis?.strategy.id))).toEqual(
      new Set(['balanced', 'trend-following']),
    );
  });

  test('of one strategy finds its analyses only', async () => {
    const page = await screen(server(), { where: 'true', strategy: 'trend-following' });
    expect(tickersOf(page)).toEqual(['RISE']);
  });

  test('carries the value of every term', async () => {
    const where = 'close[1] < close and score > -2 and not (sma(volume, 20) < 0 or ticker = "X")';
    const { items } = await screen(server(), { where: `(${where}) or ticker = "FLAT"`, strategy: 'balanced' });
    const flat = items.find(({ ticker }) => ticker === 'FLAT');
    expect(flat?.terms).toEqual([
      { term: 'close[1]', value: 50 },
      { term: 'close', value: 50 },
      { term: 'score', value: flat?.analysis?.score },
      { term: 'sma(volume, 20)', value: expect.any(Number) },
      { term: 'ticker', value: 'FLAT' },
    ]);
  });

  test('over a watchlist finds tickers without an analysis by their prices, last, and counts those without prices', async () => {
    const page = await screen(server(), { where: 'close > 0', watchlistId, strategy: 'balanced', sort: '-ticker' });
    expect(tickersOf(page)).toEqual(['WAVE', 'RISE', 'QUIET', 'JUMP', 'FLAT', 'FALL', 'NEWCO', 'YOUNG']);
    expect(page).toMatchObject({ checked: 9, withoutSeries: 1, nextCursor: null });
    expect(page.items.at(-1)).toMatchObject({ analysis: null, timeframe: '1d' });
  });

  test('knows no field of such a ticker but its name', async () => {
    const unknown = await screen(server(), { where: '(score > -2 or score <= -2) and close > 0', watchlistId });
    expect(tickersOf(unknown)).not.toContain('NEWCO');
    const named = await screen(server(), { where: 'ticker = "newco" and close > 0', watchlistId });
    expect(tickersOf(named)).toEqual(['NEWCO']);
  });

  test('that reads no prices finds analyses only', async () => {
    const page = await screen(server(), { where: 'true', watchlistId, strategy: 'balanced' });
    expect(tickersOf(page)).toEqual([...ANALYSED].sort());
    expect(page.withoutSeries).toBe(0);
  });

  test('over a universe and a job looks at their tickers', async () => {
    expect(tickersOf(await screen(server(), { where: 'close > 0', universe: 'demo' }))).toEqual([]);
    const order = { tickers: ['RISE', 'FALL', WITHOUT_SERIES] };
    const job = await server().request('/v1/analyses/bulk', { method: 'POST', json: order });
    const { id } = (await job.json()) as { id: string };
    const page = await screen(server(), { where: 'close > 0', jobId: id, strategy: 'balanced' });
    expect([tickersOf(page), page.withoutSeries]).toEqual([['FALL', 'RISE'], 1]);
  });

  test('of weekly bars reads weeks', async () => {
    const page = await screen(server(), { where: 'close > sma(10) or close <= sma(10)', watchlistId, timeframe: '1w' });
    expect(page.items.map(({ ticker, timeframe }) => [ticker, timeframe])).toContainEqual(['NEWCO', '1w']);
    expect(tickersOf(page)).not.toContain('YOUNG');
  });

  test('shows an owner nothing of another', async () => {
    const { key } = await server()
      .app.get(KeysService)
      .create({
        ...{ owner: 'stranger', name: 'Other', scopes: ['analysis:read'], expiresAt: null },
      });
    expect(await screen(server(), { where: 'true' }, key)).toMatchObject({ items: [], checked: 0 });
    const headers = { 'x-api-key': key };
    const json = { where: 'close > 0', watchlistId };
    const answer = await server().request('/v1/screens/query', { method: 'POST', json, headers });
    expect(answer.status).toBe(404);
  });
});

describe('pages', () => {
  const query = { where: 'close > 10', sort: '-score,ticker' };

  async function collect(limit: number, more: object): Promise<ScreenPageBody['items']> {
    const items: ScreenPageBody['items'][number][] = [];
    let cursor: string | null | undefined;
    do {
      const page: ScreenPageBody = await screen(server(), { ...query, ...more, limit, ...(cursor && { cursor }) });
      expect(page.items.length).toBeLessThanOrEqual(limit);
      items.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== null);
    return items;
  }

  test.each([1, 2, 3, 200])('of %i rows make up the whole, each row once, in order', async (limit) => {
    const whole = (await screen(server(), { ...query, watchlistId })).items;
    expect(await collect(limit, { watchlistId })).toEqual(whole);
    const scores = whole.map(({ analysis }) => analysis?.score ?? -9);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  test('of columns alone do as well', async () => {
    const whole = (await screen(server(), { where: 'coverage >= 0', sort: 'bars,-close' })).items;
    expect(whole).toHaveLength(7);
    expect(await collect(2, { where: 'coverage >= 0', sort: 'bars,-close' })).toEqual(whole);
  });

  test('that take too long end early, and go on where they ended', async () => {
    const { id } = await server().app.get(OwnersService).getOrCreate('default');
    const service = server().app.get(ScreensService);
    const search = { where: 'close > 80', universe: null, watchlistId, jobId: null, strategy: null, timeframe: null };
    const order = { ...search, sort: 'ticker', limit: 200 };
    const whole = await service.query(id, order);
    const found: string[] = [];
    let pages = 0;
    let cursor: string | undefined;
    do {
      const page = await service.query(id, { ...order, cursor }, { budgetMs: 0 });
      found.push(...page.items.map(({ ticker }) => ticker));
      cursor = page.nextCursor ?? undefined;
      pages += 1;
    } while (cursor !== undefined);
    expect(found).toEqual(whole.items.map(({ ticker }) => ticker));
    expect(pages).toBeGreaterThan(1);
  });

  test('have a cursor that fits nothing else', async () => {
    const { nextCursor: cursor } = await screen(server(), { ...query, limit: 1 });
    for (const other of [{ sort: 'ticker' }, { where: 'close > 11' }, { watchlistId }, { strategy: 'balanced' }]) {
      expect(await refusal({ ...query, cursor, limit: 1, ...other })).toMatchObject({
        ...{ status: 400, code: 'INVALID_CURSOR', errors: [{ pointer: '/cursor' }] },
      });
    }
  });
});

describe('a query is refused', () => {
  test.each([
    [{}, 400, '/where'],
    [{ where: 7 }, 400, '/where'],
    [{ where: 'true', limit: 0 }, 400, '/limit'],
    [{ where: 'true', sort: 'verdict' }, 400, '/sort'],
    [{ where: 'true', sort: 'score,-score' }, 400, '/sort'],
    [{ where: 'true', colour: 1 }, 400, '/colour'],
    [{ where: 'true', universe: 'demo', watchlistId: NOTHING }, 400, '/universe'],
    [{ where: 'true', universe: 'NOWHERE' }, 400, '/universe'],
    [{ where: 'true', strategy: 'balance' }, 422, '/strategy'],
    [{ where: '' }, 422, '/where'],
  ])('as %j', async (json, status, pointer) => {
    const { errors, ...answer } = await refusal(json);
    expect([answer.status, errors[0]?.pointer]).toEqual([status, pointer]);
  });

  test.each([{ watchlistId: NOTHING }, { jobId: NOTHING }])('with a set that is not there: %j', async (set) => {
    expect(await refusal({ where: 'true', ...set })).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });

  test('with everything that is wrong with its filter, and where', async () => {
    const body = await refusal({ where: 'rsi(14) < 30 and\n clse > 1 and' });
    expect(body).toMatchObject({
      ...{ status: 422, code: 'INVALID_FILTER' },
      errors: [
        {
          ...{ pointer: '/where', code: 'filter_unknown_name', didYouMean: 'close', expected: expect.any(String) },
          ...{ found: expect.any(String), position: { offset: 18, length: 4, line: 2, column: 2 } },
        },
        { code: 'filter_syntax', position: { offset: 30, length: 0, line: 2, column: 14 } },
      ],
    });
  });
});
