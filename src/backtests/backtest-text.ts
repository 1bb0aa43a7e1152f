import { showFailures } from '../analysis/analysis-text.js';
import type { TickerFailure } from '../jobs/job-history.service.js';
import type { Terminal } from '../platform/cli/terminal.js';
import type { BacktestSummary, TestedStrategy } from './backtest.js';
import type { Comparison } from './backtest-comparison.service.js';

export interface FinishedBacktest {
  readonly comparison: Comparison;
  readonly results: readonly BacktestSummary[];
  readonly failed: readonly TickerFailure[];
}

const NOTHING = '-';

const percent = (value: number | null): string => (value === null ? NOTHING : `${(100 * value).toFixed(1)} %`);
const number = (value: number | null): string => (value === null ? NOTHING : value.toFixed(2));

function nameOf({ id, parameters }: TestedStrategy): string {
  const numbers = Object.entries(parameters).map(([name, value]) => `${name}=${value}`);
  return numbers.length === 0 ? id : `${id} (${numbers.join(', ')})`;
}

function toRow({ ticker, strategy, from, to, statistics, benchmark }: BacktestSummary): string[] {
  return [
    ticker,
    nameOf(strategy),
    `${from} to ${to}`,
    percent(statistics.totalReturn),
    percent(benchmark.return),
    number(statistics.sharpe),
    percent(statistics.maxDrawdown),
    `${statistics.trades}${statistics.tooFewTrades ? ' (few)' : ''}`,
    percent(statistics.winRate),
    percent(statistics.expectancy),
  ];
}

/** A line for each ticker and strategy, the strategies side by side, and what to make of them. */
export function showBacktest(terminal: Terminal, { comparison, results, failed }: FinishedBacktest): void {
  if (results.length > 0) {
    terminal.table(
      ['ticker', 'strategy', 'tested', 'return', 'holding', 'sharpe', 'drawdown', 'trades', 'won', 'mean trade'],
      results.map(toRow),
    );
  }
  terminal.table(
    ['strategy', 'tickers', 'trades', 'won', 'mean trade', '95 % interval', 'beat holding'],
    comparison.strategies.map(({ strategy, pooled }) => [
      ...[nameOf(strategy), String(pooled.tickers), String(pooled.trades), percent(pooled.winRate)],
      percent(pooled.expectancy),
      pooled.expectancyInterval
        ? `${percent(pooled.expectancyInterval.low)} to ${percent(pooled.expectancyInterval.high)}`
        : NOTHING,
      percent(pooled.beatBenchmarkShare),
    ]),
  );
  showFailures(terminal, failed);
  terminal.line(comparison.note);
  terminal.line('The past of a few prices, not a promise; not financial advice.');
}
