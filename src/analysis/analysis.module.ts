import { Module } from '@nestjs/common';
import { JobsModule } from '../jobs/jobs.module.js';
import { MarketModule } from '../market/market.module.js';
import { AnalysesController } from './analyses.controller.js';
import { AnalysisJobHandler } from './analysis-job.handler.js';
import { AnalysisHistoryService } from './analysis-history.service.js';
import { AnalysisStore } from './analysis-store.service.js';
import { AnalysisRepository } from './analysis.repository.js';
import { AnalysisRetentionRepository } from './analysis-retention.repository.js';
import { AnalysisRetention } from './analysis-retention.service.js';
import { AnalysisService } from './analysis.service.js';
import { BulkAnalysisController } from './bulk-analysis.controller.js';
import { BulkAnalysisService } from './bulk-analysis.service.js';
import { BulkRunService } from './bulk-run.service.js';
import { TickerChangesController } from './changes/ticker-changes.controller.js';
import { VerdictChangesController } from './changes/verdict-changes.controller.js';
import { VerdictChangesService } from './changes/verdict-changes.service.js';
import { VerdictChangeRepository } from './changes/verdict-change.repository.js';
import { CustomStrategiesController } from './custom-strategies.controller.js';
import { DemoRunClaim } from './demo-run-claim.service.js';
import { DemoRunService } from './demo-run.service.js';
import { IndicatorSeriesService } from './indicator-series.service.js';
import { IndicatorsController } from './indicators.controller.js';
import { LatestAnalysisRepository } from './latest-analysis.repository.js';
import { LatestObservers } from './latest-observers.service.js';
import { RecomputeService } from './recompute.service.js';
import { StoredVerdictRepository } from './stored-verdicts.repository.js';
import { StoredVerdicts } from './stored-verdicts.service.js';
import { StrategiesController } from './strategies.controller.js';
import { StrategiesService } from './strategies.service.js';
import { StrategyChangesService } from './strategy-changes.service.js';
import { StrategyDraftsService } from './strategy-drafts.service.js';
import { StrategySubmissions } from './strategy-submissions.service.js';
import { StrategyTrials } from './strategy-trials.service.js';
import { StrategyVersionsService } from './strategy-versions.service.js';
import { StrategyRepository } from './strategy.repository.js';
import { TickerAnalysesController } from './ticker-analyses.controller.js';
import { TickerIndicatorsController } from './ticker-indicators.controller.js';
import { TickerSets } from './ticker-sets.service.js';

/** From prices to explained verdicts: made, stored, read, explained. */
@Module({
  imports: [MarketModule, JobsModule],
  controllers: [
    BulkAnalysisController,
    VerdictChangesController,
    AnalysesController,
    TickerChangesController,
    TickerAnalysesController,
    IndicatorsController,
    TickerIndicatorsController,
    StrategiesController,
    CustomStrategiesController,
  ],
  providers: [
    AnalysisRepository,
    LatestAnalysisRepository,
    VerdictChangeRepository,
    VerdictChangesService,
    LatestObservers,
    AnalysisRetentionRepository,
    AnalysisRetention,
    AnalysisStore,
    AnalysisService,
    AnalysisHistoryService,
    RecomputeService,
    StrategyRepository,
    StoredVerdictRepository,
    StoredVerdicts,
    StrategiesService,
    StrategyDraftsService,
    StrategyChangesService,
    StrategySubmissions,
    StrategyVersionsService,
    StrategyTrials,
    IndicatorSeriesService,
    AnalysisJobHandler,
    BulkAnalysisService,
    BulkRunService,
    TickerSets,
    DemoRunClaim,
    DemoRunService,
  ],
  exports: [
    AnalysisService,
    AnalysisHistoryService,
    StrategiesService,
    StoredVerdicts,
    DemoRunService,
    TickerSets,
    BulkAnalysisService,
    BulkRunService,
    LatestObservers,
  ],
})
export class AnalysisModule {}
