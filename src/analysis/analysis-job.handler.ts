import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ItemResult, ItemTask, JobHandler } from '../jobs/job-handler.js';
import { JobHandlers } from '../jobs/job-handlers.service.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Analysis } from './analysis.js';
import { ANALYSIS_JOB, type AnalysisJobParameters } from './analysis-job.js';
import { AnalysisService } from './analysis.service.js';
import { AnalysisStore } from './analysis-store.service.js';

interface AnalysisResult extends ItemResult {
  readonly analysis: Analysis;
}

/** Analyses the tickers of a job, and stores each batch in the transaction that settles its items. */
@Injectable()
export class AnalysisJobHandler implements JobHandler<AnalysisResult>, OnModuleInit {
  readonly type = ANALYSIS_JOB;

  constructor(
    private readonly handlers: JobHandlers,
    private readonly analyses: AnalysisService,
    private readonly analysisStore: AnalysisStore,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async perform(task: ItemTask, signal: AbortSignal): Promise<AnalysisResult> {
    const { strategy, strategyVersion, timeframe, settings } = task.parameters as AnalysisJobParameters;
    const { ownerId, ticker, jobId } = task;
    const order = { ownerId, ticker, strategy, strategyVersion, timeframe, settings, jobId, signal };
    const analysis = await this.analyses.compute(order);
    return { resultId: analysis.id, dataAsOf: analysis.asOf, analysis };
  }

  async store(uow: UnitOfWork, results: readonly AnalysisResult[]): Promise<void> {
    await this.analysisStore.storeWithin(
      uow,
      results.map(({ analysis }) => analysis),
    );
  }
}
