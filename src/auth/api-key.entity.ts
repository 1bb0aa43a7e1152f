import { Check, Entity, ForeignKey, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  JsonColumn,
  TextColumn,
  UuidColumn,
  VersionColumn,
} from '../platform/database/columns.js';
import type { Scope } from '../platform/http/principal.js';
import { OwnerEntity } from './owner.entity.js';

@Entity('api_key')
@Index('ix_api_key_owner', ['ownerId', 'createdAt', 'id'])
@Check('ck_api_key_version', '"version" >= 1')
export class ApiKeyEntity {
  @IdColumn()
  id!: string;

  @UuidColumn()
  @ForeignKey(() => OwnerEntity)
  ownerId!: string;

  /** The part of the key that is not secret. */
  @TextColumn({ length: 16, unique: true })
  publicId!: string;

  @TextColumn({ length: 80 })
  name!: string;

  /** HMAC-SHA256 of the secret, hexadecimal. */
  @TextColumn({ length: 64 })
  secretHash!: string;

  @JsonColumn()
  scopes!: Scope[];

  @InstantColumn()
  createdAt!: Date;

  @InstantColumn({ nullable: true })
  expiresAt!: Date | null;

  @InstantColumn({ nullable: true })
  lastUsedAt!: Date | null;

  @InstantColumn({ nullable: true })
  revokedAt!: Date | null;

  @VersionColumn()
  version!: number;
}
