import { join } from 'node:path';
import { BUILT_IN_STRATEGIES } from '../src/analysis/strategies/catalog.js';
import { type BenchReport, type Goal, summarise } from './bench.js';
import { JobClient } from './bulk/job-client.js';
import { benchTicker } from './bulk/prepare.js';
import { Program, runProgram } from './bulk/programs.js';
import { type BenchDatabase, onPostgres, onSqlite } from './input/on-each-database.js';

const SERIES = 500;
const BARS = 1_250;
const RUNS = 3;
const STRATEGIES = BUILT_IN_STRATEGIES.map(({ id }) => id);
const P99_MS = 50;

interface Contest {
  readonly label: string;
  /** Strategy-bars a second of each run. */
  readonly rates: readonly number[];
  readonly readMs: readonly number[];
  readonly liveMs: readonly number[];
  readonly peakRssMb: number | null;
}

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;

async function measure({ label, environment }: BenchDatabase): Promise<Contest> {
  await runProgram(join(__dirname, 'bulk', 'prepare.js'), [String(SERIES), String(BARS)], environment);
  const server = await Program.start('main', environment);
  const client = new JobClient(server.url);
  const tickers = Array.from({ length: SERIES }, (_, index) => benchTicker(index));
  const rates: number[] = [];
  const reads: number[] = [];
  const lives: number[] = [];
  try {
    for (let run = 0; run < RUNS; run++) {
      const start = performance.now();
      const id = await client.submitTo('/v1/backtests', { tickers, strategies: STRATEGIES });
      const { readMs, liveMs, succeeded } = await client.follow(id, '/health/live');
      const seconds = (performance.now() - start) / 1_000;
      if (succeeded !== SERIES) throw new Error(`${succeeded} of ${SERIES} items succeeded`);
      rates.push((SERIES * BARS * STRATEGIES.length) / seconds);
      reads.push(...readMs);
      lives.push(...liveMs);
    }
    return { label, rates, readMs: reads, liveMs: lives, peakRssMb: server.readPeakRssMb() };
  } finally {
    client.close();
    await server.stop();
  }
}

const goalsOf = ({ label, readMs, liveMs }: Contest): Goal[] =>
  [
    { what: 'GET /v1/jobs/{id}', values: readMs },
    { what: 'GET /health/live', values: liveMs },
  ].map(({ what, values }) => ({
    label: `${label}: ${what} p99 below ${P99_MS} ms meanwhile`,
    met: percentile(values, 0.99) < P99_MS,
    required: true,
  }));

function describe({ label, rates, readMs, liveMs, peakRssMb }: Contest): string {
  const rate = summarise('', rates).median;
  const rss = peakRssMb === null ? 'unknown' : `${peakRssMb.toFixed(0)} MB`;
  return (
    `${label}: ${(rate / 1e6).toFixed(2)} million strategy-bars/s end to end, ${(rate / BARS / STRATEGIES.length).toFixed(0)} tickers/s; ` +
    `p99 of a read ${percentile(readMs, 0.99).toFixed(1)} ms, of /health/live ${percentile(liveMs, 0.99).toFixed(1)} ms; peak RSS ${rss}.`
  );
}

/** A backtest from the request to the last settled item, with its results stored, read over HTTP all the while. */
export async function run(): Promise<BenchReport> {
  const contests = [await onSqlite(measure), await onPostgres(measure)];
  return {
    title: `A backtest of ${SERIES} tickers x ${BARS} bars x ${STRATEGIES.length} strategies, end to end`,
    unit: 'strategy-bars per second',
    measurements: contests.map(({ label, rates }) => summarise(label, rates)),
    ratios: [],
    goals: contests.flatMap(goalsOf),
    notes: [
      ...contests.map(describe),
      'Intervals are drawn for each result (1,000 resamples), and it is stored with trades and equity.',
    ],
  };
}
