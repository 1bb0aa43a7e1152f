import { SETTING_RANGES } from '../../analysis/settings.js';
import type { Strategy } from '../../analysis/strategies/strategy.js';
import { indexOnOrAfter } from '../../market/bars/columns.js';
import type { Series } from '../../market/bars/series.js';
import { dateOfDay, dayOfDate } from '../../market/bars/trading-date.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { bootstrapMean, bootstrapSharpe, type BootstrapOptions } from './bootstrap.js';
import { computeFactors, type Costs } from './costs.js';
import { createReadings, judgeSeries, type JudgedSeries, type SeriesReadings } from './judge-series.js';
import { Ledger } from './ledger.js';
import { runPlan, type SizingRules, type Sizing } from './plan-run.js';
import { computeDrawdown } from './return-statistics.js';
import { resolveCosts, type GivenCosts } from './resolve-costs.js';
import { requireSmaCross, runSmaCross, type SmaCrossParameters } from './sma-cross.js';
import { computeBenchmark, computeStatistics, type Benchmark, type RunRecord, type Statistics } from './statistics.js';
import type { Interval } from './trade-statistics.js';

/** What can be tested: a strategy with its plan, or the reference run of two averages. */
export type BacktestStrategy =
  | { readonly kind: 'plan'; readonly strategy: Strategy }
  | { readonly kind: 'sma_cross'; readonly parameters: SmaCrossParameters };

export interface BacktestSettings {
  /** Default `full_equity`. */
  readonly sizing?: Sizing;
  /** Percent of the equity; default 2. */
  readonly riskPercent?: number;
  /** Percent of the equity; default the strategy's. */
  readonly maxPositionPercent?: number;
  /** Only `last_close` can be simulated. */
  readonly entry?: 'last_close' | 'strategic';
}

export interface SimulateOptions {
  /** First and last trading date of the test, `YYYY-MM-DD`; left out: the whole series. */
  readonly from?: string | null;
  readonly to?: string | null;
  /** Money at the start, in the quote currency; default 100,000. */
  readonly cash?: number;
  readonly costs?: GivenCosts | null;
  readonly settings?: BacktestSettings;
  /** Draw intervals of mean trade and Sharpe ratio; left out: none (they take longer than the run). */
  readonly bootstrap?: BootstrapOptions | null;
  /** Shared with other runs on the same series, so that nothing is computed twice. */
  readonly readings?: SeriesReadings;
}

/** Bootstrap intervals of 95 %; null where there is too little to draw from. */
export interface Intervals {
  readonly expectancy: Interval | null;
  readonly sharpe: Interval | null;
}

export interface Simulation extends RunRecord {
  /** Trading dates of the first and the last tested bar. */
  readonly from: string;
  readonly to: string;
  readonly barsTested: number;
  readonly cash: number;
  readonly costs: Costs;
  readonly statistics: Statistics;
  readonly benchmark: Benchmark;
  /** Null unless asked for. */
  readonly intervals: Intervals | null;
}

/**
 * Tests a strategy on a series. Pure: the result depends on nothing but the arguments. The strategy always reads the
 * series from its first bar, whatever `from` says.
 * @throws DomainError INSUFFICIENT_HISTORY when fewer than two bars can be tested; VALIDATION_FAILED, UNKNOWN_INDICATOR
 *   or UNSUPPORTED_SETTING when strategy, costs or settings cannot be applied.
 */
export function simulate(series: Series, strategy: BacktestStrategy, options: SimulateOptions = {}): Simulation {
  switch (strategy.kind) {
    case 'plan':
      return simulateJudged(judgeSeries(series, strategy.strategy, options.readings), options);
    case 'sma_cross':
      return simulateSmaCross(series, strategy.parameters, options);
  }
}

/** Tests a series that is judged already; `simulate` for callers that need the judgement too. */
export function simulateJudged(judged: JudgedSeries, options: SimulateOptions = {}): Simulation {
  const { series, strategy } = judged;
  const sizing = resolveSizing(options.settings ?? {}, strategy);
  const bars = findBars(series, options, judged.firstCompleteBar);
  const { ledger, costs, cash } = openLedger(options, bars);
  runPlan(judged, ledger, bars, sizing);
  return describe(series, { ledger, costs, cash, ...bars, benchmarkFrom: bars.firstBar }, options);
}

