import { DomainError } from '../../platform/errors/domain-error.js';
import { seriesOfBars } from './columns.js';
import type { Bar, Series } from './series.js';
import { dateOfDay, localTime, parseTradingDate, weekdaysBefore } from './trading-date.js';
import type { Warning } from './warning.js';

type QualityRule =
  | 'bad_date'
  | 'future_date'
  | 'duplicate_date'
  | 'not_a_number'
  | 'price_not_positive'
  | 'out_of_range'
  | 'high_too_low'
  | 'low_too_high'
  | 'negative_volume';

export interface DroppedBar {
  readonly tradingDate: string;
  readonly rule: QualityRule;
}

export interface QualityResult {
  /** The good bars as a daily series, sorted, one per date. */
  readonly series: Series;
  /** In the order in which they were delivered. */
  readonly dropped: readonly DroppedBar[];
  readonly warnings: readonly Warning[];
}

/** No share costs less or more in any currency; beyond it, squares and sums of an analysis would overflow. */
export const PRICE_RANGE = { minimum: 1e-6, maximum: 1e12 } as const;
/** Every whole number of shares up to here is exact, and so is a year's sum of them. */
export const MAX_VOLUME = 1e12;

/** Sources round each price on its own, so the extremes may miss open and close by this share of the price. */
const RELATIVE_TOLERANCE = 1e-6;
const MAX_BAD_SHARE = 0.1;
const SHOWN = 5;

const DESCRIPTIONS: Record<QualityRule, string> = {
  bad_date: 'not a calendar day of the form YYYY-MM-DD',
  future_date: 'a day that has not come yet',
  duplicate_date: 'the same date again',
  not_a_number: 'a price or volume that is not a finite number',
  price_not_positive: 'a price that is not above zero',
  out_of_range: 'a price or volume of an impossible size',
  high_too_low: 'a high below its open or close',
  low_too_high: 'a low above its open or close',
  negative_volume: 'a volume below zero',
};

function ruleBrokenBy(bar: Bar, lastDay: number): QualityRule | null {
  const day = parseTradingDate(bar.tradingDate);
  if (day === null) return 'bad_date';
  if (day > lastDay) return 'future_date';
  const { open, high, low, close, volume } = bar;
  if (![open, high, low, close, volume].every(Number.isFinite)) return 'not_a_number';
  const [lowest, highest] = [Math.min(open, high, low, close), Math.max(open, high, low, close)];
  if (lowest <= 0) return 'price_not_positive';
  if (lowest < PRICE_RANGE.minimum || highest > PRICE_RANGE.maximum || volume > MAX_VOLUME) return 'out_of_range';
  if (high < Math.max(open, close) * (1 - RELATIVE_TOLERANCE)) return 'high_too_low';
  if (low > Math.min(open, close) * (1 + RELATIVE_TOLERANCE)) return 'low_too_high';
  return volume < 0 ? 'negative_volume' : null;
}

function withUsableAdjustedClose(bar: Bar): Bar {
  const { adjustedClose } = bar;
  const usable = adjustedClose === null || (adjustedClose > 0 && adjustedClose <= PRICE_RANGE.maximum);
  return usable ? bar : { ...bar, adjustedClose: null };
}

function isSorted(bars: readonly Bar[]): boolean {
  return bars.every((bar, index) => index === 0 || (bars[index - 1]?.tradingDate ?? '') <= bar.tradingDate);
}

const describe = ({ tradingDate, rule }: DroppedBar): string => `${tradingDate} (${DESCRIPTIONS[rule]})`;

function describeDropped(dropped: readonly DroppedBar[]): string {
  const shown = dropped.slice(0, SHOWN).map(describe).join(', ');
  return dropped.length > SHOWN ? `${shown} and ${dropped.length - SHOWN} more` : shown;
}

function badSeries(dropped: readonly DroppedBar[], total: number): DomainError {
  const share = ((100 * dropped.length) / total).toFixed(1);
  return new DomainError(
    'BAD_SERIES',
    `${dropped.length} of ${total} bars (${share} %, at most 10 % are tolerated) break a rule: ${describeDropped(dropped)}. Correct these bars at the source and send the series again.`,
    { extensions: { total, droppedCount: dropped.length, dropped: dropped.slice(0, 100) } },
  );
}

/**
 * Sorts bars, drops the impossible ones, and says which and why. Of two bars of one date the later delivered stays.
 * @param options.lastDay day number after which no session can lie (the exchange's today); none when left out.
 * @throws DomainError BAD_SERIES when more than 10 % of the bars are dropped.
 */
