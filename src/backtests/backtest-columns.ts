import type { ColumnOf } from '../reports/exports/table.js';
import type { BacktestSummary, DatedTrade, TestedStrategy } from './backtest.js';

/** A trade, and which run it is of. */
export interface ListedTrade {
  readonly result: BacktestSummary;
  readonly trade: DatedTrade;
}

type Figure = Exclude<keyof BacktestSummary['statistics'], 'winRateInterval' | 'tooFewTrades'>;

const figure = (name: Figure, kind: ColumnOf<BacktestSummary>['kind']): ColumnOf<BacktestSummary> => ({
  name,
  kind,
  read: ({ statistics }) => statistics[name],
});

const showParameters = ({ parameters }: TestedStrategy): string =>
  Object.entries(parameters)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');

const RUN_COLUMNS: readonly ColumnOf<BacktestSummary>[] = [
  { name: 'ticker', kind: 'text', read: ({ ticker }) => ticker },
  { name: 'strategy', kind: 'text', width: 20, read: ({ strategy }) => strategy.id },
  { name: 'parameters', kind: 'text', width: 20, read: ({ strategy }) => showParameters(strategy) },
  { name: 'timeframe', kind: 'text', width: 11, read: ({ timeframe }) => timeframe },
];

/** A line for each ticker and strategy. */
export const RESULT_COLUMNS: readonly ColumnOf<BacktestSummary>[] = [
  ...RUN_COLUMNS,
  { name: 'from', kind: 'date', read: ({ from }) => from },
  { name: 'to', kind: 'date', read: ({ to }) => to },
  { name: 'barsTested', kind: 'integer', read: ({ barsTested }) => barsTested },
  { name: 'cash', kind: 'price', read: ({ cash }) => cash },
  figure('finalEquity', 'price'),
  figure('totalReturn', 'share'),
  figure('annualReturn', 'share'),
  figure('cagr', 'share'),
  figure('volatility', 'share'),
  figure('sharpe', 'decimal'),
  figure('sharpeArithmetic', 'decimal'),
  figure('sortino', 'decimal'),
  figure('calmar', 'decimal'),
  figure('maxDrawdown', 'share'),
  figure('maxDrawdownDays', 'integer'),
  figure('exposure', 'share'),
  figure('trades', 'integer'),
  { name: 'tooFewTrades', kind: 'yes_no', read: ({ statistics }) => statistics.tooFewTrades },
  figure('winRate', 'share'),
  figure('bestTrade', 'share'),
  figure('worstTrade', 'share'),
  figure('averageTrade', 'share'),
  figure('expectancy', 'share'),
  figure('profitFactor', 'decimal'),
  figure('sqn', 'decimal'),
  figure('kelly', 'decimal'),
  figure('commissions', 'price'),
  { name: 'winRateLow', kind: 'share', read: ({ statistics }) => statistics.winRateInterval?.low ?? null },
  { name: 'winRateHigh', kind: 'share', read: ({ statistics }) => statistics.winRateInterval?.high ?? null },
  { name: 'benchmarkReturn', kind: 'share', read: ({ benchmark }) => benchmark.return },
  { name: 'exposureAdjustedReturn', kind: 'share', read: ({ benchmark }) => benchmark.exposureAdjustedReturn },
];

/** A line for each trade. */
export const TRADE_COLUMNS: readonly ColumnOf<ListedTrade>[] = [
  ...RUN_COLUMNS.map(({ read, ...column }) => ({ ...column, read: ({ result }: ListedTrade) => read(result) })),
  { name: 'entryDate', kind: 'date', read: ({ trade }) => trade.entryDate },
  { name: 'exitDate', kind: 'date', read: ({ trade }) => trade.exitDate },
  { name: 'entryPrice', kind: 'price', read: ({ trade }) => trade.entryPrice },
  { name: 'exitPrice', kind: 'price', read: ({ trade }) => trade.exitPrice },
  { name: 'shares', kind: 'integer', read: ({ trade }) => trade.shares },
  { name: 'grossReturn', kind: 'share', read: ({ trade }) => trade.grossReturn },
  { name: 'netReturn', kind: 'share', read: ({ trade }) => trade.netReturn },
  { name: 'pnl', kind: 'price', read: ({ trade }) => trade.pnl },
  { name: 'charges', kind: 'price', read: ({ trade }) => trade.charges },
  { name: 'barsHeld', kind: 'integer', read: ({ trade }) => trade.barsHeld },
  { name: 'reason', kind: 'text', width: 12, read: ({ trade }) => trade.reason },
];
