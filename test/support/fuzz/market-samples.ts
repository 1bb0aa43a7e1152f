import { DEMO_COMPANIES } from '../../../src/market/providers/demo/demo-companies.js';
import type { Json, JsonObject } from './contract.js';
import type { Random } from './random.js';
import type { Hints } from './values.js';

/** Tickers of the demo market, and one that nobody knows. */
export const READABLE_TICKERS = [...DEMO_COMPANIES.slice(0, 8).map(({ ticker }) => ticker), 'NOBODY-KNOWS-IT'];
/** Tickers whose uploaded bars come and go during a run. */
export const WRITABLE_TICKERS = ['MY-SHARE', 'M&M.NS', '^NSEI', 'BRK-B', 'A_B=C'];
/** Uploaded once by the first owner and left alone: what the other owner must not see. */
export const PRIVATE_TICKER = 'FUZZ-PRIVATE';

const DAY_MS = 86_400_000;
const LARGEST_UPLOAD = 90;

interface BarSample extends JsonObject {
  readonly tradingDate: string;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  readonly volume: number;
}

const toCents = (price: number): number => Math.round(price * 100) / 100;

/** Daily bars of a random walk without gaps or contradictions, ending before today. */
export function generateBars(count: number, random: Random): BarSample[] {
  const firstDay = Date.UTC(2024, random.integer(0, 11), random.integer(1, 28));
  let price = random.integer(5, 500);
  return Array.from({ length: count }, (_, index) => {
    const open = toCents(price);
    price = Math.max(1, price * (1 + (random.next() - 0.5) / 20));
    const close = toCents(price);
    return {
      tradingDate: new Date(firstDay + index * DAY_MS).toISOString().slice(0, 10),
      open,
      high: toCents(Math.max(open, close) * 1.01),
      low: toCents(Math.min(open, close) * 0.99),
      close,
      volume: random.integer(0, 5_000_000),
    };
  });
}

/** Bars as the CSV that uploads take. */
export function renderCsv(bars: readonly BarSample[]): string {
  const rows = bars.map(({ tradingDate, open, high, low, close, volume }) =>
    [tradingDate, open, high, low, close, volume].join(','),
  );
  return ['date,open,high,low,close,volume', ...rows, ''].join('\n');
}

export const generateCsv = (random: Random): string =>
  renderCsv(generateBars(random.integer(1, LARGEST_UPLOAD), random));

const YEARS: Readonly<Record<string, readonly [number, number]>> = { from: [2018, 2024], to: [2025, 2026] };

function generateDate(name: string, random: Random): string {
  const [first, last] = YEARS[name] ?? [2018, 2026];
  return new Date(Date.UTC(random.integer(first, last), random.integer(0, 11), 15)).toISOString().slice(0, 10);
}

/** What the names of our fields and parameters mean, where the schema cannot say it. */
export function marketHints(strategyIds: readonly string[]): Hints {
  const makers: Readonly<Record<string, (random: Random, name: string) => Json>> = {
    'If-Match': () => '*',
    ticker: (random) => random.pick(READABLE_TICKERS),
    tickers: (random) => READABLE_TICKERS.slice(0, random.integer(1, READABLE_TICKERS.length)),
    universe: () => 'demo',
    Prefer: (random) => random.pick(['wait=1', 'handling=reuse-active', 'wait=2, handling=reuse-active']),
    strategy: (random) => random.pick([...strategyIds, 'no-such-strategy']),
    from: (random, name) => generateDate(name, random),
    to: (random, name) => generateDate(name, random),
    limit: (random) => random.integer(1, 250),
    sort: () => '-createdAt',
    period: (random) => random.integer(1, 60),
    fast: (random) => random.integer(1, 15),
    slow: (random) => random.integer(10, 60),
    // Numbers that parameters can have are more than a schema says.
    indicators: (random) =>
      random.pick(['none', 'ema:50,rsi', 'macd:5:35:5', 'Bollinger,PSAR', 'rsi,no-such-indicator']),
    exchange: (random) => random.pick(['DEMO', 'NASDAQ', 'nse']),
  };
  // Versions of a strategy are numbers from one to another, not days.
  return (name, random, { type }) => (YEARS[name] && type === 'integer' ? 1 : makers[name]?.(random, name));
}

/** Some of what can be said of a strategy; a new one has an id of its own. */
function generateStrategy(schemaName: string, random: Random): Json {
  const id = `s${random.integer(1, 1_000_000)}`;
  return {
    ...(schemaName === 'CreateStrategyDto' && { id }),
    name: `Strategy ${id}`,
    basedOn: random.pick(['balanced', 'weekly-target', 'momentum-breakout']),
    indicatorWeights: { rsi: random.integer(0, 100), supertrend: random.integer(1, 100) },
    thresholds: { buyScore: 0.15, minimumCoverage: 0.5 },
    entryRules: [{ name: 'by chance', where: `rsi(${random.integer(2, 60)}) < 70 and close > open` }],
  };
}

/** Whole bodies that must agree in themselves, by the name of their schema. */
export function marketBody(schemaName: string, random: Random): Json | undefined {
  switch (schemaName) {
    case 'UploadBarsDto':
      return { items: generateBars(random.integer(1, LARGEST_UPLOAD), random) };
    case 'CreateWatchlistDto':
    case 'ChangeWatchlistDto':
      return { name: `List ${random.integer(1, 1_000_000)}`, description: 'Made by chance' };
    case 'CreateStrategyDto':
    case 'ReplaceStrategyDto':
      return generateStrategy(schemaName, random);
    case 'CreateApiKeyDto':
      return { name: 'By chance', scopes: ['analysis:read'], expiresAt: random.pick([null, '2099-01-01T00:00:00Z']) };
    default:
      return undefined;
  }
}
