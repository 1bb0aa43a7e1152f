import type { Timeframe } from '../market/bars/series.js';
import type { AnalysisSettings } from './settings.js';

/** The type of jobs that analyse tickers. */
export const ANALYSIS_JOB = 'analysis';

/** What every item of such a job is analysed with; complete, so that equal orders are equal texts. */
export interface AnalysisJobParameters {
  readonly strategy: string;
  /** The one that was current when the job was submitted; jobs of older releases have none. */
  readonly strategyVersion?: number;
  readonly timeframe: Timeframe;
  readonly settings: AnalysisSettings;
}
