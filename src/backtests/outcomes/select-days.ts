import { MINIMUM_BARS } from '../../analysis/analyze.js';
import type { VerdictHistoryRange } from '../../analysis/verdict-history-job.js';
import type { Series } from '../../market/bars/series.js';
import { dateOfDay, mondayOfDay } from '../../market/bars/trading-date.js';

const monthOfDay = (day: number): string => dateOfDay(day).slice(0, 7);

/** Whether bar `t` is one to judge. */
function createRhythm({ days }: Series, asOfEach: string): (t: number) => boolean {
  const isLastOf = (period: (day: number) => unknown) => (t: number) => {
    const next = days[t + 1];
    // The last period may go on: whether its last bar is the last one is not known yet.
    return next !== undefined && period(days[t]!) !== period(next);
  };
  switch (asOfEach) {
    case 'week':
      return isLastOf(mondayOfDay);
    case 'month':
      return isLastOf(monthOfDay);
    default:
      return (t) => (t - (MINIMUM_BARS - 1)) % Number(asOfEach) === 0;
  }
}

/**
 * Bars to judge, oldest first. The first one that an analysis would judge is the 60th; which ones are chosen does not
 * depend on `from` and `to`, nor on bars that are added later.
 */
export function selectDays(series: Series, { asOfEach, from, to }: VerdictHistoryRange): number[] {
  const isDue = createRhythm(series, asOfEach);
  const chosen: number[] = [];
  for (let t = MINIMUM_BARS - 1; t < series.length; t++) {
    if (!isDue(t)) continue;
    const date = dateOfDay(series.days[t]!);
    if ((from === null || date >= from) && (to === null || date <= to)) chosen.push(t);
  }
  return chosen;
}
