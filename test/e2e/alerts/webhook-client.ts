import { DeliveryRunner } from '../../../src/alerts/webhooks/delivery-runner.service.js';
import type { DeliveryDto } from '../../../src/alerts/webhooks/delivery.dto.js';
import type { WebhookDto, WebhookWithSecretDto } from '../../../src/alerts/webhooks/webhook.dto.js';
import type { RunningApp } from '../../support/app.js';
import type { MovedClock } from '../../support/moved-clock.js';

const ANY = { 'if-match': '*' };

/** The webhooks of the owner `default`, and the sending of what is due. */
export class WebhookClient {
  constructor(
    private readonly server: RunningApp,
    private readonly clock: MovedClock,
  ) {}

  async json<Body>(method: string, path: string, json?: object, headers: Record<string, string> = {}): Promise<Body> {
    const response = await this.server.request(path, { method, ...(json && { json }), headers });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as Body;
  }

  create(url: string): Promise<WebhookWithSecretDto> {
    return this.json('POST', '/v1/webhooks', { url });
  }

  read(id: string): Promise<WebhookDto> {
    return this.json('GET', `/v1/webhooks/${id}`);
  }

  change(id: string, change: object): Promise<WebhookDto> {
    return this.json('PATCH', `/v1/webhooks/${id}`, change, ANY);
  }

  remove(id: string): Promise<void> {
    return this.json('DELETE', `/v1/webhooks/${id}`, undefined, ANY);
  }

  async removeAll(): Promise<void> {
    const { items } = await this.json<{ items: WebhookDto[] }>('GET', '/v1/webhooks');
    for (const { id } of items) await this.remove(id);
  }

  rotate(id: string, overlapSeconds: number): Promise<WebhookWithSecretDto> {
    return this.json('POST', `/v1/webhooks/${id}/rotate-secret`, { overlapSeconds });
  }

  test(id: string): Promise<DeliveryDto> {
    return this.json('POST', `/v1/webhooks/${id}/test`);
  }

  redeliver({ webhookId, id }: DeliveryDto): Promise<DeliveryDto> {
    return this.json('POST', `/v1/webhooks/${webhookId}/deliveries/${id}/redeliver`);
  }

  async list(id: string, query = ''): Promise<DeliveryDto[]> {
    const page = await this.json<{ items: DeliveryDto[] }>('GET', `/v1/webhooks/${id}/deliveries${query}`);
    return page.items;
  }

  async reread({ webhookId, id }: DeliveryDto): Promise<DeliveryDto> {
    const found = (await this.list(webhookId)).find((delivery) => delivery.id === id);
    if (!found) throw new Error('the delivery is gone');
    return found;
  }

  /** Attempts what is due; the number of attempts. */
  sendDue(): Promise<number> {
    return this.server.app.get(DeliveryRunner, { strict: false }).sendDue(this.clock.now());
  }

  /** Attempts a delivery when its next attempt is due, and gives it as it is then. */
  async attempt(delivery: DeliveryDto): Promise<DeliveryDto> {
    const { nextAttemptAt } = await this.reread(delivery);
    if (nextAttemptAt === null) throw new Error('no attempt is due');
    this.clock.set(new Date(nextAttemptAt));
    await this.sendDue();
    return this.reread(delivery);
  }
}
