import { Injectable } from '@nestjs/common';
import { isFinalStatus } from '../jobs/engine/job-state.js';
import { JobChangesService } from '../jobs/job-changes.service.js';
import { JobWaiter } from '../jobs/job-waiter.service.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Answer } from '../platform/http/idempotency/answer.js';
import type { IdempotentCall } from '../platform/http/idempotency/idempotent-call.js';
import type { AppliedPreferences, Preferences } from '../platform/http/preferences.js';
import { type BulkJob, BulkAnalysisService, type BulkOrder, type PreparedBulk } from './bulk-analysis.service.js';

/** What came of a bulk order. */
export interface BulkSubmission extends BulkJob {
  readonly duplicatesRemoved: number;
  readonly isOver: boolean;
  readonly applied: AppliedPreferences;
}

/** A bulk order as a request brings it. */
export interface BulkRequest {
  readonly order: BulkOrder;
  readonly preferences: Preferences;
  readonly gone: AbortSignal;
}

/** Submits bulk orders as their clients prefer it. */
@Injectable()
export class BulkSubmissions {
  constructor(
    private readonly bulk: BulkAnalysisService,
    private readonly changes: JobChangesService,
    private readonly waiter: JobWaiter,
  ) {}

  /**
   * Submits, and waits for the job where that is preferred. What is kept for repetitions is the answer before the wait.
   * `gone` aborts when nobody waits for the answer any more.
   * @throws DomainError VALIDATION_FAILED, UNKNOWN_STRATEGY, TOO_MANY_TICKERS, QUEUE_FULL, and those of `Idempotency`
   */
  async submit<Body>(
    call: IdempotentCall | null,
    { order, preferences, gone }: BulkRequest,
    toAnswer: (submission: BulkSubmission) => Answer<Body>,
  ): Promise<Answer<Body>> {
    const prepared = await this.bulk.prepare(order);
    const { waitSeconds, reuseActive } = preferences;
    const made: { bulk: BulkJob | null } = { bulk: null };
    const submissionOf = (bulk: BulkJob): BulkSubmission => ({
      ...bulk,
      duplicatesRemoved: prepared.duplicatesRemoved,
      isOver: isFinalStatus(bulk.job.status),
      applied: { waitSeconds, reusedActive: bulk.isReused },
    });
    const answer = await this.changes.submitOnce(
      call,
      async (uow) => (made.bulk = await this.store(uow, prepared, reuseActive)).job,
      (job) => toAnswer(submissionOf({ job, isReused: made.bulk?.isReused ?? false })),
    );
    if (answer.isReplay || waitSeconds === null || made.bulk === null) return answer;
    const { job, isReused } = made.bulk;
    const latest = await this.waiter.waitUntilOver(job, waitSeconds * 1_000, gone);
    return toAnswer(submissionOf({ job: latest, isReused }));
  }

  private async store(uow: UnitOfWork, prepared: PreparedBulk, reuseActive: boolean): Promise<BulkJob> {
    if (reuseActive) return this.bulk.submitOrReuse(uow, prepared);
    return { job: await this.bulk.submit(uow, prepared), isReused: false };
  }
}
