import type { Strategy } from '../analysis/strategies/strategy.js';
import type { Series } from '../market/bars/series.js';
import { dateOfDay } from '../market/bars/trading-date.js';
import { DomainError } from '../platform/errors/domain-error.js';
import type { BacktestParameters, DatedTrade, FoldResult, GridResultSet } from './backtest.js';
import { DEFAULT_BOOTSTRAP } from './engine/bootstrap.js';
import { createReadings, type SeriesReadings } from './engine/judge-series.js';
import { simulateGrid, type SampleResult } from './engine/simulate-grid.js';
import { type BacktestStrategy, simulate, type SimulateOptions, type Simulation } from './engine/simulate.js';
import { requireSmaCross, type SmaCrossParameters } from './engine/sma-cross.js';
import type { Trade } from './engine/trade.js';
import { varyStrategy } from './engine/vary-strategy.js';
import { type BarRange, type Fold, splitWalkForward } from './engine/walk-forward.js';

/** A strategy of the catalog, or null for the reference run, with the numbers that differ from it. */
export interface StrategyToTest {
  readonly base: Strategy | null;
  readonly parameters: Readonly<Record<string, number>>;
}

/** One ticker's part of a backtest; plain data, so that it can go to another thread. */
export interface BacktestTask {
  readonly series: Series;
  readonly strategies: readonly StrategyToTest[];
  readonly order: Omit<BacktestParameters, 'strategies' | 'timeframe'>;
}

/** What came of one strategy. */
export interface TestedRun extends Pick<
  Simulation,
  'from' | 'to' | 'barsTested' | 'cash' | 'costs' | 'statistics' | 'benchmark' | 'intervals' | 'equity'
> {
  readonly trades: readonly DatedTrade[];
  readonly days: Int32Array;
  readonly folds: readonly FoldResult[] | null;
  readonly grid: GridResultSet | null;
}

/** @throws DomainError VALIDATION_FAILED for a number that the strategy does not have */
export function buildStrategy({ base, parameters }: StrategyToTest): BacktestStrategy {
  if (base !== null) return { kind: 'plan', strategy: varyStrategy(base, parameters) };
  const given = parameters as unknown as SmaCrossParameters;
  requireSmaCross(given);
  return { kind: 'sma_cross', parameters: given };
}

/** A combination that makes no sense is left out of a grid instead of ending it. */
function buildIfSensible(strategy: StrategyToTest, point: Readonly<Record<string, number>>): BacktestStrategy | null {
  try {
    return buildStrategy({ ...strategy, parameters: { ...strategy.parameters, ...point } });
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

const toDatedTrade = ({ days }: Series, { entryBar, exitBar, ...trade }: Trade): DatedTrade => ({
  entryDate: dateOfDay(days[entryBar] ?? 0),
  exitDate: dateOfDay(days[exitBar] ?? 0),
  ...trade,
});

function testFold(fold: Fold, series: Series, strategy: BacktestStrategy, options: SimulateOptions): FoldResult {
  const test = ({ firstBar, lastBar }: BarRange): SampleResult => {
    const span = { from: dateOfDay(series.days[firstBar] ?? 0), to: dateOfDay(series.days[lastBar] ?? 0) };
    const { from, to, statistics, benchmark } = simulate(series, strategy, { ...options, ...span, bootstrap: null });
    return { from, to, statistics, benchmark };
  };
  return { inSample: test(fold.inSample), outOfSample: test(fold.outOfSample) };
}

function testGrid(
  { series, order }: BacktestTask,
  strategy: StrategyToTest,
  tested: BarRange,
  options: SimulateOptions,
): GridResultSet | null {
  if (order.grid === null) return null;
  const { axes, inSampleShare } = order.grid;
  const bars = tested.lastBar - tested.firstBar + 1;
  const inSampleBars = Math.round(bars * inSampleShare);
  const [fold] = splitWalkForward(tested, { folds: 1, inSampleBars, anchored: true });
  if (fold === undefined) return null;
  const { cash, costs, settings } = options;
  const run = { ...(cash !== undefined && { cash }), costs: costs ?? null, ...(settings && { settings }) };
  const report = simulateGrid(series, { axes, build: (point) => buildIfSensible(strategy, point), fold, run });
  const combinations = report.results.map(({ point, ...samples }) => ({ parameters: point, ...samples }));
  return { combinations, skipped: report.skipped, best: report.best };
}

function testStrategy(task: BacktestTask, strategy: StrategyToTest, readings: SeriesReadings): TestedRun {
  const { series, order } = task;
  const { from, to, cash, costs, settings, walkForward } = order;
  const built = buildStrategy(strategy);
  const options: SimulateOptions = { from, to, cash, costs, settings, readings };
  const run = simulate(series, built, { ...options, bootstrap: DEFAULT_BOOTSTRAP });
  const tested = { firstBar: run.firstBar, lastBar: run.lastBar };
  const folds = walkForward && splitWalkForward(tested, walkForward);
  return {
    from: run.from,
    to: run.to,
    barsTested: run.barsTested,
    cash: run.cash,
    costs: run.costs,
    statistics: run.statistics,
    benchmark: run.benchmark,
    intervals: run.intervals,
    equity: run.equity,
    trades: run.trades.map((trade) => toDatedTrade(series, trade)),
    days: series.days.slice(run.firstBar, run.lastBar + 1),
    folds: folds && folds.map((fold) => testFold(fold, series, built, options)),
    grid: testGrid(task, strategy, tested, options),
  };
}

/**
 * Tests every strategy of a backtest on one ticker. Pure; what strategies have in common is computed once.
 * @throws DomainError what `simulate`, `simulateGrid` and `splitWalkForward` throw
 */
export function runBacktest(task: BacktestTask): TestedRun[] {
  const readings = createReadings(task.series);
  return task.strategies.map((strategy) => testStrategy(task, strategy, readings));
}
