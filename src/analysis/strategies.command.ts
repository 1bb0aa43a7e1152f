import { type Command, InvalidArgumentError } from 'commander';
import {
  ANY_VERSION,
  createOwnerCommands,
  OwnerDesk,
  type OwnerOptions,
  toPlainAnswer,
} from '../auth/owner-commands.js';
import { parseTicker } from '../market/symbols/ticker.js';
import type { OpenContext } from '../platform/cli/context.js';
import { readTextFile } from '../platform/cli/read-text-file.js';
import { Terminal } from '../platform/cli/terminal.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { StrategiesService, type StrategyReference } from './strategies.service.js';
import { toStrategyCheckDto } from './strategy-check.dto.js';
import { StrategyChangesService } from './strategy-changes.service.js';
import { toStrategyDiffDto } from './strategy-diff.dto.js';
import { StrategyDraftsService } from './strategy-drafts.service.js';
import { StrategySubmissions } from './strategy-submissions.service.js';
import { showFaults, showTrial } from './strategy-text.js';
import { toStrategyTrialDto } from './strategy-trial.dto.js';
import { StrategyTrials } from './strategy-trials.service.js';
import { StrategyVersionsService } from './strategy-versions.service.js';
import { toStrategyDto, toStrategyListDto } from './strategy.dto.js';

interface Options extends OwnerOptions {
  readonly file?: string;
  readonly version?: number;
  readonly bars?: number;
  readonly from?: number;
  readonly to?: number;
}

const DEFAULT_BARS = 60;
const MOST_BARS = 1000;

/** What a command works with. */
class Desk extends OwnerDesk<Options> {
  referTo(id: string): StrategyReference {
    return { ownerId: this.ownerId, id };
  }

  /** The JSON document of `--file`. */
  async readFile(): Promise<unknown> {
    const { file = '' } = this.options;
    const text = await readTextFile(file);
    try {
      return JSON.parse(text);
    } catch (cause) {
      throw new DomainError('MALFORMED_JSON', `${file} is not valid JSON: ${String(cause)}.`, { cause });
    }
  }

  /** Tells each thing that is wrong with a strategy before the refusal itself. */
  async tellingFaults<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof DomainError && error.errors.length > 1) showFaults(this.terminal, error.errors);
      throw error;
    }
  }
}

type Work<Parameters extends readonly unknown[]> = (desk: Desk, ...parameters: Parameters) => Promise<void>;

const list: Work<[]> = async (desk) => {
  const strategies = await desk.get(StrategiesService).list(desk.ownerId);
  if (desk.options.json) return desk.terminal.json(toStrategyListDto(strategies));
  const rows = strategies.map(({ strategy, isBuiltIn }) => [
    strategy.id,
    strategy.version,
    isBuiltIn ? 'built in' : 'own',
    strategy.summary,
  ]);
  desk.terminal.table(['id', 'version', 'kind', 'summary'], rows);
};

const show: Work<[string]> = async (desk, id) => {
  const known = toStrategyDto(await desk.get(StrategiesService).get(desk.referTo(id), desk.options.version));
  desk.show(known, `${known.id}, version ${known.version}\n\n${known.help}`);
};

const create: Work<[]> = async (desk) => {
  const json = await desk.readFile();
  const order = { ownerId: desk.ownerId, json };
  const submissions = desk.get(StrategySubmissions);
  const { body } = await desk.tellingFaults(() => submissions.create(null, order, toPlainAnswer));
  const made = toStrategyDto(body);
  desk.show(made, `Made '${made.id}', version ${made.version}.`);
};

const update: Work<[string]> = async (desk, id) => {
  const json = await desk.readFile();
  const changes = desk.get(StrategyChangesService);
  const changed = toStrategyDto(await desk.tellingFaults(() => changes.replace(desk.referTo(id), json, ANY_VERSION)));
  desk.show(changed, `'${id}' has version ${changed.version} now.`);
};

const remove: Work<[string]> = async (desk, id) => {
  await desk.get(StrategyChangesService).remove(desk.referTo(id), ANY_VERSION);
  desk.show({ deleted: id }, `Deleted '${id}'; analyses that were made with it stay.`);
};

const validate: Work<[]> = async (desk) => {
  const checked = toStrategyCheckDto(await desk.get(StrategyDraftsService).check(desk.ownerId, await desk.readFile()));
  if (!checked.valid) process.exitCode = 1;
  if (desk.options.json) return desk.terminal.json(checked);
  showFaults(desk.terminal, checked.failures);
  if (checked.valid) desk.terminal.line('Nothing is wrong with it.');
};

const dryRun: Work<[string, string]> = async (desk, id, given) => {
  const order = { ticker: parseTicker(given), bars: desk.options.bars ?? DEFAULT_BARS };
  const trial = await desk.get(StrategyTrials).run(desk.referTo(id), order);
  if (desk.options.json) desk.terminal.json(toStrategyTrialDto(trial));
  else showTrial(desk.terminal, trial);
};

const diff: Work<[string]> = async (desk, id) => {
  const found = await desk.get(StrategyVersionsService).compare(desk.referTo(id), desk.options);
  if (desk.options.json) return desk.terminal.json(toStrategyDiffDto(found));
  desk.terminal.line(`'${id}', version ${found.from} to ${found.to}: ${found.changes.length} values differ.`);
  if (found.changes.length === 0) return;
  const rows = found.changes.map(({ pointer, from, to }) => [pointer, from, to]);
  desk.terminal.table(['value', `version ${found.from}`, `version ${found.to}`], rows);
};

/** Reads a whole number from 1 to `maximum`. */
const readCount =
  (maximum: number) =>
  (text: string): number => {
    const value = /^\d{1,10}$/.test(text) ? Number(text) : 0;
    if (value >= 1 && value <= maximum) return value;
    throw new InvalidArgumentError(`Give a whole number from 1 to ${maximum}.`);
  };

const readVersion = readCount(2_147_483_647);

/** `strategies list`, `show`, `create`, `update`, `delete`, `validate`, `dry-run` and `diff`. */
export function registerStrategies(program: Command, open: OpenContext, terminal = new Terminal()): void {
  const strategies = program.command('strategies').description('built-in strategies and those of your own');
  const ID = 'id of the strategy';
  const FILE = 'JSON file with the strategy, as POST /v1/strategies takes it';

  const { command, run } = createOwnerCommands({ group: strategies, things: 'strategies', open, terminal, Desk });

  command('list', 'show the strategies').action(run(list));
  command('show', 'explain a strategy')
    .argument('<id>', ID)
    .option('--version <number>', 'an older version of it', readVersion)
    .action(run(show));
  command('create', 'make a strategy').requiredOption('--file <path>', FILE).action(run(create));
  command('update', 'make a new version of a strategy')
    .argument('<id>', ID)
    .requiredOption('--file <path>', FILE)
    .action(run(update));
  command('delete', 'delete a strategy; analyses stay').argument('<id>', ID).action(run(remove));
  command('validate', 'say what is wrong with a strategy').requiredOption('--file <path>', FILE).action(run(validate));
  command('dry-run', 'try a strategy on the last bars of a ticker')
    .argument('<id>', ID)
    .argument('<ticker>', 'a ticker with stored prices, or a demo ticker')
    .option('--bars <number>', 'how many of the last bars', readCount(MOST_BARS))
    .action(run(dryRun));
  command('diff', 'compare two versions of a strategy')
    .argument('<id>', ID)
    .option('--from <version>', 'the older one; left out: the one before', readVersion)
    .option('--to <version>', 'the newer one; left out: the current one', readVersion)
    .action(run(diff));
}
