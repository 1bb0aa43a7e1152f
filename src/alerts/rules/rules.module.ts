import { Module } from '@nestjs/common';
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
import { RuleSubmissions } from './rule-submissions.service.js';

/** What webhooks are told of. */
@Module({
  imports: [AnalysisModule, WatchlistModule, WebhooksModule],
  controllers: [AlertRulesController],
  providers: [
    TickerSetCheck,
    AlertRuleRepository,
    AlertRulesService,
    RuleChecks,
    RuleMemory,
    RuleSubmissions,
    AlertEvents,
  ],
})
export class RulesModule {}
