import type { Timeframe } from '../market/bars/series.js';
import type { AnalysisResult } from './analyze.js';
import type { AnalysisSettings } from './settings.js';

/** What a list shows of an analysis. */
export interface AnalysisSummary {
  readonly id: string;
  readonly ticker: string;
  readonly timeframe: Timeframe;
  readonly strategy: { readonly id: string; readonly version: number };
  /** When the series was obtained. */
  readonly asOf: Date;
  /** Last bar used, `YYYY-MM-DD`. */
  readonly tradingDate: string;
  /** Name of the source of the prices: `demo`, `upload`, `yahoo`. */
  readonly provenance: string;
  /** Whether the series was served after a failed refresh. */
  readonly stale: boolean;
  readonly bars: number;
  readonly close: number;
  readonly score: number;
  readonly conviction: number;
  readonly coverage: number;
  readonly verdict: AnalysisResult['verdict'];
  readonly action: NonNullable<AnalysisResult['plan']>['action'] | null;
  readonly jobId: string | null;
  readonly createdAt: Date;
}

/** What explains the verdict; stored and read as a whole. */
export type AnalysisEvidence = Pick<AnalysisResult, 'votes' | 'indicators' | 'plan' | 'warnings'>;

/** The immutable result of analysing one ticker with one strategy on bars up to `tradingDate`. */
export interface Analysis extends AnalysisSummary, AnalysisEvidence {
  readonly ownerId: string;
  readonly settings: AnalysisSettings;
  readonly engineVersion: string;
  /** SHA-256 of exactly the bars used. */
  readonly inputDigest: string;
  /** Owner of the series that was used; null when it is shared. */
  readonly seriesOwnerId: string | null;
}

/** Conditions of a list; what is undefined does not restrict. `from` and `to` are trading dates, both included. */
export interface AnalysisFilter {
  readonly ticker?: string;
  readonly strategy?: string;
  readonly timeframe?: Timeframe;
  readonly verdict?: AnalysisSummary['verdict'];
  readonly minScore?: number;
  readonly jobId?: string;
  readonly from?: string;
  readonly to?: string;
}

export const ANALYSIS_SORT_FIELDS = ['createdAt', 'ticker'] as const;
export const LATEST_SORT_FIELDS = ['createdAt', 'ticker', 'score', 'tradingDate'] as const;
/** Of a screen, whose rows are the latest analyses as well. */
export const SCREEN_SORT_FIELDS = [...LATEST_SORT_FIELDS, 'conviction', 'coverage', 'close', 'bars'] as const;

export type AnalysisSortField = (typeof SCREEN_SORT_FIELDS)[number];
