import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ScreenMemberships, type ScreenRun } from '../../analysis/screens/screen-memberships.service.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type AddressedEvent, DeliveriesService } from '../webhooks/deliveries.service.js';
import type { AlertRule } from './alert-rule.js';
import { RuleMemory } from './rule-memory.service.js';

/** What one event names at most; of more it says how many there are. */
const MOST_NAMED = 100;

/** Writes events for what entered and left saved screens, in the transaction that keeps what a run found. */
@Injectable()
export class ScreenEvents implements OnModuleInit {
  constructor(
    private readonly memberships: ScreenMemberships,
    private readonly memory: RuleMemory,
    private readonly deliveries: DeliveriesService,
  ) {}

  onModuleInit(): void {
    this.memberships.observe((uow, run) => this.observe(uow, run));
  }

  private async observe(uow: UnitOfWork, run: ScreenRun): Promise<void> {
    // Everything enters in a first run, which is no news.
    if (run.previousRunAt === null || run.entered.length + run.left.length === 0) return;
    const { ownerId } = run.screen;
    const events = (await this.memory.list(uow, ownerId)).flatMap((rule) => describeRun(rule, run));
    if (events.length > 0) await this.deliveries.announce(uow, ownerId, events);
  }
}

/** The event for a rule about this screen; none where what it waits for did not happen. */
function describeRun(rule: AlertRule, { screen, entered, left, ranAt, previousRunAt }: ScreenRun): AddressedEvent[] {
  if (rule.type !== 'screen_entered' && rule.type !== 'screen_left') return [];
  const members = rule.type === 'screen_entered' ? entered : left;
  if (rule.condition.screenId !== screen.id || members.length === 0) return [];
  const data = {
    rule: { id: rule.id, name: rule.name },
    screen: { id: screen.id, name: screen.name },
    ...{ ranAt, previousRunAt, count: members.length },
    tickers: members.slice(0, MOST_NAMED).map(({ ticker, strategy, timeframe }) => ({ ticker, strategy, timeframe })),
  };
  return [{ ownerId: rule.ownerId, webhookId: rule.webhookId, type: rule.type, timestamp: ranAt, data }];
}
