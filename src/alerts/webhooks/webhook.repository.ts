import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Database } from '../../platform/database/database.service.js';
import { lockUntilCommit } from '../../platform/database/transaction-lock.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { deleteVersioned, updateVersioned } from '../../platform/database/versioned-update.js';
import { DeliveryEntity } from './delivery.entity.js';
import type { DisabledReason, SealedSecrets, Webhook } from './webhook.js';
import { WebhookEntity } from './webhook.entity.js';

export interface WebhookListRequest {
  readonly ownerId: string;
  /** The last one of the page before. */
  readonly after: { readonly createdAt: Date; readonly id: string } | null;
  readonly limit: number;
}

export type WebhookPatch = Partial<Omit<WebhookEntity, 'id' | 'ownerId' | 'createdAt' | 'version'>>;

function toWebhook(row: WebhookEntity): Webhook {
  const { id, ownerId, url, description, isEnabled, disabledReason, failingSince, previousSecretUntil } = row;
  const { createdAt, updatedAt, version } = row;
  return {
    ...{ id, ownerId, url, description, isEnabled, disabledReason, failingSince, previousSecretUntil },
    ...{ createdAt, updatedAt, version },
  };
}

/** The rows of `webhook`. */
@Injectable()
export class WebhookRepository {
  constructor(private readonly database: Database) {}

  async find(ownerId: string, id: string, uow?: UnitOfWork): Promise<Webhook | null> {
    const row = await this.database.manager(uow).findOneBy(WebhookEntity, { id, ownerId });
    return row && toWebhook(row);
  }

  /** With what it signs with; whosever it is: for those who send. */
  async findForSending(id: string): Promise<(Webhook & SealedSecrets) | null> {
    const row = await this.database.manager().findOneBy(WebhookEntity, { id });
    return row && { ...toWebhook(row), secret: row.secret, previousSecret: row.previousSecret };
  }

  async findSecret(ownerId: string, id: string): Promise<string | null> {
    const row = await this.database.manager().findOneBy(WebhookEntity, { id, ownerId });
    return row?.secret ?? null;
  }

  /** Oldest first. */
  async list({ ownerId, after, limit }: WebhookListRequest): Promise<Webhook[]> {
    const query = this.database
      .manager()
      .createQueryBuilder(WebhookEntity, 'w')
      .where('w.ownerId = :ownerId', { ownerId });
    if (after !== null) query.andWhere('(w.createdAt, w.id) > (:createdAt, :id)', after);
    const rows = await query.orderBy('w.createdAt', 'ASC').addOrderBy('w.id', 'ASC').limit(limit).getMany();
    return rows.map(toWebhook);
  }

  /** How many an owner has; until the transaction is over, others who ask wait. */
  async countForAdding(uow: UnitOfWork, ownerId: string): Promise<number> {
    const manager = this.database.manager(uow);
    await lockUntilCommit(manager, `webhooks of ${ownerId}`);
    return manager.countBy(WebhookEntity, { ownerId });
  }

  async insert(uow: UnitOfWork, webhook: Webhook, { secret, previousSecret }: SealedSecrets): Promise<void> {
    await this.database.manager(uow).insert(WebhookEntity, { ...webhook, secret, previousSecret });
  }

  /** False when it was changed since it was read. */
  update({ id, ownerId, version }: Webhook, patch: WebhookPatch, uow?: UnitOfWork): Promise<boolean> {
    return updateVersioned(this.database.manager(uow), WebhookEntity, { id, ownerId }, version, patch);
  }

  /** False when it was changed since it was read. Its deliveries go with it. */
  async remove({ id, ownerId, version }: Webhook, uow: UnitOfWork): Promise<boolean> {
    const manager = this.database.manager(uow);
    if (!(await deleteVersioned(manager, WebhookEntity, { id, ownerId }, version))) return false;
    await manager.delete(DeliveryEntity, { webhookId: id, ownerId });
    return true;
  }

  /** An attempt succeeded. Touches the row only when attempts failed before. */
  async noteSuccess(uow: UnitOfWork, id: string): Promise<void> {
    const manager = this.database.manager(uow);
    await manager.update(WebhookEntity, { id, failingSince: Not(IsNull()) }, { failingSince: null });
  }

  /** An attempt failed. Touches the row only when it is the first one that does. */
  async noteFailure(uow: UnitOfWork, id: string, at: Date): Promise<void> {
    await this.database.manager(uow).update(WebhookEntity, { id, failingSince: IsNull() }, { failingSince: at });
  }

  async findFailingSince(uow: UnitOfWork, id: string): Promise<Date | null> {
    return (await this.database.manager(uow).findOneBy(WebhookEntity, { id }))?.failingSince ?? null;
  }

  /** Switches it off, unless it is off already. Whether it was this that did it. */
  async disable(uow: UnitOfWork, id: string, disabledReason: DisabledReason, at: Date): Promise<boolean> {
    const patch = { isEnabled: false, disabledReason, updatedAt: at };
    const { affected } = await this.database.manager(uow).update(WebhookEntity, { id, isEnabled: true }, patch);
    return affected === 1;
  }
}
