import { NotingProvider, type Market, startMarket, weekdayBars } from './market-parts.js';
import { barAt } from '../../../src/market/bars/columns.js';
import type { MarketSeries } from '../../../src/market/market-data.service.js';
import { PriceSeriesEntity } from '../../../src/market/price-series.entity.js';
import { computeDigest } from '../../../src/market/series-digest.js';
import { defer } from '../../support/deferred.js';
import { useTestDatabase } from '../../support/database.js';

const db = useTestDatabase();
let market: Market;
let ownerId: string;
let otherId: string;

beforeEach(async () => {
  await db().dataSource.manager.createQueryBuilder().delete().from(PriceSeriesEntity).execute();
  market = startMarket(db().database);
  ownerId = (await market.owners.getDefault()).id;
  otherId = (await market.owners.getOrCreate('other')).id;
});

const daily = (ticker: string, of: Market = market, signal?: AbortSignal): Promise<MarketSeries> =>
  of.market.getSeries({ ownerId, ticker, timeframe: '1d', signal });
const weekly = (ticker: string): Promise<MarketSeries> => market.market.getSeries({ ownerId, ticker, timeframe: '1w' });
const lastDateOf = ({ series }: MarketSeries): string => barAt(series, series.length - 1).tradingDate;
const codesOf = ({ warnings }: MarketSeries): string[] => warnings.map(({ code }) => code);
const countRows = (): Promise<number> => db().dataSource.manager.count(PriceSeriesEntity);

describe('demo tickers', () => {
  it('are stored once and served until another session is over', async () => {
    const first = await daily('ACME.DEMO');
    expect(first).toMatchObject({
      provenance: 'demo',
      currency: 'USD',
      exchangeTimezone: 'UTC',
      stale: false,
      seriesOwnerId: null,
    });
    expect(lastDateOf(first)).toBe('2026-11-20');
    expect(first.series.length).toBeGreaterThan(1500);
    market.clock.set('2026-11-23T23:59:00Z');
    expect(await daily('ACME.DEMO')).toEqual(first);
    market.clock.set('2026-11-24T00:00:00Z');
    const next = await daily('ACME.DEMO');
    expect(lastDateOf(next)).toBe('2026-11-23');
    expect(next.version).toBe(2);
    expect(barAt(next.series, 0)).toEqual(barAt(first.series, 0));
    expect(market.network.questions).toEqual([]);
    expect(await countRows()).toBe(1);
  });

  it('are unknown when the demo market has no such company', async () => {
    await expect(daily('NOSUCH.DEMO')).rejects.toMatchObject({ code: 'UNKNOWN_TICKER' });
    expect(market.network.questions).toEqual([]);
  });
});

