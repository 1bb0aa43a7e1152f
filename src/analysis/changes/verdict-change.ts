import type { Timeframe } from '../../market/bars/series.js';
import type { Verdict } from '../scoring/verdict.js';

/** One side of a change. */
export interface JudgedBy {
  readonly analysisId: string;
  readonly verdict: Verdict;
  /** -1..1 */
  readonly score: number;
}

/** An analysis whose verdict was another one than that of the one before it, of the same ticker, strategy and timeframe. */
export interface VerdictChange {
  readonly ownerId: string;
  readonly ticker: string;
  readonly timeframe: Timeframe;
  /** Id of the strategy. */
  readonly strategy: string;
  /** The last bar of the new analysis, `YYYY-MM-DD`. */
  readonly tradingDate: string;
  readonly createdAt: Date;
  readonly from: JudgedBy;
  readonly to: JudgedBy;
}

/** Conditions of a list; what is undefined does not restrict. */
export interface VerdictChangeFilter {
  /** One of these; none at all for an empty list. */
  readonly tickers?: readonly string[] | undefined;
  readonly strategy?: string | undefined;
  readonly timeframe?: Timeframe | undefined;
  readonly since?: Date | undefined;
}
