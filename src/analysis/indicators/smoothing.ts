/**
 * Recursive averages with TA-Lib's seeds (unstable period 0). All of them read `source[start..]`, seed with the mean of
 * the first `period` values there, and write `out[t]` for t >= start + period - 1; cells before that are left alone.
 */

/** Mean of `source[from..from + count - 1]`. */
function computeMean(source: Float64Array, from: number, count: number): number {
  let sum = 0;
  for (let t = from; t < from + count; t++) sum += source[t]!;
  return sum / count;
}

/** Exponential moving average, alpha = 2 / (period + 1). */
export function writeExponentialAverage(source: Float64Array, period: number, start: number, out: Float64Array): void {
  const n = source.length;
  const seedIndex = start + period - 1;
  if (seedIndex >= n) return;
  const alpha = 2 / (period + 1);
  let average = computeMean(source, start, period);
  out[seedIndex] = average;
  for (let t = seedIndex + 1; t < n; t++) {
    average += (source[t]! - average) * alpha;
    out[t] = average;
  }
}

/** Wilder's moving average: alpha = 1 / period. */
export function writeWilderAverage(source: Float64Array, period: number, start: number, out: Float64Array): void {
  const n = source.length;
  const seedIndex = start + period - 1;
  if (seedIndex >= n) return;
  const alpha = 1 / period;
  let average = computeMean(source, start, period);
  out[seedIndex] = average;
  for (let t = seedIndex + 1; t < n; t++) {
    average += (source[t]! - average) * alpha;
    out[t] = average;
  }
}
