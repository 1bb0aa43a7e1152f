import { Injectable } from '@nestjs/common';
import { AttendedJobs } from '../jobs/attended-jobs.service.js';
import type { Job } from '../jobs/engine/job.js';
import { JobChangesService } from '../jobs/job-changes.service.js';
import { JobHistoryService, type TickerFailure } from '../jobs/job-history.service.js';
import type { Terminal } from '../platform/cli/terminal.js';
import { collectPages } from '../platform/http/collect-pages.js';
import { MAXIMUM_PAGE_LIMIT } from '../platform/http/page.dto.js';
import type { AnalysisSummary } from './analysis.js';
import { AnalysisHistoryService } from './analysis-history.service.js';
import { BulkAnalysisService, type BulkOrder } from './bulk-analysis.service.js';

/** What a job made of its tickers. */
export interface BulkRun {
  readonly job: Job;
  /** By ticker. */
  readonly analysed: readonly AnalysisSummary[];
  readonly failed: readonly TickerFailure[];
}

/** Analyses many tickers for somebody at a terminal: as a background job, which is waited for. */
@Injectable()
export class BulkRunService {
  constructor(
    private readonly bulk: BulkAnalysisService,
    private readonly changes: JobChangesService,
    private readonly attended: AttendedJobs,
    private readonly analyses: AnalysisHistoryService,
    private readonly jobs: JobHistoryService,
  ) {}

  /** @throws DomainError VALIDATION_FAILED, UNKNOWN_STRATEGY, TOO_MANY_TICKERS, QUEUE_FULL */
  async run(terminal: Terminal, order: BulkOrder): Promise<BulkRun> {
    const prepared = await this.bulk.prepare(order);
    if (prepared.duplicatesRemoved > 0)
      terminal.error(`Tickers given more than once and merged: ${prepared.duplicatesRemoved}.`);
    const submit = () => this.changes.submit((uow) => this.bulk.submit(uow, prepared));
    const job = await this.attended.run({ terminal, label: 'Analysing', submit });
    const [analysed, failed] = await Promise.all([this.listAnalysed(job), this.jobs.listFailures(job.ownerId, job.id)]);
    return { job, analysed, failed };
  }

  private listAnalysed({ ownerId, id: jobId }: Job): Promise<AnalysisSummary[]> {
    const sort = [{ field: 'ticker', direction: 'ASC' }] as const;
    const order = { filter: { jobId }, sort, limit: MAXIMUM_PAGE_LIMIT, includeTotal: false };
    return collectPages((cursor) => this.analyses.list(ownerId, { ...order, cursor }));
  }
}
