import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type LatestReplaced, LatestObservers } from '../../analysis/latest-observers.service.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { WatchlistMembers } from '../../watchlist/watchlist-members.service.js';
import { type AddressedEvent, DeliveriesService } from '../webhooks/deliveries.service.js';
import type { AlertRule } from './alert-rule.js';
import { describeMatch, matchRule, type Replacement } from './match-rule.js';
import { RuleMemory } from './rule-memory.service.js';

interface Match {
  readonly rule: AlertRule;
  readonly replaced: Replacement;
  readonly data: object;
}

/** Writes events for new judgements, in the transaction that stores them: neither is there without the other. */
@Injectable()
export class AlertEvents implements OnModuleInit {
  constructor(
    private readonly observers: LatestObservers,
    private readonly memory: RuleMemory,
    private readonly members: WatchlistMembers,
    private readonly deliveries: DeliveriesService,
  ) {}

  onModuleInit(): void {
    this.observers.register((uow, replaced) => this.observe(uow, replaced));
  }

  private async observe(uow: UnitOfWork, replaced: readonly LatestReplaced[]): Promise<void> {
    const owners = new Set(replaced.map(({ current }) => current.ownerId));
    for (const ownerId of owners) {
      const rules = await this.memory.list(uow, ownerId);
      if (rules.length === 0) continue;
      const ofOwner = replaced.filter(({ current }) => current.ownerId === ownerId).map(toReplacement);
      await this.announce(uow, ownerId, rules, ofOwner);
    }
  }

  private async announce(
    uow: UnitOfWork,
    ownerId: string,
    rules: readonly AlertRule[],
    replaced: readonly Replacement[],
  ): Promise<void> {
    const events: AddressedEvent[] = [];
    for (const rule of rules) {
      const matches = replaced.flatMap((one): Match[] => {
        const match = matchRule(rule, one);
        return match === null ? [] : [{ rule, replaced: one, data: describeMatch(rule, one, match) }];
      });
      events.push(...(await this.keepListed(uow, rule, matches)).map(toEvent));
    }
    if (events.length > 0) await this.deliveries.announce(uow, ownerId, events);
  }

  /** Those whose ticker is in the watchlist of the rule, where it has one. */
  private async keepListed(uow: UnitOfWork, rule: AlertRule, matches: readonly Match[]): Promise<readonly Match[]> {
    const { ownerId, watchlistId } = rule;
    if (watchlistId === null || matches.length === 0) return matches;
    const tickers = matches.map(({ replaced }) => replaced.ticker);
    const members = await this.members.find(uow, { ownerId, id: watchlistId }, tickers);
    return matches.filter(({ replaced }) => members.has(replaced.ticker));
  }
}

function toReplacement({ previous, current }: LatestReplaced): Replacement {
  const { id: analysisId, ticker, strategy, timeframe, tradingDate, jobId, createdAt, verdict, score } = current;
  return {
    ...{ ticker, strategy: { id: strategy.id, version: strategy.version }, timeframe, tradingDate, jobId },
    ...{ at: createdAt, previous, current: { analysisId, verdict, score } },
  };
}

const toEvent = ({ rule, replaced, data }: Match): AddressedEvent => ({
  ...{ ownerId: rule.ownerId, webhookId: rule.webhookId, type: rule.type, timestamp: replaced.at, data },
});
