import { Check, Entity, ForeignKey, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
  UuidColumn,
  VersionColumn,
} from '../../database/columns.js';

/** A request with an `Idempotency-Key`: under way, or with the answer it got. */
@Entity('idempotency_record')
@Index('uq_idempotency_record_scope', ['ownerId', 'method', 'route', 'key'], { unique: true })
@Index('ix_idempotency_record_expiry', ['expiresAt'])
@Check('ck_idempotency_record_state', `"state" IN ('in_progress', 'completed')`)
@Check('ck_idempotency_record_lease', `("state" = 'in_progress') = ("lease_expires_at" IS NOT NULL)`)
@Check('ck_idempotency_record_answer', `("state" = 'completed') = ("status" IS NOT NULL AND "headers" IS NOT NULL)`)
@Check('ck_idempotency_record_body', `"state" = 'completed' OR "body" IS NULL`)
@Check('ck_idempotency_record_status', '"status" BETWEEN 200 AND 299')
@Check('ck_idempotency_record_key', 'length("key") BETWEEN 1 AND 255')
@Check('ck_idempotency_record_fingerprint', 'length("fingerprint") = 64')
@Check('ck_idempotency_record_expiry', '"expires_at" > "created_at"')
@Check('ck_idempotency_record_version', '"version" >= 1')
export class IdempotencyRecordEntity {
  @IdColumn()
  id!: string;

  @UuidColumn()
  @ForeignKey('OwnerEntity')
  ownerId!: string;

  @TextColumn({ length: 8 })
  method!: string;

  /** Template of the route. */
  @TextColumn({ length: 255 })
  route!: string;

  @TextColumn({ length: 255 })
  key!: string;

  /** SHA-256 of what was asked, hexadecimal. */
  @TextColumn({ length: 64 })
  fingerprint!: string;

  @TextColumn({ length: 12 })
  state!: 'in_progress' | 'completed';

  /** When whoever is at it counts as dead; only while in progress. */
  @InstantColumn({ nullable: true })
  leaseExpiresAt!: Date | null;

  @IntegerColumn({ nullable: true })
  status!: number | null;

  @JsonColumn({ nullable: true })
  headers!: Record<string, string> | null;

  /** The JSON text that was sent; null for an answer without a body. */
  @TextColumn({ nullable: true })
  body!: string | null;

  @InstantColumn()
  createdAt!: Date;

  /** From then on the record counts as absent. */
  @InstantColumn()
  expiresAt!: Date;

  @VersionColumn()
  version!: number;
}
