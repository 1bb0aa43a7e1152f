import { writeRollingHighest, writeRollingLowest, writeRollingSum } from '../analysis/indicators/rolling.js';
import { writeExponentialAverage } from '../analysis/indicators/smoothing.js';
import { writeWeightedAverage } from '../analysis/indicators/wma.js';
import type { ArithmeticOperator, Comparator } from './expression.js';
import { codeOf, FALSE, type TruthColumn, UNKNOWN } from './truth.js';

/** Numbers over all bars at once: finite, or NaN where there is none. Never written to once they are handed on. */
export type NumberColumn = Float64Array;

/** The column itself, or a copy with NaN in the place of infinities. */
export function withoutInfinities(column: Float64Array): NumberColumn {
  for (let t = 0; t < column.length; t++) {
    const value = column[t]!;
    if (value === Infinity || value === -Infinity) return column.map((each) => (isFinite(each) ? each : NaN));
  }
  return column;
}

const ARITHMETIC: Readonly<Record<ArithmeticOperator, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};

/** Bar by bar; NaN where either side is, and where the result is not finite (a division by 0). */
export function computeArithmetic(left: NumberColumn, right: NumberColumn, operator: ArithmeticOperator): NumberColumn {
  const apply = ARITHMETIC[operator];
  const out = new Float64Array(left.length);
  for (let t = 0; t < out.length; t++) out[t] = apply(left[t]!, right[t]!);
  return withoutInfinities(out);
}

/** What each comparison says when the left side is below, equal to and above the right side. */
const COMPARISONS: Readonly<Record<Comparator, readonly [below: boolean, equal: boolean, above: boolean]>> = {
  '<': [true, false, false],
  '<=': [true, true, false],
  '>': [false, false, true],
  '>=': [false, true, true],
  '=': [false, true, false],
  '!=': [true, false, true],
};

/** Bar by bar; unknown where either side is. */
export function compareNumbers(left: NumberColumn, right: NumberColumn, operator: Comparator): TruthColumn {
  const [below, equal, above] = COMPARISONS[operator];
  const [ifBelow, ifEqual, ifAbove] = [codeOf(below), codeOf(equal), codeOf(above)];
  const out = new Uint8Array(left.length);
  for (let t = 0; t < out.length; t++) {
    const a = left[t]!;
    const b = right[t]!;
    // Of NaN none of the three is true.
    if (a < b) out[t] = ifBelow;
    else if (a > b) out[t] = ifAbove;
    else out[t] = a === b ? ifEqual : UNKNOWN;
  }
  return out;
}

/** Smallest (`min`) or largest (`max`) of columns, bar by bar; NaN where any of them is. */
export function computeExtreme(columns: readonly NumberColumn[], name: 'min' | 'max'): NumberColumn {
  const [first, ...others] = columns;
  if (first === undefined) throw new TypeError(`${name} needs at least one value`);
  const out = first.slice();
  const pick = name === 'min' ? Math.min : Math.max;
  for (const column of others) {
    for (let t = 0; t < out.length; t++) out[t] = pick(out[t]!, column[t]!);
  }
  return out;
}

/** The value `bars` bars earlier; NaN on the first bars. */
export function shiftNumbers(source: NumberColumn, bars: number): NumberColumn {
  const out = new Float64Array(source.length).fill(NaN);
  if (bars < source.length) out.set(source.subarray(0, source.length - bars), bars);
  return out;
}

type WindowWriter = (source: NumberColumn, bars: number, out: NumberColumn) => void;

const WINDOWS: Readonly<Record<'highest' | 'lowest' | 'sma' | 'ema' | 'wma', WindowWriter>> = {
  highest: (source, bars, out) => writeRollingHighest(source, bars, 0, out),
  lowest: (source, bars, out) => writeRollingLowest(source, bars, 0, out),
  sma: (source, bars, out) => writeRollingSum(source, bars, 0, 1 / bars, out),
  ema: (source, bars, out) => writeExponentialAverage(source, bars, 0, out),
  wma: writeWeightedAverage,
};

/**
 * A function of the last `bars` values, O(n). Each stretch without NaN is taken for itself: a window with a NaN in it
 * has no value, and an exponential average starts anew behind one.
 */
export function computeWindow(source: NumberColumn, bars: number, name: keyof typeof WINDOWS): NumberColumn {
  const out = new Float64Array(source.length).fill(NaN);
  const write = WINDOWS[name];
  for (let start = 0; start < source.length; start++) {
    if (Number.isNaN(source[start]!)) continue;
    let end = start + 1;
    while (end < source.length && !Number.isNaN(source[end]!)) end += 1;
    if (end - start >= bars) write(source.subarray(start, end), bars, out.subarray(start, end));
    start = end;
  }
  return withoutInfinities(out);
}

/** 100 (x - x(t - bars)) / |x(t - bars)|; NaN where that is 0. */
export function computeChangePercent(source: NumberColumn, bars: number): NumberColumn {
  const out = new Float64Array(source.length).fill(NaN);
  for (let t = bars; t < out.length; t++) {
    const base = source[t - bars]!;
    out[t] = (source[t]! / base - 1) * 100 * Math.sign(base);
  }
  return withoutInfinities(out);
}

/** Whether each value is above (below) the one before it; unknown on the first bar. */
export function computeSteps(source: NumberColumn, direction: 'rising' | 'falling'): TruthColumn {
  return compareNumbers(source, shiftNumbers(source, 1), direction === 'rising' ? '>' : '<');
}

/** Whether `left` is above (below) `right` and was not on the bar before. */
export function computeCrossings(left: NumberColumn, right: NumberColumn, direction: 'above' | 'below'): TruthColumn {
  const out = compareNumbers(left, right, direction === 'above' ? '>' : '<');
  // From the end, so that the bar before still says how the two stood there.
  for (let t = out.length - 1; t >= 0; t--) {
    const before = t === 0 ? UNKNOWN : out[t - 1]!;
    if (out[t] === FALSE) continue;
    if (before === UNKNOWN) out[t] = UNKNOWN;
    else if (before !== FALSE) out[t] = FALSE;
  }
  return out;
}
