import { Check, Entity, ForeignKey, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
  UuidColumn,
} from '../../platform/database/columns.js';
import type { DeliveryAttempt, DeliveryState } from './delivery.js';

/** An event on its way to a webhook. Who holds its lease changes it; nobody else does while there is one. */
@Entity('webhook_delivery')
@Index('ix_webhook_delivery_due', ['nextAttemptAt'], { where: `"state" IN ('pending', 'sending')` })
@Index('ix_webhook_delivery_list', ['webhookId', 'createdAt', 'id'])
@Index('ix_webhook_delivery_owner', ['ownerId', 'state'])
@Index('ix_webhook_delivery_finished', ['finishedAt'])
@Check('ck_webhook_delivery_state', `"state" IN ('pending', 'sending', 'delivered', 'failed')`)
@Check('ck_webhook_delivery_lease', `("state" = 'sending') = ("lease_token" IS NOT NULL AND "lease_until" IS NOT NULL)`)
@Check('ck_webhook_delivery_due', `("state" IN ('pending', 'sending')) = ("next_attempt_at" IS NOT NULL)`)
@Check('ck_webhook_delivery_final', `("state" IN ('delivered', 'failed')) = ("finished_at" IS NOT NULL)`)
@Check('ck_webhook_delivery_attempts', '"attempts" >= 0')
export class DeliveryEntity {
  @IdColumn()
  id!: string;

  @UuidColumn()
  @ForeignKey('OwnerEntity')
  ownerId!: string;

  /** No reference: an event must never keep the analysis that it is about from being stored. */
  @UuidColumn()
  webhookId!: string;

  @TextColumn({ length: 40 })
  type!: string;

  @TextColumn()
  payload!: string;

  @TextColumn({ length: 12 })
  state!: DeliveryState;

  @IntegerColumn()
  attempts!: number;

  @InstantColumn({ nullable: true })
  nextAttemptAt!: Date | null;

  @UuidColumn({ nullable: true })
  leaseToken!: string | null;

  @InstantColumn({ nullable: true })
  leaseUntil!: Date | null;

  @JsonColumn()
  log!: readonly DeliveryAttempt[];

  @InstantColumn()
  createdAt!: Date;

  @InstantColumn({ nullable: true })
  finishedAt!: Date | null;
}
