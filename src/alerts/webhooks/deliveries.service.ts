import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { isId, newId } from '../../platform/database/id.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { type Delivery, toPayload, type WebhookEvent } from './delivery.js';
import { DeliveryMetrics } from './delivery-metrics.service.js';
import { type DeliveryKey, DeliveryRepository } from './delivery.repository.js';
import { type WebhookReference, WebhooksService } from './webhooks.service.js';

/** Most deliveries of an owner that are not over. */
const MAXIMUM_OPEN = 10_000;
const QUEUE_RETRY_SECONDS = 60;

/** An event and where it goes. */
export interface AddressedEvent extends WebhookEvent {
  readonly ownerId: string;
  readonly webhookId: string;
}

/** Makes deliveries, and has them sent again. What changes the tables is given a unit of work. */
@Injectable()
export class DeliveriesService {
  private readonly logger = new Logger('Webhooks');

  constructor(
    private readonly webhooks: WebhooksService,
    private readonly deliveries: DeliveryRepository,
    private readonly metrics: DeliveryMetrics,
    private readonly clock: Clock,
  ) {}

  /** An event that says nothing but that it arrives. @throws DomainError NOT_FOUND, INVALID_STATE, QUEUE_FULL */
  async test(uow: UnitOfWork, which: WebhookReference): Promise<Delivery> {
    const { id: webhookId, ownerId } = await this.webhooks.getEnabled(which, uow);
    await this.assertRoom(uow, ownerId);
    const data = { webhookId, message: 'This is a test: nothing has happened.' };
    const delivery = this.make({ ownerId, webhookId, type: 'test', timestamp: this.clock.now(), data });
    await this.deliveries.insert(uow, [delivery]);
    return delivery;
  }

  /**
   * Sends one that is over once more, with all its attempts and under the same id.
   * @throws DomainError NOT_FOUND, INVALID_STATE, QUEUE_FULL
   */
  async redeliver(uow: UnitOfWork, which: WebhookReference, deliveryId: string): Promise<Delivery> {
    const { id: webhookId, ownerId } = await this.webhooks.get(which, uow);
    const key = { id: deliveryId, ownerId, webhookId };
    await this.get(key, uow);
    await this.webhooks.getEnabled(which, uow);
    await this.assertRoom(uow, ownerId);
    if (await this.deliveries.reopen(uow, key, this.clock.now())) return this.get(key, uow);
    throw new DomainError(
      'INVALID_STATE',
      'The delivery is not over: it is being sent, or waits for its next attempt.',
    );
  }

  /**
   * Events of one owner that happened in this transaction. Beyond the limit of what may wait they are left out, which is
   * logged and counted: the transaction has more to do than to tell of itself.
   */
  async announce(uow: UnitOfWork, ownerId: string, events: readonly AddressedEvent[]): Promise<number> {
    const room = Math.max(0, MAXIMUM_OPEN - (await this.deliveries.countOpen(ownerId, uow)));
    const kept = events.slice(0, room);
    const dropped = events.length - kept.length;
    if (dropped > 0) {
      this.metrics.countDropped(dropped);
      this.logger.warn({ msg: 'Too many deliveries wait; events were left out', ownerId, dropped });
    }
    await this.deliveries.insert(
      uow,
      kept.map((event) => this.make(event)),
    );
    return kept.length;
  }

  private async get(key: DeliveryKey, uow: UnitOfWork): Promise<Delivery> {
    const found = isId(key.id) ? await this.deliveries.find(key, uow) : null;
    if (found) return found;
    throw new DomainError('NOT_FOUND', 'This webhook has no delivery with this id, or it was removed after 30 days.');
  }

  private async assertRoom(uow: UnitOfWork, ownerId: string): Promise<void> {
    if ((await this.deliveries.countOpen(ownerId, uow)) < MAXIMUM_OPEN) return;
    const detail = `${MAXIMUM_OPEN} deliveries wait already, which is the most an owner can have.`;
    throw new DomainError('QUEUE_FULL', detail, { retryAfterSeconds: QUEUE_RETRY_SECONDS });
  }

  private make({ ownerId, webhookId, ...event }: AddressedEvent): Delivery {
    const now = this.clock.now();
    const unset = { attempts: 0, log: [], finishedAt: null, state: 'pending' } as const;
    const { type } = event;
    return {
      id: newId(),
      ownerId,
      webhookId,
      type,
      payload: toPayload(event),
      ...unset,
      nextAttemptAt: now,
      createdAt: now,
    };
  }
}
