import type { Timeframe } from '../market/bars/series.js';

/** The type of jobs that judge past days. Whoever keeps the verdicts does them. */
export const VERDICT_HISTORY_JOB = 'verdict-history';

/** Which days are judged: the last one of each `week` or `month`, or each n-th bar, written as a number. */
export const AS_OF_EACH_PATTERN = /^(week|month|[1-9]\d{0,2})$/;

export interface VerdictHistoryRange {
  readonly asOfEach: string;
  /** First trading date, `YYYY-MM-DD`; null: from the first bar on. */
  readonly from: string | null;
  /** Last trading date; null: up to the last bar. */
  readonly to: string | null;
}

/** What every item of such a job is judged with; complete, so that equal orders are equal texts. */
export interface VerdictHistoryJobParameters extends VerdictHistoryRange {
  readonly strategy: string;
  readonly strategyVersion: number;
  readonly timeframe: Timeframe;
}
