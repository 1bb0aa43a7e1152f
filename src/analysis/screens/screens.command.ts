import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  ANY_VERSION,
  createOwnerCommands,
  OwnerDesk,
  type OwnerOptions,
  toPlainAnswer,
} from '../../auth/owner-commands.js';
import { type Timeframe, TIMEFRAMES } from '../../market/bars/series.js';
import type { OpenContext } from '../../platform/cli/context.js';
import { Terminal } from '../../platform/cli/terminal.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { SCREEN_SORT_FIELDS } from '../analysis.js';
import { MAXIMUM_SCREENS, type SavedScreen } from './saved-screen.js';
import { toSavedScreenDto, toScreenRunDto } from './saved-screen.dto.js';
import { SavedScreens } from './saved-screens.service.js';
import { isSort, toScreenQuery } from './screen-query.dto.js';
import { toScreenRowDto } from './screen-row.dto.js';
import { ScreenRuns } from './screen-runs.service.js';
import { ScreenSubmissions } from './screen-submissions.service.js';
import { describeCounts, describeMembers, showingFaults, showRows } from './screen-text.js';
import type { ScreenQuery, ScreenRow } from './screen.js';
import { type ScreenPage, ScreensService } from './screens.service.js';

interface Options extends OwnerOptions {
  readonly universe?: string;
  readonly watchlist?: string;
  readonly strategy?: string;
  readonly timeframe?: Timeframe;
  readonly sort?: string;
  readonly limit?: number;
  readonly description?: string;
}

const PAGE = 200;
const DEFAULT_LIMIT = 50;
const MOST_ROWS = 5_000;

/** What a command works with. */
class Desk extends OwnerDesk<Options> {
  toQuery(where: string): ScreenQuery {
    const { universe, watchlist: watchlistId, strategy, timeframe, sort } = this.options;
    const given = Object.entries({ universe, watchlistId, strategy, timeframe, sort });
    return toScreenQuery({ where, ...Object.fromEntries(given.filter(([, value]) => value !== undefined)) });
  }

  /** By its name in any case, or by its id. */
  async find(nameOrId: string): Promise<SavedScreen> {
    const screens = await this.listAll();
    const wanted = nameOrId.toLowerCase();
    const found = screens.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
    if (found) return found;
    const names = screens.map(({ name }) => name).join(', ');
    throw new DomainError('NOT_FOUND', `There is no screen '${nameOrId}'. There are: ${names || 'none'}.`);
  }

  async listAll(): Promise<readonly SavedScreen[]> {
    return (await this.get(ScreenSubmissions).list(this.ownerId, { limit: MAXIMUM_SCREENS + 1 })).items;
  }

  /** Page after page until there are `limit` rows. */
  async findRows(query: ScreenQuery, limit: number): Promise<Omit<ScreenPage, 'nextCursor'>> {
    const items: ScreenRow[] = [];
    let [checked, withoutSeries] = [0, 0];
    let cursor: string | undefined;
    do {
      const order = { ...query, limit: Math.min(PAGE, limit - items.length), cursor };
      const page = await this.get(ScreensService).query(this.ownerId, order);
      items.push(...page.items);
      checked += page.checked;
      withoutSeries += page.withoutSeries;
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined && items.length < limit);
    return { items, checked, withoutSeries };
  }
}

type Work<Parameters extends readonly unknown[]> = (desk: Desk, ...parameters: Parameters) => Promise<void>;

const findOnce: Work<[string]> = async (desk, where) => {
  const { terminal, options } = desk;
  const search = () => desk.findRows(desk.toQuery(where), options.limit ?? DEFAULT_LIMIT);
  const page = await showingFaults(terminal, where, search);
  if (page === null) return;
  if (options.json) return terminal.json({ ...page, items: page.items.map(toScreenRowDto) });
  showRows(terminal, page.items);
  terminal.line(describeCounts(page.items.length, page));
};

const list: Work<[]> = async (desk) => {
  const screens = await desk.listAll();
  if (desk.options.json) return desk.terminal.json({ items: screens.map(toSavedScreenDto) });
  const rows = screens.map(({ name, query, lastRunAt, id }) => [
    name,
    query.where,
    lastRunAt?.toISOString() ?? null,
    id,
  ]);
  desk.terminal.table(['name', 'filter', 'last run', 'id'], rows);
};

