import { Check, Entity, ForeignKey, Index } from 'typeorm';
import {
  BooleanColumn,
  IdColumn,
  InstantColumn,
  TextColumn,
  UuidColumn,
  VersionColumn,
} from '../../platform/database/columns.js';
import type { DisabledReason } from './webhook.js';

@Entity('webhook')
@Index('ix_webhook_owner', ['ownerId', 'createdAt', 'id'])
@Check('ck_webhook_reason', `"disabled_reason" IN ('gone', 'failing', 'secret_unreadable')`)
@Check('ck_webhook_enabled', '"disabled_reason" IS NULL OR NOT "is_enabled"')
@Check('ck_webhook_overlap', '("previous_secret" IS NULL) = ("previous_secret_until" IS NULL)')
@Check('ck_webhook_version', '"version" >= 1')
export class WebhookEntity {
  @IdColumn()
  id!: string;

  @UuidColumn()
  @ForeignKey('OwnerEntity')
  ownerId!: string;

  @TextColumn({ length: 2000 })
  url!: string;

  @TextColumn({ length: 500 })
  description!: string;

  @BooleanColumn()
  isEnabled!: boolean;

  @TextColumn({ length: 20, nullable: true })
  disabledReason!: DisabledReason | null;

  @InstantColumn({ nullable: true })
  failingSince!: Date | null;

  /** Encrypted. */
  @TextColumn()
  secret!: string;

  /** Encrypted. */
  @TextColumn({ nullable: true })
  previousSecret!: string | null;

  @InstantColumn({ nullable: true })
  previousSecretUntil!: Date | null;

  @InstantColumn()
  createdAt!: Date;

  @InstantColumn()
  updatedAt!: Date;

  @VersionColumn()
  version!: number;
}
