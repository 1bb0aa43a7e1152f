import type { Timeframe } from '../market/bars/series.js';
import type { Costs } from './engine/costs.js';
import type { GridPoint, SampleResult } from './engine/simulate-grid.js';
import type { BacktestSettings, Intervals } from './engine/simulate.js';
import type { Benchmark, Statistics } from './engine/statistics.js';
import type { Trade } from './engine/trade.js';

/** The type of jobs that test strategies on tickers. */
export const BACKTEST_JOB = 'backtest';

/** The id of the reference run, which is no strategy of the catalog. */
export const SMA_CROSS = 'sma-cross';

/** A strategy as it was ordered: which version of it, and the numbers that differ from it. */
export interface TestedStrategy {
  readonly id: string;
  /** Null for the reference run. */
  readonly version: number | null;
  readonly parameters: Readonly<Record<string, number>>;
}

export interface WalkForwardOrder {
  readonly folds: number;
  readonly inSampleBars: number;
  readonly anchored: boolean;
}

export interface GridOrder {
  /** The values to try of each number. */
  readonly axes: Readonly<Record<string, readonly number[]>>;
  /** Share of the tested bars on which combinations are chosen, 0..1. */
  readonly inSampleShare: number;
}

/** What every ticker of a backtest is tested with; complete, so that equal orders are equal texts. */
export interface BacktestParameters {
  readonly strategies: readonly TestedStrategy[];
  readonly timeframe: Timeframe;
  /** `YYYY-MM-DD`; null for the whole series. */
  readonly from: string | null;
  readonly to: string | null;
  readonly cash: number;
  readonly costs: Costs;
  readonly settings: BacktestSettings;
  readonly walkForward: WalkForwardOrder | null;
  readonly grid: GridOrder | null;
}

/** A trade with the dates of its bars. */
export interface DatedTrade extends Omit<Trade, 'entryBar' | 'exitBar'> {
  readonly entryDate: string;
  readonly exitDate: string;
}

/** One stretch of a walk forward. */
export interface FoldResult {
  readonly inSample: SampleResult;
  readonly outOfSample: SampleResult;
}

export interface GridCombination {
  readonly parameters: GridPoint;
  readonly inSample: SampleResult;
  readonly outOfSample: SampleResult;
}

/** Every combination of a grid, and the one that was best in sample. */
export interface GridResultSet {
  readonly combinations: readonly GridCombination[];
  /** Combinations that make no sense, such as a fast average above the slow one. */
  readonly skipped: readonly GridPoint[];
  /** Index of the best in-sample Sharpe ratio; null when none has one. */
  readonly best: number | null;
}

/** What a strategy did on a ticker, without trades and equity. */
export interface BacktestSummary {
  readonly id: string;
  readonly ownerId: string;
  readonly jobId: string;
  readonly ticker: string;
  readonly strategy: TestedStrategy;
  readonly timeframe: Timeframe;
  /** Dates of the first and the last tested bar. */
  readonly from: string;
  readonly to: string;
  readonly barsTested: number;
  readonly cash: number;
  readonly settings: BacktestSettings;
  readonly costs: Costs;
  readonly statistics: Statistics;
  readonly benchmark: Benchmark;
  readonly intervals: Intervals | null;
  readonly folds: readonly FoldResult[] | null;
  readonly grid: GridResultSet | null;
  readonly createdAt: Date;
}

/** The whole result. */
export interface BacktestResult extends BacktestSummary {
  readonly trades: readonly DatedTrade[];
  /** Calendar day of each tested bar, in days since 1970-01-01. */
  readonly days: Int32Array;
  /** At the close of each of them. */
  readonly equity: Float64Array;
}
