import type { SeriesFrame } from './series-frame.js';

/** Sessions in 52 weeks: 252 daily bars, 52 weekly ones. */
const BARS_PER_YEAR = { '1d': 252, '1w': 52 } as const;

/** Highest high of the `period` bars up to each bar; NaN before bar period - 1. Shared with the frame: read only. */
export function computeHighest(frame: SeriesFrame, period: number): Float64Array {
  return frame.highest(period);
}

/** Lowest low of the `period` bars up to each bar; NaN before bar period - 1. Shared with the frame: read only. */
export function computeLowest(frame: SeriesFrame, period: number): Float64Array {
  return frame.lowest(period);
}

/**
 * How far each close stands from the extremes of the last 52 weeks, as fractions: `fromHigh` <= 0 (-0.1 is 10 % below
 * the highest high), `fromLow` >= 0. NaN until 52 weeks of bars exist.
 */
export function computeYearDistance(frame: SeriesFrame): { fromHigh: Float64Array; fromLow: Float64Array } {
  const period = BARS_PER_YEAR[frame.timeframe];
  const highest = frame.highest(period);
  const lowest = frame.lowest(period);
  const fromHigh = frame.newColumn(period - 1);
  const fromLow = frame.newColumn(period - 1);
  for (let t = period - 1; t < frame.length; t++) {
    fromHigh[t] = frame.close[t]! / highest[t]! - 1;
    fromLow[t] = frame.close[t]! / lowest[t]! - 1;
  }
  return { fromHigh, fromLow };
}
