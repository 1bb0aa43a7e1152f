import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.service.js';
import { isUniqueViolation } from '../platform/database/driver-errors.js';
import { isId, newId } from '../platform/database/id.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { computeETag, type IfMatch, requireIfMatch } from '../platform/http/etag.js';
import { WatchlistItemRepository } from './watchlist-item.repository.js';
import {
  type CountedWatchlist,
  DEFAULT_WATCHLIST,
  MAXIMUM_ITEMS,
  MAXIMUM_WATCHLISTS,
  type Watchlist,
  watchlistETagParts,
} from './watchlist.js';
import { WatchlistRepository } from './watchlist.repository.js';

export interface NewWatchlist {
  readonly name: string;
  readonly description: string;
}

export interface WatchlistReference {
  readonly ownerId: string;
  readonly id: string;
}

const ATTEMPTS = 5;

/** Makes, changes and removes watchlists; every owner has a default one. */
@Injectable()
export class WatchlistsService {
  /** Owners whose default list is known to be there: it can never be removed. */
  private readonly served = new Set<string>();

  constructor(
    private readonly database: Database,
    private readonly lists: WatchlistRepository,
    private readonly items: WatchlistItemRepository,
    private readonly clock: Clock,
  ) {}

  /** Makes the owner's default list when there is none; safe from many processes at once. */
  async ensureDefault(ownerId: string): Promise<void> {
    if (this.served.has(ownerId)) return;
    if ((await this.lists.findDefault(ownerId)) === null) {
      await this.lists.insertIfAbsent(this.make(ownerId, { name: DEFAULT_WATCHLIST, description: '' }, 'default'));
    }
    this.served.add(ownerId);
  }

  /** @throws DomainError NOT_FOUND, also for a list of another owner */
  async get({ ownerId, id }: WatchlistReference, uow?: UnitOfWork): Promise<CountedWatchlist> {
    const found = isId(id) ? await this.lists.find(ownerId, id, uow) : null;
    if (found) return this.count(found, uow);
    throw new DomainError('NOT_FOUND', 'There is no watchlist with this id. List them with GET /v1/watchlists.');
  }

  /** @throws DomainError ALREADY_EXISTS, INVALID_STATE when there are too many */
  async create(uow: UnitOfWork, ownerId: string, order: NewWatchlist): Promise<CountedWatchlist> {
    if ((await this.lists.countForAdding(uow, ownerId)) >= MAXIMUM_WATCHLISTS) {
      const detail = `There are ${MAXIMUM_WATCHLISTS} watchlists already, which is the most an owner can have. Delete one first.`;
      throw new DomainError('INVALID_STATE', detail);
    }
    const watchlist = this.make(ownerId, order, 'other');
    await this.lists.insertIfAbsent(watchlist, uow);
    const stored = await this.lists.find(ownerId, watchlist.id, uow);
    if (stored === null) throw refuseName(order.name);
    return { ...stored, itemCount: 0 };
  }

  /**
   * Renames or describes a list that is as the caller saw it.
   * @throws DomainError NOT_FOUND, PRECONDITION_REQUIRED, PRECONDITION_FAILED, ALREADY_EXISTS, INVALID_STATE
   */
  async change(which: WatchlistReference, patch: Partial<NewWatchlist>, ifMatch: IfMatch): Promise<CountedWatchlist> {
    for (let attempt = 1; ; attempt += 1) {
      const current = await this.get(which);
      requireIfMatch(ifMatch, computeETag(...watchlistETagParts(current)));
      if (current.isDefault && patch.name !== undefined && patch.name !== current.name) throw refuseDefault('renamed');
      const isDone = await this.untilNamed(patch.name, async (uow) => {
        const namesake = patch.name === undefined ? null : await this.lists.findByName(which.ownerId, patch.name, uow);
        if (namesake && namesake.id !== current.id) throw refuseName(namesake.name);
        return this.lists.update(current, { ...patch, updatedAt: this.clock.now() }, uow);
      });
      if (isDone) return this.get(which);
      if (attempt === ATTEMPTS) throw refuseRace();
    }
  }

  /**
   * Removes a list; its items go to the default one.
   * @throws DomainError NOT_FOUND, PRECONDITION_REQUIRED, PRECONDITION_FAILED, INVALID_STATE for the default one,
   * TOO_MANY_TICKERS when that has no room for the items
   */
  async remove(which: WatchlistReference, ifMatch: IfMatch): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const current = await this.get(which);
      requireIfMatch(ifMatch, computeETag(...watchlistETagParts(current)));
      if (current.isDefault) throw refuseDefault('deleted');
      await this.ensureDefault(which.ownerId);
      const isDone = await this.database.transaction((uow) => this.removeWithin(uow, current));
      if (isDone) return;
      if (attempt === ATTEMPTS) throw refuseRace();
    }
  }

  /** In a transaction; of two who take the same name at the same moment, the second is told so. */
  private async untilNamed(name: string | undefined, work: (uow: UnitOfWork) => Promise<boolean>): Promise<boolean> {
    try {
      return await this.database.transaction(work);
    } catch (error) {
      if (name !== undefined && isUniqueViolation(error)) throw refuseName(name);
      throw error;
    }
  }

  private async removeWithin(uow: UnitOfWork, current: Watchlist): Promise<boolean> {
    const target = await this.lists.findDefault(current.ownerId, uow);
    if (target === null) throw new TypeError('the default watchlist is gone');
    // Its own version first: who is not the one to remove it must not have moved anything.
    const isOurs = await this.lists.update(current, { updatedAt: this.clock.now() }, uow);
    if (!isOurs) return false;
    const counts = await this.items.countEach(current.ownerId, [current.id, target.id], uow);
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (total > MAXIMUM_ITEMS) throw refuseOverflow(total);
    await this.items.moveAll(current, target, uow);
    await this.lists.touch(uow, target, this.clock.now());
    return this.lists.remove({ ...current, version: current.version + 1 }, uow);
  }

  private async count(watchlist: Watchlist, uow?: UnitOfWork): Promise<CountedWatchlist> {
    const counts = await this.items.countEach(watchlist.ownerId, [watchlist.id], uow);
    return { ...watchlist, itemCount: counts.get(watchlist.id) ?? 0 };
  }

  private make(ownerId: string, { name, description }: NewWatchlist, kind: 'default' | 'other'): Watchlist {
    const now = this.clock.now();
    const isDefault = kind === 'default';
    return { id: newId(), ownerId, name, description, isDefault, createdAt: now, updatedAt: now, version: 1 };
  }
}

const refuseName = (name: string): DomainError =>
  new DomainError('ALREADY_EXISTS', `There is a watchlist named '${name}' already; upper and lower case do not count.`);

const refuseDefault = (verb: string): DomainError =>
  new DomainError('INVALID_STATE', `The watchlist '${DEFAULT_WATCHLIST}' cannot be ${verb}: every owner has it.`);

const refuseOverflow = (total: number): DomainError =>
  new DomainError(
    'TOO_MANY_TICKERS',
    `The items of this list and those of '${DEFAULT_WATCHLIST}' are ${total}, and a list holds at most ${MAXIMUM_ITEMS}. Remove some first.`,
  );

const refuseRace = (): DomainError =>
  new DomainError('INVALID_STATE', 'The watchlist is being changed by others at this moment. Try again.');
