import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Answer } from '../../platform/http/idempotency/answer.js';
import { Idempotency } from '../../platform/http/idempotency/idempotency.service.js';
import type { IdempotentCall } from '../../platform/http/idempotency/idempotent-call.js';
import type { Delivery } from './delivery.js';
import { DeliveriesService } from './deliveries.service.js';
import { DeliverySignals } from './delivery-signals.service.js';
import {
  type NewWebhook,
  type PreparedSecret,
  type PreparedWebhook,
  type WebhookReference,
  WebhooksService,
} from './webhooks.service.js';

type ToAnswer<Result, Body> = (result: Result) => Answer<Body>;

/** Changes webhooks and makes deliveries for requests, which may be repeated under an `Idempotency-Key`. */
@Injectable()
export class WebhookSubmissions {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly webhooks: WebhooksService,
    private readonly deliveries: DeliveriesService,
    private readonly signals: DeliverySignals,
  ) {}

  /** Throws like WebhooksService and Idempotency. */
  create<Body>(call: IdempotentCall | null, order: NewWebhook, toAnswer: ToAnswer<PreparedWebhook, Body>) {
    return this.idempotency.runSlow<PreparedWebhook, Body>(
      call,
      { work: () => this.webhooks.prepare(order), store: (uow, prepared) => this.webhooks.store(uow, prepared) },
      toAnswer,
    );
  }

  /** Throws like WebhooksService and Idempotency. */
  rotate<Body>(
    call: IdempotentCall | null,
    { overlapMs, ...which }: WebhookReference & { readonly overlapMs: number },
    toAnswer: ToAnswer<PreparedWebhook, Body>,
  ) {
    return this.idempotency.runSlow<PreparedSecret, Body>(
      call,
      {
        work: () => this.webhooks.prepareSecret(which, overlapMs),
        store: (uow, prepared) => this.webhooks.storeSecret(uow, prepared),
      },
      toAnswer,
    );
  }

  /** Throws like DeliveriesService and Idempotency. */
  test<Body>(call: IdempotentCall | null, which: WebhookReference, toAnswer: ToAnswer<Delivery, Body>) {
    return this.send(call, (uow) => this.deliveries.test(uow, which), toAnswer);
  }

  /** Throws like DeliveriesService and Idempotency. */
  redeliver<Body>(
    call: IdempotentCall | null,
    { deliveryId, ...which }: WebhookReference & { readonly deliveryId: string },
    toAnswer: ToAnswer<Delivery, Body>,
  ) {
    return this.send(call, (uow) => this.deliveries.redeliver(uow, which, deliveryId), toAnswer);
  }

  private async send<Body>(
    call: IdempotentCall | null,
    work: (uow: UnitOfWork) => Promise<Delivery>,
    toAnswer: ToAnswer<Delivery, Body>,
  ): Promise<Answer<Body>> {
    const answer = await this.idempotency.runInTransaction(call, async (uow) => toAnswer(await work(uow)));
    if (!answer.isReplay) this.signals.wake();
    return answer;
  }
}