describe('the tickers of a network provider', () => {
  it('are asked for six years back, so that there are five years of weeks', async () => {
    const first = await daily('AAPL');
    expect(market.network.questions).toEqual([{ ticker: 'AAPL', from: '2020-11-18', to: '2026-11-23' }]);
    expect(first.digest).toBe(computeDigest(first.series));
    expect((await weekly('AAPL')).series.length).toBeGreaterThan(260);
    expect(market.network.questions).toHaveLength(1);
  });

  it('are asked again from the same first day on, and replaced as a whole under their version', async () => {
    const first = await daily('AAPL');
    market.network.answerWith(({ from, to }) => ({ bars: weekdayBars(from, to, 0.5) }));
    market.clock.set('2026-11-23T17:14:59Z');
    expect((await daily('AAPL')).version).toBe(1);
    market.clock.set('2026-11-23T17:15:00Z');
    const second = await daily('AAPL');
    expect(market.network.questions[1]).toMatchObject({ from: barAt(first.series, 0).tradingDate });
    expect(second.version).toBe(2);
    expect(second.asOf.toISOString()).toBe('2026-11-23T17:15:00.000Z');
    expect(barAt(second.series, 9).close).toBe(barAt(first.series, 9).close / 2);
    expect(await countRows()).toBe(1);
  });

  it('are served without the session that is not over', async () => {
    market.network.answerWith(({ from, to }) => ({ bars: weekdayBars(from, to), unfinished: true }));
    expect(lastDateOf(await daily('AAPL'))).toBe('2026-11-20');
    market.network.answerWith(({ from, to }) => ({
      bars: [...weekdayBars(from, to), ...weekdayBars(to, to)].reverse(),
      unfinished: true,
    }));
    expect(lastDateOf(await daily('MSFT'))).toBe('2026-11-20');
  });

  it('are served without impossible and future bars, which the warnings name', async () => {
    const bad = { ...weekdayBars('2026-11-19', '2026-11-19')[0], low: -1 };
    market.network.answerWith(({ from }) => ({
      bars: [
        ...weekdayBars(from, '2026-11-18'),
        bad as ReturnType<typeof weekdayBars>[number],
        ...weekdayBars('2026-11-20', '2026-11-27'),
      ],
      emptyRows: 2,
    }));
    const series = await daily('AAPL');
    expect(lastDateOf(series)).toBe('2026-11-23');
    expect(codesOf(series)).toEqual(['EMPTY_ROWS', 'DROPPED_BARS']);
    expect(series.warnings[1]?.detail).toMatch(
      /^5 of \d+ bars were left out: 2026-11-19 \(a price that is not above zero\)/,
    );
    expect(codesOf(await daily('AAPL'))).toEqual(['EMPTY_ROWS', 'DROPPED_BARS']);
  });

  it.each([
    ['not-found', 'UNKNOWN_TICKER'],
    ['rate-limited', 'PROVIDER_RATE_LIMITED'],
    ['timeout', 'PROVIDER_TIMEOUT'],
    ['upstream', 'PROVIDER_ERROR'],
    ['unauthorized', 'PROVIDER_ERROR'],
    ['malformed', 'PROVIDER_ERROR'],
  ] as const)('end in an error when nothing is stored: %s is %s', async (kind, code) => {
    market.network.failWith(kind);
    await expect(daily('AAPL')).rejects.toMatchObject({ code });
    expect(await countRows()).toBe(0);
  });

  it('end in an error when there are no bars, or too many impossible ones', async () => {
    market.network.answerWith(() => ({ bars: [] }));
    await expect(daily('AAPL')).rejects.toMatchObject({ code: 'UNKNOWN_TICKER' });
    market.network.answerWith(({ from, to }) => ({
      bars: weekdayBars(from, to).map((bar) => ({ ...bar, high: 1 })),
    }));
    await expect(daily('AAPL')).rejects.toMatchObject({ code: 'BAD_SERIES' });
  });

  it('are served stale, and said to be, while refreshing fails', async () => {
    const first = await daily('AAPL');
    market.network.failWith('timeout');
    market.clock.set('2026-12-07T17:00:00Z');
    const second = await daily('AAPL');
    expect(second).toMatchObject({ stale: true, version: 1, digest: first.digest, asOf: first.asOf });
    expect(codesOf(second)).toEqual(['STALE_SERIES', 'OLD_LAST_BAR']);
    expect(second.warnings[0]?.detail).toContain('PROVIDER_TIMEOUT');
    market.network.answerWith(({ from, to }) => ({ bars: weekdayBars(from, to) }));
    expect(await daily('AAPL')).toMatchObject({ stale: false, version: 2 });
  });

  it('are fetched once for all who ask at the same time', async () => {
    const gate = defer();
    market.network.answer = async ({ from, to }) => {
      await gate.promise;
      return { bars: weekdayBars(from, to) };
    };
    const asked = Array.from({ length: 10 }, () => daily('AAPL'));
    gate.resolve();
    const series = await Promise.all(asked);
    expect(new Set(series.map(({ digest }) => digest)).size).toBe(1);
    expect(market.network.questions.length).toBe(1);
  });

  it('are stored once by processes that fetch at the same time', async () => {
    const processes = Array.from({ length: 4 }, () => startMarket(db().database));
    const all = await Promise.all(processes.map((process) => daily('AAPL', process)));
    expect(new Set(all.map(({ digest }) => digest)).size).toBe(1);
    expect(await countRows()).toBe(1);
    for (const process of processes) process.clock.set('2026-11-24T17:00:00Z');
    const again = await Promise.all(processes.map((process) => daily('AAPL', process)));
    expect(again.every((series) => lastDateOf(series) === '2026-11-24')).toBe(true);
    expect(await countRows()).toBe(1);
  });

  it('say which provider answered in the place of another', async () => {
    const [broken, second] = [new NotingProvider('yahoo'), new NotingProvider('demo2')];
    broken.failWith('upstream');
    const fallback = startMarket(db().database, { providers: [broken, second] });
    const series = await daily('AAPL', fallback);
    expect(series.provenance).toBe('demo2');
    expect(series.warnings[0]).toEqual({
      code: 'PROVIDER_FALLBACK',
      detail: 'yahoo (upstream) failed; the prices are from demo2.',
    });
  });

  it('are given up when the caller leaves, whatever is stored', async () => {
    await daily('AAPL');
    market.clock.set('2026-11-24T17:00:00Z');
    market.network.answer = (_question, signal) =>
      new Promise((_resolve, reject) =>
        signal.addEventListener('abort', () => reject(new Error('the request was cancelled'))),
      );
    const caller = new AbortController();
    const leaving = daily('AAPL', market, caller.signal);
    caller.abort(new Error('gone'));
    await expect(leaving).rejects.toThrow('gone');
  });
});

