import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn, UuidColumn } from '../platform/database/columns.js';
import type { KeyAction } from './key-event.js';
import { OwnerEntity } from './owner.entity.js';

/** What happened to a key: appended in the transaction that changes it. */
@Entity('api_key_event')
@Index('ix_api_key_event_key', ['keyId', 'at', 'id'])
@Check('ck_api_key_event_action', `"action" IN ('created', 'rotated', 'revoked')`)
export class ApiKeyEventEntity {
  @IdColumn()
  id!: string;

  @UuidColumn()
  @ForeignKey(() => OwnerEntity)
  ownerId!: string;

  /** Public id of the key. */
  @TextColumn({ length: 16 })
  keyId!: string;

  @TextColumn({ length: 12 })
  action!: KeyAction;

  @TextColumn({ length: 40 })
  actor!: string;

  @TextColumn({ length: 64, nullable: true })
  requestId!: string | null;

  @TextColumn()
  detail!: string;

  @InstantColumn()
  at!: Date;
}
