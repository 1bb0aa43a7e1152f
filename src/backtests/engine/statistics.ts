import type { Series } from '../../market/bars/series.js';
import { computeReturnStatistics, type ReturnStatistics } from './return-statistics.js';
import type { Trade } from './trade.js';
import { computeTradeStatistics, type TradeStatistics } from './trade-statistics.js';

/** All figures of one run. */
export interface Statistics extends ReturnStatistics, TradeStatistics {
  /** Share of the tested bars from an entry bar to its exit bar, both included. */
  readonly exposure: number;
}

/** Buying at the close of the first tested bar and holding, without costs. */
export interface Benchmark {
  readonly return: number;
  /** That return x the mean share of the run's equity that was invested at the closes. */
  readonly exposureAdjustedReturn: number;
  readonly meanInvested: number;
}

export interface RunRecord {
  /** Indexes of the first and the last tested bar. */
  readonly firstBar: number;
  readonly lastBar: number;
  readonly trades: readonly Trade[];
  /** At each close from `firstBar` to `lastBar`. */
  readonly equity: Float64Array;
  readonly drawdown: Float64Array;
}

export function computeStatistics(series: Series, run: RunRecord): Statistics {
  const days = series.days.subarray(run.firstBar, run.lastBar + 1);
  const { equity, drawdown, trades } = run;
  return {
    ...computeReturnStatistics({ equity, drawdown, days }, series.timeframe),
    ...computeTradeStatistics(trades),
    exposure: countExposedBars(trades) / equity.length,
  };
}

/** Bars in the union of [entry bar, exit bar]; trades are in order and may share a bar. */
function countExposedBars(trades: readonly Trade[]): number {
  let bars = 0;
  let counted = -1;
  for (const { entryBar, exitBar } of trades) {
    bars += exitBar - Math.max(entryBar, counted + 1) + 1;
    counted = exitBar;
  }
  return bars;
}

/** @param fromBar whose close is where the benchmark starts. */
export function computeBenchmark(
  { close }: Pick<Series, 'close'>,
  bars: { readonly fromBar: number; readonly lastBar: number },
  meanInvested: number,
): Benchmark {
  const held = close[bars.lastBar]! / close[bars.fromBar]! - 1;
  // Never negative zero, which a JSON round trip would lose.
  return { return: held, exposureAdjustedReturn: held * meanInvested + 0, meanInvested };
}
