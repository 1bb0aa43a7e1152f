import { Injectable } from '@nestjs/common';
import { describeBadTicker, normaliseTicker } from '../market/symbols/ticker.js';
import { SymbolsService } from '../market/symbols/symbols.service.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.service.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { assertIfMatch, computeETag, type IfMatch } from '../platform/http/etag.js';
import { WatchlistItemRepository } from './watchlist-item.repository.js';
import { MAXIMUM_ITEMS, type Watchlist, watchlistETagParts } from './watchlist.js';
import { WatchlistRepository } from './watchlist.repository.js';
import type { WatchlistReference } from './watchlists.service.js';

export interface InvalidTicker {
  readonly ticker: string;
  readonly detail: string;
}

/** Tickers as they were given: the good ones, each once, and the others. */
export interface SortedTickers {
  readonly tickers: readonly string[];
  readonly invalid: readonly InvalidTicker[];
}

export interface Addition {
  readonly added: readonly string[];
  /** In the list before, or given twice. */
  readonly skipped: readonly string[];
  readonly invalid: readonly InvalidTicker[];
  /** Of the added ones those that are not in the universe: well-formed, but perhaps mistyped. */
  readonly unknown: readonly string[];
}

export interface Removal {
  readonly moved: readonly string[];
  /** In the other list already; removed from this one. */
  readonly merged: readonly string[];
  /** Not in the list. */
  readonly missing: readonly string[];
}

/** A list to be changed, and what the caller demands of its state. */
export interface ItemChange extends WatchlistReference {
  readonly ifMatch: IfMatch;
}

/** Puts tickers into watchlists and takes them out: every change counts the version of the list up. */
@Injectable()
export class WatchlistItemsService {
  constructor(
    private readonly database: Database,
    private readonly lists: WatchlistRepository,
    private readonly items: WatchlistItemRepository,
    private readonly symbols: SymbolsService,
    private readonly clock: Clock,
  ) {}

  /** Tells well-formed tickers from others, whatever their case. */
  sort(given: readonly string[]): SortedTickers {
    const invalid = given.filter((text) => normaliseTicker(text) === null);
    const tickers = new Set(given.map(normaliseTicker).filter((ticker) => ticker !== null));
    return { tickers: [...tickers], invalid: invalid.map((ticker) => ({ ticker, detail: describeBadTicker(ticker) })) };
  }

  /** Which of these are in the universe. */
  findKnown(tickers: readonly string[]): Promise<ReadonlySet<string>> {
    return this.symbols.findKnown(tickers);
  }

  /** @throws DomainError NOT_FOUND, PRECONDITION_FAILED, TOO_MANY_TICKERS */
  async add(
    uow: UnitOfWork,
    change: ItemChange,
    { tickers, invalid }: SortedTickers,
    known: ReadonlySet<string>,
  ): Promise<Addition> {
    const list = await this.open(uow, change);
    const present = await this.items.findTickers(list, tickers, uow);
    const added = tickers.filter((ticker) => !present.has(ticker));
    await this.assertRoom(uow, list, added.length);
    await this.items.insert(list, added, this.clock.now(), uow);
    return { added, skipped: [...present], invalid, unknown: added.filter((ticker) => !known.has(ticker)) };
  }

  /** @throws DomainError NOT_FOUND, also when the ticker is not in the list; PRECONDITION_FAILED */
  async remove(change: ItemChange, ticker: string): Promise<void> {
    await this.database.transaction(async (uow) => {
      const list = await this.open(uow, change);
      if ((await this.items.remove(list, [ticker], uow)) > 0) return;
      throw new DomainError('NOT_FOUND', `${ticker} is not in the watchlist '${list.name}'.`);
    });
  }

  /** @throws DomainError NOT_FOUND for either list, PRECONDITION_FAILED, INVALID_STATE, TOO_MANY_TICKERS */
  async move(uow: UnitOfWork, change: ItemChange, targetId: string, tickers: readonly string[]): Promise<Removal> {
    const { ownerId, id } = change;
    if (id === targetId)
      throw new DomainError('INVALID_STATE', 'The target is the watchlist itself. Name another one.');
    const [source, target] = await this.openBoth(uow, change, { ownerId, id: targetId });
    const present = await this.items.findTickers(source, tickers, uow);
    const merged = await this.items.findTickers(target, [...present], uow);
    const moved = [...present].filter((ticker) => !merged.has(ticker));
    await this.assertRoom(uow, target, moved.length);
    await this.items.insert(target, moved, this.clock.now(), uow);
    await this.items.remove(source, [...present], uow);
    return { moved, merged: [...merged], missing: tickers.filter((ticker) => !present.has(ticker)) };
  }

  /** In the order of their ids, so that two moves in opposite directions wait for each other and do not block. */
  private async openBoth(uow: UnitOfWork, source: ItemChange, target: WatchlistReference) {
    const openTarget = () => this.open(uow, { ...target, ifMatch: { kind: 'absent' } });
    if (source.id < target.id) {
      const first = await this.open(uow, source);
      return [first, await openTarget()] as const;
    }
    const second = await openTarget();
    return [await this.open(uow, source), second] as const;
  }

  private async open(uow: UnitOfWork, { ownerId, id, ifMatch }: ItemChange): Promise<Watchlist> {
    const list = await this.lists.touch(uow, { ownerId, id }, this.clock.now());
    if (list === null)
      throw new DomainError('NOT_FOUND', 'There is no watchlist with this id. List them with GET /v1/watchlists.');
    const before = { id, version: list.version - 1 };
    assertIfMatch(ifMatch, computeETag(...watchlistETagParts(before)));
    return list;
  }

  private async assertRoom(uow: UnitOfWork, list: Watchlist, wanted: number): Promise<void> {
    const counts = await this.items.countEach(list.ownerId, [list.id], uow);
    const count = counts.get(list.id) ?? 0;
    if (count + wanted <= MAXIMUM_ITEMS) return;
    const detail = `The watchlist has ${count} items and would have ${count + wanted}; at most ${MAXIMUM_ITEMS} are possible.`;
    throw new DomainError('TOO_MANY_TICKERS', detail);
  }
}