export function checkQuality(bars: readonly Bar[], options: { lastDay?: number } = {}): QualityResult {
  const lastDay = options.lastDay ?? Infinity;
  const good = new Map<string, Bar>();
  const dropped: DroppedBar[] = [];
  for (const bar of bars) {
    const rule = ruleBrokenBy(bar, lastDay);
    if (rule === null && good.has(bar.tradingDate))
      dropped.push({ tradingDate: bar.tradingDate, rule: 'duplicate_date' });
    if (rule === null) good.set(bar.tradingDate, withUsableAdjustedClose(bar));
    else dropped.push({ tradingDate: bar.tradingDate, rule });
  }
  if (dropped.length > bars.length * MAX_BAD_SHARE) throw badSeries(dropped, bars.length);
  const sorted = [...good.values()].sort((a, b) => (a.tradingDate < b.tradingDate ? -1 : 1));
  const warnings: Warning[] = [];
  if (!isSorted(bars)) {
    warnings.push({ code: 'UNSORTED_BARS', detail: 'The bars came unsorted; they were sorted by date.' });
  }
  if (dropped.length > 0) {
    warnings.push({
      code: 'DROPPED_BARS',
      detail: `${dropped.length} of ${bars.length} bars were left out: ${describeDropped(dropped)}.`,
    });
  }
  return { series: seriesOfBars(sorted, '1d'), dropped, warnings };
}

const MAX_GAP_SESSIONS = 10;
const MAX_ZERO_VOLUME_SHARE = 0.05;
const MAX_RISE = 1.5;
/** A 2:1 split on a day that rises a little is a fall of slightly less than a half; it counts as a move above 50 %. */
const MAX_FALL = 0.525;
const MAX_AGE_DAYS = 7;
const SHOWN_EVENTS = 3;

function listed(entries: readonly string[]): string {
  const shown = entries.slice(0, SHOWN_EVENTS).join(', ');
  return entries.length > SHOWN_EVENTS ? `${shown} and ${entries.length - SHOWN_EVENTS} more` : shown;
}

function gapWarning({ days }: Series): Warning[] {
  const gaps: string[] = [];
  for (let i = 1; i < days.length; i++) {
    const [before, day] = [days[i - 1] ?? 0, days[i] ?? 0];
    const missing = weekdaysBefore(day) - weekdaysBefore(before + 1);
    if (missing > MAX_GAP_SESSIONS) gaps.push(`${missing} weekdays between ${dateOfDay(before)} and ${dateOfDay(day)}`);
  }
  if (gaps.length === 0) return [];
  return [
    { code: 'SESSION_GAP', detail: `More than ${MAX_GAP_SESSIONS} sessions in a row have no bar: ${listed(gaps)}.` },
  ];
}

function zeroVolumeWarning({ volume, length }: Series): Warning[] {
  const silent = volume.reduce((count, value) => (value === 0 ? count + 1 : count), 0);
  if (silent <= length * MAX_ZERO_VOLUME_SHARE) return [];
  const share = ((100 * silent) / length).toFixed(1);
  return [
    {
      code: 'ZERO_VOLUME',
      detail: `${silent} of ${length} bars (${share} %) have no volume: votes from volume mean little here.`,
    },
  ];
}

function splitWarning({ close, days }: Series): Warning[] {
  const moves: string[] = [];
  for (let i = 1; i < close.length; i++) {
    const ratio = (close[i] ?? NaN) / (close[i - 1] ?? NaN);
    if (ratio > MAX_RISE || ratio < MAX_FALL)
      moves.push(`${((ratio - 1) * 100).toFixed(1)} % on ${dateOfDay(days[i] ?? 0)}`);
  }
  if (moves.length === 0) return [];
  return [
    {
      code: 'PROBABLE_UNADJUSTED_SPLIT',
      detail: `The close moved by more than 50 % in one session: ${listed(moves)}. Probably an unadjusted split; indicators across it are wrong. Use split-adjusted bars.`,
    },
  ];
}

function ageWarning({ days, length }: Series, now: Date, exchangeTimezone: string): Warning[] {
  const last = days[length - 1];
  if (last === undefined) return [];
  const age = localTime(now, exchangeTimezone).day - last;
  if (age <= MAX_AGE_DAYS) return [];
  return [{ code: 'OLD_LAST_BAR', detail: `The last bar is of ${dateOfDay(last)}, ${age} days ago.` }];
}

/** What a reader should know about a daily series: gaps, silent sessions, probable splits, and an old last bar. */
export function computeSeriesWarnings(series: Series, now: Date, exchangeTimezone = 'UTC'): readonly Warning[] {
  return [
    ...gapWarning(series),
    ...zeroVolumeWarning(series),
    ...splitWarning(series),
    ...ageWarning(series, now, exchangeTimezone),
  ];
}
