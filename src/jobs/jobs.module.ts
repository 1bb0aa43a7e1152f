import { Module } from '@nestjs/common';
import { jobEngineProvider } from './engines/job-engine.provider.js';
import { AttendedJobs } from './attended-jobs.service.js';
import { TickerUsageRetention } from './ticker-usage-retention.service.js';
import { IdempotencyRetention } from './idempotency-retention.service.js';
import { ITEM_TIMEOUT_MS, ItemExecutor } from './item-executor.service.js';
import { JobAdmission } from './job-admission.service.js';
import { JobChangesService } from './job-changes.service.js';
import { JobEvents } from './job-events.service.js';
import { JobEventsController } from './job-events.controller.js';
import { JobFeed } from './job-feed.service.js';
import { JobFollower } from './job-follower.service.js';
import { JobHandlers } from './job-handlers.service.js';
import { JobHistoryService } from './job-history.service.js';
import { JobItemRepository } from './job-item.repository.js';
import { JobLeaseRepository } from './job-lease.repository.js';
import { JobMetrics } from './job-metrics.service.js';
import { JobRetention } from './job-retention.service.js';
import { JobRunner } from './job-runner.service.js';
import { JobSettlement } from './job-settlement.service.js';
import { JobSignals } from './job-signals.service.js';
import { JobWaiter } from './job-waiter.service.js';
import { JobRepository } from './job.repository.js';
import { JobsController } from './jobs.controller.js';
import { JobsRuntime } from './jobs-runtime.service.js';
import { JobSubmissions } from './job-submissions.service.js';
import { JobsService } from './jobs.service.js';
import { LeaseKeeper } from './lease-keeper.service.js';
import { SweepClaim } from './sweep-claim.service.js';
import { Sweeper } from './sweeper.service.js';
import { Sweeps } from './sweeps.service.js';

/** Longer than this, and an item is given up. */
const LONGEST_ITEM_MS = 60_000;

/** Durable background work. What the work is, features register. */
@Module({
  controllers: [JobsController, JobEventsController],
  providers: [
    jobEngineProvider,
    JobRepository,
    JobItemRepository,
    JobLeaseRepository,
    JobSignals,
    JobMetrics,
    JobHandlers,
    JobSettlement,
    { provide: ITEM_TIMEOUT_MS, useValue: LONGEST_ITEM_MS },
    ItemExecutor,
    JobRunner,
    LeaseKeeper,
    Sweeps,
    SweepClaim,
    Sweeper,
    JobRetention,
    IdempotencyRetention,
    TickerUsageRetention,
    JobsRuntime,
    JobAdmission,
    JobSubmissions,
    JobsService,
    JobHistoryService,
    JobChangesService,
    JobFeed,
    JobEvents,
    JobWaiter,
    JobFollower,
    AttendedJobs,
  ],
  exports: [
    JobHandlers,
    JobSubmissions,
    JobsService,
    JobHistoryService,
    JobChangesService,
    JobsRuntime,
    JobWaiter,
    AttendedJobs,
    Sweeps,
  ],
})
export class JobsModule {}