function simulateSmaCross(series: Series, parameters: SmaCrossParameters, options: SimulateOptions): Simulation {
  requireSmaCross(parameters);
  const bars = findBars(series, options, 0);
  const { frame } = options.readings ?? createReadings(series);
  const { ledger, costs, cash } = openLedger(options, bars);
  const benchmarkFrom = Math.min(Math.max(bars.firstBar, parameters.slow - 1), bars.lastBar);
  runSmaCross(series, frame, parameters, { ledger, ...bars });
  return describe(series, { ledger, costs, cash, ...bars, benchmarkFrom }, options);
}

interface Bars {
  readonly firstBar: number;
  readonly lastBar: number;
}

function findBars(series: Series, { from, to }: SimulateOptions, firstCompleteBar: number): Bars {
  const asked = from == null ? 0 : indexOnOrAfter(series, dayOfDate(from));
  const firstBar = Math.max(asked, firstCompleteBar);
  const lastBar = (to == null ? series.length : indexOnOrAfter(series, dayOfDate(to) + 1)) - 1;
  if (lastBar > firstBar) return { firstBar, lastBar };
  const readable = firstCompleteBar < series.length ? `from bar ${firstCompleteBar + 1} on` : 'on none of them';
  throw new DomainError(
    'INSUFFICIENT_HISTORY',
    `Of ${series.length} bars too few are left to test: the strategy can be judged ${readable}, and the dates asked for leave ${Math.max(0, lastBar - firstBar + 1)}. Upload more history, or test a longer span.`,
    { extensions: { bars: series.length, firstCompleteBar } },
  );
}

function openLedger(
  options: SimulateOptions,
  bars: Bars,
): { readonly ledger: Ledger; readonly costs: Costs; readonly cash: number } {
  const costs = resolveCosts(options.costs);
  const cash = options.cash ?? SETTING_RANGES.capital.default;
  if (!(cash > 0 && Number.isFinite(cash))) {
    throw new DomainError('VALIDATION_FAILED', `cash must be a number above 0, not ${cash}.`, {
      errors: [{ pointer: '/cash', code: 'OUT_OF_RANGE', detail: `cash must be a number above 0, not ${cash}.` }],
    });
  }
  return { ledger: new Ledger(cash, computeFactors(costs), bars.firstBar, bars.lastBar), costs, cash };
}

function resolveSizing(settings: BacktestSettings, { riskProfile }: Strategy): SizingRules {
  if (settings.entry === 'strategic') {
    throw new DomainError(
      'UNSUPPORTED_SETTING',
      'settings.entry "strategic" cannot be tested: whether such an order is ever filled is not modelled. Leave it out or use "last_close".',
    );
  }
  return {
    sizing: settings.sizing ?? 'full_equity',
    riskPercent: settings.riskPercent ?? SETTING_RANGES.riskPercent.default,
    maxPositionPercent: settings.maxPositionPercent ?? riskProfile.maxPositionPercent,
  };
}

interface FinishedRun extends Bars {
  readonly ledger: Ledger;
  readonly costs: Costs;
  readonly cash: number;
  readonly benchmarkFrom: number;
}

function describe(series: Series, run: FinishedRun, { bootstrap }: SimulateOptions): Simulation {
  const { ledger, costs, cash, firstBar, lastBar } = run;
  const { trades, equity } = ledger;
  const record: RunRecord = { firstBar, lastBar, trades, equity, drawdown: computeDrawdown(equity) };
  return {
    ...record,
    from: dateOfDay(series.days[firstBar]!),
    to: dateOfDay(series.days[lastBar]!),
    barsTested: equity.length,
    cash,
    costs,
    statistics: computeStatistics(series, record),
    benchmark: computeBenchmark(series, { fromBar: run.benchmarkFrom, lastBar }, ledger.meanInvested),
    intervals: bootstrap ? computeIntervals(series, record, bootstrap) : null,
  };
}

function computeIntervals(series: Series, { trades, equity }: RunRecord, options: BootstrapOptions): Intervals {
  return {
    expectancy: bootstrapMean(
      trades.map(({ netReturn }) => netReturn),
      options,
    ),
    sharpe: bootstrapSharpe(equity, series.timeframe, options),
  };
}
