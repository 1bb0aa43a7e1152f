import { Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { JobsModule } from '../jobs/jobs.module.js';
import { MarketModule } from '../market/market.module.js';
import { HealthController } from './health.controller.js';
import { HealthService } from './health.service.js';
import { Readiness } from './readiness.service.js';

@Module({
  // A probe that fails every two seconds must not fill the log.
  imports: [TerminusModule.forRoot({ logger: false }), JobsModule, MarketModule],
  controllers: [HealthController],
  providers: [HealthService, Readiness],
})
export class HealthModule {}
