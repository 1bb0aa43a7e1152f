import { type Command, InvalidArgumentError } from 'commander';
import { BulkRunService } from '../analysis/bulk-run.service.js';
import { showBulkRun } from '../analysis/bulk-text.js';
import {
  ANY_VERSION,
  createOwnerCommands,
  OwnerDesk,
  type OwnerOptions,
  toPlainAnswer,
} from '../auth/owner-commands.js';
import type { OpenContext } from '../platform/cli/context.js';
import { Terminal } from '../platform/cli/terminal.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { WatchlistSubmissions } from './watchlist-submissions.service.js';
import { WatchlistView } from './watchlist-view.service.js';
import { type CountedWatchlist, MAXIMUM_ITEMS, MAXIMUM_WATCHLISTS } from './watchlist.js';
import { WatchlistItemsService } from './watchlist-items.service.js';
import { WatchlistsService } from './watchlists.service.js';

interface Options extends OwnerOptions {
  readonly description?: string;
  readonly strategy?: string;
}

/** What a command works with. */
class Desk extends OwnerDesk<Options> {
  async listAll(): Promise<readonly CountedWatchlist[]> {
    return (await this.get(WatchlistView).list(this.ownerId, { limit: MAXIMUM_WATCHLISTS + 1 })).items;
  }

  /** By its name in any case, or by its id. */
  async find(nameOrId: string): Promise<CountedWatchlist> {
    const lists = await this.listAll();
    const wanted = nameOrId.toLowerCase();
    const found = lists.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
    if (found) return found;
    const names = lists.map(({ name }) => name).join(', ');
    throw new DomainError('NOT_FOUND', `There is no watchlist '${nameOrId}'. There are: ${names}.`);
  }
}

type Work<Parameters extends readonly unknown[]> = (desk: Desk, ...parameters: Parameters) => Promise<void>;

async function showLists(desk: Desk): Promise<void> {
  const items = await desk.listAll();
  if (desk.options.json) return desk.terminal.json({ items });
  const rows = items.map(({ name, itemCount, description, id }) => [name, String(itemCount), description, id]);
  desk.terminal.table(['name', 'items', 'description', 'id'], rows);
}

async function showList(desk: Desk, name: string): Promise<void> {
  const list = await desk.find(name);
  const latest = { strategy: desk.options.strategy ?? 'balanced', timeframe: '1d' } as const;
  const { items } = await desk.get(WatchlistView).listItems(list, { limit: MAXIMUM_ITEMS, latest });
  if (desk.options.json) return desk.terminal.json({ ...list, items });
  const rows = items.map((item) => {
    const { analysis, sparkline } = item.latest ?? { analysis: null, sparkline: [] };
    const score = analysis ? analysis.score.toFixed(3) : '-';
    const note = item.isKnown ? '' : 'unknown';
    return [item.ticker, analysis?.verdict ?? '-', score, String(sparkline.at(-1) ?? '-'), note];
  });
  desk.terminal.table(['ticker', 'verdict', 'score', 'last close', 'note'], rows);
}

const create: Work<[string]> = async (desk, name) => {
  const order = { ownerId: desk.ownerId, name: name.trim(), description: desk.options.description ?? '' };
  const { body } = await desk.get(WatchlistSubmissions).create(null, order, toPlainAnswer);
  desk.show(body, `Made '${body.name}'.`);
};

const rename: Work<[string, string]> = async (desk, name, newName) => {
  const list = await desk.find(name);
  const changed = await desk.get(WatchlistsService).change(list, { name: newName.trim() }, ANY_VERSION);
  desk.show(changed, `'${list.name}' is '${changed.name}' now.`);
};

const remove: Work<[string]> = async (desk, name) => {
  const list = await desk.find(name);
  await desk.get(WatchlistsService).remove(list, ANY_VERSION);
  desk.show({ deleted: list.id }, `Deleted '${list.name}'; its items are in Default.`);
};

