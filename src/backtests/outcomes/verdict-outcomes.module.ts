import { Module } from '@nestjs/common';
import { AnalysisModule } from '../../analysis/analysis.module.js';
import { JobsModule } from '../../jobs/jobs.module.js';
import { MarketModule } from '../../market/market.module.js';
import { VerdictHistoryJobHandler } from './verdict-history-job.handler.js';
import { VerdictHistoryRepository } from './verdict-history.repository.js';
import { VerdictOutcomesController } from './verdict-outcomes.controller.js';
import { VerdictOutcomesService } from './verdict-outcomes.service.js';

/** Verdicts on past days, and what prices did after verdicts. */
@Module({
  imports: [AnalysisModule, JobsModule, MarketModule],
  controllers: [VerdictOutcomesController],
  providers: [VerdictHistoryRepository, VerdictHistoryJobHandler, VerdictOutcomesService],
})
export class VerdictOutcomesModule {}
