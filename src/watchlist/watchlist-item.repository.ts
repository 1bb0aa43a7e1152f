import { Injectable } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import { Database } from '../platform/database/database.service.js';
import { queryReturning } from '../platform/database/returning-query.js';
import { RowInsert } from '../platform/database/row-insert.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Watchlist, WatchlistItem } from './watchlist.js';
import { WatchlistItemEntity } from './watchlist-item.entity.js';

type ListKey = Pick<Watchlist, 'id' | 'ownerId'>;

const toItem = ({ ticker, addedAt }: WatchlistItemEntity): WatchlistItem => ({ ticker, addedAt });

/** The rows of `watchlist_item`. Whoever changes them has changed the version of their list in the same transaction. */
@Injectable()
export class WatchlistItemRepository {
  private readonly rows = new RowInsert(WatchlistItemEntity, 'ON CONFLICT DO NOTHING');

  constructor(private readonly database: Database) {}

  /** How many items each of these lists has; none is left out of the answer but the empty ones. */
  async countEach(ownerId: string, ids: readonly string[], uow?: UnitOfWork): Promise<ReadonlyMap<string, number>> {
    const rows = await this.database
      .manager(uow)
      .createQueryBuilder(WatchlistItemEntity, 'i')
      .select('i.watchlistId', 'id')
      .addSelect('COUNT(*)', 'count')
      .where({ ownerId, watchlistId: In([...ids]) })
      .groupBy('i.watchlistId')
      .getRawMany<{ id: string; count: number | string }>();
    return new Map(rows.map(({ id, count }) => [id, Number(count)]));
  }

  /** By ticker. */
  async list({ id, ownerId }: ListKey, page: { after: string | null; limit: number }): Promise<WatchlistItem[]> {
    const rows = await this.database.manager().find(WatchlistItemEntity, {
      where: { watchlistId: id, ownerId, ...(page.after !== null && { ticker: MoreThan(page.after) }) },
      order: { ticker: 'ASC' },
      take: page.limit,
    });
    return rows.map(toItem);
  }

  /** Which of these tickers are in the list. */
  async findTickers({ id, ownerId }: ListKey, tickers: readonly string[], uow: UnitOfWork): Promise<Set<string>> {
    const where = { watchlistId: id, ownerId, ticker: In([...tickers]) };
    const rows = await this.database.manager(uow).find(WatchlistItemEntity, { where, select: { ticker: true } });
    return new Set(rows.map(({ ticker }) => ticker));
  }

  /** Leaves alone what is there. */
  async insert({ id, ownerId }: ListKey, tickers: readonly string[], addedAt: Date, uow: UnitOfWork): Promise<void> {
    const rows = tickers.map((ticker) => ({ watchlistId: id, ticker, ownerId, addedAt }));
    await this.rows.execute(this.database.manager(uow), rows);
  }

  /** How many were there. */
  async remove({ id, ownerId }: ListKey, tickers: readonly string[], uow: UnitOfWork): Promise<number> {
    const where = { watchlistId: id, ownerId, ticker: In([...tickers]) };
    const { affected } = await this.database.manager(uow).delete(WatchlistItemEntity, where);
    return affected ?? 0;
  }

  /** Moves all items to another list of the same owner, where those that are there already stay as they are. */
  async moveAll(from: ListKey, to: ListKey, uow: UnitOfWork): Promise<void> {
    const manager = this.database.manager(uow);
    await queryReturning(
      manager,
      `INSERT INTO "watchlist_item" ("watchlist_id", "ticker", "owner_id", "added_at")
       SELECT $1, "ticker", "owner_id", "added_at" FROM "watchlist_item" WHERE "watchlist_id" = $2 AND "owner_id" = $3
       ON CONFLICT DO NOTHING RETURNING "ticker"`,
      [to.id, from.id, from.ownerId],
    );
    await manager.delete(WatchlistItemEntity, { watchlistId: from.id, ownerId: from.ownerId });
  }
}
