import { type Command, InvalidArgumentError, Option } from 'commander';
import { DEFAULT_OWNER, OwnersService } from '../auth/owners.service.js';
import { type Timeframe, TIMEFRAMES } from '../market/bars/series.js';
import { parseTicker } from '../market/symbols/ticker.js';
import type { OpenContext } from '../platform/cli/context.js';
import { Terminal } from '../platform/cli/terminal.js';
import { DomainError } from '../platform/errors/domain-error.js';
import type { Analysis } from './analysis.js';
import { toAnalysisDto } from './analysis.dto.js';
import { showAnalysis, showFailures, showSummaries, type TickerFailure } from './analysis-text.js';
import { type AnalysisOrder, AnalysisService, DEFAULT_STRATEGY, DEFAULT_TIMEFRAME } from './analysis.service.js';
import { type AnalysisSettings, SETTING_RANGES } from './settings.js';
import { StrategiesService } from './strategies.service.js';
import { ENTRY_MODES } from './trade-plan/plan-settings.js';

interface AnalyzeOptions extends Partial<AnalysisSettings> {
  readonly strategy: string;
  readonly timeframe: Timeframe;
  readonly owner: string;
  readonly json?: boolean;
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

/** `analyze <ticker...>`: an explained verdict for each ticker; exit code 1 when one of them failed. */
export function registerAnalyze(program: Command, open: OpenContext, terminal = new Terminal()): void {
  const run = async (tickers: readonly string[], options: AnalyzeOptions): Promise<void> => {
    const { strategy, timeframe, owner, json, ...settings } = options;
    const context = await open();
    try {
      const strategies = context.get(StrategiesService, { strict: false });
      if (strategies.find(strategy) === null) throw strategies.describeUnknown(strategy);
      const { id: ownerId } = await context.get(OwnersService, { strict: false }).getOrCreate(owner);
      const service = context.get(AnalysisService, { strict: false });
      const progress = tickers.length > DETAILED_TICKERS ? terminal.progress(tickers.length, 'Analysing') : null;
      const order = { ownerId, strategy, timeframe, settings };
      const outcome = await analyseEach(service, tickers, order, () => progress?.advance());
      progress?.stop();
      if (json) printJson(terminal, outcome);
      else showOutcome(terminal, outcome);
      if (outcome.failed.length > 0) process.exitCode = 1;
    } finally {
      await context.close();
    }
  };

  program
    .command('analyze')
    .description('analyse tickers and store the verdicts')
    .argument('<ticker...>', 'such as ACME.DEMO AAPL RELIANCE.NS')
    .option('--strategy <id>', 'balanced, trend-following, mean-reversion, ...', DEFAULT_STRATEGY)
    .addOption(new Option('--timeframe <width>', 'width of the bars').choices(TIMEFRAMES).default(DEFAULT_TIMEFRAME))
    .option('--capital <money>', 'capital in the quote currency', readSetting('capital'))
    .option('--risk-percent <percent>', 'largest loss of a position, percent', readSetting('riskPercent'))
    .option('--max-position-percent <percent>', 'largest position, percent', readSetting('maxPositionPercent'))
    .option('--minimum-reward-risk <ratio>', 'smallest reward over risk', readSetting('minimumRewardRisk'))
    .addOption(new Option('--entry <method>', 'how the entry price is found').choices(ENTRY_MODES))
    .option('--owner <name>', 'whose analyses they are', DEFAULT_OWNER)
    .option('--json', 'print JSON: the analysis of one ticker, or {items, failed} of several')
    .action(run);
}
