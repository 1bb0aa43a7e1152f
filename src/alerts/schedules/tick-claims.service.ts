import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.service.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ScheduleRunRepository } from './schedule-run.repository.js';
import type { Schedule, ScheduleRun } from './schedule.js';
import { ScheduleRepository } from './schedule.repository.js';
import type { DueTick } from './tick.js';

type Outcome = Pick<ScheduleRun, 'jobId' | 'skippedReason'>;

/**
 * Takes ticks: in one transaction the schedule moves on, by comparison with the version that was read, the tick gets its
 * row, of which there can be one, and the work is done. Of several processes one gets so far; the others change nothing.
 */
@Injectable()
export class TickClaims {
  constructor(
    private readonly database: Database,
    private readonly schedules: ScheduleRepository,
    private readonly runs: ScheduleRunRepository,
  ) {}

  /** False when another process took it; throws what the work throws, and then nothing has happened. */
  async take(
    schedule: Schedule,
    { tick, nextRunAt }: DueTick,
    now: Date,
    work: (uow: UnitOfWork) => Promise<Outcome>,
  ): Promise<boolean> {
    return this.database.transaction(async (uow) => {
      if (!(await this.schedules.moveOn(uow, schedule, nextRunAt))) return false;
      // A tick that was run before, as when a schedule was changed and clocks differ: it has moved on, and that is all.
      if (!(await this.runs.claim(uow, schedule.id, tick, now))) return false;
      const run = { tick, at: now, ...(await work(uow)) };
      await this.runs.note(uow, schedule.id, run);
      await this.schedules.noteRun(uow, schedule, run);
      return true;
    });
  }
}
