import { VERDICTS } from '../../analysis/scoring/verdict.js';
import { type BootstrapOptions, computePercentileInterval } from '../engine/bootstrap.js';
import { createRandom, pickIndex } from '../engine/random.js';
import type { Interval } from '../engine/trade-statistics.js';
import type { HorizonSums } from './outcome-tally.js';

/** Fewest days with a verdict for an interval of its mean. */
export const FEWEST_DAYS = 10;

/** Fewest blocks that must fit between the first and the last day. */
export const FEWEST_BLOCKS = 3;

/** Blocks that are drawn before somebody else gets a turn: a few milliseconds. */
const BLOCKS_PER_TURN = 50_000;

/** Sums of one verdict up to each day of the axis: of a block they are the difference of two. */
interface RunningSums {
  readonly code: number;
  readonly counts: Float64Array;
  readonly excess: Float64Array;
  readonly means: Float64Array;
  found: number;
}

/**
 * Intervals of the mean excess after each verdict, in the order of `VERDICTS`; null where there is too little to draw
 * from. Whole days are drawn, in blocks of `horizon` days that may overlap: all tickers of a day together, since they
 * move together, and days in a row together, since their returns overlap. Yields whenever it has computed for a while.
 */
export function* drawOutcomeIntervals(
  sums: HorizonSums,
  axis: Int32Array,
  { seed, resamples }: BootstrapOptions,
): Generator<void, (Interval | null)[]> {
  const { horizon } = sums;
  const columns = axis.length < FEWEST_BLOCKS * horizon ? [] : sumUp(sums, axis, resamples);
  const random = createRandom(seed);
  const blocks = Math.ceil(axis.length / horizon);
  let drawn = 0;
  for (let round = 0; round < resamples && columns.length > 0; round++) {
    if (drawn > BLOCKS_PER_TURN) {
      drawn = 0;
      yield;
    }
    drawn += blocks;
    drawRound(columns, { length: axis.length, horizon, random });
  }
  const found = new Map(columns.map((column) => [column.code, column]));
  return VERDICTS.map((_, code) => {
    const column = found.get(code);
    return column ? computePercentileInterval(column.means.subarray(0, column.found)) : null;
  });
}

/** Only verdicts that were given on enough days. */
function sumUp({ byDay }: HorizonSums, axis: Int32Array, resamples: number): RunningSums[] {
  return VERDICTS.flatMap((_, code) => {
    const counts = new Float64Array(axis.length + 1);
    const excess = new Float64Array(axis.length + 1);
    let days = 0;
    axis.forEach((day, index) => {
      const ofDay = byDay.get(day);
      const count = ofDay?.[2 * code] ?? 0;
      if (count > 0) days += 1;
      counts[index + 1] = counts[index]! + count;
      excess[index + 1] = excess[index]! + (ofDay?.[2 * code + 1] ?? 0);
    });
    return days < FEWEST_DAYS ? [] : [{ code, counts, excess, means: new Float64Array(resamples), found: 0 }];
  });
}

/** One resample: as many days as there are, the last block cut. A resample without the verdict says nothing of it. */
function drawRound(
  columns: readonly RunningSums[],
  { length, horizon, random }: { readonly length: number; readonly horizon: number; readonly random: () => number },
): void {
  const counts = new Float64Array(columns.length);
  const excess = new Float64Array(columns.length);
  for (let drawn = 0; drawn < length; drawn += horizon) {
    const start = pickIndex(random, length - horizon + 1);
    const end = start + Math.min(horizon, length - drawn);
    for (let c = 0; c < columns.length; c++) {
      const column = columns[c]!;
      counts[c]! += column.counts[end]! - column.counts[start]!;
      excess[c]! += column.excess[end]! - column.excess[start]!;
    }
  }
  columns.forEach((column, c) => {
    if (counts[c]! > 0) column.means[column.found++] = excess[c]! / counts[c]!;
  });
}
