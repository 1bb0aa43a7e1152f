import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.service.js';
import { lockUntilCommit } from '../platform/database/transaction-lock.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import { deleteVersioned, updateVersioned } from '../platform/database/versioned-update.js';
import { nameKeyOf, type Watchlist } from './watchlist.js';
import { WatchlistEntity } from './watchlist.entity.js';

export interface WatchlistListRequest {
  readonly ownerId: string;
  /** The last list of the page before. */
  readonly after: { readonly createdAt: Date; readonly id: string } | null;
  readonly limit: number;
}

function toWatchlist(row: WatchlistEntity): Watchlist {
  const { id, ownerId, name, description, isDefault, createdAt, updatedAt, version } = row;
  return { id, ownerId, name, description, isDefault, createdAt, updatedAt, version };
}

/** The rows of `watchlist`; every change of one is a comparison with the version that was read. */
@Injectable()
export class WatchlistRepository {
  constructor(private readonly database: Database) {}

  async find(ownerId: string, id: string, uow?: UnitOfWork): Promise<Watchlist | null> {
    const row = await this.database.manager(uow).findOneBy(WatchlistEntity, { id, ownerId });
    return row && toWatchlist(row);
  }

  async findDefault(ownerId: string, uow?: UnitOfWork): Promise<Watchlist | null> {
    const row = await this.database.manager(uow).findOneBy(WatchlistEntity, { ownerId, isDefault: true });
    return row && toWatchlist(row);
  }

  async findByName(ownerId: string, name: string, uow?: UnitOfWork): Promise<Watchlist | null> {
    const row = await this.database.manager(uow).findOneBy(WatchlistEntity, { ownerId, nameKey: nameKeyOf(name) });
    return row && toWatchlist(row);
  }

  /** Oldest first, so that `Default` is the first one. */
  async list({ ownerId, after, limit }: WatchlistListRequest): Promise<Watchlist[]> {
    const query = this.database
      .manager()
      .createQueryBuilder(WatchlistEntity, 'w')
      .where('w.ownerId = :ownerId', { ownerId });
    if (after !== null) query.andWhere('(w.createdAt, w.id) > (:createdAt, :id)', after);
    const rows = await query.orderBy('w.createdAt', 'ASC').addOrderBy('w.id', 'ASC').limit(limit).getMany();
    return rows.map(toWatchlist);
  }

  /** How many an owner has; until the transaction is over, others who ask wait. */
  async countForAdding(uow: UnitOfWork, ownerId: string): Promise<number> {
    const manager = this.database.manager(uow);
    await lockUntilCommit(manager, `watchlists of ${ownerId}`);
    return manager.countBy(WatchlistEntity, { ownerId });
  }

  /** Leaves alone what is there: a list of that name, or the owner's default. */
  async insertIfAbsent(watchlist: Watchlist, uow?: UnitOfWork): Promise<void> {
    const insert = this.database.manager(uow).createQueryBuilder().insert().into(WatchlistEntity);
    const row = { ...watchlist, nameKey: nameKeyOf(watchlist.name) };
    await insert.values(row).orIgnore().updateEntity(false).execute();
  }

  /** False when it was changed since it was read. */
  update(
    { id, ownerId, version }: Watchlist,
    patch: { readonly name?: string; readonly description?: string; readonly updatedAt: Date },
    uow?: UnitOfWork,
  ): Promise<boolean> {
    const nameKey = patch.name === undefined ? {} : { nameKey: nameKeyOf(patch.name) };
    return updateVersioned(this.database.manager(uow), WatchlistEntity, { id, ownerId }, version, {
      ...patch,
      ...nameKey,
    });
  }

  /**
   * Counts the version up, whatever it is, and keeps others from the list until the transaction is over.
   * @returns the list as it is then; null when there is none of that id for this owner
   */
  async touch(
    uow: UnitOfWork,
    { id, ownerId }: Pick<Watchlist, 'id' | 'ownerId'>,
    now: Date,
  ): Promise<Watchlist | null> {
    const manager = this.database.manager(uow);
    const { affected } = await manager.update(WatchlistEntity, { id, ownerId }, { updatedAt: now });
    return affected === 1 ? this.find(ownerId, id, uow) : null;
  }

  /** False when it was changed since it was read. */
  remove({ id, ownerId, version }: Watchlist, uow: UnitOfWork): Promise<boolean> {
    return deleteVersioned(this.database.manager(uow), WatchlistEntity, { id, ownerId }, version);
  }
}
