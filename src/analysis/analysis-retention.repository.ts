import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.service.js';
import { queryReturning } from '../platform/database/returning-query.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AnalysisEntity } from './analysis.entity.js';
import { ExpiredAnalysisEntity } from './expired-analysis.entity.js';
import { LatestAnalysisEntity } from './latest-analysis.entity.js';

/** What analyses are counted by: of each, the newest ones are kept. */
export interface HistoryKey {
  readonly ownerId: string;
  readonly ticker: string;
  readonly strategyId: string;
  readonly timeframe: string;
}

const KEPT = `"id", "owner_id", "ticker", "timeframe", "strategy_id", "strategy_version", "job_id", "verdict", "score",
  "conviction", "close", "trading_date", "created_at"`;

/** Moves analyses that are past retention from `analysis` to `expired_analysis`, where only the verdict is left. */
@Injectable()
export class AnalysisRetentionRepository {
  constructor(private readonly database: Database) {}

  /** When an analysis of this owner was removed; null when none of that id was. */
  async findExpiredAt(ownerId: string, id: string): Promise<Date | null> {
    const row = await this.database.manager().findOneBy(ExpiredAnalysisEntity, { id, ownerId });
    return row?.expiredAt ?? null;
  }

  /** Every history there is, in the order of its key. */
  async listKeys(after: HistoryKey | null, limit: number): Promise<HistoryKey[]> {
    const columns = ['ownerId', 'ticker', 'strategyId', 'timeframe'] as const;
    const query = this.database.manager().createQueryBuilder(LatestAnalysisEntity, 'l');
    query.select(columns.map((name) => `l.${name}`));
    if (after !== null) {
      query.where('(l.ownerId, l.ticker, l.strategyId, l.timeframe) > (:ownerId, :ticker, :strategyId, :timeframe)', {
        ...after,
      });
    }
    for (const name of columns) query.addOrderBy(`l.${name}`, 'ASC');
    const rows = await query.limit(limit).getMany();
    return rows.map(({ ownerId, ticker, strategyId, timeframe }) => ({ ownerId, ticker, strategyId, timeframe }));
  }

  /** Ids of a history's analyses that were made before an instant, but for its `keep` newest ones; at most `limit`. */
  async listPast(key: HistoryKey, past: { before: Date; keep: number; limit: number }): Promise<string[]> {
    const timeframe = key.timeframe as AnalysisEntity['timeframe'];
    const manager = this.database.manager();
    const [oldestKept] = await manager.find(AnalysisEntity, {
      select: { id: true, createdAt: true },
      where: { ...key, timeframe },
      order: { createdAt: 'DESC', id: 'DESC' },
      skip: past.keep - 1,
      take: 1,
    });
    if (!oldestKept) return [];
    const rows = await manager
      .createQueryBuilder(AnalysisEntity, 'a')
      .select('a.id', 'id')
      .where('a.ownerId = :ownerId AND a.ticker = :ticker', key)
      .andWhere('a.strategyId = :strategyId AND a.timeframe = :timeframe', key)
      .andWhere('(a.createdAt, a.id) < (:createdAt, :id)', { createdAt: oldestKept.createdAt, id: oldestKept.id })
      .andWhere('a.createdAt < :before', { before: past.before })
      .limit(past.limit)
      .getRawMany<{ id: string }>();
    return rows.map(({ id }) => id);
  }

  /** Leaves only the verdicts of these analyses. */
  async expire(uow: UnitOfWork, ids: readonly string[], now: Date): Promise<void> {
    const manager = this.database.manager(uow);
    const list = (first: number): string => ids.map((_, index) => `$${first + index}`).join(', ');
    await queryReturning(
      manager,
      `INSERT INTO "expired_analysis" (${KEPT}, "expired_at")
       SELECT ${KEPT}, $1 FROM "analysis" WHERE "id" IN (${list(2)})
       ON CONFLICT ("id") DO NOTHING RETURNING "id"`,
      [now, ...ids],
    );
    await queryReturning(manager, `DELETE FROM "analysis" WHERE "id" IN (${list(1)}) RETURNING "id"`, [...ids]);
  }
}
