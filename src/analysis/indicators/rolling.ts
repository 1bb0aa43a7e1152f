/**
 * Rolling windows in O(n) whatever the period, by blocks (van Herk): a window of `period` bars is the tail of one block
 * and the head of the next. Blocks are anchored at `start`, so later bars never change earlier values, and nothing is
 * ever subtracted, so sums do not drift: a window of zeros sums to exactly 0.
 *
 * All functions read `source[start..]` and write `out[t]` for t >= start + period - 1; cells before that are left alone.
 */

/** Rolling maximum. */
export function writeRollingHighest(source: Float64Array, period: number, start: number, out: Float64Array): void {
  const n = source.length;
  const tail = new Float64Array(period + 1);
  tail[period] = -Infinity;
  let head = -Infinity;
  const firstEnd = Math.min(start + period, n);
  for (let t = start; t < firstEnd; t++) head = source[t]! > head ? source[t]! : head;
  if (firstEnd - start < period) return;
  out[firstEnd - 1] = head;
  for (let block = firstEnd; block < n; block += period) {
    let highest = -Infinity;
    for (let i = period - 1; i > 0; i--) {
      const value = source[block - period + i]!;
      if (value > highest) highest = value;
      tail[i] = highest;
    }
    const end = Math.min(block + period, n);
    head = -Infinity;
    for (let t = block, i = 1; t < end; t++, i++) {
      const value = source[t]!;
      if (value > head) head = value;
      const rest = tail[i]!;
      out[t] = rest > head ? rest : head;
    }
  }
}

/** Rolling minimum. */
export function writeRollingLowest(source: Float64Array, period: number, start: number, out: Float64Array): void {
  const n = source.length;
  const tail = new Float64Array(period + 1);
  tail[period] = Infinity;
  let head = Infinity;
  const firstEnd = Math.min(start + period, n);
  for (let t = start; t < firstEnd; t++) head = source[t]! < head ? source[t]! : head;
  if (firstEnd - start < period) return;
  out[firstEnd - 1] = head;
  for (let block = firstEnd; block < n; block += period) {
    let lowest = Infinity;
    for (let i = period - 1; i > 0; i--) {
      const value = source[block - period + i]!;
      if (value < lowest) lowest = value;
      tail[i] = lowest;
    }
    const end = Math.min(block + period, n);
    head = Infinity;
    for (let t = block, i = 1; t < end; t++, i++) {
      const value = source[t]!;
      if (value < head) head = value;
      const rest = tail[i]!;
      out[t] = rest < head ? rest : head;
    }
  }
}

/** Up to here adding the window up each time is faster than keeping blocks. */
const SHORT_PERIOD = 6;

function writeShortSum(source: Float64Array, period: number, start: number, factor: number, out: Float64Array): void {
  for (let t = start + period - 1; t < source.length; t++) {
    let sum = source[t]!;
    for (let i = t - period + 1; i < t; i++) sum += source[i]!;
    out[t] = sum * factor;
  }
}

/** Rolling sum times `factor`: 1 for the sum, 1 / period for the mean. `out` may not be `source`. */
export function writeRollingSum(
  source: Float64Array,
  period: number,
  start: number,
  factor: number,
  out: Float64Array,
): void {
  if (period <= SHORT_PERIOD) {
    writeShortSum(source, period, start, factor, out);
    return;
  }
  const n = source.length;
  const tail = new Float64Array(period + 1);
  let head = 0;
  const firstEnd = Math.min(start + period, n);
  for (let t = start; t < firstEnd; t++) head += source[t]!;
  if (firstEnd - start < period) return;
  out[firstEnd - 1] = head * factor;
  for (let block = firstEnd; block < n; block += period) {
    let sum = 0;
    for (let i = period - 1; i > 0; i--) {
      sum += source[block - period + i]!;
      tail[i] = sum;
    }
    const end = Math.min(block + period, n);
    head = 0;
    for (let t = block, i = 1; t < end; t++, i++) {
      head += source[t]!;
      out[t] = (tail[i]! + head) * factor;
    }
  }
}

/**
 * Bars since the highest (`sign` 1) or lowest (`sign` -1) value of the window, the latest one where several are equal.
 * A monotone queue of candidate bars: each bar enters and leaves it once.
 */
export function writeBarsSinceExtreme(source: Float64Array, period: number, sign: 1 | -1, out: Float64Array): void {
  const n = source.length;
  const queue = new Int32Array(n);
  let first = 0;
  let last = -1;
  for (let t = 0; t < n; t++) {
    const value = sign * source[t]!;
    while (last >= first && sign * source[queue[last]!]! <= value) last--;
    queue[++last] = t;
    if (queue[first]! <= t - period) first++;
    if (t >= period - 1) out[t] = t - queue[first]!;
  }
}
