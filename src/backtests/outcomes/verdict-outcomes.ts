import type { Verdict } from '../../analysis/scoring/verdict.js';
import type { Timeframe } from '../../market/bars/series.js';
import type { Interval } from '../engine/trade-statistics.js';

/** What is asked for; undefined does not restrict. */
export interface VerdictOutcomesQuery {
  readonly ownerId: string;
  readonly ticker?: string | undefined;
  readonly strategy?: string | undefined;
  readonly timeframe?: Timeframe | undefined;
  /** Trading dates, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What followed a verdict so many bars later. Fractions; null where there is too little to say. */
export interface HorizonOutcome {
  readonly bars: number;
  /** Verdicts that so many bars followed. */
  readonly count: number;
  readonly meanReturn: number | null;
  readonly meanExcess: number | null;
  readonly upShare: number | null;
  readonly interval: Interval | null;
}

/** What followed one verdict of a strategy. */
export interface VerdictOutcome {
  readonly strategyId: string;
  readonly timeframe: Timeframe;
  readonly verdict: Verdict;
  /** How often it was given. */
  readonly verdicts: number;
  readonly horizons: readonly HorizonOutcome[];
}

export interface VerdictOutcomes {
  /** Tickers with verdicts, and how many of them were looked at. */
  readonly tickers: { readonly stored: number; readonly used: number };
  /** Days of the first and the last verdict; null without one. */
  readonly from: string | null;
  readonly to: string | null;
  /** Verdicts whose day or ticker has no bar any more. */
  readonly withoutBar: number;
  readonly items: readonly VerdictOutcome[];
}
