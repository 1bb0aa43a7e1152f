import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.service.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { appendAttempt, type DeliveryAttempt, type LeasedDelivery } from './delivery.js';
import { type DeliveryChange, DeliveryLeaseRepository } from './delivery-lease.repository.js';
import { DeliveryMetrics } from './delivery-metrics.service.js';
import { decideDelivery, type DeliveryDecision, FAILING_FOR_MS } from './delivery-policy.js';
import type { SendResult } from './delivery-sender.service.js';
import type { DisabledReason } from './webhook.js';
import { WebhookRepository } from './webhook.repository.js';

/** Writes down what came of sending: the delivery and its webhook in one transaction, if the lease still holds. */
@Injectable()
export class DeliverySettlement {
  private readonly logger = new Logger('Webhooks');

  constructor(
    private readonly database: Database,
    private readonly leases: DeliveryLeaseRepository,
    private readonly webhooks: WebhookRepository,
    private readonly metrics: DeliveryMetrics,
    private readonly clock: Clock,
  ) {}

  async settle(delivery: LeasedDelivery, result: SendResult): Promise<void> {
    const settled = result.kind === 'attempted' ? this.attempted(delivery, result) : this.refused(delivery, result);
    if (!(await settled)) this.logger.warn({ msg: 'A delivery was taken over by another process', id: delivery.id });
  }

  private attempted(delivery: LeasedDelivery, result: SendResult & { kind: 'attempted' }): Promise<boolean> {
    const { outcome, at, durationMs } = result;
    const now = this.clock.now();
    const attempts = delivery.attempts + 1;
    const decision = decideDelivery({ outcome, attempts, now, random: Math.random() });
    this.metrics.observeAttempt(decision.kind, durationMs);
    const status = outcome.kind === 'answered' ? outcome.status : null;
    const error = decision.kind === 'delivered' ? null : decision.error;
    const log = appendAttempt(delivery.log, { at: at.toISOString(), status, durationMs, error });
    return this.database.transaction(async (uow) => {
      const isOurs = await this.leases.settle(uow, delivery, { ...toChange(decision, now), attempts, log });
      if (isOurs) await this.noteOutcome(uow, delivery.webhookId, decision, now);
      return isOurs;
    });
  }

  private refused(delivery: LeasedDelivery, result: SendResult & { kind: 'refused' }): Promise<boolean> {
    const now = this.clock.now();
    const attempt: DeliveryAttempt = { at: now.toISOString(), status: null, durationMs: 0, error: result.detail };
    const { attempts } = delivery;
    const change = { state: 'failed', finishedAt: now, attempts, log: appendAttempt(delivery.log, attempt) } as const;
    return this.database.transaction(async (uow) => {
      const isOurs = await this.leases.settle(uow, delivery, change);
      if (isOurs && result.isSecretLost) await this.disable(uow, delivery.webhookId, 'secret_unreadable', now);
      return isOurs;
    });
  }

  private async noteOutcome(uow: UnitOfWork, id: string, decision: DeliveryDecision, now: Date): Promise<void> {
    if (decision.kind === 'delivered') return this.webhooks.noteSuccess(uow, id);
    await this.webhooks.noteFailure(uow, id, now);
    if (decision.kind === 'failed' && decision.isGone) return this.disable(uow, id, 'gone', now);
    const failingSince = await this.webhooks.findFailingSince(uow, id);
    if (failingSince !== null && now.getTime() - failingSince.getTime() >= FAILING_FOR_MS)
      await this.disable(uow, id, 'failing', now);
  }

  private async disable(uow: UnitOfWork, id: string, reason: DisabledReason, now: Date): Promise<void> {
    if (await this.webhooks.disable(uow, id, reason, now))
      this.logger.warn({ msg: 'A webhook was switched off', webhookId: id, reason });
  }
}

function toChange(decision: DeliveryDecision, now: Date): DeliveryChange {
  switch (decision.kind) {
    case 'delivered':
    case 'failed':
      return { state: decision.kind, finishedAt: now };
    case 'retry':
      return { state: 'pending', nextAttemptAt: new Date(now.getTime() + decision.afterMs) };
  }
}