const add: Work<[string, readonly string[]]> = async (desk, name, tickers) => {
  const change = { ...(await desk.find(name)), ifMatch: ANY_VERSION, tickers };
  const { body } = await desk.get(WatchlistSubmissions).add(null, change, toPlainAnswer);
  const faults = body.invalid.map(({ detail }) => ` ${detail}`).join('');
  const doubts = body.unknown.length > 0 ? ` Not in the universe: ${body.unknown.join(', ')}.` : '';
  desk.show(body, `Added ${body.added.length}, skipped ${body.skipped.length}.${doubts}${faults}`);
  if (body.invalid.length > 0) process.exitCode = 1;
};

const removeItem: Work<[string, string]> = async (desk, name, given) => {
  const list = await desk.find(name);
  const items = desk.get(WatchlistItemsService);
  const { tickers, invalid } = items.sort([given]);
  const [ticker] = tickers;
  if (ticker === undefined) throw new DomainError('VALIDATION_FAILED', invalid[0]?.detail ?? given);
  await items.remove({ ...list, ifMatch: ANY_VERSION }, ticker);
  desk.show({ removed: ticker }, `Removed ${ticker} from '${list.name}'.`);
};

const move: Work<[string, string, readonly string[]]> = async (desk, from, to, given) => {
  const [source, target] = [await desk.find(from), await desk.find(to)];
  const { tickers } = desk.get(WatchlistItemsService).sort(given);
  const change = { ...source, ifMatch: ANY_VERSION, targetId: target.id, tickers };
  const { body } = await desk.get(WatchlistSubmissions).move(null, change, toPlainAnswer);
  const { moved, merged, missing } = body;
  desk.show(body, `Moved ${moved.length}, merged ${merged.length}, not in '${source.name}': ${missing.length}.`);
};

const analyse: Work<[string]> = async (desk, name) => {
  const { id } = await desk.find(name);
  const { strategy, json } = desk.options;
  const order = { strategy, timeframe: undefined, settings: undefined, requestId: null };
  const run = await desk
    .get(BulkRunService)
    .run(desk.terminal, { ownerId: desk.ownerId, set: { kind: 'watchlist', id }, ...order });
  showBulkRun(desk.terminal, run, json ? 'json' : 'table');
  if (run.job.status !== 'completed') process.exitCode = 1;
};

const readName = (text: string): string => {
  const { length } = text.trim();
  if (length >= 1 && length <= 80) return text.trim();
  throw new InvalidArgumentError('A name has 1 to 80 characters.');
};

/** `watchlists list`, `show`, `create`, `rename`, `delete`, `add`, `remove`, `move` and `analyze`. */
export function registerWatchlists(program: Command, open: OpenContext, terminal = new Terminal()): void {
  const lists = program.command('watchlists').description('named collections of tickers');
  const NAME = 'name or id of the watchlist';

  const { command, run } = createOwnerCommands({ group: lists, things: 'watchlists', open, terminal, Desk });

  command('list', 'show the watchlists').action(run(showLists));
  command('show', 'show the items with their newest verdicts')
    .argument('<name>', NAME)
    .option('--strategy <id>', 'whose verdicts', 'balanced')
    .action(run(showList));
  command('create', 'make an empty watchlist')
    .argument('<name>', 'its name', readName)
    .option('--description <text>', 'what it is about')
    .action(run(create));
  command('rename', 'give a watchlist another name')
    .argument('<name>', NAME)
    .argument('<new name>', 'the new one', readName)
    .action(run(rename));
  command('delete', 'delete a watchlist; its items go to Default').argument('<name>', NAME).action(run(remove));
  command('add', 'add tickers').argument('<name>', NAME).argument('<tickers...>', 'tickers').action(run(add));
  command('remove', 'take a ticker out')
    .argument('<name>', NAME)
    .argument('<ticker>', 'ticker')
    .action(run(removeItem));
  command('move', 'move tickers to another watchlist')
    .argument('<name>', NAME)
    .argument('<target>', 'name or id of the other one')
    .argument('<tickers...>', 'tickers')
    .action(run(move));
  command('analyze', 'analyse all items as a background job')
    .argument('<name>', NAME)
    .option('--strategy <id>', 'strategy to judge with')
    .action(run(analyse));
}
