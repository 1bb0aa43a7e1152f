import { PriceSeriesEntity } from '../../../src/market/price-series.entity.js';
import { computeSeriesETag } from '../../../src/market/stored-series.js';
import { useTestDatabase } from '../../support/database.js';
import { type Market, startMarket, weekdayBars } from './market-parts.js';

const db = useTestDatabase();
const TICKER = 'M&M.NS';
const bars = weekdayBars('2026-01-01', '2026-06-30');
let market: Market;
let ownerId: string;

beforeEach(async () => {
  await db().dataSource.manager.createQueryBuilder().delete().from(PriceSeriesEntity).execute();
  market = startMarket(db().database);
  ownerId = (await market.owners.getDefault()).id;
});

const readOwned = () => market.series.findOwned(ownerId, TICKER, 'upload');

it('stores bars with the currency and the clocks of the exchange, and gives them back', async () => {
  const { stored, warnings } = await market.uploads.put({ ownerId, ticker: TICKER, bars });
  expect(stored).toMatchObject({ source: 'upload', currency: 'INR', exchangeTimezone: 'Asia/Kolkata', version: 1 });
  expect(warnings.map(({ code }) => code)).toEqual(['OLD_LAST_BAR']);
  expect(await readOwned()).toEqual(stored);
});

it('replaces the whole series and counts the version up', async () => {
  await market.uploads.put({ ownerId, ticker: TICKER, bars });
  const { stored } = await market.uploads.put({ ownerId, ticker: TICKER, bars: bars.slice(0, 70) });
  expect(stored).toMatchObject({ version: 2, series: { length: 70 } });
  expect((await readOwned())?.series.length).toBe(70);
  expect(await db().dataSource.manager.count(PriceSeriesEntity)).toBe(1);
});

it('counts dropped bars, and keeps nothing of a bad series', async () => {
  const spoilt = bars.map((bar, index) => (index < 3 ? { ...bar, volume: -1 } : bar));
  const { stored } = await market.uploads.put({ ownerId, ticker: TICKER, bars: spoilt });
  expect(stored.quality).toMatchObject({ received: bars.length, droppedCount: 3 });
  expect(stored.quality.dropped[0]).toEqual({ tradingDate: '2026-01-01', rule: 'negative_volume' });
  const worse = bars.map((bar, index) => (index < 30 ? { ...bar, volume: -1 } : bar));
  await expect(market.uploads.put({ ownerId, ticker: TICKER, bars: worse })).rejects.toMatchObject({
    code: 'BAD_SERIES',
  });
  expect((await readOwned())?.version).toBe(1);
});

it('does not take bars of the demo market', async () => {
  for (const ticker of ['ACME.DEMO', 'MINE.DEMO']) {
    const put = market.uploads.put({ ownerId, ticker, bars });
    await expect(put).rejects.toMatchObject({ code: 'VALIDATION_FAILED', errors: [{ pointer: 'path/ticker' }] });
  }
});

it('replaces and removes only the version that If-Match names', async () => {
  const { stored: first } = await market.uploads.put({ ownerId, ticker: TICKER, bars });
  const ifMatch = { kind: 'tags', tags: [computeSeriesETag(first)] } as const;
  const { stored: second } = await market.uploads.put({ ownerId, ticker: TICKER, bars, ifMatch });
  const stale = { code: 'PRECONDITION_FAILED', headers: { ETag: computeSeriesETag(second) } };
  await expect(market.uploads.put({ ownerId, ticker: TICKER, bars, ifMatch })).rejects.toMatchObject(stale);
  await expect(market.uploads.remove({ ownerId, ticker: TICKER, ifMatch })).rejects.toMatchObject(stale);
  await market.uploads.remove({ ownerId, ticker: TICKER, ifMatch: { kind: 'any' } });
  expect(await readOwned()).toBeNull();
  const gone = market.uploads.put({ ownerId, ticker: TICKER, bars, ifMatch: { kind: 'any' } });
  await expect(gone).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
});

it('gives bars that were removed and sent again another entity tag', async () => {
  const { stored: first } = await market.uploads.put({ ownerId, ticker: TICKER, bars });
  await market.uploads.remove({ ownerId, ticker: TICKER });
  market.clock.set('2026-11-23T17:00:00.001Z');
  const { stored: second } = await market.uploads.put({ ownerId, ticker: TICKER, bars });
  expect(second.version).toBe(1);
  expect(computeSeriesETag(second)).not.toBe(computeSeriesETag(first));
});

it('lets every one of many writers at once have its turn, and loses none', async () => {
  const puts = Array.from({ length: 8 }, (_, index) =>
    market.uploads.put({ ownerId, ticker: TICKER, bars: bars.slice(0, 60 + index) }),
  );
  const versions = (await Promise.all(puts)).map(({ stored }) => stored.version).sort();
  expect(versions).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect((await readOwned())?.version).toBe(8);
});

it('lets one of many writers at once win that name the same version', async () => {
  const { stored } = await market.uploads.put({ ownerId, ticker: TICKER, bars });
  const ifMatch = { kind: 'tags', tags: [computeSeriesETag(stored)] } as const;
  market.clock.set('2026-11-23T18:00:00Z');
  const puts = Array.from({ length: 6 }, () => market.uploads.put({ ownerId, ticker: TICKER, bars, ifMatch }));
  const outcomes = await Promise.allSettled(puts);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect((await readOwned())?.version).toBe(2);
});

it('says that there is nothing to remove', async () => {
  const removal = market.uploads.remove({ ownerId, ticker: TICKER });
  await expect(removal).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
