import { join } from 'node:path';
import { planScreen } from '../src/analysis/screener/plan-screen.js';
import { WITH_ANALYSIS } from '../src/filters/fields.js';
import { parseFilter } from '../src/filters/parse-filter.js';
import { type BenchReport, type Goal, type Measurement, summarise } from './bench.js';
import { BENCH_KEY, Program, runProgram } from './bulk/programs.js';
import { type BenchDatabase, onPostgres, onSqlite } from './input/on-each-database.js';

const TICKERS = 2_000;
const BARS = 500;
const ROUNDS = 7;
const COLD_MS = 1_500;
const STORED_MS = 150;
const HOSTILE_MS = 50;

/** Few rows hold, so that every one of them is looked at for the page. */
const INDICATORS = 'rsi(14) < 1 and close > ema(200) and crosses_above(ema(5), ema(13), 3)';
const MANY_INDICATORS =
  'macd.histogram > 1e9 or adx(14) > 101 or bollinger(20, 2).upper < 0 or stochastic.k < -1 or supertrend < 0 or cci < -1e9';
const STORED = 'verdict in ("buy", "strong_buy", "hold", "sell") and score between -0.9 and 0.9 and not stale';

interface Search {
  readonly label: string;
  readonly goalMs: number;
  readonly required: boolean;
  readonly body: object;
}

const SEARCHES: readonly Search[] = [
  { label: 'indicators, every ticker', goalMs: COLD_MS, required: true, body: { where: INDICATORS } },
  { label: 'six other indicators, every ticker', goalMs: COLD_MS, required: false, body: { where: MANY_INDICATORS } },
  { label: 'stored columns, page of 50', goalMs: STORED_MS, required: true, body: { where: STORED, sort: '-score' } },
  { label: 'stored columns, page of 200', goalMs: STORED_MS, required: true, body: { where: STORED, limit: 200 } },
  { label: 'stored columns, none found', goalMs: STORED_MS, required: true, body: { where: 'score > 2' } },
];

interface Timed extends Measurement {
  readonly search: Search;
  readonly firstMs: number;
}

interface Contest {
  readonly label: string;
  readonly searches: readonly Timed[];
  /** Of a read every few milliseconds while the indicators of every ticker are computed. */
  readonly liveMs: readonly number[];
  readonly peakRssMb: number | null;
}

async function post(url: string, body: object): Promise<void> {
  const headers = { 'x-api-key': BENCH_KEY, 'content-type': 'application/json' };
  const answer = await fetch(`${url}/v1/screens/query`, { method: 'POST', headers, body: JSON.stringify(body) });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${answer.status} ${text}`);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The first round is the cold one: the server has screened nothing yet, and keeps no series from one to the next. */
async function measureSearches(url: string, label: string): Promise<Timed[]> {
  const samples = SEARCHES.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, { body }] of SEARCHES.entries()) samples[index]?.push(await timed(() => post(url, body)));
  }
  return SEARCHES.map((search, index) => {
    const [firstMs = NaN, ...others] = samples[index] ?? [];
    return { ...summarise(`${label}: ${search.label}`, others), search, firstMs };
  });
}

async function measureReads(url: string): Promise<number[]> {
  const reads: number[] = [];
  let isOver = false;
  const screened = post(url, { where: INDICATORS }).finally(() => (isOver = true));
  while (!isOver) reads.push(await timed(() => fetch(`${url}/health/live`).then((answer) => answer.text())));
  await screened;
  return reads;
}

async function measure({ label, environment }: BenchDatabase): Promise<Contest> {
  await runProgram(join(__dirname, 'screens', 'prepare.js'), [String(TICKERS), String(BARS)], environment);
  const server = await Program.start('main', environment);
  try {
    const searches = await measureSearches(server.url, label);
    return { label, searches, liveMs: await measureReads(server.url), peakRssMb: server.readPeakRssMb() };
  } finally {
    await server.stop();
  }
}

/** Texts made to keep a parser busy, most of them refused. */
const HOSTILE: readonly string[] = [
  '('.repeat(2_000),
  '-'.repeat(2_000),
  'not '.repeat(500),
  '['.repeat(2_000),
  '"'.repeat(2_000),
  `"${'\\"'.repeat(990)}`,
  'close and '.repeat(200),
  'a'.repeat(2_000),
  `${'clse + '.repeat(280)}1`,
  `${'1+'.repeat(999)}1`,
  `close in (${'1,'.repeat(950)}1)`,
  `max(${'close,'.repeat(320)}1)`,
  `${'highest('.repeat(200)}close`,
  `${'9'.repeat(1_990)} < 1`,
  'rsi(1)<2 or '.repeat(160),
  '\n'.repeat(2_000),
  '😀'.repeat(1_000),
  `${'rsi(14)[5]'.repeat(200)}`,
  `${'x.y'.repeat(660)}`,
  `${'macd(fast:'.repeat(190)}`,
  `close${'[1]'.repeat(600)} > 1`,
  'x'.repeat(200_000),
];

/** Slowest of some tries of each text, in ms. */
function measureHostile(): Measurement {
  const samples = HOSTILE.flatMap((text) =>
    Array.from({ length: 5 }, () => {
      const start = performance.now();
      const parsed = parseFilter(text, WITH_ANALYSIS);
      if (parsed.ok) planScreen(parsed.expression);
      return performance.now() - start;
    }),
  );
  return { ...summarise('reading a hostile filter', samples), p90: Math.max(...samples) };
}

const goalsOf = ({ searches }: Contest): Goal[] =>
  searches.map(({ label, median, firstMs, search: { goalMs, required } }) => ({
    label: `${label}: below ${goalMs} ms (first ${firstMs.toFixed(0)}, then ${median.toFixed(0)})`,
    met: firstMs < goalMs && median < goalMs,
    required,
  }));

function describe({ label, liveMs, peakRssMb }: Contest): string {
  const worst = Math.max(...liveMs).toFixed(0);
  const rss = peakRssMb === null ? 'unknown' : `${peakRssMb.toFixed(0)} MB`;
  return `${label}: ${liveMs.length} reads of /health/live during a screen, the slowest ${worst} ms; peak RSS ${rss}.`;
}

/** Screens over HTTP on a database with an analysis of every ticker, and what reading a filter costs at worst. */
export async function run(): Promise<BenchReport> {
  const hostile = measureHostile();
  const contests = [await onSqlite(measure), await onPostgres(measure)];
  return {
    title: `POST /v1/screens/query over ${TICKERS} tickers x ${BARS} bars`,
    unit: 'ms',
    measurements: [...contests.flatMap(({ searches }) => searches), hostile],
    ratios: contests.map(({ label, searches: [first, , stored] }) => ({
      label: `${label}: indicators / stored columns`,
      value: (first?.median ?? NaN) / (stored?.median ?? NaN),
    })),
    goals: [
      ...contests.flatMap(goalsOf),
      {
        label: `slowest of ${HOSTILE.length} hostile filters read in less than ${HOSTILE_MS} ms (${hostile.p90.toFixed(1)})`,
        met: hostile.p90 < HOSTILE_MS,
        required: true,
      },
    ],
    notes: [...contests.map(describe), 'Of hostile filters the 90th percentile is the slowest of all.'],
  };
}
