import { Injectable } from '@nestjs/common';
import type { Job } from '../jobs/engine/job.js';
import type { PreparedJob } from '../jobs/job-submissions.service.js';
import { type JobOrder, JobsService } from '../jobs/jobs.service.js';
import type { Timeframe } from '../market/bars/series.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import { ANALYSIS_JOB, type AnalysisJobParameters } from './analysis-job.js';
import { DEFAULT_STRATEGY, DEFAULT_TIMEFRAME } from './analysis.service.js';
import { type GivenSettings, resolveSettings } from './settings.js';
import { StrategiesService } from './strategies.service.js';
import { TickerSets, type TickerSet } from './ticker-sets.service.js';
import {
  VERDICT_HISTORY_JOB,
  type VerdictHistoryJobParameters,
  type VerdictHistoryRange,
} from './verdict-history-job.js';

/** Many tickers to be analysed in the background. */
export interface BulkOrder {
  readonly ownerId: string;
  readonly requestId: string | null;
  /** The key whose allowance of tickers pays. */
  readonly chargedTo?: string | undefined;
  readonly set: TickerSet;
  readonly strategy: string | undefined;
  readonly timeframe: Timeframe | undefined;
  readonly settings: GivenSettings | undefined;
  /** Past days to judge instead of analysing the last bar. */
  readonly history?: VerdictHistoryRange | undefined;
}

/** Turns an order for many tickers into a job. */
@Injectable()
export class BulkAnalysisService {
  constructor(
    private readonly strategies: StrategiesService,
    private readonly sets: TickerSets,
    private readonly jobs: JobsService,
  ) {}

  /** @throws DomainError VALIDATION_FAILED, UNKNOWN_STRATEGY */
  async prepare(bulk: BulkOrder): Promise<PreparedJob> {
    const { ownerId, requestId, chargedTo, set } = bulk;
    const { tickers, duplicatesRemoved } = await this.sets.resolve(set, ownerId);
    const order = { ownerId, ...(await this.describeWork(bulk)), tickers, requestId, chargedTo };
    return { order, duplicatesRemoved };
  }

  /** @throws DomainError TOO_MANY_TICKERS, QUEUE_FULL, RATE_LIMITED */
  submit(uow: UnitOfWork, { order }: PreparedJob): Promise<Job> {
    return this.jobs.submit(uow, order);
  }

  private async describeWork(bulk: BulkOrder): Promise<Pick<JobOrder, 'type' | 'parameters'>> {
    const { ownerId, strategy, timeframe, settings, history } = bulk;
    const found = await this.strategies.require({ ownerId, id: strategy ?? DEFAULT_STRATEGY });
    const common = { strategy: found.id, strategyVersion: found.version, timeframe: timeframe ?? DEFAULT_TIMEFRAME };
    if (history !== undefined)
      return { type: VERDICT_HISTORY_JOB, parameters: { ...common, ...history } satisfies VerdictHistoryJobParameters };
    const parameters: AnalysisJobParameters = { ...common, settings: resolveSettings(settings ?? {}, found) };
    return { type: ANALYSIS_JOB, parameters };
  }
}
