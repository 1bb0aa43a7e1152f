import type { Listing, StoredFields } from './screen-market.js';

/*
 * The definitions once more, without a line of the product: what the filters of the expression tests mean, computed over
 * plain lists by the textbook. Null is unknown.
 */

export type Maybe<Value> = Value | null;
export type Column = readonly Maybe<number>[];

/** What is known of a candidate. Without an analysis every field but the ticker is null. */
export class Candidate {
  constructor(
    readonly ticker: string,
    private readonly listing: Listing | null,
    readonly analysis: StoredFields | null,
  ) {}

  get open(): Column {
    return this.listing?.open ?? [null];
  }

  get high(): Column {
    return this.listing?.high ?? [null];
  }

  get low(): Column {
    return this.listing?.low ?? [null];
  }

  get close(): Column {
    return this.listing?.close ?? [null];
  }

  get volume(): Column {
    return this.listing?.volume ?? [null];
  }

  field<Name extends keyof StoredFields>(name: Name): Maybe<StoredFields[Name]> {
    return this.analysis?.[name] ?? null;
  }

  get strategy(): Maybe<string> {
    return this.analysis?.strategy.id ?? null;
  }
}

export const last = (column: Column, ago = 0): Maybe<number> => column[column.length - 1 - ago] ?? null;

type Truth = Maybe<boolean>;
type Operand = Maybe<number | string | boolean>;

const compare =
  (holds: (a: number | string | boolean, b: number | string | boolean) => boolean) =>
  (a: Operand, b: Operand): Truth =>
    a === null || b === null ? null : holds(a, b);

export const lt = compare((a, b) => a < b);
export const le = compare((a, b) => a <= b);
export const gt = compare((a, b) => a > b);
export const ge = compare((a, b) => a >= b);
export const eq = compare((a, b) => a === b);
export const ne = compare((a, b) => a !== b);

export const and = (...truths: readonly Truth[]): Truth =>
  truths.includes(false) ? false : truths.includes(null) ? null : true;
export const or = (...truths: readonly Truth[]): Truth =>
  truths.includes(true) ? true : truths.includes(null) ? null : false;
export const not = (truth: Truth): Truth => (truth === null ? null : !truth);

/** Arithmetic on values that may be unknown, and on what is not finite. */
export function calc(compute: (...values: number[]) => number, ...values: readonly Maybe<number>[]): Maybe<number> {
  if (values.includes(null)) return null;
  const result = compute(...(values as number[]));
  return Number.isFinite(result) ? result : null;
}

/** `compute` over each window of `n` values, null where one of them is unknown or missing. */
export function windows(column: Column, n: number, compute: (values: number[]) => number): Column {
  return column.map((_, t) => {
    const values = column.slice(Math.max(0, t - n + 1), t + 1);
    return values.length < n || values.includes(null) ? null : compute(values as number[]);
  });
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

export const sma = (column: Column, n: number): Column => windows(column, n, mean);
export const highest = (column: Column, n: number): Column => windows(column, n, (values) => Math.max(...values));
export const lowest = (column: Column, n: number): Column => windows(column, n, (values) => Math.min(...values));

export const wma = (column: Column, n: number): Column =>
  windows(column, n, (values) => values.reduce((sum, value, i) => sum + value * (i + 1), 0) / ((n * (n + 1)) / 2));

/** Begins with the mean of the first `n` values there are. */
export function ema(column: Column, n: number): Column {
  const start = column.findIndex((value) => value !== null);
  const out: Maybe<number>[] = column.map(() => null);
  if (start < 0 || column.length < start + n) return out;
  let average = mean(column.slice(start, start + n) as number[]);
  out[start + n - 1] = average;
  for (let t = start + n; t < column.length; t++) {
    average += ((column[t]! - average) * 2) / (n + 1);
    out[t] = average;
  }
  return out;
}

/** Wilder's. A market that did not move is at 50. */
export function rsi(column: Column, n: number): Maybe<number> {
  const prices = column as readonly number[];
  if (prices.length <= n) return null;
  const moves = prices.slice(1).map((price, i) => price - prices[i]!);
  let gain = mean(moves.slice(0, n).map((move) => Math.max(move, 0)));
  let loss = mean(moves.slice(0, n).map((move) => Math.max(-move, 0)));
  for (const move of moves.slice(n)) {
    gain = (gain * (n - 1) + Math.max(move, 0)) / n;
    loss = (loss * (n - 1) + Math.max(-move, 0)) / n;
  }
  return gain + loss === 0 ? 50 : (100 * gain) / (gain + loss);
}

export function macdHistogram(column: Column, fast: number, slow: number, signal: number): Maybe<number> {
  const slowly = ema(column, slow);
  // Both averages begin on the same bar.
  const quickly = ema(
    column.map((value, t) => (t < slow - fast ? null : value)),
    fast,
  );
  const line = column.map((_, t) => calc((a, b) => a - b, quickly[t] ?? null, slowly[t] ?? null));
  return calc((a, b) => a - b, last(line), last(ema(line, signal)));
}

/** Of population. */
export function bollinger(column: Column, n: number, deviations: number): Maybe<number> {
  const [values] = [column.slice(-n) as number[]];
  if (column.length < n) return null;
  const middle = mean(values);
  return middle + deviations * Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}

/** Wilder's average of true ranges, from the second bar on. */
export function atr({ high, low, close }: Candidate, n: number): Maybe<number> {
  if (close.length <= n) return null;
  const ranges = close.slice(1).map((_, i) => {
    const [top, bottom, before] = [high[i + 1]!, low[i + 1]!, close[i]!];
    return Math.max(top - bottom, Math.abs(top - before), Math.abs(bottom - before));
  });
  return ranges.slice(n).reduce((average, range) => (average * (n - 1) + range) / n, mean(ranges.slice(0, n)));
}

/** From -100 to 0; 0 where nothing moved. */
export const williams = ({ high, low, close }: Candidate, n: number): Maybe<number> =>
  calc(
    (top, bottom, price) => (top === bottom ? 0 : (-100 * (top - price)) / (top - bottom)),
    last(highest(high, n)),
    last(lowest(low, n)),
    last(close),
  );

export const changePercent = (column: Column, n: number): Maybe<number> =>
  calc((now, before) => (now / before - 1) * 100, last(column), last(column, n));

/** The last `n` steps all go one way. */
export const rising = (column: Column, n: number): Truth =>
  and(...Array.from({ length: n }, (_, i) => gt(last(column, i), last(column, i + 1))));

/** On one of the last `n` bars a is above b, and was not on the bar before. */
export const crossesAbove = (a: Column, b: Column, n: number): Truth =>
  or(...Array.from({ length: n }, (_, i) => and(gt(last(a, i), last(b, i)), not(gt(last(a, i + 1), last(b, i + 1))))));

export const crossesBelow = (a: Column, b: Column, n: number): Truth =>
  or(...Array.from({ length: n }, (_, i) => and(lt(last(a, i), last(b, i)), not(lt(last(a, i + 1), last(b, i + 1))))));
