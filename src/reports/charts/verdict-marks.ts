import type { Verdict } from '../../analysis/scoring/verdict.js';
import type { Series } from '../../market/bars/series.js';
import { dateOfDay } from '../../market/bars/trading-date.js';
import type { LegendEntry, Markers } from './drawing.js';
import type { VerdictChange } from './price-chart.js';

type Look = Pick<Markers, 'ink' | 'symbol' | 'isStrong'>;

const LOOKS: Readonly<Record<Verdict, Look>> = {
  strong_buy: { ink: 'up', symbol: 'up', isStrong: true },
  buy: { ink: 'up', symbol: 'up', isStrong: false },
  hold: { ink: 'neutral', symbol: 'dot', isStrong: false },
  sell: { ink: 'down', symbol: 'down', isStrong: false },
  strong_sell: { ink: 'down', symbol: 'down', isStrong: true },
  insufficient_data: { ink: 'faint', symbol: 'dot', isStrong: false },
};

export const describeVerdict = (verdict: Verdict): string => verdict.replaceAll('_', ' ');

/** Symbols where the verdict became another one: below the low, but above the high for a sell. */
export function verdictMarks(series: Series, changes: readonly VerdictChange[]): Markers[] {
  const places = new Map(Array.from(series.days, (day, index) => [dateOfDay(day), index]));
  const marks = new Map<Verdict, [number, number][]>();
  for (const { tradingDate, verdict } of changes) {
    const index = places.get(tradingDate);
    if (index === undefined) continue;
    const column = LOOKS[verdict].symbol === 'down' ? series.high : series.low;
    const points = marks.get(verdict) ?? [];
    points.push([index, column[index] ?? 0]);
    marks.set(verdict, points);
  }
  return [...marks].map(([verdict, points]) => ({
    kind: 'markers',
    id: `verdict-${verdict}`,
    ...LOOKS[verdict],
    points,
  }));
}

export function verdictLegend(series: Series, changes: readonly VerdictChange[]): LegendEntry[] {
  const days = new Set(Array.from(series.days, dateOfDay));
  const drawn = new Set(changes.filter(({ tradingDate }) => days.has(tradingDate)).map(({ verdict }) => verdict));
  return [...drawn].map((verdict) => ({
    text: `verdict became ${describeVerdict(verdict)}`,
    ink: LOOKS[verdict].ink,
    symbol: LOOKS[verdict].symbol,
  }));
}
