import type { Verdict } from '../../analysis/scoring/verdict.js';
import type { Timeframe } from '../../market/bars/series.js';
import { dayOfDate } from '../../market/bars/trading-date.js';
import type { GivenVerdict } from './outcome-tally.js';
import type { PastVerdict } from './verdict-codec.js';

interface AnalysedVerdict {
  readonly strategyId: string;
  readonly timeframe: Timeframe;
  readonly tradingDate: string;
  readonly verdict: Verdict;
  readonly createdAt: Date;
}

interface JudgedPast {
  readonly strategyId: string;
  readonly timeframe: Timeframe;
  readonly verdicts: readonly PastVerdict[];
}

interface Days {
  readonly from: number;
  readonly to: number;
}

/**
 * Of one ticker, the newest verdict of each strategy, timeframe and day, whoever made it; a tie goes to the analysis.
 * By timeframe, in the order of strategy and day.
 */
export function pickNewest(
  analysed: readonly AnalysedVerdict[],
  histories: readonly JudgedPast[],
  { from, to }: Days,
): ReadonlyMap<Timeframe, readonly GivenVerdict[]> {
  const newest = new Map<string, GivenVerdict & Pick<PastVerdict, 'madeAtMs'> & { readonly timeframe: Timeframe }>();
  const offer = (timeframe: Timeframe, strategyId: string, given: PastVerdict): void => {
    if (given.day < from || given.day > to) return;
    const key = `${timeframe} ${strategyId} ${given.day}`;
    const known = newest.get(key);
    if (known === undefined || known.madeAtMs < given.madeAtMs) newest.set(key, { ...given, timeframe, strategyId });
  };
  for (const { timeframe, strategyId, tradingDate, verdict, createdAt } of analysed)
    offer(timeframe, strategyId, { day: dayOfDate(tradingDate), verdict, madeAtMs: createdAt.getTime() });
  for (const { timeframe, strategyId, verdicts } of histories)
    for (const verdict of verdicts) offer(timeframe, strategyId, verdict);
  return groupByTimeframe([...newest.values()].sort(compare));
}

const compare = (left: GivenVerdict, right: GivenVerdict): number =>
  left.strategyId === right.strategyId ? left.day - right.day : left.strategyId < right.strategyId ? -1 : 1;

function groupByTimeframe<Given extends { readonly timeframe: Timeframe }>(
  given: readonly Given[],
): ReadonlyMap<Timeframe, readonly Given[]> {
  const groups = new Map<Timeframe, Given[]>();
  for (const each of given) {
    const group = groups.get(each.timeframe);
    if (group) group.push(each);
    else groups.set(each.timeframe, [each]);
  }
  return groups;
}
