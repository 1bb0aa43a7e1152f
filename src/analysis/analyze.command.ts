import { type Command, InvalidArgumentError, Option } from 'commander';
import { DEFAULT_OWNER, OwnersService } from '../auth/owners.service.js';
import type { TickerFailure } from '../jobs/job-history.service.js';
import { type Timeframe, TIMEFRAMES } from '../market/bars/series.js';
import { parseTradingDate } from '../market/bars/trading-date.js';
import { parseTicker } from '../market/symbols/ticker.js';
import type { OpenContext } from '../platform/cli/context.js';
import { readTextFile } from '../platform/cli/read-text-file.js';
import { Terminal } from '../platform/cli/terminal.js';
import { DomainError } from '../platform/errors/domain-error.js';
import type { Analysis } from './analysis.js';
import { toAnalysisDto } from './analysis.dto.js';
import { showAnalysis, showFailures, showSummaries } from './analysis-text.js';
import { type AnalysisOrder, AnalysisService, DEFAULT_STRATEGY, DEFAULT_TIMEFRAME } from './analysis.service.js';
import { BulkRunService } from './bulk-run.service.js';
import { showBulkRun, showHistoryRun } from './bulk-text.js';
import { type AnalysisSettings, SETTING_RANGES } from './settings.js';
import { StrategiesService } from './strategies.service.js';
import { parseTickerFile } from './ticker-file.js';
import type { TickerSet } from './ticker-sets.service.js';
import { ENTRY_MODES } from './trade-plan/plan-settings.js';
import { AS_OF_EACH_PATTERN, type VerdictHistoryRange } from './verdict-history-job.js';

interface AnalyzeOptions extends Partial<AnalysisSettings> {
  readonly universe?: string;
  readonly file?: string;
  readonly strategy: string;
  readonly timeframe: Timeframe;
  readonly owner: string;
  readonly json?: boolean;
  readonly asOfEach?: string;
  readonly from?: string;
  readonly to?: string;
}

interface Outcome {
  readonly analysed: readonly Analysis[];
  readonly failed: readonly TickerFailure[];
}

/** Up to this many tickers are shown with their votes; more of them as one table. */
const DETAILED_TICKERS = 3;

function readSetting(name: keyof typeof SETTING_RANGES): (text: string) => number {
  const { minimum, maximum } = SETTING_RANGES[name];
  return (text) => {
    const value = text.trim() === '' ? NaN : Number(text);
    if (value >= minimum && value <= maximum) return value;
    throw new InvalidArgumentError(`Give a number from ${minimum} to ${maximum}.`);
  };
}

async function analyseEach(
  service: AnalysisService,
  tickers: readonly string[],
  order: Omit<AnalysisOrder, 'ticker'>,
  onEach: () => void,
): Promise<Outcome> {
  const analysed: Analysis[] = [];
  const failed: TickerFailure[] = [];
  for (const raw of tickers) {
    try {
      analysed.push(await service.analyse({ ...order, ticker: parseTicker(raw) }));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      failed.push({ ticker: raw, code: error.code, detail: error.message });
    }
    onEach();
  }
  return { analysed, failed };
}

function showOutcome(terminal: Terminal, { analysed, failed }: Outcome): void {
  if (analysed.length + failed.length > DETAILED_TICKERS) {
    showSummaries(terminal, analysed, failed);
    return;
  }
  for (const analysis of analysed) showAnalysis(terminal, analysis);
  showFailures(terminal, failed);
}

/** One ticker: the analysis as the API answers it. Several: all of them, and what failed. */
function printJson(terminal: Terminal, { analysed, failed }: Outcome): void {
  const items = analysed.map((analysis) => toAnalysisDto(analysis));
  const isSingle = analysed.length === 1 && failed.length === 0;
  terminal.json(isSingle ? items[0] : { items, failed });
  showFailures(terminal, failed);
}

/** Where the tickers of a job come from; null for tickers that are analysed one after the other. */
async function readTickerSet(
  tickers: readonly string[],
  { universe, file, asOfEach }: AnalyzeOptions,
  command: Command,
): Promise<TickerSet | null> {
  const given = [tickers.length > 0, universe !== undefined, file !== undefined].filter(Boolean).length;
  if (given !== 1) command.error('error: give either tickers, --universe or --file');
  if (universe !== undefined) return { kind: 'universe', name: universe };
  if (file !== undefined) return { kind: 'tickers', tickers: parseTickerFile(file, await readTextFile(file)) };
  return asOfEach === undefined ? null : { kind: 'tickers', tickers: tickers.map((ticker) => parseTicker(ticker)) };
}

/** The past days to judge; undefined when the last bar is to be analysed. */
function readHistory(
  { asOfEach, from, to }: AnalyzeOptions,
  settings: object,
  command: Command,
): VerdictHistoryRange | undefined {
  if (asOfEach === undefined) {
    if (from !== undefined || to !== undefined) command.error('error: --from and --to need --as-of-each');
    return undefined;
  }
  if (Object.keys(settings).length > 0)
    command.error('error: verdicts of past days have no plan: leave capital, risk and entry out');
  if (from !== undefined && to !== undefined && to < from) command.error('error: --to is before --from');
  return { asOfEach, from: from ?? null, to: to ?? null };
}

