import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Sweep, Sweeps } from '../../jobs/sweeps.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.service.js';
import { ScheduleRunRepository } from './schedule-run.repository.js';

const KEEP_DAYS = 90;
const DAY_MS = 86_400_000;
/** Runs of one transaction. */
const BATCH = 500;

/** Removes what schedules did long ago. */
@Injectable()
export class ScheduleRetention implements Sweep, OnModuleInit {
  readonly name = 'runs of schedules';

  constructor(
    private readonly sweeps: Sweeps,
    private readonly database: Database,
    private readonly runs: ScheduleRunRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.sweeps.register(this);
  }

  async sweep(signal: AbortSignal): Promise<number> {
    const before = new Date(this.clock.now().getTime() - KEEP_DAYS * DAY_MS);
    let removed = 0;
    while (!signal.aborted) {
      const batch = await this.database.transaction((uow) => this.runs.removeBefore(uow, before, BATCH));
      removed += batch;
      if (batch < BATCH) break;
    }
    return removed;
  }
}
