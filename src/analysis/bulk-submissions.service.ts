import { Injectable } from '@nestjs/common';
import { isFinalStatus } from '../jobs/engine/job-state.js';
import { JobChangesService } from '../jobs/job-changes.service.js';
import { JobWaiter } from '../jobs/job-waiter.service.js';
import type { AppliedPreferences, Preferences } from '../platform/http/preferences.js';
import { type BulkJob, BulkAnalysisService, type BulkOrder, type PreparedBulk } from './bulk-analysis.service.js';

/** What came of a bulk order. */
export interface BulkSubmission extends BulkJob {
  readonly duplicatesRemoved: number;
  readonly isOver: boolean;
  readonly applied: AppliedPreferences;
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
   * `gone` aborts when nobody waits for the answer any more.
   * @throws DomainError VALIDATION_FAILED, UNKNOWN_STRATEGY, TOO_MANY_TICKERS, QUEUE_FULL
   */
  async submit(order: BulkOrder, preferences: Preferences, gone: AbortSignal): Promise<BulkSubmission> {
    const prepared = await this.bulk.prepare(order);
    const { job, isReused } = await this.store(prepared, preferences);
    const { waitSeconds } = preferences;
    const latest = waitSeconds === null ? job : await this.waiter.waitUntilOver(job, waitSeconds * 1_000, gone);
    return {
      job: latest,
      isReused,
      duplicatesRemoved: prepared.duplicatesRemoved,
      isOver: isFinalStatus(latest.status),
      applied: { waitSeconds, reusedActive: isReused },
    };
  }

  private async store(prepared: PreparedBulk, { reuseActive }: Preferences): Promise<BulkJob> {
    let isReused = false;
    const job = await this.changes.submit(async (uow) => {
      if (!reuseActive) return this.bulk.submit(uow, prepared);
      const outcome = await this.bulk.submitOrReuse(uow, prepared);
      isReused = outcome.isReused;
      return outcome.job;
    });
    return { job, isReused };
  }
}
