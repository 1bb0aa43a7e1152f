import type { AxisScale } from './drawing.js';

const NICE_STEPS = [1, 2, 2.5, 5, 10];
/** Keeps an end that lies on a label from gaining another step by rounding. */
const NOISE = 1e-9;
/** How much of its size an axis spans at least, so that labels differ where prices do not. */
const LEAST_SHARE = 1e-6;

/** What is smaller than this is what rounding left of zero. */
const NOTHING = 1e-12;
const MOST_DECIMALS = 18;

/** Decimals that write a multiple of this interval exactly. */
export function countDecimals(interval: number): number {
  const power = Math.floor(Math.log10(interval) + NOISE);
  const mantissa = interval / 10 ** power;
  return Math.min(MOST_DECIMALS, Math.max(0, -power + (Math.abs(mantissa - 2.5) < NOISE ? 1 : 0)));
}

/** The smallest of 1, 2, 2.5 and 5 times a power of ten that is not below. */
function niceStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = NICE_STEPS.find((step) => step * power >= raw * (1 - NOISE)) ?? 10;
  return Number((factor * power).toPrecision(12));
}

/** Both ends, apart from each other even when all values are the same. */
function widen(low: number, high: number): readonly [number, number] {
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (size < NOTHING) return [0, 1];
  if (high - low >= size * LEAST_SHARE) return [low, high];
  return [low - size * 0.01, high + size * 0.01];
}

/** An axis with about `steps` labels that has every value from `low` to `high` on it; both are finite. */
export function computeScale(low: number, high: number, steps: number): AxisScale {
  const [from, to] = widen(low, high);
  const interval = niceStep((to - from) / steps);
  const decimals = countDecimals(interval);
  const at = (step: number): number => Number((step * interval).toFixed(decimals));
  return { min: at(Math.floor(from / interval + NOISE)), max: at(Math.ceil(to / interval - NOISE)), interval };
}

/** The same labels on an axis that ends where the values do. */
export function computeTightScale(low: number, high: number, steps: number): AxisScale {
  const [min, max] = widen(low, high);
  return { min, max, interval: niceStep((max - min) / steps) };
}

/** The values of an axis that have a label. */
export function listLabels({ min, max, interval }: AxisScale): number[] {
  const decimals = countDecimals(interval);
  const first = Math.ceil(min / interval - NOISE);
  const last = Math.floor(max / interval + NOISE);
  return Array.from({ length: last - first + 1 }, (_, step) => Number(((first + step) * interval).toFixed(decimals)));
}

/** Lowest and highest of the numbers in columns; null when there is none. */
export function findExtent(columns: readonly (readonly (number | null)[])[]): readonly [number, number] | null {
  let low = Infinity;
  let high = -Infinity;
  for (const column of columns) {
    for (const value of column) {
      if (value === null) continue;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return low <= high ? [low, high] : null;
}
