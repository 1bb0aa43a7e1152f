import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Answer } from '../platform/http/idempotency/answer.js';
import { Idempotency } from '../platform/http/idempotency/idempotency.service.js';
import type { IdempotentCall } from '../platform/http/idempotency/idempotent-call.js';
import type { AppliedPreferences, Preferences } from '../platform/http/preferences.js';
import { isFinalStatus } from './engine/job-state.js';
import type { Job } from './engine/job.js';
import { JobChangesService } from './job-changes.service.js';
import { JobWaiter } from './job-waiter.service.js';
import { type JobOrder, JobsService } from './jobs.service.js';

/** What came of an order. */
export interface JobSubmission {
  readonly job: Job;
  /** Whether it was there before. */
  readonly isReused: boolean;
  readonly isOver: boolean;
  /** Tickers that were given more than once. */
  readonly duplicatesRemoved: number;
  readonly applied: AppliedPreferences;
}

/** How a client wants it. */
export interface SubmissionWishes {
  readonly preferences: Preferences;
  /** Aborts when nobody waits for the answer any more. */
  readonly gone: AbortSignal;
}

/** The job that an order becomes, before it is submitted. */
export interface PreparedJob {
  readonly order: JobOrder;
  readonly duplicatesRemoved: number;
}

interface MadeJob {
  readonly job: Job;
  readonly isReused: boolean;
}

/** Submits jobs as their clients prefer it. */
@Injectable()
export class JobSubmissions {
  constructor(
    private readonly jobs: JobsService,
    private readonly changes: JobChangesService,
    private readonly waiter: JobWaiter,
    private readonly idempotency: Idempotency,
  ) {}

  /**
   * Prepares and submits, and waits for the job where that is preferred. What is kept for repetitions is the answer before the wait.
   * With `handling=reuse-active` an unfinished job of the same order is given instead; of several who ask at the same
   * time one makes it.
   * @throws DomainError what `prepare` throws, TOO_MANY_TICKERS, QUEUE_FULL, RATE_LIMITED and those of `Idempotency`
   */
  async submit<Body>(
    call: IdempotentCall | null,
    prepare: () => Promise<PreparedJob>,
    { preferences, gone }: SubmissionWishes,
    toAnswer: (submission: JobSubmission) => Answer<Body>,
  ): Promise<Answer<Body>> {
    const earlier = await this.idempotency.findAnswer<Body>(call);
    if (earlier !== null) return earlier;
    const { order, duplicatesRemoved } = await prepare();
    const { waitSeconds, reuseActive } = preferences;
    const made: { job: MadeJob | null } = { job: null };
    const submissionOf = ({ job, isReused }: MadeJob): JobSubmission => ({
      job,
      isReused,
      isOver: isFinalStatus(job.status),
      duplicatesRemoved,
      applied: { waitSeconds, reusedActive: isReused },
    });
    const answer = await this.changes.submitOnce(
      call,
      async (uow) => (made.job = await this.store(uow, order, reuseActive)).job,
      (job) => toAnswer(submissionOf({ job, isReused: made.job?.isReused ?? false })),
    );
    if (answer.isReplay || waitSeconds === null || made.job === null) return answer;
    const { job, isReused } = made.job;
    const latest = await this.waiter.waitUntilOver(job, waitSeconds * 1_000, gone);
    return toAnswer(submissionOf({ job: latest, isReused }));
  }

  private async store(uow: UnitOfWork, order: JobOrder, reuseActive: boolean): Promise<MadeJob> {
    const active = reuseActive ? await this.jobs.findActiveTwin(uow, order) : null;
    return active ? { job: active, isReused: true } : { job: await this.jobs.submit(uow, order), isReused: false };
  }
}
