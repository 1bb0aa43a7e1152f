import { writeRollingSum } from './rolling.js';
import type { SeriesFrame } from './series-frame.js';

/** Mean volume of the `period` bars up to and including each bar, in shares; NaN before bar period - 1. */
export function computeMeanVolume(frame: SeriesFrame, period: number): Float64Array {
  const out = frame.newColumn(period - 1);
  writeRollingSum(frame.volume, period, 0, 1 / period, out);
  return out;
}

/**
 * Each bar's volume against the mean of the `period` bars before it (the bar itself is not in the mean, or a burst would
 * hide itself). NaN before bar `period`, and where nothing traded in those bars.
 */
export function computeRelativeVolume(frame: SeriesFrame, period: number): Float64Array {
  const sums = frame.volumeSum(period);
  const out = frame.newColumn(period);
  for (let t = period; t < frame.length; t++) {
    const before = sums[t - 1]!;
    out[t] = before > 0 ? (frame.volume[t]! * period) / before : NaN;
  }
  return out;
}
