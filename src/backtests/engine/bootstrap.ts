import { createRandom, pickIndex } from './random.js';
import { computeAnnualReturn, computeVolatility, countBarsPerYear, type ReturnMoments } from './return-statistics.js';
import type { Timeframe } from '../../market/bars/series.js';
import type { Interval } from './trade-statistics.js';

/** How intervals are drawn: the same seed and resamples give the same interval. */
export interface BootstrapOptions {
  readonly seed: number;
  readonly resamples: number;
}

export const DEFAULT_BOOTSTRAP: BootstrapOptions = { seed: 1, resamples: 1000 };

/** Bars of a block when returns are resampled: what hangs together within a month stays together. */
export const RETURN_BLOCK_BARS = 20;

/** Fewest blocks that a series of returns must hold to be resampled. */
const FEWEST_BLOCKS = 3;

/** The 2.5 % and the 97.5 % quantile, between neighbours linearly; null without values. Sorts `values`. */
export function computePercentileInterval(values: Float64Array): Interval | null {
  if (values.length === 0) return null;
  values.sort();
  return { low: quantile(values, 0.025), high: quantile(values, 0.975) };
}

function quantile(sorted: Float64Array, share: number): number {
  const position = share * (sorted.length - 1);
  const below = Math.floor(position);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below]! + (position - below) * (sorted[above]! - sorted[below]!);
}

/** Interval of a mean of independent values, by drawing them anew; null below two values. */
export function bootstrapMean(values: readonly number[], { seed, resamples }: BootstrapOptions): Interval | null {
  if (values.length < 2) return null;
  const random = createRandom(seed);
  const means = new Float64Array(resamples);
  for (let round = 0; round < resamples; round++) {
    let sum = 0;
    for (let i = 0; i < values.length; i++) sum += values[pickIndex(random, values.length)]!;
    means[round] = sum / values.length;
  }
  return computePercentileInterval(means);
}

/**
 * Interval of the (geometric) Sharpe ratio of an equity curve, from blocks of 20 bars that may overlap. Sums over a block
 * are differences of running sums, so a resample costs as many steps as it has blocks. Null below 60 returns, and where
 * a tenth of the resamples or more have no deviation.
 */
export function bootstrapSharpe(
  equity: Float64Array,
  timeframe: Timeframe,
  { seed, resamples }: BootstrapOptions,
): Interval | null {
  const count = equity.length - 1;
  const block = RETURN_BLOCK_BARS;
  if (count < FEWEST_BLOCKS * block) return null;
  const sums = sumReturns(equity);
  const random = createRandom(seed);
  const ratios = new Float64Array(resamples);
  let found = 0;
  for (let round = 0; round < resamples; round++) {
    const sharpe = computeSharpe(
      drawMoments(sums, count, () => pickIndex(random, count - block + 1)),
      timeframe,
    );
    if (sharpe !== null) ratios[found++] = sharpe;
  }
  return found > 0.9 * resamples ? computePercentileInterval(ratios.subarray(0, found)) : null;
}

interface RunningSums {
  readonly returns: Float64Array;
  readonly squares: Float64Array;
  readonly logs: Float64Array;
}

function sumReturns(equity: Float64Array): RunningSums {
  const n = equity.length;
  const sums = { returns: new Float64Array(n), squares: new Float64Array(n), logs: new Float64Array(n) };
  for (let i = 1; i < n; i++) {
    const change = equity[i]! / equity[i - 1]! - 1;
    sums.returns[i] = sums.returns[i - 1]! + change;
    sums.squares[i] = sums.squares[i - 1]! + change * change;
    sums.logs[i] = sums.logs[i - 1]! + Math.log1p(change);
  }
  return sums;
}

/** Moments of a resample of `count` returns; the last block is cut to fit. */
function drawMoments(sums: RunningSums, count: number, drawStart: () => number): ReturnMoments {
  let total = 0;
  let squares = 0;
  let logs = 0;
  for (let drawn = 0; drawn < count; drawn += RETURN_BLOCK_BARS) {
    const start = drawStart();
    const end = start + Math.min(RETURN_BLOCK_BARS, count - drawn);
    total += sums.returns[end]! - sums.returns[start]!;
    squares += sums.squares[end]! - sums.squares[start]!;
    logs += sums.logs[end]! - sums.logs[start]!;
  }
  const mean = total / count;
  return { count, mean, growth: Math.expm1(logs / count), variance: (squares - count * mean * mean) / (count - 1) };
}

/** A deviation that is rounding of the running sums counts as none. */
const LEAST_VARIANCE = 1e-18;

function computeSharpe(moments: ReturnMoments, timeframe: Timeframe): number | null {
  if (!(moments.variance > LEAST_VARIANCE)) return null;
  const barsPerYear = countBarsPerYear(timeframe);
  return computeAnnualReturn(moments, barsPerYear) / computeVolatility(moments, barsPerYear);
}
