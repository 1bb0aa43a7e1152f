import type { IndicatorOutput } from '../../analysis/indicators/indicator.js';
import { createFrame } from '../../analysis/indicators/series-frame.js';
import type { Verdict } from '../../analysis/scoring/verdict.js';
import type { TradePlan } from '../../analysis/trade-plan/trade-plan.js';
import type { Series, Timeframe } from '../../market/bars/series.js';
import type { IndicatorTerm } from './indicator-terms.js';

/** An indicator on the bars that are drawn. */
export interface DrawnIndicator extends IndicatorTerm {
  readonly output: IndicatorOutput;
}

/** A day on which analyses began to say something else. */
export interface VerdictChange {
  readonly tradingDate: string;
  readonly verdict: Verdict;
}

/** What the chart says of an analysis. */
export interface ChartedAnalysis {
  readonly tradingDate: string;
  readonly verdict: Verdict;
  readonly score: number;
  readonly plan: TradePlan | null;
}

/** Everything that a chart of prices shows. */
export interface PriceChart {
  readonly ticker: string;
  /** Name of the company, where one is known. */
  readonly name: string | null;
  readonly currency: string | null;
  readonly provenance: string;
  /** Whether the prices could not be refreshed. */
  readonly stale: boolean;
  readonly timeframe: Timeframe;
  readonly strategyId: string;
  /** The bars that are drawn, at least one. */
  readonly series: Series;
  readonly indicators: readonly DrawnIndicator[];
  /** Null when there is none by this strategy. */
  readonly analysis: ChartedAnalysis | null;
  readonly verdictChanges: readonly VerdictChange[];
}

/** The last bars of a series, as a view of the same columns. */
export function selectLast(series: Series, bars: number): Series {
  const start = Math.max(0, series.length - bars);
  return {
    timeframe: series.timeframe,
    length: series.length - start,
    days: series.days.subarray(start),
    open: series.open.subarray(start),
    high: series.high.subarray(start),
    low: series.low.subarray(start),
    close: series.close.subarray(start),
    volume: series.volume.subarray(start),
    adjustedClose: series.adjustedClose?.subarray(start) ?? null,
  };
}

/** Indicators over the whole series, of which the last bars are kept. */
export function computeIndicators(series: Series, terms: readonly IndicatorTerm[], bars: number): DrawnIndicator[] {
  const frame = createFrame(series);
  const start = Math.max(0, series.length - bars);
  return terms.map((term) => {
    const output = term.definition.compute(frame, term.parameters);
    const kept = Object.entries(output).map(([name, column]) => [name, column.subarray(start)] as const);
    return { ...term, output: Object.fromEntries(kept) };
  });
}
