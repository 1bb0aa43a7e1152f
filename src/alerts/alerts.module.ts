import { Module } from '@nestjs/common';
import { AlertsRuntime } from './alerts-runtime.service.js';
import { RulesModule } from './rules/rules.module.js';
import { SchedulesModule } from './schedules/schedules.module.js';
import { WebhooksModule } from './webhooks/webhooks.module.js';

/** What happens by itself: analyses at set times, and events to whom they concern. */
@Module({
  imports: [WebhooksModule, SchedulesModule, RulesModule],
  providers: [AlertsRuntime],
})
export class AlertsModule {}
