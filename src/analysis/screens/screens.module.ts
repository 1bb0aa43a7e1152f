import { Module } from '@nestjs/common';
import { JobsModule } from '../../jobs/jobs.module.js';
import { MarketModule } from '../../market/market.module.js';
import { AnalysisModule } from '../analysis.module.js';
import { SavedScreenRepository } from './saved-screen.repository.js';
import { SavedScreensController } from './saved-screens.controller.js';
import { SavedScreens } from './saved-screens.service.js';
import { ScreenMetrics } from './screen-metrics.service.js';
import { ScreenPlans } from './screen-plans.service.js';
import { ScreenRowRepository } from './screen-rows.repository.js';
import { ScreenRunRepository } from './screen-run.repository.js';
import { ScreenMemberships } from './screen-memberships.service.js';
import { ScreenRuns } from './screen-runs.service.js';
import { ScreenScans } from './screen-scans.service.js';
import { ScreenSubmissions } from './screen-submissions.service.js';
import { ScreensController } from './screens.controller.js';
import { ScreensService } from './screens.service.js';

/** Filters over the newest analyses and stored prices, run once or kept. */
@Module({
  imports: [MarketModule, JobsModule, AnalysisModule],
  controllers: [ScreensController, SavedScreensController],
  providers: [
    ScreenRowRepository,
    SavedScreenRepository,
    ScreenRunRepository,
    ScreenPlans,
    ScreenScans,
    ScreenMetrics,
    ScreensService,
    SavedScreens,
    ScreenMemberships,
    ScreenRuns,
    ScreenSubmissions,
  ],
  exports: [ScreensService, SavedScreens, ScreenMemberships, ScreenRuns],
})
export class ScreensModule {}
