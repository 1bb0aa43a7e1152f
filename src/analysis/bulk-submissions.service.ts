import { Injectable } from '@nestjs/common';
import { type JobSubmission, JobSubmissions, type SubmissionWishes } from '../jobs/job-submissions.service.js';
import type { Answer } from '../platform/http/idempotency/answer.js';
import type { IdempotentCall } from '../platform/http/idempotency/idempotent-call.js';
import { BulkAnalysisService, type BulkOrder } from './bulk-analysis.service.js';

/** What came of a bulk order. */
export interface BulkSubmission extends JobSubmission {
  readonly duplicatesRemoved: number;
}

/** A bulk order as a request brings it. */
export interface BulkRequest extends SubmissionWishes {
  readonly order: BulkOrder;
}

/** Submits bulk orders as their clients prefer it. */
@Injectable()
export class BulkSubmissions {
  constructor(
    private readonly bulk: BulkAnalysisService,
    private readonly submissions: JobSubmissions,
  ) {}

  /** @throws DomainError VALIDATION_FAILED, UNKNOWN_STRATEGY, and those of `JobSubmissions` */
  async submit<Body>(
    call: IdempotentCall | null,
    { order, ...wishes }: BulkRequest,
    toAnswer: (submission: BulkSubmission) => Answer<Body>,
  ): Promise<Answer<Body>> {
    const { order: job, duplicatesRemoved } = await this.bulk.prepare(order);
    return this.submissions.submit(call, job, wishes, (submission) => toAnswer({ ...submission, duplicatesRemoved }));
  }
}