function readAsOfEach(text: string): string {
  if (AS_OF_EACH_PATTERN.test(text)) return text;
  throw new InvalidArgumentError('Give week, month or a number of bars from 1 to 999.');
}

function readDay(text: string): string {
  if (parseTradingDate(text) !== null) return text;
  throw new InvalidArgumentError('Give a day such as 2026-01-31.');
}

interface Desk {
  readonly context: Awaited<ReturnType<OpenContext>>;
  readonly terminal: Terminal;
  readonly order: Omit<AnalysisOrder, 'ticker'>;
  readonly isJson: boolean;
  readonly history: VerdictHistoryRange | undefined;
}

/** Whether every ticker was analysed. */
async function analyseTickers(desk: Desk, tickers: readonly string[]): Promise<boolean> {
  const { context, terminal, order, isJson } = desk;
  const service = context.get(AnalysisService, { strict: false });
  const progress = tickers.length > DETAILED_TICKERS ? terminal.progress(tickers.length, 'Analysing') : null;
  const outcome = await analyseEach(service, tickers, order, () => progress?.advance());
  progress?.stop();
  if (isJson) printJson(terminal, outcome);
  else showOutcome(terminal, outcome);
  return outcome.failed.length === 0;
}

/** Whether every ticker was analysed. */
async function analyseSet({ context, terminal, order, isJson, history }: Desk, set: TickerSet): Promise<boolean> {
  const { ownerId, strategy, timeframe, settings } = order;
  const service = context.get(BulkRunService, { strict: false });
  const run = await service.run(terminal, { ownerId, requestId: null, set, strategy, timeframe, settings, history });
  if (history === undefined || isJson) showBulkRun(terminal, run, isJson ? 'json' : 'table');
  else showHistoryRun(terminal, run);
  return run.job.status === 'completed';
}

/**
 * `analyze <ticker...>`: an explained verdict for each ticker. `--universe`, `--file`: a background job over many of
 * them, followed to its end. `--as-of-each`: a job that judges past days. Exit code 1 unless all of them succeeded.
 */
export function registerAnalyze(program: Command, open: OpenContext, terminal = new Terminal()): void {
  const run = async (tickers: readonly string[], options: AnalyzeOptions, command: Command): Promise<void> => {
    const { strategy, timeframe, owner, json, ...others } = options;
    const { universe: _universe, file: _file, asOfEach: _asOfEach, from: _from, to: _to, ...settings } = others;
    const history = readHistory(options, settings, command);
    const set = await readTickerSet(tickers, options, command);
    const context = await open();
    try {
      const { id: ownerId } = await context.get(OwnersService, { strict: false }).getOrCreate(owner);
      await context.get(StrategiesService, { strict: false }).require({ ownerId, id: strategy });
      const order = { ownerId, strategy, timeframe, settings };
      const desk = { context, terminal, order, isJson: json === true, history };
      const isComplete = set === null ? await analyseTickers(desk, tickers) : await analyseSet(desk, set);
      if (!isComplete) process.exitCode = 1;
    } finally {
      await context.close();
    }
  };

  program
    .command('analyze')
    .description('analyse tickers and store the verdicts')
    .argument('[ticker...]', 'such as ACME.DEMO AAPL RELIANCE.NS')
    .option('--universe <name>', 'instead of tickers: demo, all or an exchange such as NSE, as a background job')
    .option('--file <path>', 'instead of tickers: a file of them, one on each line, as a background job')
    .option('--strategy <id>', 'balanced, trend-following, mean-reversion, ... or one of your own', DEFAULT_STRATEGY)
    .addOption(new Option('--timeframe <width>', 'width of the bars').choices(TIMEFRAMES).default(DEFAULT_TIMEFRAME))
    .option('--capital <money>', 'capital in the quote currency', readSetting('capital'))
    .option('--risk-percent <percent>', 'largest loss of a position, percent', readSetting('riskPercent'))
    .option('--max-position-percent <percent>', 'largest position, percent', readSetting('maxPositionPercent'))
    .option('--minimum-reward-risk <ratio>', 'smallest reward over risk', readSetting('minimumRewardRisk'))
    .addOption(new Option('--entry <method>', 'how the entry price is found').choices(ENTRY_MODES))
    .option('--as-of-each <n|week|month>', 'judge past days instead, and keep only their verdicts', readAsOfEach)
    .option('--from <date>', 'with --as-of-each: first day', readDay)
    .option('--to <date>', 'with --as-of-each: last day', readDay)
    .option('--owner <name>', 'whose analyses they are', DEFAULT_OWNER)
    .option(
      '--json',
      'print JSON: the analysis of one ticker, {items, failed} of several, {job, items, failed} of a job',
    )
    .action(run);
}
