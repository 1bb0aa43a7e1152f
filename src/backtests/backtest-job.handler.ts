import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ItemResult, ItemTask, JobHandler } from '../jobs/job-handler.js';
import { JobHandlers } from '../jobs/job-handlers.service.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import { BACKTEST_JOB } from './backtest.js';
import { BacktestResultRepository, type PlacedResult } from './backtest-result.repository.js';
import { BacktestRunner } from './backtest-runner.service.js';

interface TickerResult extends ItemResult {
  readonly results: readonly PlacedResult[];
}

/** Tests the strategies of a backtest on each of its tickers. */
@Injectable()
export class BacktestJobHandler implements JobHandler<TickerResult>, OnModuleInit {
  readonly type = BACKTEST_JOB;

  constructor(
    private readonly handlers: JobHandlers,
    private readonly runner: BacktestRunner,
    private readonly repository: BacktestResultRepository,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async perform(task: ItemTask, signal: AbortSignal): Promise<TickerResult> {
    const { results, asOf } = await this.runner.run(task, signal);
    const [first] = results;
    if (first === undefined) throw new Error('A backtest has at least one strategy.');
    return { resultId: first.id, dataAsOf: asOf, results };
  }

  async store(uow: UnitOfWork, items: readonly TickerResult[]): Promise<void> {
    await this.repository.insert(
      uow,
      items.flatMap(({ results }) => results),
    );
  }
}
