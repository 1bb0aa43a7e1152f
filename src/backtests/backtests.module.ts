import { Module } from '@nestjs/common';
import { AnalysisModule } from '../analysis/analysis.module.js';
import { JobsModule } from '../jobs/jobs.module.js';
import { MarketModule } from '../market/market.module.js';
import { ExportsModule } from '../reports/exports/exports.module.js';
import { ChartsModule } from '../reports/charts/charts.module.js';
import { BacktestChart } from './backtest-chart.service.js';
import { BacktestComparison } from './backtest-comparison.service.js';
import { BacktestExportController } from './backtest-export.controller.js';
import { BacktestHistory } from './backtest-history.service.js';
import { BacktestJobHandler } from './backtest-job.handler.js';
import { BacktestResultRepository } from './backtest-result.repository.js';
import { BacktestResultsController } from './backtest-results.controller.js';
import { BacktestRunner } from './backtest-runner.service.js';
import { BacktestTables } from './backtest-tables.service.js';
import { BacktestStrategies } from './backtest-strategies.service.js';
import { BacktestThreads } from './backtest-threads.service.js';
import { BacktestsController } from './backtests.controller.js';
import { BacktestsService } from './backtests.service.js';

/** What strategies would have done with the prices of the past. */
@Module({
  imports: [AnalysisModule, JobsModule, MarketModule, ExportsModule, ChartsModule],
  controllers: [BacktestsController, BacktestResultsController, BacktestExportController],
  providers: [
    BacktestResultRepository,
    BacktestStrategies,
    BacktestThreads,
    BacktestRunner,
    BacktestJobHandler,
    BacktestsService,
    BacktestHistory,
    BacktestComparison,
    BacktestTables,
    BacktestChart,
  ],
  exports: [BacktestsService, BacktestHistory, BacktestComparison, BacktestTables],
})
export class BacktestsModule {}
