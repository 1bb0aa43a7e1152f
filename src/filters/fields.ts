import { VERDICTS } from '../analysis/scoring/verdict.js';
import { TIMEFRAMES } from '../market/bars/series.js';
import type { ValueType } from './expression.js';

/** A column of an analysis that a filter may read. */
export interface FieldDefinition {
  readonly name: string;
  readonly type: ValueType;
  readonly description: string;
  /** The only texts it can be; a filter that compares with another one is refused. Lower case. */
  readonly values?: readonly string[];
  /** Texts are compared in this form; `day` is `YYYY-MM-DD` and may also be compared with < and >. */
  readonly format?: 'upper_case' | 'lower_case' | 'day';
}

/** What a filter may read besides prices and indicators. */
export interface FilterContext {
  readonly fields: readonly FieldDefinition[];
}

/** What the newest analysis of a ticker offers. A field may be null (`action` without a plan). */
export const ANALYSIS_FIELDS: readonly FieldDefinition[] = [
  { name: 'ticker', type: 'text', format: 'upper_case', description: 'Ticker, upper case.' },
  { name: 'strategy', type: 'text', format: 'lower_case', description: 'Id of the strategy.' },
  { name: 'strategyVersion', type: 'number', description: 'Version of the strategy.' },
  { name: 'timeframe', type: 'text', values: TIMEFRAMES, description: 'Bar width.' },
  { name: 'verdict', type: 'text', values: VERDICTS, description: 'The verdict.' },
  { name: 'action', type: 'text', values: ['enter', 'wait', 'exit'], description: 'What the plan says; null without.' },
  { name: 'score', type: 'number', description: 'Score, -1..1.' },
  { name: 'conviction', type: 'number', description: 'Conviction, 0..1.' },
  { name: 'coverage', type: 'number', description: 'Coverage, 0..1.' },
  { name: 'bars', type: 'number', description: 'Bars that the analysis used.' },
  { name: 'tradingDate', type: 'text', format: 'day', description: 'Day of the last bar that the analysis used.' },
  { name: 'provenance', type: 'text', format: 'lower_case', description: 'Name of the source of the prices.' },
  { name: 'stale', type: 'boolean', description: 'Whether the series was served after a failed refresh.' },
];

/** Prices and indicators alone, as for the entry rules of a strategy. */
export const BARS_ONLY: FilterContext = { fields: [] };

/** Prices, indicators and the newest analysis, as for screens and alert rules. */
export const WITH_ANALYSIS: FilterContext = { fields: ANALYSIS_FIELDS };
