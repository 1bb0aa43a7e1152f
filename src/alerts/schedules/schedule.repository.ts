import { Injectable } from '@nestjs/common';
import { LessThanOrEqual, Not, IsNull } from 'typeorm';
import { Database } from '../../platform/database/database.service.js';
import { lockUntilCommit } from '../../platform/database/transaction-lock.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { deleteVersioned, updateVersioned } from '../../platform/database/versioned-update.js';
import { ScheduleEntity } from './schedule.entity.js';
import type { Schedule, ScheduleRun } from './schedule.js';

export interface ScheduleListRequest {
  readonly ownerId: string;
  /** The last one of the page before. */
  readonly after: { readonly createdAt: Date; readonly id: string } | null;
  readonly limit: number;
}

function toLastRun({ lastTick, lastRunAt, lastJobId, lastSkippedReason }: ScheduleEntity): ScheduleRun | null {
  if (lastTick === null || lastRunAt === null) return null;
  return { tick: lastTick, at: lastRunAt, jobId: lastJobId, skippedReason: lastSkippedReason };
}

function toSchedule(row: ScheduleEntity): Schedule {
  const { id, ownerId, name, cron, timeZone, tickerSet, strategy, timeframe, settings, exchange, isEnabled } = row;
  const { nextRunAt, chargedTo, createdAt, updatedAt, version } = row;
  return {
    ...{ id, ownerId, name, cron, timeZone, set: tickerSet, strategy, timeframe, settings, exchange, isEnabled },
    ...{ nextRunAt, lastRun: toLastRun(row), chargedTo, createdAt, updatedAt, version },
  };
}

function toColumns({ set, lastRun, ...others }: Schedule): Omit<ScheduleEntity, 'version'> {
  return { ...others, tickerSet: set, ...toRunColumns(lastRun) };
}

const toRunColumns = (run: ScheduleRun | null) => ({
  lastTick: run?.tick ?? null,
  lastRunAt: run?.at ?? null,
  lastJobId: run?.jobId ?? null,
  lastSkippedReason: run?.skippedReason ?? null,
});

/** The rows of `schedule`; every change of one is a comparison with the version that was read. */
@Injectable()
export class ScheduleRepository {
  constructor(private readonly database: Database) {}

  async find(ownerId: string, id: string, uow?: UnitOfWork): Promise<Schedule | null> {
    const row = await this.database.manager(uow).findOneBy(ScheduleEntity, { id, ownerId });
    return row && toSchedule(row);
  }

  /** Oldest first. */
  async list({ ownerId, after, limit }: ScheduleListRequest): Promise<Schedule[]> {
    const query = this.database
      .manager()
      .createQueryBuilder(ScheduleEntity, 's')
      .where('s.ownerId = :ownerId', { ownerId });
    if (after !== null) query.andWhere('(s.createdAt, s.id) > (:createdAt, :id)', after);
    const rows = await query.orderBy('s.createdAt', 'ASC').addOrderBy('s.id', 'ASC').limit(limit).getMany();
    return rows.map(toSchedule);
  }

  /** Whosever they are, the longest due first. */
  async listDue(now: Date, limit: number): Promise<Schedule[]> {
    const rows = await this.database.manager().find(ScheduleEntity, {
      where: { nextRunAt: LessThanOrEqual(now) },
      order: { nextRunAt: 'ASC', id: 'ASC' },
      take: limit,
    });
    return rows.map(toSchedule);
  }

  /** When the next one of all is due; null when none is. */
  async findNextDue(): Promise<Date | null> {
    const row = await this.database.manager().findOne(ScheduleEntity, {
      select: { id: true, nextRunAt: true },
      where: { nextRunAt: Not(IsNull()) },
      order: { nextRunAt: 'ASC' },
    });
    return row?.nextRunAt ?? null;
  }

  /** How many an owner has; until the transaction is over, others who ask wait. */
  async countForAdding(uow: UnitOfWork, ownerId: string): Promise<number> {
    const manager = this.database.manager(uow);
    await lockUntilCommit(manager, `schedules of ${ownerId}`);
    return manager.countBy(ScheduleEntity, { ownerId });
  }

  async insert(uow: UnitOfWork, schedule: Schedule): Promise<void> {
    await this.database.manager(uow).insert(ScheduleEntity, toColumns(schedule));
  }

  /** False when it was changed, or run, since it was read. */
  update({ id, ownerId, version }: Schedule, next: Schedule): Promise<boolean> {
    const { name, cron, timeZone, tickerSet, strategy, timeframe, settings, exchange } = toColumns(next);
    const { isEnabled, nextRunAt, chargedTo, updatedAt } = next;
    return updateVersioned(this.database.manager(), ScheduleEntity, { id, ownerId }, version, {
      ...{ name, cron, timeZone, tickerSet, strategy, timeframe, settings, exchange },
      ...{ isEnabled, nextRunAt, chargedTo, updatedAt },
    });
  }

  /** Moves it on to its next tick. False when somebody else did, or changed it, since it was read. */
  moveOn(uow: UnitOfWork, { id, ownerId, version }: Schedule, nextRunAt: Date | null): Promise<boolean> {
    return updateVersioned(this.database.manager(uow), ScheduleEntity, { id, ownerId }, version, { nextRunAt });
  }

  /** For whom `moveOn` said true, in the same transaction. */
  async noteRun(uow: UnitOfWork, { id, ownerId }: Schedule, run: ScheduleRun): Promise<void> {
    await this.database.manager(uow).update(ScheduleEntity, { id, ownerId }, toRunColumns(run));
  }

  /** False when it was changed, or run, since it was read. Its runs go with it. */
  remove({ id, ownerId, version }: Schedule): Promise<boolean> {
    return deleteVersioned(this.database.manager(), ScheduleEntity, { id, ownerId }, version);
  }
}
