import fc from 'fast-check';
import { BUILT_IN_STRATEGIES } from '../../src/analysis/strategies/catalog.js';
import type { Strategy } from '../../src/analysis/strategies/strategy.js';
import { computeFactors, NO_COSTS, type Costs } from '../../src/backtests/engine/costs.js';
import { judgeSeries } from '../../src/backtests/engine/judge-series.js';
import { Ledger } from '../../src/backtests/engine/ledger.js';
import {
  simulate,
  type BacktestStrategy,
  type SimulateOptions,
  type Simulation,
} from '../../src/backtests/engine/simulate.js';
import type { Series } from '../../src/market/bars/series.js';
import { walkSeries } from '../support/series-samples.js';

const RUNS = { numRuns: 40 };

/** Long enough for every warm-up, with halts and bars without volume. */
const series = fc
  .record({
    seed: fc.integer(),
    length: fc.integer({ min: 260, max: 420 }),
    start: fc.constantFrom(0.8, 104.37, 2_503.4),
    volatility: fc.constantFrom(0.01, 0.03, 0.08),
    haltChance: fc.constantFrom(0, 0.01),
    zeroVolumeChance: fc.constantFrom(0, 0.1),
  })
  .map(walkSeries);

/** Signals more often than the built-in ones: no checks, low thresholds. */
const eager = (strategy: Strategy): Strategy => ({
  ...strategy,
  entryChecks: [],
  thresholds: { ...strategy.thresholds, buyScore: 0.05, buyConviction: 0.01 },
});

const strategies: fc.Arbitrary<BacktestStrategy> = fc.oneof(
  fc
    .constantFrom(...BUILT_IN_STRATEGIES, ...BUILT_IN_STRATEGIES.map(eager))
    .map((strategy) => ({ kind: 'plan' as const, strategy })),
  fc
    .record({
      fast: fc.integer({ min: 2, max: 8 }),
      slow: fc.integer({ min: 9, max: 30 }),
      stopPercent: fc.constantFrom(null, 2, 5),
      targetPercent: fc.constantFrom(null, 3, 10),
    })
    .map((parameters) => ({ kind: 'sma_cross' as const, parameters })),
);

const costs: fc.Arbitrary<Costs> = fc.record({
  commissionBps: fc.constantFrom(0, 3, 20),
  slippageBps: fc.constantFrom(0, 5, 30),
  buyTaxBps: fc.constantFrom(0, 11.5),
  sellTaxBps: fc.constantFrom(0, 10),
});

const options: fc.Arbitrary<SimulateOptions> = fc.record({
  cash: fc.constantFrom(1_000, 100_000, 1e7),
  costs,
  settings: fc.record({ sizing: fc.constantFrom('full_equity' as const, 'plan' as const) }),
});

function expectAll<Value>(values: readonly Value[], holds: (value: Value) => boolean): void {
  expect(values.filter((value) => !holds(value))).toEqual([]);
}

/** Cash and shares after each bar, from the trades alone. */
function replayEquity(run: Simulation, { close }: Series, { cash = 0 }: SimulateOptions): number[] {
  const factors = computeFactors(run.costs);
  return Array.from(run.equity, (_, i) => {
    const bar = run.firstBar + i;
    let money = cash;
    let shares = 0;
    for (const trade of run.trades) {
      if (trade.entryBar > bar) continue;
      money -= trade.shares * trade.entryPrice * (1 + factors.buyCharge);
      if (trade.exitBar <= bar) money += trade.shares * trade.exitPrice * (1 - factors.sellCharge);
      else shares += trade.shares;
    }
    return money + shares * close[bar]!;
  });
}

