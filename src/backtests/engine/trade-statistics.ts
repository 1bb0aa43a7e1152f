import type { Trade } from './trade.js';

/** Lower and upper bound of an interval of 95 %. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What follows from the trades alone; fractions, null where undefined. Formulas in docs/backtests.md. */
export interface TradeStatistics {
  readonly trades: number;
  /** Fewer than 30 trades: the figures say little. */
  readonly tooFewTrades: boolean;
  readonly winRate: number | null;
  /** Wilson's interval of the win rate. */
  readonly winRateInterval: Interval | null;
  readonly bestTrade: number | null;
  readonly worstTrade: number | null;
  /** Geometric mean of the net returns. */
  readonly averageTrade: number | null;
  /** Arithmetic mean of the net returns. */
  readonly expectancy: number | null;
  /** Sum of the positive net returns against the negative ones. */
  readonly profitFactor: number | null;
  readonly sqn: number | null;
  readonly kelly: number | null;
  /** Commissions and taxes of both sides, in the quote currency. */
  readonly commissions: number;
}

/** Below this many trades a result is marked. */
export const FEWEST_TRADES = 30;

/** 97.5 % quantile of the standard normal distribution. */
const QUANTILE = 1.959963984540054;

export function computeTradeStatistics(trades: readonly Trade[]): TradeStatistics {
  const wins = trades.filter(({ pnl }) => pnl > 0);
  const losses = trades.filter(({ pnl }) => pnl < 0);
  const returns = trades.map(({ netReturn }) => netReturn);
  const winRate = trades.length === 0 ? null : wins.length / trades.length;
  return {
    trades: trades.length,
    tooFewTrades: trades.length < FEWEST_TRADES,
    winRate,
    winRateInterval: computeWilsonInterval(wins.length, trades.length),
    bestTrade: returns.length === 0 ? null : returns.reduce((best, value) => Math.max(best, value)),
    worstTrade: returns.length === 0 ? null : returns.reduce((worst, value) => Math.min(worst, value)),
    averageTrade: computeGeometricMean(returns),
    expectancy: computeMean(returns),
    profitFactor: computeProfitFactor(returns),
    sqn: computeQuality(trades),
    kelly: computeKelly(winRate, wins, losses),
    commissions: trades.reduce((sum, { charges }) => sum + charges, 0),
  };
}

/** Wilson's score interval of a share, 95 %; null without trials. */
export function computeWilsonInterval(successes: number, trials: number): Interval | null {
  if (trials === 0) return null;
  const share = successes / trials;
  const square = QUANTILE ** 2 / trials;
  const centre = (share + square / 2) / (1 + square);
  const half = (QUANTILE / (1 + square)) * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

export function computeMean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Null without values, and where one loses everything or more. */
function computeGeometricMean(returns: readonly number[]): number | null {
  if (returns.length === 0 || returns.some((value) => value <= -1)) return null;
  return Math.exp(returns.reduce((sum, value) => sum + Math.log(1 + value), 0) / returns.length) - 1;
}

function computeProfitFactor(returns: readonly number[]): number | null {
  const gains = returns.reduce((sum, value) => sum + Math.max(value, 0), 0);
  const losses = returns.reduce((sum, value) => sum - Math.min(value, 0), 0);
  return losses > 0 ? gains / losses : null;
}

/** System quality number: sqrt(trades) x mean(pnl)/sd(pnl). */
function computeQuality(trades: readonly Trade[]): number | null {
  const mean = computeMean(trades.map(({ pnl }) => pnl));
  if (mean === null || trades.length < 2) return null;
  const squares = trades.reduce((sum, { pnl }) => sum + (pnl - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (trades.length - 1));
  return deviation > 0 ? (Math.sqrt(trades.length) * mean) / deviation : null;
}

function computeKelly(winRate: number | null, wins: readonly Trade[], losses: readonly Trade[]): number | null {
  const gain = computeMean(wins.map(({ pnl }) => pnl));
  const loss = computeMean(losses.map(({ pnl }) => -pnl));
  if (winRate === null || gain === null || loss === null) return null;
  return winRate - (1 - winRate) / (gain / loss);
}
