import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.service.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Job } from './engine/job.js';
import { JobSignals } from './job-signals.service.js';
import { JobsRuntime } from './jobs-runtime.service.js';
import { JobsService } from './jobs.service.js';

/** Changes jobs in transactions of their own, and tells the workers once they are committed. */
@Injectable()
export class JobChangesService {
  constructor(
    private readonly database: Database,
    private readonly jobs: JobsService,
    private readonly runtime: JobsRuntime,
    private readonly signals: JobSignals,
  ) {}

  /** Submits with whatever else the transaction does. */
  async submit(work: (uow: UnitOfWork) => Promise<Job>): Promise<Job> {
    const job = await this.database.transaction(work);
    await this.announce(job);
    return job;
  }

  /** After a job was committed by somebody's own transaction. */
  async announce(job: Job): Promise<void> {
    await this.runtime.announce({ id: job.id, total: job.counts.total });
  }

  /** Throws like JobsService. */
  async cancel(ownerId: string, id: string): Promise<Job> {
    const job = await this.database.transaction((uow) => this.jobs.cancel(uow, ownerId, id));
    this.signals.changed(job.id);
    return job;
  }

  /** Throws like JobsService. */
  retryFailed(order: { ownerId: string; id: string; requestId: string | null }): Promise<Job> {
    return this.submit((uow) => this.jobs.retryFailed(uow, order));
  }
}
