import { VERDICTS, type Verdict } from '../../analysis/scoring/verdict.js';
import { computePercentileInterval, DEFAULT_BOOTSTRAP, type BootstrapOptions } from './bootstrap.js';
import type { JudgedSeries } from './judge-series.js';
import { createRandom, pickIndex } from './random.js';
import type { Interval } from './trade-statistics.js';

/** Bars after a verdict at which its outcome is read. */
export const OUTCOME_HORIZONS = [1, 5, 20] as const;

/** What followed a verdict, over all bars and tickers on which it was given. */
export interface Outcome {
  readonly verdict: Verdict;
  /** Bars between the verdict's close and the close at which the outcome is read. */
  readonly horizon: number;
  /** Verdicts with an outcome. */
  readonly count: number;
  /** Mean return over the horizon less the ticker's mean return over as many bars; null without verdicts. */
  readonly meanExcess: number | null;
  /** Mean return itself. */
  readonly meanReturn: number | null;
  /** Share of the returns above 0. */
  readonly upShare: number | null;
  /** Of `meanExcess`, from moving blocks as long as the horizon; null where there is too little to draw from. */
  readonly interval: Interval | null;
}

/** Returns of one ticker over one horizon, bar by bar, with the verdict at the start of each. */
interface TickerOutcomes {
  readonly verdicts: Uint8Array;
  readonly returns: Float64Array;
  /** Return less the mean of `returns`. */
  readonly excess: Float64Array;
}

/** Fewest verdicts for an interval. */
const FEWEST_VERDICTS = 10;

/**
 * What followed each verdict. A ticker's outcomes begin at its first complete bar and end `horizon` bars before its last;
 * the mean that is taken off is that of exactly those bars. Overlapping returns hang together, so intervals are drawn in
 * moving blocks of `horizon` bars, ticker by ticker, each drawn to its own length.
 * @returns one entry per horizon and verdict, in the order of `horizons` and `VERDICTS`.
 */
export function collectOutcomes(
  judged: readonly JudgedSeries[],
  options: { readonly horizons?: readonly number[]; readonly bootstrap?: BootstrapOptions } = {},
): Outcome[] {
  const { horizons = OUTCOME_HORIZONS, bootstrap = DEFAULT_BOOTSTRAP } = options;
  return horizons.flatMap((horizon) => {
    const tickers = judged.map((each) => readOutcomes(each, horizon)).filter(({ returns }) => returns.length > 0);
    const intervals = drawIntervals(tickers, horizon, bootstrap);
    return VERDICTS.map((verdict, code) => ({
      verdict,
      horizon,
      ...summarise(tickers, code),
      interval: intervals[code]!,
    }));
  });
}

function readOutcomes({ series, verdicts, firstCompleteBar }: JudgedSeries, horizon: number): TickerOutcomes {
  const { close } = series;
  const count = Math.max(0, series.length - horizon - firstCompleteBar);
  const codes = new Uint8Array(count);
  const returns = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const t = firstCompleteBar + i;
    codes[i] = VERDICTS.indexOf(verdicts[t]!);
    returns[i] = close[t + horizon]! / close[t]! - 1;
  }
  const mean = returns.reduce((sum, value) => sum + value, 0) / Math.max(count, 1);
  return { verdicts: codes, returns, excess: returns.map((value) => value - mean) };
}

function summarise(
  tickers: readonly TickerOutcomes[],
  code: number,
): Pick<Outcome, 'count' | 'meanExcess' | 'meanReturn' | 'upShare'> {
  let count = 0;
  let excess = 0;
  let total = 0;
  let up = 0;
  for (const ticker of tickers) {
    for (let i = 0; i < ticker.returns.length; i++) {
      if (ticker.verdicts[i] !== code) continue;
      count += 1;
      excess += ticker.excess[i]!;
      total += ticker.returns[i]!;
      if (ticker.returns[i]! > 0) up += 1;
    }
  }
  if (count === 0) return { count, meanExcess: null, meanReturn: null, upShare: null };
  return { count, meanExcess: excess / count, meanReturn: total / count, upShare: up / count };
}

/** Sums up to each bar, per verdict: of a block they are the difference of two. */
interface RunningSums {
  readonly counts: readonly Int32Array[];
  readonly excess: readonly Float64Array[];
  readonly length: number;
}

function sumUp({ verdicts, excess }: TickerOutcomes): RunningSums {
  const length = verdicts.length;
  const counts = VERDICTS.map(() => new Int32Array(length + 1));
  const sums = VERDICTS.map(() => new Float64Array(length + 1));
  VERDICTS.forEach((_, code) => {
    for (let i = 0; i < length; i++) {
      const isGiven = verdicts[i] === code;
      counts[code]![i + 1] = counts[code]![i]! + (isGiven ? 1 : 0);
      sums[code]![i + 1] = sums[code]![i]! + (isGiven ? excess[i]! : 0);
    }
  });
  return { counts, excess: sums, length };
}

function drawIntervals(
  tickers: readonly TickerOutcomes[],
  horizon: number,
  { seed, resamples }: BootstrapOptions,
): (Interval | null)[] {
  const random = createRandom(seed);
  const sums = tickers.map(sumUp);
  const means = VERDICTS.map(() => new Float64Array(resamples));
  const found = VERDICTS.map(() => 0);
  const count = new Float64Array(VERDICTS.length);
  const total = new Float64Array(VERDICTS.length);
  for (let round = 0; round < resamples; round++) {
    count.fill(0);
    total.fill(0);
    for (const ticker of sums) drawTicker(ticker, horizon, random, { count, total });
    VERDICTS.forEach((_, code) => {
      if (count[code]! > 0) means[code]![found[code]!++] = total[code]! / count[code]!;
    });
  }
  return VERDICTS.map((_, code) => {
    const given = sums.reduce((all, { counts, length }) => all + counts[code]![length]!, 0);
    return given < FEWEST_VERDICTS ? null : computePercentileInterval(means[code]!.subarray(0, found[code]));
  });
}

/** Adds a resample of one ticker: blocks that may overlap, the last one cut to the ticker's length. */
function drawTicker(
  { counts, excess, length }: RunningSums,
  horizon: number,
  random: () => number,
  into: { readonly count: Float64Array; readonly total: Float64Array },
): void {
  const block = Math.min(horizon, length);
  for (let drawn = 0; drawn < length; drawn += block) {
    const start = pickIndex(random, length - block + 1);
    const end = start + Math.min(block, length - drawn);
    for (let code = 0; code < counts.length; code++) {
      into.count[code]! += counts[code]![end]! - counts[code]![start]!;
      into.total[code]! += excess[code]![end]! - excess[code]![start]!;
    }
  }
}
