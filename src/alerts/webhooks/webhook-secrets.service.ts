import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { openSealed, seal } from '../../platform/secrets/sealed-text.js';
import { Secrets } from '../../platform/secrets/secrets.service.js';
import { makeWebhookSecret } from './signature.js';
import type { SealedSecrets, Webhook } from './webhook.js';

/** A secret as its owner sees it once, and as it is kept. */
export interface MadeSecret {
  readonly secret: string;
  readonly sealed: string;
}

/** Makes the secrets of webhooks, and keeps them encrypted. */
@Injectable()
export class WebhookSecrets {
  constructor(
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  async make(): Promise<MadeSecret> {
    const secret = makeWebhookSecret();
    return { secret, sealed: seal(await this.secrets.derive('webhook'), secret) };
  }

  /** What to sign with now, the current one first; null when it can no longer be read, as the server's secrets changed. */
  async open({ secret, previousSecret, previousSecretUntil }: Webhook & SealedSecrets): Promise<string[] | null> {
    const key = await this.secrets.derive('webhook');
    const current = openSealed(key, secret);
    if (current === null) return null;
    const isOverlapping = previousSecretUntil !== null && previousSecretUntil > this.clock.now();
    const previous = isOverlapping && previousSecret !== null ? openSealed(key, previousSecret) : null;
    return previous === null ? [current] : [current, previous];
  }
}
