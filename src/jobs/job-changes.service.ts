import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.service.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Answer } from '../platform/http/idempotency/answer.js';
import { Idempotency } from '../platform/http/idempotency/idempotency.service.js';
import type { IdempotentCall } from '../platform/http/idempotency/idempotent-call.js';
import type { Job } from './engine/job.js';
import { JobSignals } from './job-signals.service.js';
import { JobsRuntime } from './jobs-runtime.service.js';
import { JobsService, type RetryOrder } from './jobs.service.js';

/** Changes jobs in transactions of their own, and tells the workers once they are committed. */
@Injectable()
export class JobChangesService {
  constructor(
    private readonly database: Database,
    private readonly jobs: JobsService,
    private readonly runtime: JobsRuntime,
    private readonly signals: JobSignals,
    private readonly idempotency: Idempotency,
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

  /** The same for a request, which may be repeated under its `Idempotency-Key`. */
  async submitOnce<Body>(
    call: IdempotentCall | null,
    work: (uow: UnitOfWork) => Promise<Job>,
    toAnswer: (job: Job) => Answer<Body>,
  ): Promise<Answer<Body>> {
    const { answer, job } = await this.runOnce(call, work, toAnswer);
    if (job) await this.announce(job);
    return answer;
  }

  /** Cancels for a request. Throws like JobsService. */
  async cancelOnce<Body>(
    call: IdempotentCall | null,
    { ownerId, id }: { readonly ownerId: string; readonly id: string },
    toAnswer: (job: Job) => Answer<Body>,
  ): Promise<Answer<Body>> {
    const { answer } = await this.runOnce(call, (uow) => this.jobs.cancel(uow, ownerId, id), toAnswer);
    this.signals.changed(id);
    return answer;
  }

  /** Throws like JobsService. */
  async cancel(ownerId: string, id: string): Promise<Job> {
    const job = await this.database.transaction((uow) => this.jobs.cancel(uow, ownerId, id));
    this.signals.changed(job.id);
    return job;
  }

  /** Throws like JobsService. */
  retryFailed(order: RetryOrder): Promise<Job> {
    return this.submit((uow) => this.jobs.retryFailed(uow, order));
  }

  /** `job` is null when an earlier answer was given again. */
  private async runOnce<Body>(
    call: IdempotentCall | null,
    work: (uow: UnitOfWork) => Promise<Job>,
    toAnswer: (job: Job) => Answer<Body>,
  ): Promise<{ readonly answer: Answer<Body>; readonly job: Job | null }> {
    const made: { job: Job | null } = { job: null };
    const answer = await this.idempotency.runInTransaction(call, async (uow) => {
      made.job = await work(uow);
      return toAnswer(made.job);
    });
    return { answer, job: answer.isReplay ? null : made.job };
  }
}
