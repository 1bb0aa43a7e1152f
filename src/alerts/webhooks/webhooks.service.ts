import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { AppConfig } from '../../platform/config/app-config.js';
import { Database } from '../../platform/database/database.service.js';
import { isForeignKeyViolation } from '../../platform/database/driver-errors.js';
import { isId, newId } from '../../platform/database/id.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { computeETag, type IfMatch, requireIfMatch } from '../../platform/http/etag.js';
import { normaliseWebhookUrl } from './webhook-address.js';
import { type MadeSecret, WebhookSecrets } from './webhook-secrets.service.js';
import { MAXIMUM_WEBHOOKS, type Webhook, webhookETagParts } from './webhook.js';
import { WebhookRepository } from './webhook.repository.js';

export interface NewWebhook {
  readonly ownerId: string;
  readonly url: string;
  readonly description: string;
  readonly isEnabled: boolean;
}

export type WebhookChange = Partial<Omit<NewWebhook, 'ownerId'>>;

export interface WebhookReference {
  readonly ownerId: string;
  readonly id: string;
}

export interface PreparedWebhook extends MadeSecret {
  readonly webhook: Webhook;
}

export interface PreparedSecret extends PreparedWebhook {
  /** As it is before. */
  readonly before: Webhook;
  readonly previousSealed: string;
}

const ATTEMPTS = 5;

/** Makes, changes and removes webhooks. */
@Injectable()
export class WebhooksService {
  constructor(
    private readonly config: AppConfig,
    private readonly database: Database,
    private readonly webhooks: WebhookRepository,
    private readonly secrets: WebhookSecrets,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError NOT_FOUND, also for one of another owner */
  async get({ ownerId, id }: WebhookReference, uow?: UnitOfWork): Promise<Webhook> {
    const found = isId(id) ? await this.webhooks.find(ownerId, id, uow) : null;
    if (found) return found;
    throw new DomainError('NOT_FOUND', 'There is no webhook with this id. List them with GET /v1/webhooks.');
  }

  /** The same for those who want to send to it. @throws DomainError NOT_FOUND, INVALID_STATE when it is off */
  async getEnabled(which: WebhookReference, uow?: UnitOfWork): Promise<Webhook> {
    const webhook = await this.get(which, uow);
    if (webhook.isEnabled) return webhook;
    const why = webhook.disabledReason === null ? '' : ` (${webhook.disabledReason})`;
    const detail = `The webhook is switched off${why}. Switch it on with PATCH and {"enabled": true} first.`;
    throw new DomainError('INVALID_STATE', detail);
  }

  /** A webhook with its secret, not stored yet. @throws DomainError VALIDATION_FAILED */
  async prepare({ ownerId, url, description, isEnabled }: NewWebhook): Promise<PreparedWebhook> {
    const now = this.clock.now();
    const address = normaliseWebhookUrl(url, this.config.outboundAllowPrivate);
    const unset = { disabledReason: null, failingSince: null, previousSecretUntil: null };
    const times = { createdAt: now, updatedAt: now, version: 1 };
    const webhook = { id: newId(), ownerId, url: address, description, isEnabled, ...unset, ...times };
    return { webhook, ...(await this.secrets.make()) };
  }

  /** @throws DomainError INVALID_STATE when there are too many */
  async store(uow: UnitOfWork, { webhook, sealed }: PreparedWebhook): Promise<void> {
    if ((await this.webhooks.countForAdding(uow, webhook.ownerId)) >= MAXIMUM_WEBHOOKS) {
      const detail = `There are ${MAXIMUM_WEBHOOKS} webhooks already, which is the most an owner can have. Delete one first.`;
      throw new DomainError('INVALID_STATE', detail);
    }
    await this.webhooks.insert(uow, webhook, { secret: sealed, previousSecret: null });
  }

  /**
   * Another secret for a webhook; the current one signs for a while more.
   * @throws DomainError NOT_FOUND
   */
  async prepareSecret(which: WebhookReference, overlapMs: number): Promise<PreparedSecret> {
    const before = await this.get(which);
    const previousSealed = await this.webhooks.findSecret(which.ownerId, which.id);
    if (previousSealed === null) throw refuseRace();
    const now = this.clock.now();
    const previousSecretUntil = overlapMs === 0 ? null : new Date(now.getTime() + overlapMs);
    const webhook = { ...before, previousSecretUntil, updatedAt: now, version: before.version + 1 };
    return { before, previousSealed, webhook, ...(await this.secrets.make()) };
  }

  /** @throws DomainError PRECONDITION_FAILED when it was changed meanwhile */
  async storeSecret(uow: UnitOfWork, { before, webhook, sealed, previousSealed }: PreparedSecret): Promise<void> {
    const { previousSecretUntil, updatedAt } = webhook;
    const previousSecret = previousSecretUntil === null ? null : previousSealed;
    const patch = { secret: sealed, previousSecret, previousSecretUntil, updatedAt };
    if (!(await this.webhooks.update(before, patch, uow))) throw refuseRace();
  }

  /**
   * Changes a webhook that is as the caller saw it. Switching it on forgets why it was off.
   * @throws DomainError NOT_FOUND, PRECONDITION_REQUIRED, PRECONDITION_FAILED, VALIDATION_FAILED
   */
  async change(which: WebhookReference, change: WebhookChange, ifMatch: IfMatch): Promise<Webhook> {
    const { url, ...others } = change;
    const address = url === undefined ? {} : { url: normaliseWebhookUrl(url, this.config.outboundAllowPrivate) };
    const reset = change.isEnabled === true ? { disabledReason: null, failingSince: null } : {};
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const current = await this.get(which);
      requireIfMatch(ifMatch, computeETag(...webhookETagParts(current)));
      const patch = { ...others, ...address, ...reset, updatedAt: this.clock.now() };
      if (await this.webhooks.update(current, patch)) return this.get(which);
    }
    throw refuseRace();
  }

  /**
   * Removes a webhook with its deliveries.
   * @throws DomainError NOT_FOUND, PRECONDITION_REQUIRED, PRECONDITION_FAILED, INVALID_STATE when rules send to it
   */
  async remove(which: WebhookReference, ifMatch: IfMatch): Promise<void> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const current = await this.get(which);
      requireIfMatch(ifMatch, computeETag(...webhookETagParts(current)));
      if (await this.removeUnlessUsed(current)) return;
    }
    throw refuseRace();
  }

  private async removeUnlessUsed(current: Webhook): Promise<boolean> {
    try {
      return await this.database.transaction((uow) => this.webhooks.remove(current, uow));
    } catch (error) {
      if (!isForeignKeyViolation(error)) throw error;
      const detail = 'Alert rules send to this webhook. Delete them first, or have them send to another one.';
      throw new DomainError('INVALID_STATE', detail);
    }
  }
}

const refuseRace = (): DomainError =>
  new DomainError('PRECONDITION_FAILED', 'The webhook is being changed by others all the time. Try again.');
