import {
  bootstrapMean,
  bootstrapSharpe,
  computePercentileInterval,
} from '../../../../src/backtests/engine/bootstrap.js';
import { computeDrawdown, computeReturnStatistics } from '../../../../src/backtests/engine/return-statistics.js';
import type { Trade } from '../../../../src/backtests/engine/trade.js';
import { computeTradeStatistics, computeWilsonInterval } from '../../../../src/backtests/engine/trade-statistics.js';

function trade(netReturn: number): Trade {
  return {
    entryBar: 1,
    exitBar: 2,
    entryPrice: 100,
    exitPrice: 100 * (1 + netReturn),
    shares: 10,
    grossReturn: netReturn,
    netReturn,
    pnl: 1000 * netReturn,
    charges: 1,
    barsHeld: 1,
    reason: 'target',
  };
}

function returnsOf(values: readonly number[]) {
  const equity = Float64Array.from(values);
  return computeReturnStatistics(
    { equity, drawdown: computeDrawdown(equity), days: Int32Array.from(values, (_, i) => i) },
    '1d',
  );
}

describe('figures of trades', () => {
  test('without a trade are null, not zero', () => {
    expect(computeTradeStatistics([])).toEqual({
      trades: 0,
      tooFewTrades: true,
      winRate: null,
      winRateInterval: null,
      bestTrade: null,
      worstTrade: null,
      averageTrade: null,
      expectancy: null,
      profitFactor: null,
      sqn: null,
      kelly: null,
      commissions: 0,
    });
  });

  test('without a loss have no profit factor and no Kelly share', () => {
    expect(computeTradeStatistics([trade(0.1), trade(0.2)])).toMatchObject({
      profitFactor: null,
      kelly: null,
      winRate: 1,
    });
  });

  test('of equal trades have no quality number', () => {
    expect(computeTradeStatistics([trade(-0.1), trade(-0.1)])).toMatchObject({
      sqn: null,
      profitFactor: 0,
      kelly: null,
    });
  });

  test('follow their formulas', () => {
    const result = computeTradeStatistics([trade(0.1), trade(-0.05), trade(0.02), trade(0)]);
    expect(result.winRate).toBe(0.5);
    expect(result.expectancy).toBeCloseTo(0.0175, 12);
    expect(result.averageTrade).toBeCloseTo((1.1 * 0.95 * 1.02) ** 0.25 - 1, 12);
    expect(result.profitFactor).toBeCloseTo(2.4, 12);
    expect(result.kelly).toBeCloseTo(0.5 - 0.5 / (60 / 50), 12);
    expect(result.commissions).toBe(4);
  });

  test('of fewer than 30 trades are marked', () => {
    const trades = Array.from({ length: 30 }, () => trade(0.01));
    expect(computeTradeStatistics(trades.slice(1)).tooFewTrades).toBe(true);
    expect(computeTradeStatistics(trades).tooFewTrades).toBe(false);
  });
});

test("Wilson's interval is that of the textbook", () => {
  // 8 of 10: 0.4902 to 0.9433.
  const interval = computeWilsonInterval(8, 10)!;
  expect(interval.low).toBeCloseTo(0.49016, 4);
  expect(interval.high).toBeCloseTo(0.94332, 4);
  expect(computeWilsonInterval(0, 5)!.low).toBe(0);
  expect(computeWilsonInterval(5, 5)!.high).toBe(1);
});

describe('figures of the equity', () => {
  test('that never moves have no ratios', () => {
    expect(returnsOf([100, 100, 100, 100])).toEqual({
      finalEquity: 100,
      totalReturn: 0,
      annualReturn: 0,
      cagr: 0,
      volatility: 0,
      sharpe: null,
      sharpeArithmetic: null,
      sortino: null,
      calmar: null,
      maxDrawdown: 0,
      maxDrawdownDays: 0,
    });
  });

  test('that only rises have no Sortino and no Calmar ratio', () => {
    expect(returnsOf([100, 101, 103])).toMatchObject({ sortino: null, calmar: null, maxDrawdown: 0 });
  });

  test('count a drawdown from the last peak to the next close at a peak, or to the end', () => {
    expect(returnsOf([100, 120, 90, 110, 121, 100])).toMatchObject({ maxDrawdown: 0.25, maxDrawdownDays: 3 });
    expect(returnsOf([100, 120, 90, 110, 110, 100]).maxDrawdownDays).toBe(4);
  });

  test('of two bars have a return, but no deviation', () => {
    expect(returnsOf([100, 101])).toMatchObject({ volatility: null, sharpe: null, sharpeArithmetic: null });
  });
});

describe('bootstrap intervals', () => {
  const options = { seed: 7, resamples: 500 };
  const equity = Float64Array.from({ length: 300 }, (_, i) => 100 * Math.exp(0.0005 * i + 0.02 * Math.sin(i)));

  test('are the same for the same seed, and others for another', () => {
    const values = Array.from({ length: 50 }, (_, i) => Math.sin(i));
    expect(bootstrapMean(values, options)).toEqual(bootstrapMean(values, options));
    expect(bootstrapMean(values, { ...options, seed: 8 })).not.toEqual(bootstrapMean(values, options));
    expect(bootstrapSharpe(equity, '1d', options)).toEqual(bootstrapSharpe(equity, '1d', options));
  });

  test('hold the figure that they are of', () => {
    const values = Array.from({ length: 50 }, (_, i) => Math.sin(i) + 0.3);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const interval = bootstrapMean(values, options)!;
    expect(interval.low).toBeLessThan(mean);
    expect(interval.high).toBeGreaterThan(mean);
    const days = Int32Array.from(equity, (_, i) => i);
    const { sharpe } = computeReturnStatistics({ equity, drawdown: computeDrawdown(equity), days }, '1d');
    const ofSharpe = bootstrapSharpe(equity, '1d', options)!;
    expect(ofSharpe.low).toBeLessThan(sharpe!);
    expect(ofSharpe.high).toBeGreaterThan(sharpe!);
  });

  test('are null where there is too little to draw from', () => {
    expect(bootstrapMean([0.1], options)).toBeNull();
    expect(bootstrapSharpe(equity.subarray(0, 60), '1d', options)).toBeNull();
    expect(bootstrapSharpe(new Float64Array(300).fill(100), '1d', options)).toBeNull();
    expect(computePercentileInterval(new Float64Array(0))).toBeNull();
  });
});
