import { Module } from '@nestjs/common';
import { AnalysisModule } from '../../analysis/analysis.module.js';
import { ScreensModule } from '../../analysis/screens/screens.module.js';
import { JobsModule } from '../../jobs/jobs.module.js';
import { CalendarsModule } from '../calendars/calendars.module.js';
import { TickerSetCheck } from '../ticker-set-check.service.js';
import { ScheduleChecks } from './schedule-checks.service.js';
import { ScheduleMetrics } from './schedule-metrics.service.js';
import { ScheduleRetention } from './schedule-retention.service.js';
import { ScheduleRunRepository } from './schedule-run.repository.js';
import { ScheduleRunner } from './schedule-runner.service.js';
import { ScheduleSignals } from './schedule-signals.service.js';
import { ScheduleSubmissions } from './schedule-submissions.service.js';
import { ScheduleTicks } from './schedule-ticks.service.js';
import { ScheduleView } from './schedule-view.service.js';
import { ScheduleRepository } from './schedule.repository.js';
import { SchedulesController } from './schedules.controller.js';
import { SchedulesService } from './schedules.service.js';
import { TickClaims } from './tick-claims.service.js';

/** Analyses at set times, once for each. */
@Module({
  imports: [AnalysisModule, ScreensModule, JobsModule, CalendarsModule],
  controllers: [SchedulesController],
  providers: [
    ScheduleRepository,
    ScheduleRunRepository,
    TickerSetCheck,
    ScheduleChecks,
    ScheduleMetrics,
    ScheduleRetention,
    ScheduleSignals,
    ScheduleSubmissions,
    ScheduleTicks,
    ScheduleView,
    ScheduleRunner,
    SchedulesService,
    TickClaims,
  ],
  exports: [ScheduleRunner],
})
export class SchedulesModule {}
