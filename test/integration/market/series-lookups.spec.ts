import { useTestDatabase } from '../../support/database.js';
import { type Market, startMarket, weekdayBars } from './market-parts.js';

const db = useTestDatabase();
let market: Market;
let [ownerId, otherId] = ['', ''];

beforeAll(async () => {
  market = startMarket(db().database);
  ownerId = (await market.owners.getDefault()).id;
  otherId = (await market.owners.getOrCreate('other')).id;
  const bars = weekdayBars('2026-01-05', '2026-06-19');
  for (let index = 0; index < 10; index++) await market.uploads.put({ ownerId, ticker: `T${index}`, bars });
  await market.uploads.put({ ownerId: otherId, ticker: 'T1', bars: weekdayBars('2026-02-02', '2026-06-19') });
  await market.market.getSeries({ ownerId, ticker: 'ACME.DEMO', timeframe: '1d' });
});

afterEach(() => jest.restoreAllMocks());

/** How many statements look for series from now on. */
const noteLookups = () => jest.spyOn(db().dataSource.manager, 'find');

describe('lookups of the same moment', () => {
  it('share statements, and each gets its own series', async () => {
    const lookups = noteLookups();
    const tickers = Array.from({ length: 10 }, (_, index) => `T${index}`);
    const found = await Promise.all(tickers.map((ticker) => market.series.findOwned(ownerId, ticker, 'upload')));
    expect(found.map((series) => series?.ticker)).toEqual(tickers);
    expect(lookups).toHaveBeenCalledTimes(2);
  });

  it('of several owners and sources do not mix', async () => {
    const [own, others, none, shared, elsewhere] = await Promise.all([
      market.series.findOwned(ownerId, 'T1', 'upload'),
      market.series.findOwned(otherId, 'T1', 'upload'),
      market.series.findOwned(otherId, 'T2', 'upload'),
      market.series.findShared('ACME.DEMO', ['demo', 'yahoo']),
      market.series.findShared('ACME.DEMO', ['yahoo']),
    ]);
    expect(own).toMatchObject({ ownerId, ticker: 'T1' });
    expect(others).toMatchObject({ ownerId: otherId, ticker: 'T1' });
    expect(others?.series.length).toBeLessThan(own?.series.length ?? 0);
    expect(none).toBeNull();
    expect(shared).toMatchObject({ ownerId: null, ticker: 'ACME.DEMO', source: 'demo' });
    expect(elsewhere).toBeNull();
  });

  it('of the same series twice are answered twice', async () => {
    const twice = await Promise.all([1, 2].map(() => market.series.findOwned(ownerId, 'T3', 'upload')));
    expect(twice.map((series) => series?.ticker)).toEqual(['T3', 'T3']);
  });

  it('see what was written since the last time', async () => {
    const before = await market.series.findOwned(ownerId, 'T4', 'upload');
    await market.uploads.put({ ownerId, ticker: 'T4', bars: weekdayBars('2026-03-02', '2026-06-19') });
    expect((await market.series.findOwned(ownerId, 'T4', 'upload'))?.version).toBe((before?.version ?? 0) + 1);
  });

  it('are refused inside a transaction, whoever else looks for something at that moment', async () => {
    const outside = market.series.findOwned(ownerId, 'T5', 'upload');
    await expect(
      db().database.transaction(async () => {
        await market.series.findOwned(ownerId, 'T6', 'upload');
      }),
    ).rejects.toThrow('A transaction is open here');
    expect((await outside)?.ticker).toBe('T5');
  });
});
