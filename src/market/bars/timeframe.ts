import type { Series } from './series.js';
import { localTime, mondayOfDay } from './trading-date.js';

/** Saturday is the fifth day after Monday: from its first minute on, a week's trading is over. */
const SATURDAY = 5;

interface WeekSpan {
  readonly start: number;
  /** Index after the last session. */
  readonly end: number;
}

function spansOfWeeks(days: Int32Array): { spans: WeekSpan[]; lastMonday: number } {
  const spans: WeekSpan[] = [];
  let start = 0;
  let monday = days.length > 0 ? mondayOfDay(days[0] ?? 0) : 0;
  for (let i = 1; i <= days.length; i++) {
    const day = days[i];
    if (day !== undefined && mondayOfDay(day) === monday) continue;
    spans.push({ start, end: i });
    if (day === undefined) break;
    start = i;
    monday = mondayOfDay(day);
  }
  return { spans, lastMonday: monday };
}

const firstOf = (column: Float64Array, { start }: WeekSpan): number => column[start] ?? NaN;
const lastOf = (column: Float64Array, { end }: WeekSpan): number => column[end - 1] ?? NaN;

type Combine = (total: number, value: number) => number;

function fold(column: Float64Array, { start, end }: WeekSpan, combine: Combine): number {
  // `reduce` passes more than two arguments, and Math.max takes all that it gets.
  return column.subarray(start, end).reduce((total, value) => combine(total, value));
}

/**
 * ISO weeks of a daily series: first open, highest high, lowest low, last close, sum of volume; the day is the last
 * session's. The last week is left out until Saturday 00:00 on the exchange's clocks, so no bar is ever unfinished.
 */
export function aggregateWeekly(series: Series, options: { now: Date; exchangeTimezone: string }): Series {
  const { spans, lastMonday } = spansOfWeeks(series.days);
  const today = localTime(options.now, options.exchangeTimezone).day;
  if (spans.length > 0 && today < lastMonday + SATURDAY) spans.pop();
  const { adjustedClose } = series;
  return {
    timeframe: '1w',
    length: spans.length,
    days: Int32Array.from(spans, ({ end }) => series.days[end - 1] ?? 0),
    open: Float64Array.from(spans, (span) => firstOf(series.open, span)),
    high: Float64Array.from(spans, (span) => fold(series.high, span, Math.max)),
    low: Float64Array.from(spans, (span) => fold(series.low, span, Math.min)),
    close: Float64Array.from(spans, (span) => lastOf(series.close, span)),
    volume: Float64Array.from(spans, (span) => fold(series.volume, span, (total, value) => total + value)),
    adjustedClose: adjustedClose ? Float64Array.from(spans, (span) => lastOf(adjustedClose, span)) : null,
  };
}
