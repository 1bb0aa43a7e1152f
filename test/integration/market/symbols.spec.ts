import { SymbolEntity } from '../../../src/market/symbols/symbol.entity.js';
import { toListedSymbol } from '../../../src/market/symbols/listed-symbol.js';
import { useTestDatabase } from '../../support/database.js';
import { type Market, startMarket } from './market-parts.js';

const db = useTestDatabase();
let market: Market;

const UNIVERSE = [
  toListedSymbol({ ticker: 'TATA', name: 'Tata Group' }),
  toListedSymbol({ ticker: 'TATASTEEL.NS', name: 'Tata Steel' }),
  toListedSymbol({ ticker: 'TCS.NS', name: 'Tata Consultancy Services' }),
  toListedSymbol({ ticker: 'TTML.NS', name: 'The Tata Teleservices' }),
  toListedSymbol({ ticker: 'RATA.BO', name: 'Ratata Ltd' }),
  toListedSymbol({ ticker: 'M&M.NS', name: 'Mahindra 100% & Mahindra_Ltd!' }),
];

beforeEach(async () => {
  await db().dataSource.manager.createQueryBuilder().delete().from(SymbolEntity).execute();
  market = startMarket(db().database);
  await market.symbols.import(UNIVERSE);
});

async function search(query: string | undefined, exchange?: string, limit = 50): Promise<string[]> {
  const page = await market.symbols.list({ ownerId: 'o', query, exchange, limit, cursor: undefined });
  return page.items.map(({ ticker }) => ticker);
}

it('lists the exact ticker, then beginnings of tickers, of names, of words, then anything', async () => {
  expect(await search('tata')).toEqual(['TATA', 'TATASTEEL.NS', 'TCS.NS', 'TTML.NS', 'RATA.BO']);
  expect(await search(' TaTa STEEL ')).toEqual(['TATASTEEL.NS']);
  expect(await search('nothing like it')).toEqual([]);
});

it('takes wildcards for what they are', async () => {
  expect(await search('%')).toEqual(['M&M.NS']);
  expect(await search('0%_')).toEqual([]);
  expect(await search('a_l')).toEqual(['M&M.NS']);
  expect(await search('!')).toEqual(['M&M.NS']);
  expect(await search("'; DROP TABLE symbol; --")).toEqual([]);
});

it('lists all by ticker without a query, and one exchange alone', async () => {
  expect(await search(undefined, 'nse')).toEqual(['M&M.NS', 'TATASTEEL.NS', 'TCS.NS', 'TTML.NS']);
  expect(await search(undefined)).toHaveLength(6);
  expect(await search('tata', 'BSE')).toEqual(['RATA.BO']);
  expect(await search('tata', 'MOON')).toEqual([]);
});

it.each([['tata'], [undefined]])('comes in pages that join without a gap or an overlap: %p', async (query) => {
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await market.symbols.list({ ownerId: 'o', query, exchange: undefined, limit: 2, cursor });
    found.push(...page.items.map(({ ticker }) => ticker));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  expect(found).toEqual(await search(query));
});

it('refuses the cursor of another search', async () => {
  const page = await market.symbols.list({
    ownerId: 'o',
    query: 'tata',
    exchange: undefined,
    limit: 2,
    cursor: undefined,
  });
  const cursor = page.nextCursor ?? '';
  const other = market.symbols.list({ ownerId: 'o', query: 'steel', exchange: undefined, limit: 2, cursor });
  await expect(other).rejects.toMatchObject({ code: 'INVALID_CURSOR' });
});

it('imports what is new or different, and leaves the rest', async () => {
  const renamed = { ...UNIVERSE[0], name: 'Tata Sons' } as (typeof UNIVERSE)[number];
  const result = await market.symbols.import([renamed, ...UNIVERSE.slice(1, 3), toListedSymbol({ ticker: 'NEW' })]);
  expect(result).toEqual({ inserted: 1, updated: 1, unchanged: 2 });
  expect(await search('sons')).toEqual(['TATA']);
  expect((await market.symbolRows.findByTickers(['TATA']))[0]?.version).toBe(2);
});

it('imports thousands', async () => {
  const many = Array.from({ length: 2_500 }, (_, index) =>
    toListedSymbol({ ticker: `X${index}`, name: `Company ${index}` }),
  );
  expect(await market.symbols.import(many)).toEqual({ inserted: 2_500, updated: 0, unchanged: 0 });
  expect(await market.symbols.import(many)).toEqual({ inserted: 0, updated: 0, unchanged: 2_500 });
});

it('always holds the demo market, however many processes start at once', async () => {
  const processes = Array.from({ length: 4 }, () => startMarket(db().database));
  await Promise.all(processes.map(({ symbols }) => symbols.onApplicationBootstrap()));
  expect(await search(undefined, 'DEMO')).toHaveLength(30);
  expect(await search('acme')).toEqual(['ACME.DEMO']);
});

it('finds names without their accents, and tickers by any part', async () => {
  await market.symbols.import([
    toListedSymbol({ ticker: 'GLE.PA', name: 'Société Générale' }),
    toListedSymbol({ ticker: 'ORSTED.CO', name: 'Ørsted A/S' }),
  ]);
  expect(await search('societe gen')).toEqual(['GLE.PA']);
  expect(await search('GÉNÉRALE')).toEqual(['GLE.PA']);
  expect(await search('ørst')).toEqual(['ORSTED.CO']);
  expect(await search('sted.c')).toEqual(['ORSTED.CO']);
  expect(await search('generale gle')).toEqual([]);
  expect(await search('\u0301')).toEqual([]);
});

it.each([['a'], ['compa'], ['x1'], ['1'], ['ny 4']])(
  'ranks and pages many matches as few of them: %p',
  async (query) => {
    const many = Array.from({ length: 1_200 }, (_, index) =>
      toListedSymbol({
        ticker: `X${index}${index % 3 ? '' : '.NS'}`,
        name: index % 2 ? `Company ${index}` : `Acme ${index} co`,
      }),
    );
    await market.symbols.import(many);
    const text = query.toUpperCase();
    const rankOf = ({ ticker, name }: (typeof many)[number]): number => {
      if (ticker.startsWith(text)) return ticker === text ? 0 : 1;
      if (name.toUpperCase().startsWith(text)) return 2;
      if (name.toUpperCase().includes(` ${text}`)) return 3;
      return name.toUpperCase().includes(text) || ticker.includes(text) ? 4 : 5;
    };
    const expected = [...UNIVERSE, ...many]
      .map((symbol) => ({ ticker: symbol.ticker, rank: rankOf(symbol) }))
      .filter(({ rank }) => rank < 5)
      .sort((a, b) => a.rank - b.rank || (a.ticker < b.ticker ? -1 : 1));
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await market.symbols.list({ ownerId: 'o', query, exchange: undefined, limit: 97, cursor });
      found.push(...page.items.map(({ ticker }) => ticker));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(found).toEqual(expected.map(({ ticker }) => ticker));
  },
);
