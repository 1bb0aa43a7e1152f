import { Injectable } from '@nestjs/common';
import type { Page } from '../../platform/http/page.dto.js';
import { Pages } from '../../platform/http/page.service.js';
import type { Delivery, DeliveryState } from './delivery.js';
import { DeliveryRepository } from './delivery.repository.js';
import type { Webhook } from './webhook.js';
import { WebhookRepository } from './webhook.repository.js';
import { type WebhookReference, WebhooksService } from './webhooks.service.js';

interface PageOrder {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Shows webhooks and their deliveries in pages. */
@Injectable()
export class WebhookView {
  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly deliveries: DeliveryRepository,
    private readonly service: WebhooksService,
    private readonly pages: Pages,
  ) {}

  /** Oldest first. @throws DomainError INVALID_CURSOR */
  async list(ownerId: string, { limit, cursor }: PageOrder): Promise<Page<Webhook>> {
    const context = { ownerId, list: 'webhooks', sort: 'createdAt', filters: {} };
    const position = await this.pages.readPosition(context, cursor);
    const after = position && { createdAt: new Date(String(position[0])), id: String(position[1]) };
    const rows = await this.webhooks.list({ ownerId, after, limit: limit + 1 });
    return this.pages.toPage({
      ...{ context, limit, rows },
      position: (webhook: Webhook) => [webhook.createdAt.toISOString(), webhook.id],
      toItem: (webhook: Webhook) => webhook,
    });
  }

  /** Newest first. @throws DomainError NOT_FOUND, INVALID_CURSOR */
  async listDeliveries(
    which: WebhookReference,
    { limit, cursor, state }: PageOrder & { readonly state?: DeliveryState | undefined },
  ): Promise<Page<Delivery>> {
    const { ownerId, id: webhookId } = which;
    const filters = { state: state ?? '' };
    const context = { ownerId, list: `webhooks/${webhookId}/deliveries`, sort: '-createdAt', filters };
    const position = await this.pages.readPosition(context, cursor);
    await this.service.get(which);
    const after = position && { createdAt: new Date(String(position[0])), id: String(position[1]) };
    const rows = await this.deliveries.list({ ownerId, webhookId, state, after, limit: limit + 1 });
    return this.pages.toPage({
      ...{ context, limit, rows },
      position: (delivery: Delivery) => [delivery.createdAt.toISOString(), delivery.id],
      toItem: (delivery: Delivery) => delivery,
    });
  }
}