describe('for any series, strategy, costs and sizing', () => {
  test('cash and the value of the position add up to the equity on every bar', () => {
    fc.assert(
      fc.property(series, strategies, options, (bars, strategy, given) => {
        const run = simulate(bars, strategy, given);
        const expected = replayEquity(run, bars, given);
        expectAll([...run.equity.keys()], (i) => Math.abs(run.equity[i]! - expected[i]!) <= 1e-9 * expected[i]!);
        expect(run.statistics.finalEquity).toBe(run.equity.at(-1));
      }),
      RUNS,
    );
  });

  test('no trade opens while another is open, and the cash is never overdrawn', () => {
    fc.assert(
      fc.property(series, strategies, options, (bars, strategy, given) => {
        const { trades, costs: charged, lastBar } = simulate(bars, strategy, given);
        const { buyCharge } = computeFactors(charged);
        let cash = given.cash!;
        trades.forEach((trade, i) => {
          const before = trades[i - 1];
          expect(trade.entryBar).toBeGreaterThanOrEqual(before === undefined ? 0 : before.exitBar);
          expect(trade.exitBar).toBeLessThanOrEqual(lastBar);
          expect(Number.isInteger(trade.shares) && trade.shares >= 1).toBe(true);
          expect(trade.shares * trade.entryPrice * (1 + buyCharge)).toBeLessThanOrEqual(cash * (1 + 1e-12));
          cash += trade.pnl;
        });
      }),
      RUNS,
    );
  });

  test('every figure is finite or null', () => {
    fc.assert(
      fc.property(series, strategies, options, (bars, strategy, given) => {
        const { statistics, benchmark, drawdown } = simulate(bars, strategy, given);
        expect(JSON.parse(JSON.stringify({ statistics, benchmark }))).toEqual({ statistics, benchmark });
        expectAll([...drawdown], (value) => value >= 0 && value < 1);
      }),
      RUNS,
    );
  });

  test('prices and cash twice as high make the equity twice as high', () => {
    fc.assert(
      fc.property(series, strategies, options, (bars, strategy, given) => {
        const twice = (column: Float64Array): Float64Array => column.map((value) => 2 * value);
        const { open, high, low, close } = bars;
        const scaled = { ...bars, open: twice(open), high: twice(high), low: twice(low), close: twice(close) };
        const run = simulate(bars, strategy, given);
        const doubled = simulate(scaled, strategy, { ...given, cash: 2 * given.cash! });
        expect(doubled.trades.map(({ entryBar, exitBar, shares }) => [entryBar, exitBar, shares])).toEqual(
          run.trades.map(({ entryBar, exitBar, shares }) => [entryBar, exitBar, shares]),
        );
        expectAll([...run.equity.keys()], (i) => doubled.equity[i] === 2 * run.equity[i]!);
      }),
      RUNS,
    );
  });

  test('for the same trades and sizes, costs only lower the equity', () => {
    fc.assert(
      fc.property(series, strategies, costs, (bars, strategy, charged) => {
        const free = simulate(bars, strategy, { costs: NO_COSTS, settings: { sizing: 'plan' } });
        // Cash enough for the same shares at any costs.
        const open = (with_: Costs): Ledger => new Ledger(1e9, computeFactors(with_), free.firstBar, free.lastBar);
        const [cheap, dear] = [open(NO_COSTS), open(charged)];
        let next = 0;
        for (let t = free.firstBar; t <= free.lastBar; t++) {
          for (const ledger of [cheap, dear]) replayBar(ledger, free.trades.slice(next), t);
          while (next < free.trades.length && free.trades[next]!.exitBar <= t) next++;
          for (const ledger of [cheap, dear]) ledger.settle(t, bars.close[t]!);
        }
        expectAll([...cheap.equity.keys()], (i) => dear.equity[i]! <= cheap.equity[i]!);
        expect(cheap.trades.map(({ pnl }) => pnl)).toEqual(free.trades.map(({ pnl }) => pnl));
      }),
      RUNS,
    );
  });

  test('a start date changes nothing before which it lies: the signals are those of the whole series', () => {
    fc.assert(
      fc.property(series, fc.constantFrom(...BUILT_IN_STRATEGIES), (bars, strategy) => {
        const judged = judgeSeries(bars, eager(strategy));
        const from = new Date((bars.days[0]! + 230) * 86_400_000).toISOString().slice(0, 10);
        const { trades, firstBar } = simulate(bars, { kind: 'plan', strategy: eager(strategy) }, { from });
        expect(firstBar).toBe(Math.max(230, judged.firstCompleteBar));
        expectAll(trades, ({ entryBar }) => entryBar > firstBar && judged.enters(entryBar - 1));
      }),
      RUNS,
    );
  });
});

/** Does on bar `t` what the first of the trades that are not over did. */
function replayBar(ledger: Ledger, trades: Simulation['trades'], t: number): void {
  for (const { entryBar, exitBar, entryPrice, exitPrice, shares, reason } of trades) {
    if (entryBar > t) return;
    if (entryBar === t) ledger.buy(t, ledger.fillOfPurchase(entryPrice), shares);
    if (exitBar === t) ledger.sell(t, exitPrice, reason);
  }
}
