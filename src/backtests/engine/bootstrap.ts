import { createRandom, pickIndex, type Random } from './random.js';
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
 * Interval of the (geometric) Sharpe ratio of an equity curve, from blocks of 20 bars that may overlap. Null below 60 returns, and where
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
  const blocks = sumBlocks(equity);
  const random = createRandom(seed);
  const ratios = new Float64Array(resamples);
  let found = 0;
  for (let round = 0; round < resamples; round++) {
    const sharpe = computeSharpe(drawMoments(blocks, random), timeframe);
    if (sharpe !== null) ratios[found++] = sharpe;
  }
  return found > 0.9 * resamples ? computePercentileInterval(ratios.subarray(0, found)) : null;
}

/** Sums over blocks of returns, so that a resample costs as many steps as it has blocks. */
interface BlockSums {
  /** Returns of a resample. */
  readonly count: number;
  /** By the first return of a block of 20: sum of its returns, of their squares and of their logarithms, side by side. */
  readonly whole: Float64Array;
  /** The same for the block that is cut, so that all blocks together have `count` returns; of whole ones when none is. */
  readonly last: Float64Array;
}

/** Sums that lie side by side for each block. */
const SUMS = 3;

function sumBlocks(equity: Float64Array): BlockSums {
  const count = equity.length - 1;
  const running = sumReturns(equity);
  return {
    count,
    whole: subtractSums(running, count, RETURN_BLOCK_BARS),
    last: subtractSums(running, count, count % RETURN_BLOCK_BARS || RETURN_BLOCK_BARS),
  };
}

/** Sums of `length` returns by the first of them, for every start of a whole block. */
function subtractSums(running: Float64Array, count: number, length: number): Float64Array {
  const sums = new Float64Array((count - RETURN_BLOCK_BARS + 1) * SUMS);
  for (let i = 0; i < sums.length; i++) sums[i] = running[i + length * SUMS]! - running[i]!;
  return sums;
}

/** Running sums of the returns of an equity curve, side by side; those before the first return are 0. */
function sumReturns(equity: Float64Array): Float64Array {
  const sums = new Float64Array(equity.length * SUMS);
  for (let i = 1; i < equity.length; i++) {
    const change = equity[i]! / equity[i - 1]! - 1;
    const at = i * SUMS;
    sums[at] = sums[at - SUMS]! + change;
    sums[at + 1] = sums[at - SUMS + 1]! + change * change;
    sums[at + 2] = sums[at - SUMS + 2]! + Math.log1p(change);
  }
  return sums;
}

/** Moments of a resample; its last block is cut to fit. */
function drawMoments({ count, whole, last }: BlockSums, random: Random): ReturnMoments {
  const starts = count - RETURN_BLOCK_BARS + 1;
  let total = 0;
  let squares = 0;
  let logs = 0;
  for (let drawn = 0; drawn < count; drawn += RETURN_BLOCK_BARS) {
    const sums = drawn + RETURN_BLOCK_BARS < count ? whole : last;
    const at = pickIndex(random, starts) * SUMS;
    total += sums[at]!;
    squares += sums[at + 1]!;
    logs += sums[at + 2]!;
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
