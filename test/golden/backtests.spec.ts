import { simulate, type Simulation } from '../../src/backtests/engine/simulate.js';
import type { Statistics } from '../../src/backtests/engine/statistics.js';
import { goldenFolder, OWN_GOLDEN_FOLDER } from '../support/golden-files.js';
import { type GoldenRun, loadGoldenRuns } from '../support/golden-runs.js';

/** A folder with indicator columns alone says nothing of runs. */
const given = loadGoldenRuns(goldenFolder());
const runs = given.length > 0 ? given : loadGoldenRuns(OWN_GOLDEN_FOLDER);

function runEngine(run: GoldenRun): Simulation {
  const { fast, slow, stopPercent, targetPercent, commissionBps } = run;
  return simulate(
    run.series,
    { kind: 'sma_cross', parameters: { fast, slow, stopPercent, targetPercent } },
    { cash: 100_000, costs: { commissionBps } },
  );
}

function expectClose(actual: number, expected: number, tolerance: number, what: string): void {
  const isClose = Math.abs(actual - expected) <= tolerance;
  expect(isClose ? what : `${what}: ${actual} is not ${expected}`).toBe(what);
}

const numberIn = (row: Readonly<Record<string, string>>, key: string): number => Number(row[key]);

type Figure = readonly [file: string, scale: number, read: (statistics: Statistics) => number | null];

const FIGURES: readonly Figure[] = [
  ['Exposure Time [%]', 100, ({ exposure }) => exposure],
  ['Equity Final [$]', 1, ({ finalEquity }) => finalEquity],
  ['Return [%]', 100, ({ totalReturn }) => totalReturn],
  ['Return (Ann.) [%]', 100, ({ annualReturn }) => annualReturn],
  ['Volatility (Ann.) [%]', 100, ({ volatility }) => volatility],
  ['CAGR [%]', 100, ({ cagr }) => cagr],
  ['Sharpe Ratio', 1, ({ sharpe }) => sharpe],
  ['Sortino Ratio', 1, ({ sortino }) => sortino],
  ['Calmar Ratio', 1, ({ calmar }) => calmar],
  ['Max. Drawdown [%]', -100, ({ maxDrawdown }) => maxDrawdown],
  ['# Trades', 1, ({ trades }) => trades],
  ['Win Rate [%]', 100, ({ winRate }) => winRate],
  ['Best Trade [%]', 100, ({ bestTrade }) => bestTrade],
  ['Worst Trade [%]', 100, ({ worstTrade }) => worstTrade],
  ['Avg. Trade [%]', 100, ({ averageTrade }) => averageTrade],
  ['Profit Factor', 1, ({ profitFactor }) => profitFactor],
  ['Expectancy [%]', 100, ({ expectancy }) => expectancy],
  ['SQN', 1, ({ sqn }) => sqn],
  ['Kelly Criterion', 1, ({ kelly }) => kelly],
];

describe('reference runs of two averages', () => {
  test('are there, in the folder of the repository', () => {
    const names = loadGoldenRuns(OWN_GOLDEN_FOLDER).map(({ name }) => name);
    const variants = ['longonly-comm20bp', 'longonly-nocost', 'sltp5x10-comm20bp'];
    expect(names).toEqual(
      ['chop', 'trend'].flatMap((series) => variants.map((variant) => `bt-${series}-sma10x30-${variant}`)),
    );
  });

  test.each(runs)('$name: the same trades', (run) => {
    const { trades } = runEngine(run);
    expect(trades.map(({ entryBar, exitBar, shares }) => [entryBar, exitBar, shares])).toEqual(
      run.trades.map((row) => [numberIn(row, 'EntryBar'), numberIn(row, 'ExitBar'), numberIn(row, 'Size')]),
    );
    run.trades.forEach((row, i) => {
      const trade = trades[i]!;
      expectClose(trade.entryPrice, numberIn(row, 'EntryPrice'), 1e-9, `entry price of trade ${i}`);
      expectClose(trade.exitPrice, numberIn(row, 'ExitPrice'), 1e-9, `exit price of trade ${i}`);
      expectClose(trade.pnl, numberIn(row, 'PnL'), 1e-8, `profit of trade ${i}`);
      expectClose(trade.charges, numberIn(row, 'Commission'), 1e-9, `commission of trade ${i}`);
      expectClose(trade.netReturn, numberIn(row, 'ReturnPct'), 1e-11, `return of trade ${i}`);
    });
  });

  test.each(runs)('$name: the same equity at every close', (run) => {
    const { equity } = runEngine(run);
    expect(equity).toHaveLength(run.equity.length);
    run.equity.forEach((expected, bar) => expectClose(equity[bar]!, expected, 1e-9, `equity of bar ${bar}`));
  });

  test.each(runs)('$name: the same statistics', (run) => {
    const { statistics, benchmark } = runEngine(run);
    const expectFigure = (name: string, actual: number | null): void => {
      const expected = Number(run.stats[name]);
      if (run.stats[name] === null || Number.isNaN(expected)) expect([name, actual]).toEqual([name, null]);
      else expectClose(actual ?? NaN, expected, 1e-8 * Math.abs(expected), name);
    };
    for (const [name, scale, read] of FIGURES) {
      const value = read(statistics);
      expectFigure(name, value === null ? null : value * scale);
    }
    expectFigure('Buy & Hold Return [%]', benchmark.return * 100);
    expectClose(statistics.commissions, Number(run.stats['Commissions [$]'] ?? 0), 1e-8, 'commissions');
    expect(`${statistics.maxDrawdownDays} days 00:00:00`).toBe(run.stats['Max. Drawdown Duration']);
  });
});

test('the published check values of the run on chop without costs come out', () => {
  const run = loadGoldenRuns(OWN_GOLDEN_FOLDER).find(({ name }) => name.includes('chop-sma10x30-longonly-nocost'))!;
  const { statistics } = runEngine(run);
  expect(statistics.sharpe).toBeCloseTo(0.179912, 6);
  expect(statistics.sharpeArithmetic).toBeCloseTo(0.293293, 6);
});
