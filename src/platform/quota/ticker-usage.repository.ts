import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.service.js';
import { queryReturning } from '../database/returning-query.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { TickerUsageEntity } from './ticker-usage.entity.js';

export interface TickerUsage {
  readonly keyId: string;
  /** `YYYY-MM-DD`, UTC. */
  readonly day: string;
  readonly tickers: number;
}

const ADD = `
  INSERT INTO "ticker_usage" AS "u" ("key_id", "day", "tickers") VALUES ($1, $2, $3)
  ON CONFLICT ("key_id", "day") DO UPDATE SET "tickers" = "u"."tickers" + "excluded"."tickers"
  RETURNING "tickers"`;

/** The rows of `ticker_usage`. */
@Injectable()
export class TickerUsageRepository {
  constructor(private readonly database: Database) {}

  /** Adds, and gives the sum of the day. Until the transaction is over, others who add for the key wait. */
  async add(uow: UnitOfWork, { keyId, day, tickers }: TickerUsage): Promise<number> {
    const rows = await queryReturning<{ tickers: number }>(this.database.manager(uow), ADD, [keyId, day, tickers]);
    const [row] = rows;
    if (!row) throw new Error(`Nothing was answered for the tickers of ${keyId}.`);
    return row.tickers;
  }

  async read(keyId: string, day: string): Promise<number> {
    const row = await this.database.manager().findOneBy(TickerUsageEntity, { keyId, day });
    return row?.tickers ?? 0;
  }

  /** From `firstDay` on, by day. */
  listSince(keyId: string, firstDay: string): Promise<TickerUsage[]> {
    return this.database
      .manager()
      .createQueryBuilder(TickerUsageEntity, 'u')
      .where('u.keyId = :keyId AND u.day >= :firstDay', { keyId, firstDay })
      .orderBy('u.day')
      .getMany();
  }

  /** The number of rows that were older than `firstDay`. */
  async removeBefore(firstDay: string): Promise<number> {
    const result = await this.database
      .manager()
      .createQueryBuilder()
      .delete()
      .from(TickerUsageEntity)
      .where('day < :firstDay', { firstDay })
      .execute();
    return result.affected ?? 0;
  }
}