describe('uploaded bars', () => {
  it('come before any provider, for their owner alone', async () => {
    await market.uploads.put({ ownerId, ticker: 'AAPL', bars: weekdayBars('2026-01-01', '2026-10-01', 7) });
    const mine = await daily('AAPL');
    expect(mine).toMatchObject({
      provenance: 'upload',
      seriesOwnerId: ownerId,
      stale: false,
      exchangeTimezone: 'America/New_York',
    });
    expect(codesOf(mine)).toEqual(['OLD_LAST_BAR']);
    expect(market.network.questions).toEqual([]);
    const theirs = await market.market.getSeries({ ownerId: otherId, ticker: 'AAPL', timeframe: '1d' });
    expect(theirs).toMatchObject({ provenance: 'yahoo', seriesOwnerId: null });
    await market.uploads.remove({ ownerId, ticker: 'AAPL' });
    expect(await daily('AAPL')).toMatchObject({ provenance: 'yahoo' });
  });

  it('are neither taken nor used where MARKET_PROVIDERS does not name them', async () => {
    await market.uploads.put({ ownerId, ticker: 'AAPL', bars: weekdayBars('2026-01-01', '2026-10-01') });
    const closed = startMarket(db().database, { environment: { MARKET_PROVIDERS: 'demo,yahoo' } });
    expect(await daily('AAPL', closed)).toMatchObject({ provenance: 'yahoo' });
    const put = closed.uploads.put({ ownerId, ticker: 'AAPL', bars: weekdayBars('2026-01-01', '2026-10-01') });
    await expect(put).rejects.toMatchObject({ code: 'INVALID_STATE' });
  });
});

describe('weekly series', () => {
  it('follow from the stored daily one, with a digest of their own', async () => {
    const days = await daily('ACME.DEMO');
    const weeks = await weekly('ACME.DEMO');
    expect(weeks.series.timeframe).toBe('1w');
    expect(weeks.digest).toBe(computeDigest(weeks.series));
    expect(weeks.digest).not.toBe(days.digest);
    expect(lastDateOf(weeks)).toBe('2026-11-20');
    expect(weeks.version).toBe(days.version);
  });
});

describe('reading what is stored', () => {
  it('asks no provider, and gives the digest of then for the bars of then', async () => {
    const stored = { ownerId, ticker: 'AAPL', timeframe: '1d', source: 'yahoo' } as const;
    expect(await market.market.getStoredSeries(stored)).toBeNull();
    const then = await daily('AAPL');
    market.clock.set('2026-11-26T23:30:00Z');
    await daily('AAPL');
    expect(market.network.questions).toHaveLength(2);
    market.clock.set('2027-03-01T00:00:00Z');
    const now = await market.market.getStoredSeries(stored);
    expect(now && lastDateOf(now)).toBe('2026-11-26');
    const cut = await market.market.getStoredSeries({ ...stored, through: lastDateOf(then) });
    expect(cut?.digest).toBe(then.digest);
    expect(await market.market.getStoredSeries({ ...stored, through: '1999-12-31' })).toBeNull();
    expect(market.network.questions).toHaveLength(2);
  });

  it('gives an upload to its owner alone', async () => {
    await market.uploads.put({ ownerId, ticker: 'AAPL', bars: weekdayBars('2026-01-01', '2026-10-01') });
    const stored = { ticker: 'AAPL', timeframe: '1w', source: 'upload' } as const;
    expect(await market.market.getStoredSeries({ ...stored, ownerId })).toMatchObject({ provenance: 'upload' });
    expect(await market.market.getStoredSeries({ ...stored, ownerId: otherId })).toBeNull();
  });
});
