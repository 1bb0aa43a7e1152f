import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { analyze } from '../src/analysis/analyze.js';
import { resolveSettings } from '../src/analysis/settings.js';
import { BUILT_IN_STRATEGIES } from '../src/analysis/strategies/catalog.js';
import { selectUntil } from '../src/market/bars/columns.js';
import type { Series } from '../src/market/bars/series.js';
import { dateOfDay } from '../src/market/bars/trading-date.js';
import { ENGINE_BARS, measureRuns, measureSharedRuns } from './backtest-engine/runs.js';
import { type BenchReport, type Measurement, summarise } from './bench.js';
import { makeSeededSeries } from './input/seeded-series.js';

const GOALS = { oneCore: 1_000_000, twoCores: 2_000_000, ratio: 100 };
/** Bars at which the recomputation is timed; between them it is taken to grow evenly. */
const CUTS = 40;
const MS_PER_SECOND = 1000;

/** `npm run bench -- backtest-engine`: one strategy over 5,000 bars, from the raw series to all statistics. */
export async function run(): Promise<BenchReport> {
  const alone = measureRuns();
  const together = await measureOnTwoCores('alone');
  const shared = measureSharedRuns();
  const sharedTogether = await measureOnTwoCores('shared');
  const oneCore = perSecond('one core', alone.bars, alone.runMs);
  const twoCores = perSecond('two cores together', alone.bars, together);
  const sharing = perSecond('one core, five strategies that share readings', alone.bars, shared);
  const sharingTogether = perSecond(
    'two cores together, five strategies that share readings',
    alone.bars,
    sharedTogether,
  );
  const recomputedMs = measureRecomputation();
  const runMs = (alone.bars / oneCore.median) * MS_PER_SECOND;
  const ratio = recomputedMs / runMs;
  const million = (value: number): string => `${value / 1e6} million strategy-bars/s`;
  return {
    title: `One strategy over ${ENGINE_BARS} bars: indicators, votes, checks, fills, statistics`,
    unit: 'strategy-bars per second',
    measurements: [oneCore, twoCores, sharing, sharingTogether],
    ratios: [{ label: 'faster than analysing every bar anew', value: ratio }],
    goals: [
      {
        label: `at least ${million(GOALS.oneCore)} on one core`,
        met: oneCore.median >= GOALS.oneCore,
        required: false,
      },
      {
        label: `at least ${million(GOALS.twoCores)} on two cores, one strategy a series`,
        met: twoCores.median >= GOALS.twoCores,
        required: false,
      },
      {
        label: `at least ${million(GOALS.twoCores)} on two cores, five strategies a series`,
        met: sharingTogether.median >= GOALS.twoCores,
        required: false,
      },
      { label: `at least ${GOALS.ratio}x faster than bar by bar`, met: ratio >= GOALS.ratio, required: true },
    ],
    notes: [
      `By processor time, one core: ${((alone.bars / alone.cpuMs) * MS_PER_SECOND).toFixed(0)} strategy-bars/s, whatever else runs.`,
      `Bar by bar: ${(recomputedMs / MS_PER_SECOND).toFixed(1)} s for one strategy, from analyses at ${CUTS} bars.`,
      'The five built-in strategies in turn, each run on another series; no intervals are drawn.',
    ],
  };
}

/** Rates of single runs; percentiles are of the rate, so p10 is the slow end. */
function perSecond(label: string, bars: number, runMs: readonly number[]): Measurement {
  return summarise(
    label,
    runMs.map((elapsedMs) => (bars / elapsedMs) * MS_PER_SECOND),
  );
}

/** Time per run of two threads that work at once. */
async function measureOnTwoCores(kind: 'alone' | 'shared'): Promise<number[]> {
  const [first, second] = await Promise.all([measureInWorker(kind), measureInWorker(kind)]);
  return first.map((elapsedMs, i) => 1 / (1 / elapsedMs + 1 / (second[i] ?? elapsedMs)));
}

async function measureInWorker(kind: 'alone' | 'shared'): Promise<number[]> {
  const worker = new Worker(join(__dirname, 'backtest-engine', 'worker.js'), { workerData: kind });
  const [samples] = (await once(worker, 'message')) as [number[]];
  return samples;
}

/** Milliseconds that analysing each bar with the series up to it takes, from a sample of bars. */
function measureRecomputation(): number {
  const series = makeSeededSeries(1, ENGINE_BARS);
  const [strategy] = BUILT_IN_STRATEGIES;
  const settings = resolveSettings({}, strategy);
  let elapsedMs = 0;
  for (let cut = 1; cut <= CUTS; cut++) {
    const known: Series = selectUntil(series, dateOfDay(series.days[Math.floor((cut * (ENGINE_BARS - 1)) / CUTS)]!));
    const start = performance.now();
    analyze({ ticker: 'BENCH', series: known, strategy, settings });
    elapsedMs += performance.now() - start;
  }
  return (elapsedMs / CUTS) * ENGINE_BARS;
}
