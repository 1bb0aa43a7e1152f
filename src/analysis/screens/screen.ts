import type { TermValue } from '../../filters/evaluate.js';
import type { Timeframe } from '../../market/bars/series.js';
import type { CursorValue } from '../../platform/http/cursor.service.js';
import type { AnalysisSummary } from '../analysis.js';
import type { SortTerm } from '../analysis-keyset.js';
import type { Member } from '../screener/membership.js';
import type { ScreenPlan } from '../screener/plan-screen.js';

/** What is looked for, and among what. At most one of `universe`, `watchlistId` and `jobId` is set. */
export interface ScreenQuery {
  /** In the filter language. */
  readonly where: string;
  readonly universe: string | null;
  readonly watchlistId: string | null;
  readonly jobId: string | null;
  /** Null: of every strategy. */
  readonly strategy: string | null;
  /** Null: of every bar width, and daily bars where there is no analysis. */
  readonly timeframe: Timeframe | null;
  /** Out of SCREEN_SORT_FIELDS. */
  readonly sort: string;
}

/** A query that was read and checked, its set resolved. */
export interface PreparedScreen {
  readonly ownerId: string;
  readonly plan: ScreenPlan;
  /** Null: all that the owner analysed. */
  readonly tickers: readonly string[] | null;
  readonly strategy: string | null;
  readonly timeframe: Timeframe | null;
  readonly sort: readonly SortTerm[];
}

/** What a screen found: a newest analysis, or a ticker of the set with stored prices and without one. */
export interface ScreenRow {
  readonly ticker: string;
  readonly timeframe: Timeframe;
  readonly analysis: AnalysisSummary | null;
  /** Every price, indicator and field that the filter uses, with its value. */
  readonly terms: readonly TermValue[];
}

/** Where a row stands among all candidates. */
export type ScreenPosition = readonly CursorValue[];

/** Candidates that were looked at together. */
export interface ScanBatch {
  readonly found: readonly { readonly row: ScreenRow; readonly position: ScreenPosition }[];
  /** Of the last candidate. */
  readonly position: ScreenPosition;
  /** Candidates, and tickers without stored prices among them, since the scan began. */
  readonly checked: number;
  readonly withoutSeries: number;
}

export const toMember = ({ ticker, timeframe, analysis }: ScreenRow): Member => ({
  ticker,
  strategy: analysis?.strategy.id ?? null,
  timeframe,
});
