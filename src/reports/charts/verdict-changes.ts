import type { Verdict } from '../../analysis/scoring/verdict.js';
import type { VerdictChange } from './price-chart.js';

interface DatedVerdict {
  readonly tradingDate: string;
  readonly verdict: Verdict;
  readonly createdAt: Date;
}

/** The day's last word, where it differs from that of the day before; the first one always counts. Oldest first. */
export function listVerdictChanges(verdicts: readonly DatedVerdict[]): VerdictChange[] {
  const newest = new Map<string, DatedVerdict>();
  for (const each of verdicts) {
    const known = newest.get(each.tradingDate);
    if (known === undefined || each.createdAt > known.createdAt) newest.set(each.tradingDate, each);
  }
  const days = [...newest.values()].sort((one, other) => (one.tradingDate < other.tradingDate ? -1 : 1));
  return days
    .filter(({ verdict }, index) => verdict !== days[index - 1]?.verdict)
    .map(({ tradingDate, verdict }) => ({ tradingDate, verdict }));
}
