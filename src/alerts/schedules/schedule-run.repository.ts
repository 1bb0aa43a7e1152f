import { Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { Database } from '../../platform/database/database.service.js';
import { queryReturning } from '../../platform/database/returning-query.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ScheduleRunEntity } from './schedule-run.entity.js';
import type { ScheduleRun } from './schedule.js';

const toRun = ({ tick, jobId, skippedReason, at }: ScheduleRunEntity): ScheduleRun => ({
  ...{ tick, jobId, skippedReason, at },
});

/** The rows of `schedule_run`. */
@Injectable()
export class ScheduleRunRepository {
  constructor(private readonly database: Database) {}

  /** Takes a tick. False when it was taken before: nobody runs it again. */
  async claim(uow: UnitOfWork, scheduleId: string, tick: Date, at: Date): Promise<boolean> {
    const rows = await queryReturning(
      this.database.manager(uow),
      `INSERT INTO "schedule_run" ("schedule_id", "tick", "job_id", "skipped_reason", "at")
       VALUES ($1, $2, NULL, NULL, $3) ON CONFLICT ("schedule_id", "tick") DO NOTHING RETURNING "schedule_id"`,
      [scheduleId, tick, at],
    );
    return rows.length === 1;
  }

  async note(uow: UnitOfWork, scheduleId: string, { tick, jobId, skippedReason }: ScheduleRun): Promise<void> {
    await this.database.manager(uow).update(ScheduleRunEntity, { scheduleId, tick }, { jobId, skippedReason });
  }

  /** The newest first. Whose the schedule is, was found out before. */
  async list(
    scheduleId: string,
    page: { readonly before: Date | null; readonly limit: number },
  ): Promise<ScheduleRun[]> {
    const rows = await this.database.manager().find(ScheduleRunEntity, {
      where: { scheduleId, ...(page.before !== null && { tick: LessThan(page.before) }) },
      order: { tick: 'DESC' },
      take: page.limit,
    });
    return rows.map(toRun);
  }

  /** Removes what was seen to before an instant; the number of rows. */
  async removeBefore(uow: UnitOfWork, instant: Date, limit: number): Promise<number> {
    const manager = this.database.manager(uow);
    const old = await manager.find(ScheduleRunEntity, {
      where: { at: LessThan(instant) },
      order: { at: 'ASC' },
      take: limit,
    });
    const [first] = old;
    if (!first) return 0;
    for (const { scheduleId } of new Map(old.map((row) => [row.scheduleId, row])).values()) {
      const ticks = old.filter((row) => row.scheduleId === scheduleId).map(({ tick }) => tick);
      await manager.delete(ScheduleRunEntity, { scheduleId, tick: In(ticks) });
    }
    return old.length;
  }
}
