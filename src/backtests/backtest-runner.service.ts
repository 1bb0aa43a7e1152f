import { Injectable } from '@nestjs/common';
import type { ItemTask } from '../jobs/job-handler.js';
import { MarketDataService } from '../market/market-data.service.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/database/id.js';
import type { BacktestParameters } from './backtest.js';
import type { PlacedResult } from './backtest-result.repository.js';
import { BacktestStrategies } from './backtest-strategies.service.js';
import { BacktestThreads } from './backtest-threads.service.js';

export interface TickerRun {
  /** One of each strategy, in their order. */
  readonly results: readonly PlacedResult[];
  /** When the prices had been obtained. */
  readonly asOf: Date;
}

/** From a ticker's prices to what the strategies would have done with it. */
@Injectable()
export class BacktestRunner {
  constructor(
    private readonly market: MarketDataService,
    private readonly strategies: BacktestStrategies,
    private readonly threads: BacktestThreads,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError UNKNOWN_TICKER, INSUFFICIENT_HISTORY, UNKNOWN_STRATEGY and those of the providers */
  async run(task: ItemTask, signal: AbortSignal): Promise<TickerRun> {
    const { ownerId, jobId, ticker, position } = task;
    const { strategies, timeframe, ...order } = task.parameters as BacktestParameters;
    const toTest = this.strategies.resolve(strategies);
    const { series, asOf } = await this.market.getSeries({ ownerId, ticker, timeframe, signal });
    const runs = await this.threads.run({ series, strategies: toTest, order }, signal);
    const place = { ownerId, jobId, position, ticker, timeframe, settings: order.settings };
    const createdAt = this.clock.now();
    const results = strategies.flatMap((strategy, ordinal): PlacedResult[] => {
      const run = runs[ordinal];
      return run ? [{ ...place, ...run, id: newId(), ordinal, strategy, createdAt }] : [];
    });
    return { results, asOf };
  }
}
