import { Injectable } from '@nestjs/common';
import type { FindOptionsWhere } from 'typeorm';
import type { Timeframe } from '../../market/bars/series.js';
import { dateOfDay } from '../../market/bars/trading-date.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.service.js';
import { lockUntilCommit } from '../../platform/database/transaction-lock.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../platform/database/versioned-update.js';
import { mergeVerdicts, NO_VERDICTS, packVerdicts, type PastVerdicts, unpackVerdicts } from './verdict-codec.js';
import { VerdictHistoryEntity } from './verdict-history.entity.js';

export interface VerdictHistoryKey {
  readonly ownerId: string;
  readonly ticker: string;
  readonly strategyId: string;
  readonly timeframe: Timeframe;
}

/** Verdicts on past days of one ticker. */
export interface VerdictHistory extends VerdictHistoryKey {
  readonly id: string;
  readonly strategyVersion: number;
  readonly engineVersion: string;
  /** At least one. */
  readonly verdicts: PastVerdicts;
}

/** What is asked for; undefined does not restrict. */
export interface VerdictHistoryFilter {
  readonly ticker?: string | undefined;
  readonly strategy?: string | undefined;
  readonly timeframe?: Timeframe | undefined;
}

/** The rows of `verdict_history`. */
@Injectable()
export class VerdictHistoryRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async findId({ ownerId, ticker, strategyId, timeframe }: VerdictHistoryKey): Promise<string | null> {
    const where = { ownerId, ticker, strategyId, timeframe };
    const row = await this.database.manager().findOne(VerdictHistoryEntity, { select: { id: true }, where });
    return row?.id ?? null;
  }

  /** The tickers with a history, and how many verdicts each has; in no order. */
  async countByTicker(ownerId: string, filter: VerdictHistoryFilter): Promise<ReadonlyMap<string, number>> {
    const rows = await this.database
      .manager()
      .createQueryBuilder(VerdictHistoryEntity, 'h')
      .select('h.ticker', 'ticker')
      .addSelect('SUM(h.verdictCount)', 'verdicts')
      .where(toCondition(ownerId, filter))
      .groupBy('h.ticker')
      .getRawMany<{ ticker: string; verdicts: number | string }>();
    return new Map(rows.map(({ ticker, verdicts }) => [ticker, Number(verdicts)]));
  }

  async list(ownerId: string, ticker: string, filter: VerdictHistoryFilter): Promise<VerdictHistory[]> {
    const where = toCondition(ownerId, { ...filter, ticker });
    const rows = await this.database.manager().findBy(VerdictHistoryEntity, where);
    return rows.map((row) => ({ ...row, verdicts: unpackVerdicts(row.verdicts) }));
  }

  /**
   * Adds what was judged to what is stored; on the same day, what was judged counts. A history of another version of
   * the strategy or of the engine is replaced. Nothing is written when nothing is new.
   */
  async merge(uow: UnitOfWork, histories: readonly VerdictHistory[]): Promise<void> {
    const manager = this.database.manager(uow);
    // In one order, so that two batches never wait for each other.
    const ordered = histories.map((history) => ({ history, name: nameOf(history) }));
    ordered.sort((left, right) => (left.name < right.name ? -1 : 1));
    for (const { history, name } of ordered) {
      await lockUntilCommit(manager, name);
      await this.mergeOne(uow, history);
    }
  }

  private async mergeOne(uow: UnitOfWork, history: VerdictHistory): Promise<void> {
    const manager = this.database.manager(uow);
    const { ownerId, ticker, strategyId, timeframe, strategyVersion, engineVersion } = history;
    const row = await manager.findOneBy(VerdictHistoryEntity, { ownerId, ticker, strategyId, timeframe });
    const isComparable = row?.strategyVersion === strategyVersion && row.engineVersion === engineVersion;
    const merged = mergeVerdicts(row && isComparable ? unpackVerdicts(row.verdicts) : NO_VERDICTS, history.verdicts);
    if (merged === null) return;
    const now = this.clock.now();
    const columns = { strategyVersion, engineVersion, ...toColumns(merged), updatedAt: now };
    if (row === null) {
      const key = { id: history.id, ownerId, ticker, strategyId, timeframe };
      await manager.insert(VerdictHistoryEntity, { ...key, ...columns, createdAt: now, version: 1 });
      return;
    }
    const isUpdated = await updateVersioned(
      manager,
      VerdictHistoryEntity,
      { id: row.id, ownerId },
      row.version,
      columns,
    );
    if (!isUpdated) throw new Error(`the history of ${ticker} changed although it was locked`);
  }
}

const nameOf = ({ ownerId, ticker, strategyId, timeframe }: VerdictHistoryKey): string =>
  JSON.stringify(['verdict_history', ownerId, ticker, strategyId, timeframe]);

function toCondition(
  ownerId: string,
  { ticker, strategy, timeframe }: VerdictHistoryFilter,
): FindOptionsWhere<VerdictHistoryEntity> {
  return {
    ownerId,
    ...(ticker !== undefined && { ticker }),
    ...(strategy !== undefined && { strategyId: strategy }),
    ...(timeframe !== undefined && { timeframe }),
  };
}

function toColumns(verdicts: PastVerdicts) {
  const { days } = verdicts;
  return {
    firstDate: dateOfDay(days[0]!),
    lastDate: dateOfDay(days.at(-1)!),
    verdictCount: days.length,
    verdicts: packVerdicts(verdicts),
  };
}
