import { type Command, InvalidArgumentError, Option } from 'commander';
import { createOwnerCommands, OwnerDesk, type OwnerOptions } from '../auth/owner-commands.js';
import { AttendedJobs } from '../jobs/attended-jobs.service.js';
import type { Job } from '../jobs/engine/job.js';
import { JobChangesService } from '../jobs/job-changes.service.js';
import { JobHistoryService } from '../jobs/job-history.service.js';
import { JobsService } from '../jobs/jobs.service.js';
import { type Timeframe, TIMEFRAMES } from '../market/bars/series.js';
import { parseTradingDate } from '../market/bars/trading-date.js';
import { parseTicker } from '../market/symbols/ticker.js';
import type { OpenContext } from '../platform/cli/context.js';
import { Terminal } from '../platform/cli/terminal.js';
import type { BacktestSummary } from './backtest.js';
import { toBacktestSummaryDto, toComparisonDto } from './backtest.dto.js';
import { BacktestComparison } from './backtest-comparison.service.js';
import { BacktestHistory } from './backtest-history.service.js';
import type { NamedStrategy } from './backtest-strategies.service.js';
import { showBacktest } from './backtest-text.js';
import { BacktestsService } from './backtests.service.js';
import { COST_PRESET_IDS, type CostPresetId } from './engine/cost-presets.js';

interface BacktestOptions extends OwnerOptions {
  readonly strategy: readonly NamedStrategy[];
  readonly timeframe: Timeframe;
  readonly from?: string;
  readonly to?: string;
  readonly cash?: number;
  readonly costs?: CostPresetId;
}

const DEFAULT_STRATEGIES: readonly NamedStrategy[] = [{ id: 'balanced', parameters: {} }];

function readDay(text: string): string {
  if (parseTradingDate(text) !== null) return text;
  throw new InvalidArgumentError('Write a calendar day such as 2024-01-02.');
}

function readCash(text: string): number {
  const cash = text.trim() === '' ? NaN : Number(text);
  if (cash > 0) return cash;
  throw new InvalidArgumentError('Give a number above 0.');
}

/** `sma-cross:fast=10,slow=30`; given several times, or several of them with spaces between. */
function readStrategy(text: string, before: readonly NamedStrategy[]): readonly NamedStrategy[] {
  const [id = '', list = ''] = text.split(/:(.*)/s);
  const pairs = list === '' ? [] : list.split(',').map((pair) => pair.split('='));
  const parameters: Record<string, number> = {};
  for (const [name = '', value = ''] of pairs) {
    if (name === '' || value.trim() === '' || !Number.isFinite(Number(value)))
      throw new InvalidArgumentError(`Write numbers as sma-cross:fast=10,slow=30, not '${text}'.`);
    parameters[name] = Number(value);
  }
  const given = { id, parameters };
  return before === DEFAULT_STRATEGIES ? [given] : [...before, given];
}

/** Has a backtest done and shows it. */
class Desk extends OwnerDesk<BacktestOptions> {
  async run(tickers: readonly string[]): Promise<Job> {
    const { strategy, costs, timeframe, from, to, cash } = this.options;
    const { order, duplicatesRemoved } = await this.get(BacktestsService).prepare({
      ...{ ownerId: this.ownerId, requestId: null, tickers: tickers.map((ticker) => parseTicker(ticker)) },
      ...{ strategies: strategy, timeframe, from, to, cash },
      costs: costs === undefined ? undefined : { preset: costs },
    });
    if (duplicatesRemoved > 0) this.terminal.error(`Tickers given more than once and merged: ${duplicatesRemoved}.`);
    const jobs = this.get(JobsService);
    const submit = () => this.get(JobChangesService).submit((uow) => jobs.submit(uow, order));
    return this.get(AttendedJobs).run({ terminal: this.terminal, label: 'Testing', submit });
  }

  async report({ ownerId, id }: Job): Promise<void> {
    const comparison = await this.get(BacktestComparison).compare(ownerId, id);
    const results: BacktestSummary[] = [];
    for await (const chunk of this.get(BacktestHistory).walk(ownerId, id)) results.push(...chunk);
    const failed = await this.get(JobHistoryService).listFailures(ownerId, id);
    if (!this.options.json) return showBacktest(this.terminal, { comparison, results, failed });
    this.terminal.json({
      backtestId: id,
      comparison: toComparisonDto(comparison),
      items: results.map(toBacktestSummaryDto),
      failed,
    });
  }
}

async function test(desk: Desk, tickers: readonly string[]): Promise<void> {
  const job = await desk.run(tickers);
  await desk.report(job);
  if (job.status !== 'completed') process.exitCode = 1;
}

/** `backtest <ticker...>`: what strategies would have done. Exit code 1 unless every ticker could be tested. */
export function registerBacktest(program: Command, open: OpenContext, terminal = new Terminal()): void {
  const { command, run } = createOwnerCommands({ group: program, things: 'backtest', open, terminal, Desk });
  command('backtest', 'test strategies on the prices of the past, as a background job')
    .argument('<ticker...>', 'such as ACME.DEMO AAPL RELIANCE.NS')
    .option(
      '--strategy <id>',
      'which strategy, several times for several; numbers as sma-cross:fast=10,slow=30',
      readStrategy,
      DEFAULT_STRATEGIES,
    )
    .addOption(new Option('--timeframe <width>', 'width of the bars').choices(TIMEFRAMES).default('1d'))
    .option('--from <day>', 'first day to trade on (default: as early as the strategy can)', readDay)
    .option('--to <day>', 'last day (default: the last bar)', readDay)
    .option('--cash <money>', 'cash at the start, of each ticker (default: 100000)', readCash)
    .addOption(
      new Option('--costs <preset>', 'charges of a market (default: slippage of 5 basis points)').choices(
        COST_PRESET_IDS,
      ),
    )
    .action(run(test));
}
