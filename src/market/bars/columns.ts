import { dateOfDay, dayOfDate } from './trading-date.js';
import type { Bar, Series, Timeframe } from './series.js';

/**
 * Bars in columns. They must be sorted, with unique valid dates.
 * @throws RangeError on an impossible date.
 */
export function seriesOfBars(bars: readonly Bar[], timeframe: Timeframe): Series {
  const hasAdjusted = bars.some((bar) => bar.adjustedClose !== null);
  return {
    timeframe,
    length: bars.length,
    days: Int32Array.from(bars, (bar) => dayOfDate(bar.tradingDate)),
    open: Float64Array.from(bars, (bar) => bar.open),
    high: Float64Array.from(bars, (bar) => bar.high),
    low: Float64Array.from(bars, (bar) => bar.low),
    close: Float64Array.from(bars, (bar) => bar.close),
    volume: Float64Array.from(bars, (bar) => bar.volume),
    adjustedClose: hasAdjusted ? Float64Array.from(bars, (bar) => bar.adjustedClose ?? NaN) : null,
  };
}

/** The bar at an index. @throws RangeError outside the series. */
export function barAt(series: Series, index: number): Bar {
  const at = (column: Int32Array | Float64Array): number => {
    const value = column[index];
    if (value === undefined) throw new RangeError(`there is no bar ${index} in a series of ${series.length}`);
    return value;
  };
  const adjusted = series.adjustedClose ? at(series.adjustedClose) : NaN;
  return {
    tradingDate: dateOfDay(at(series.days)),
    open: at(series.open),
    high: at(series.high),
    low: at(series.low),
    close: at(series.close),
    volume: at(series.volume),
    adjustedClose: Number.isNaN(adjusted) ? null : adjusted,
  };
}

/** Index of the first bar on or after a day; `length` when there is none. */
export function indexOnOrAfter(series: Series, day: number): number {
  let low = 0;
  let high = series.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((series.days[middle] ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The bars up to a trading date, that day included, as a view of the same columns. */
export function selectUntil(series: Series, through: string): Series {
  const length = indexOnOrAfter(series, dayOfDate(through) + 1);
  return {
    timeframe: series.timeframe,
    length,
    days: series.days.subarray(0, length),
    open: series.open.subarray(0, length),
    high: series.high.subarray(0, length),
    low: series.low.subarray(0, length),
    close: series.close.subarray(0, length),
    volume: series.volume.subarray(0, length),
    adjustedClose: series.adjustedClose?.subarray(0, length) ?? null,
  };
}

/** The last `limit` bars between two dates, both included; null leaves a side open. Oldest first. */
export function selectBars(
  series: Series,
  range: { from: string | null; to: string | null; limit: number },
): readonly Bar[] {
  const end = range.to === null ? series.length : indexOnOrAfter(series, dayOfDate(range.to) + 1);
  const first = range.from === null ? 0 : indexOnOrAfter(series, dayOfDate(range.from));
  const start = Math.max(first, end - range.limit);
  return Array.from({ length: Math.max(end - start, 0) }, (_, offset) => barAt(series, start + offset));
}
