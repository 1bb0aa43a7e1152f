import { computePercentileInterval, type BootstrapOptions } from './bootstrap.js';
import { createRandom, pickIndex } from './random.js';
import type { Benchmark, Statistics } from './statistics.js';
import type { Trade } from './trade.js';
import { computeMean, computeTradeStatistics, type Interval, type TradeStatistics } from './trade-statistics.js';

/** One run of the same strategy on one ticker. */
export interface PooledRun {
  readonly trades: readonly Trade[];
  readonly statistics: Statistics;
  readonly benchmark: Benchmark;
}

/** Lower quartile, median and upper quartile over tickers. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** One strategy over many tickers, each with its own cash. */
export interface PooledStatistics extends Omit<TradeStatistics, 'sqn' | 'kelly' | 'commissions'> {
  readonly tickers: number;
  /** Tickers without a trade. */
  readonly withoutTrades: number;
  /** Of the mean trade, drawing whole tickers: trades of one ticker are not independent. Null below two tickers. */
  readonly expectancyInterval: Interval | null;
  /** Share of the tickers that ended with more than they began. */
  readonly profitableShare: number | null;
  /** Share of the tickers that beat holding as much as they did (`exposureAdjustedReturn`). */
  readonly beatBenchmarkShare: number | null;
  readonly totalReturn: Spread | null;
  readonly sharpe: Spread | null;
  readonly maxDrawdown: Spread | null;
  readonly meanBenchmarkReturn: number | null;
}

/** Pools runs over tickers; money is left out, since tickers may be in different currencies. */
export function poolRuns(runs: readonly PooledRun[], bootstrap: BootstrapOptions): PooledStatistics {
  const {
    sqn: _sqn,
    kelly: _kelly,
    commissions: _commissions,
    ...trades
  } = computeTradeStatistics(runs.flatMap((run) => run.trades));
  return {
    ...trades,
    tickers: runs.length,
    withoutTrades: runs.filter((run) => run.trades.length === 0).length,
    expectancyInterval: bootstrapPooledMean(runs, bootstrap),
    profitableShare: shareOf(runs, ({ statistics }) => statistics.totalReturn > 0),
    beatBenchmarkShare: shareOf(
      runs,
      ({ statistics, benchmark }) => statistics.totalReturn > benchmark.exposureAdjustedReturn,
    ),
    totalReturn: computeSpread(runs.map(({ statistics }) => statistics.totalReturn)),
    sharpe: computeSpread(runs.map(({ statistics }) => statistics.sharpe)),
    maxDrawdown: computeSpread(runs.map(({ statistics }) => statistics.maxDrawdown)),
    meanBenchmarkReturn: computeMean(runs.map(({ benchmark }) => benchmark.return)),
  };
}

function shareOf(runs: readonly PooledRun[], holds: (run: PooledRun) => boolean): number | null {
  return runs.length === 0 ? null : runs.filter(holds).length / runs.length;
}

/** Quartiles, between neighbours linearly, of the values that exist. */
function computeSpread(values: readonly (number | null)[]): Spread | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  const at = (share: number): number => {
    const position = share * (sorted.length - 1);
    const below = Math.floor(position);
    const above = Math.min(below + 1, sorted.length - 1);
    return sorted[below]! + (position - below) * (sorted[above]! - sorted[below]!);
  };
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}

function bootstrapPooledMean(runs: readonly PooledRun[], { seed, resamples }: BootstrapOptions): Interval | null {
  const sums = runs.map(({ trades }) => ({
    count: trades.length,
    total: trades.reduce((sum, { netReturn }) => sum + netReturn, 0),
  }));
  if (sums.filter(({ count }) => count > 0).length < 2) return null;
  const random = createRandom(seed);
  const means = new Float64Array(resamples);
  let found = 0;
  for (let round = 0; round < resamples; round++) {
    let count = 0;
    let total = 0;
    for (let i = 0; i < sums.length; i++) {
      const drawn = sums[pickIndex(random, sums.length)]!;
      count += drawn.count;
      total += drawn.total;
    }
    if (count > 0) means[found++] = total / count;
  }
  return computePercentileInterval(means.subarray(0, found));
}
