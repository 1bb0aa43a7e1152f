import type { AnalysisSummary } from '../../analysis/analysis.js';
import type { ColumnOf } from './table.js';

/** What there is to say of an analysis that has its ticker told already. */
export const VERDICT_COLUMNS: readonly ColumnOf<AnalysisSummary>[] = [
  { name: 'timeframe', kind: 'text', width: 11, read: ({ timeframe }) => timeframe },
  { name: 'strategy', kind: 'text', width: 20, read: ({ strategy }) => strategy.id },
  { name: 'strategyVersion', kind: 'integer', read: ({ strategy }) => strategy.version },
  { name: 'verdict', kind: 'text', width: 18, read: ({ verdict }) => verdict },
  { name: 'score', kind: 'decimal', read: ({ score }) => score },
  { name: 'conviction', kind: 'decimal', read: ({ conviction }) => conviction },
  { name: 'coverage', kind: 'decimal', read: ({ coverage }) => coverage },
  { name: 'action', kind: 'text', width: 8, read: ({ action }) => action },
  { name: 'close', kind: 'price', read: ({ close }) => close },
  { name: 'tradingDate', kind: 'date', read: ({ tradingDate }) => tradingDate },
  { name: 'bars', kind: 'integer', read: ({ bars }) => bars },
  { name: 'provenance', kind: 'text', width: 12, read: ({ provenance }) => provenance },
  { name: 'asOf', kind: 'instant', read: ({ asOf }) => asOf },
  { name: 'stale', kind: 'yes_no', read: ({ stale }) => stale },
  { name: 'createdAt', kind: 'instant', read: ({ createdAt }) => createdAt },
];

/** The columns of an export of analyses. */
export const ANALYSIS_COLUMNS: readonly ColumnOf<AnalysisSummary>[] = [
  { name: 'ticker', kind: 'text', read: ({ ticker }) => ticker },
  ...VERDICT_COLUMNS,
  { name: 'id', kind: 'text', width: 38, read: ({ id }) => id },
  { name: 'jobId', kind: 'text', width: 38, read: ({ jobId }) => jobId },
];
