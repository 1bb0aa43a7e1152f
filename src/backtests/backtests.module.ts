import { Module } from '@nestjs/common';
import { AnalysisModule } from '../analysis/analysis.module.js';
import { JobsModule } from '../jobs/jobs.module.js';
import { MarketModule } from '../market/market.module.js';
import { ChartsModule } from '../reports/charts/charts.module.js';
import { BacktestChart } from './backtest-chart.service.js';
import { BacktestComparison } from './backtest-comparison.service.js';
import { BacktestExport } from './backtest-export.service.js';
import { BacktestHistory } from './backtest-history.service.js';
import { BacktestJobHandler } from './backtest-job.handler.js';
import { BacktestResultRepository } from './backtest-result.repository.js';
import { BacktestResultsController } from './backtest-results.controller.js';
import { BacktestRunner } from './backtest-runner.service.js';
import { BacktestStrategies } from './backtest-strategies.service.js';
import { BacktestThreads } from './backtest-threads.service.js';
import { BacktestsController } from './backtests.controller.js';
import { BacktestsService } from './backtests.service.js';

/** What strategies would have done with the prices of the past. */
@Module({
  imports: [AnalysisModule, JobsModule, MarketModule, ChartsModule],
  controllers: [BacktestsController, BacktestResultsController],
  providers: [
    BacktestResultRepository,
    BacktestStrategies,
    BacktestThreads,
    BacktestRunner,
    BacktestJobHandler,
    BacktestsService,
    BacktestHistory,
    BacktestComparison,
    BacktestExport,
    BacktestChart,
  ],
  exports: [BacktestsService, BacktestHistory, BacktestComparison],
})
export class BacktestsModule {}
