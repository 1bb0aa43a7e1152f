import type { Timeframe } from '../market/bars/series.js';
import type { AnalysisSettings } from './settings.js';

/** The type of jobs that analyse tickers. */
export const ANALYSIS_JOB = 'analysis';

/** What every item of such a job is analysed with; complete, so that equal orders are equal texts. */
export interface AnalysisJobParameters {
  readonly strategy: string;
  readonly timeframe: Timeframe;
  readonly settings: AnalysisSettings;
}
