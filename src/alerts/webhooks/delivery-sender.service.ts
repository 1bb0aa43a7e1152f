import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { OutboundError, OutboundHttp } from '../../platform/outbound/outbound-http.js';
import type { LeasedDelivery } from './delivery.js';
import type { AttemptOutcome } from './delivery-policy.js';
import { computeWebhookHeaders } from './signature.js';
import { WEBHOOK_HTTP } from './webhook-http.provider.js';
import { WebhookSecrets } from './webhook-secrets.service.js';
import { WebhookRepository } from './webhook.repository.js';

/** What came of sending; `refused`: nothing was sent. */
export type SendResult =
  | { readonly kind: 'attempted'; readonly at: Date; readonly durationMs: number; readonly outcome: AttemptOutcome }
  | { readonly kind: 'refused'; readonly detail: string; readonly isSecretLost: boolean };

/** Signs events and posts them. */
@Injectable()
export class DeliverySender implements OnModuleDestroy {
  private readonly logger = new Logger('Webhooks');

  constructor(
    @Inject(WEBHOOK_HTTP) private readonly http: OutboundHttp,
    private readonly webhooks: WebhookRepository,
    private readonly secrets: WebhookSecrets,
    private readonly clock: Clock,
  ) {}

  /** Rejects only when the signal aborts, or the database does not answer. */
  async send(delivery: LeasedDelivery, signal: AbortSignal): Promise<SendResult> {
    const webhook = await this.webhooks.findForSending(delivery.webhookId);
    const off = { kind: 'refused', detail: 'the webhook is switched off', isSecretLost: false } as const;
    if (webhook === null || !webhook.isEnabled) return off;
    const secrets = await this.secrets.open(webhook);
    if (secrets === null) {
      const detail = 'the secret can no longer be read, as the secrets of the server have changed: rotate it';
      return { kind: 'refused', detail, isSecretLost: true };
    }
    const at = this.clock.now();
    const { id, payload: body } = delivery;
    const signed = computeWebhookHeaders(secrets, { id, timestamp: Math.floor(at.getTime() / 1_000), body });
    const headers = { 'content-type': 'application/json', 'user-agent': 'barometer-webhooks', ...signed };
    const startedAt = performance.now();
    const outcome = await this.post(new URL(webhook.url), { headers, body }, signal);
    return { kind: 'attempted', at, durationMs: Math.round(performance.now() - startedAt), outcome };
  }

  async onModuleDestroy(): Promise<void> {
    await this.http.close();
  }

  private async post(
    url: URL,
    message: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
    signal: AbortSignal,
  ): Promise<AttemptOutcome> {
    try {
      const { status, headers } = await this.http.post(url, message, signal);
      return { kind: 'answered', status, retryAfter: headers['retry-after'] };
    } catch (error) {
      if (signal.aborted) throw error;
      if (error instanceof OutboundError) return { kind: 'unanswered', detail: error.message };
      this.logger.error({ msg: 'A delivery failed in an unexpected way', err: error });
      return { kind: 'unanswered', detail: 'could not be sent' };
    }
  }
}
