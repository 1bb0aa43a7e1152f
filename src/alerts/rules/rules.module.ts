import { Module } from '@nestjs/common';
import { ScreensModule } from '../../analysis/screens/screens.module.js';
import { AnalysisModule } from '../../analysis/analysis.module.js';
import { WatchlistModule } from '../../watchlist/watchlist.module.js';
import { TickerSetCheck } from '../ticker-set-check.service.js';
import { WebhooksModule } from '../webhooks/webhooks.module.js';
import { AlertEvents } from './alert-events.service.js';
import { AlertRuleRepository } from './alert-rule.repository.js';
import { AlertRulesController } from './alert-rules.controller.js';
import { AlertRulesService } from './alert-rules.service.js';
import { RuleChecks } from './rule-checks.service.js';
import { RuleMemory } from './rule-memory.service.js';
import { ScreenEvents } from './screen-events.service.js';
import { ScreenWatch } from './screen-watch.service.js';
import { RuleSubmissions } from './rule-submissions.service.js';

/** What webhooks are told of. */
@Module({
  imports: [AnalysisModule, ScreensModule, WatchlistModule, WebhooksModule],
  controllers: [AlertRulesController],
  providers: [
    TickerSetCheck,
    AlertRuleRepository,
    AlertRulesService,
    RuleChecks,
    RuleMemory,
    RuleSubmissions,
    AlertEvents,
    ScreenEvents,
    ScreenWatch,
  ],
  exports: [ScreenWatch],
})
export class RulesModule {}
