import { Injectable } from '@nestjs/common';
import { StrategiesService } from '../../analysis/strategies.service.js';
import { TickerSetCheck } from '../ticker-set-check.service.js';
import { WebhooksService } from '../webhooks/webhooks.service.js';
import type { NewRule } from './alert-rule.js';

/** Says whether what a rule names is there. */
@Injectable()
export class RuleChecks {
  constructor(
    private readonly webhooks: WebhooksService,
    private readonly sets: TickerSetCheck,
    private readonly strategies: StrategiesService,
  ) {}

  /** @throws DomainError NOT_FOUND for the webhook, the screen or the watchlist, UNKNOWN_STRATEGY */
  async check({ ownerId, webhookId, trigger, scope }: NewRule): Promise<void> {
    await this.webhooks.get({ ownerId, id: webhookId });
    if (trigger.type === 'screen_entered' || trigger.type === 'screen_left')
      await this.sets.assertThere({ kind: 'screen', id: trigger.condition.screenId }, ownerId);
    if (scope.watchlistId !== null) await this.sets.assertThere({ kind: 'watchlist', id: scope.watchlistId }, ownerId);
    if (scope.strategy !== null) await this.strategies.require({ ownerId, id: scope.strategy });
  }
}
