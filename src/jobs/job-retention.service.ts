import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.service.js';
import { JobRepository } from './job.repository.js';
import { type Sweep, Sweeps } from './sweeps.service.js';

/** How long a job is kept after its end; what it made has a life of its own. */
const KEEP_DAYS = 30;
const DAY_MS = 86_400_000;
/** Jobs of one transaction. */
const BATCH = 50;

/** Removes jobs that were over long ago, with their items. Unfinished jobs are never old. */
@Injectable()
export class JobRetention implements Sweep, OnModuleInit {
  readonly name = 'jobs';

  constructor(
    private readonly sweeps: Sweeps,
    private readonly database: Database,
    private readonly jobs: JobRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.sweeps.register(this);
  }

  async sweep(signal: AbortSignal): Promise<number> {
    const before = new Date(this.clock.now().getTime() - KEEP_DAYS * DAY_MS);
    let removed = 0;
    while (!signal.aborted) {
      const batch = await this.database.transaction((uow) => this.jobs.removeFinishedBefore(uow, before, BATCH));
      removed += batch;
      if (batch < BATCH) break;
    }
    return removed;
  }
}
