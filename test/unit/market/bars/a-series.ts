import { seriesOfBars } from '../../../../src/market/bars/columns.js';
import type { Bar, Series } from '../../../../src/market/bars/series.js';
import { dateOfDay, dayOfDate, weekdayOfDay } from '../../../../src/market/bars/trading-date.js';

/** A plausible bar; whatever matters to the test is given. */
export function bar(tradingDate: string, changes: Partial<Bar> = {}): Bar {
  return { tradingDate, open: 10, high: 11, low: 9, close: 10, volume: 100, adjustedClose: null, ...changes };
}

/** Bars on consecutive weekdays. */
export function weekdayBars(
  count: number,
  from = '2024-01-01',
  change: (index: number) => Partial<Bar> = () => ({}),
): Bar[] {
  const bars: Bar[] = [];
  for (let day = dayOfDate(from); bars.length < count; day++) {
    if (weekdayOfDay(day) <= 5) bars.push(bar(dateOfDay(day), change(bars.length)));
  }
  return bars;
}

export function dailySeries(bars: readonly Bar[]): Series {
  return seriesOfBars(bars, '1d');
}