const show: Work<[string]> = async (desk, name) => {
  const screen = toSavedScreenDto(await desk.find(name));
  if (desk.options.json) return desk.terminal.json(screen);
  desk.terminal.table(
    ['field', 'value'],
    Object.entries(screen).map(([field, value]) => [field, value as string | number | null]),
  );
};

const save: Work<[string, string]> = async (desk, name, where) => {
  const { description = '' } = desk.options;
  const order = { ownerId: desk.ownerId, name, description, query: desk.toQuery(where) };
  const create = () => desk.get(ScreenSubmissions).create(null, order, toPlainAnswer);
  const answer = await showingFaults(desk.terminal, where, create);
  if (answer === null) return;
  const made = toSavedScreenDto(answer.body);
  desk.show(made, `Saved '${made.name}': ${made.where}`);
};

const run: Work<[string]> = async (desk, name) => {
  const { terminal, options } = desk;
  const found = await desk.get(ScreenRuns).run(await desk.find(name));
  if (options.json) return terminal.json(toScreenRunDto(found));
  showRows(terminal, found.rows);
  terminal.line(describeCounts(found.rows.length, found));
  terminal.line(describeMembers('Entered', found.entered));
  terminal.line(describeMembers('Left', found.left));
};

const remove: Work<[string]> = async (desk, name) => {
  const screen = await desk.find(name);
  await desk.get(SavedScreens).remove(screen, ANY_VERSION);
  desk.show({ deleted: screen.id }, `Deleted '${screen.name}'.`);
};

function readName(text: string): string {
  const name = text.normalize('NFC').trim();
  if (/^[^\p{Cc}]{1,80}$/u.test(name)) return name;
  throw new InvalidArgumentError('A name has 1 to 80 characters.');
}

function readLimit(text: string): number {
  const value = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (value >= 1 && value <= MOST_ROWS) return value;
  throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST_ROWS}.`);
}

function readSort(text: string): string {
  if (isSort(text)) return text;
  throw new InvalidArgumentError(`Name fields out of ${SCREEN_SORT_FIELDS.join(', ')}, with - for descending.`);
}

const withSearch = (command: Command): Command =>
  command
    .option('--universe <name>', 'among demo, all or an exchange')
    .option('--watchlist <id>', 'among the items of a watchlist')
    .option('--strategy <id>', 'only analyses made with this strategy')
    .addOption(new Option('--timeframe <width>', 'only analyses of bars of this width').choices([...TIMEFRAMES]))
    .option('--sort <fields>', 'such as -score,ticker', readSort);

/** `screen`, and `screens list`, `show`, `save`, `run` and `delete`. */
export function registerScreens(program: Command, open: OpenContext, terminal = new Terminal()): void {
  const FILTER = 'condition in the filter language, such as "rsi(14) < 30 and close > ema(200)"';
  const NAME = 'name or id of the screen';
  const shared = { things: 'screens', open, terminal, Desk };
  const single = createOwnerCommands({ group: program, ...shared });
  withSearch(single.command('screen', 'find by a filter among analyses and stored prices').argument('<filter>', FILTER))
    .option('--limit <number>', 'how many rows at most', readLimit, DEFAULT_LIMIT)
    .action(single.run(findOnce));

  const group = program.command('screens').description('saved screens');
  const saved = createOwnerCommands({ group, ...shared });
  saved.command('list', 'show the saved screens').action(saved.run(list));
  saved.command('show', 'show a saved screen').argument('<name>', NAME).action(saved.run(show));
  withSearch(
    saved.command('save', 'keep a screen').argument('<name>', 'its name', readName).argument('<filter>', FILTER),
  )
    .option('--description <text>', 'what it is about')
    .action(saved.run(save));
  saved
    .command('run', 'run a saved screen; says what entered and left since the run before')
    .argument('<name>', NAME)
    .action(saved.run(run));
  saved.command('delete', 'delete a saved screen').argument('<name>', NAME).action(saved.run(remove));
}
