import type { Timeframe } from '../../market/bars/series.js';

/** What a screen finds: a ticker, as one strategy judged it on bars of one width; without an analysis no strategy. */
export interface Member {
  readonly ticker: string;
  readonly strategy: string | null;
  readonly timeframe: Timeframe;
}

export interface MembershipChange {
  /** Found now and not before, in the order of now. */
  readonly entered: readonly Member[];
  /** Found before and not now, in the order of before. */
  readonly left: readonly Member[];
}

const keyOf = ({ ticker, strategy, timeframe }: Member): string => JSON.stringify([ticker, strategy, timeframe]);

/** What changed between two runs of a screen. */
export function compareMembers(before: readonly Member[], now: readonly Member[]): MembershipChange {
  const [known, found] = [new Set(before.map(keyOf)), new Set(now.map(keyOf))];
  return {
    entered: now.filter((member) => !known.has(keyOf(member))),
    left: before.filter((member) => !found.has(keyOf(member))),
  };
}
