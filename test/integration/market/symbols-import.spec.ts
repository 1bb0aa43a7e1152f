import { type ListedSymbol, toListedSymbol } from '../../../src/market/symbols/listed-symbol.js';
import { SymbolEntity } from '../../../src/market/symbols/symbol.entity.js';
import { useTestDatabase } from '../../support/database.js';
import { type Market, startMarket } from './market-parts.js';

const db = useTestDatabase();
let market: Market;

beforeEach(async () => {
  await db().dataSource.manager.createQueryBuilder().delete().from(SymbolEntity).execute();
  market = startMarket(db().database);
});

const universe = (count: number, name: string): ListedSymbol[] =>
  Array.from({ length: count }, (_, index) => toListedSymbol({ ticker: `X${index}`, name: `${name} ${index}` }));

/** As of processes of their own: on Postgres each has a connection and a transaction. */
const importAtOnce = (...files: readonly (readonly ListedSymbol[])[]) =>
  Promise.all(files.map((symbols) => startMarket(db().database).symbols.import(symbols)));

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

it('counts a symbol as inserted in one of several imports of the same file at once, whatever their order', async () => {
  const file = universe(1_000, 'Company');
  const results = await importAtOnce(file, [...file].reverse(), file);
  expect(sum(results.map(({ inserted }) => inserted))).toBe(1_000);
  expect(sum(results.map(({ unchanged }) => unchanged))).toBe(2_000);
  expect(sum(results.map(({ updated }) => updated))).toBe(0);
});

it('writes every row of imports at once, and counts none as unchanged that differs', async () => {
  await market.symbols.import(universe(1_000, 'First'));
  const results = await importAtOnce(universe(1_000, 'Second'), universe(1_000, 'Third').reverse());
  expect(results).toEqual(Array(2).fill({ inserted: 0, updated: 1_000, unchanged: 0 }));
  const stored = await market.symbolRows.findByTickers(['X0', 'X500', 'X999']);
  expect(stored.map(({ version }) => version)).toEqual([3, 3, 3]);
  expect(new Set(stored.map(({ name }) => name.split(' ')[0])).size).toBe(1);
});

it('takes the last of a repeated ticker, and counts it once', async () => {
  const twice = [toListedSymbol({ ticker: 'A', name: 'One' }), toListedSymbol({ ticker: 'A', name: 'Two' })];
  expect(await market.symbols.import(twice)).toEqual({ inserted: 1, updated: 0, unchanged: 0 });
  expect((await market.symbolRows.findByTickers(['A']))[0]).toMatchObject({ name: 'Two', version: 1 });
});

it('imports nothing at all when one row cannot be stored', async () => {
  const broken = { ...toListedSymbol({ ticker: 'Z' }), name: null } as unknown as ListedSymbol;
  await expect(market.symbols.import([...universe(500, 'Company'), broken])).rejects.toThrow();
  expect(await market.symbols.listTickers('all', 10)).toEqual([]);
});

it('takes names with letters whose lower case is longer', async () => {
  const name = 'İ'.repeat(200);
  await market.symbols.import([toListedSymbol({ ticker: 'LONG', name })]);
  expect((await market.symbolRows.findByTickers(['LONG']))[0]).toMatchObject({ name });
});
