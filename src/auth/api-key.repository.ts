import { Injectable } from '@nestjs/common';
import { IsNull, LessThanOrEqual } from 'typeorm';
import { Database } from '../platform/database/database.service.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import { updateVersioned } from '../platform/database/versioned-update.js';
import { ApiKeyEntity } from './api-key.entity.js';
import type { StoredKey } from './stored-key.js';

export interface KeyListRequest {
  readonly ownerId: string;
  /** The last key of the page before. */
  readonly after: { readonly createdAt: Date; readonly id: string } | null;
  readonly limit: number;
}

/** How a key ends: at an instant, or revoked. */
export type KeyEnd = { readonly expiresAt: Date } | { readonly revokedAt: Date };

/** The rows of `api_key`. */
@Injectable()
export class ApiKeyRepository {
  constructor(private readonly database: Database) {}

  async insert(key: StoredKey, uow?: UnitOfWork): Promise<void> {
    await this.database.manager(uow).insert(ApiKeyEntity, { ...key, scopes: [...key.scopes] });
  }

  /**
   * The key with that id and that hash. Looked for by both, so that a known id with a wrong secret is a row that is not
   * there, like an unknown id, and takes as long.
   */
  findMatching(publicId: string, secretHash: string): Promise<StoredKey | null> {
    return this.database.manager().findOneBy(ApiKeyEntity, { publicId, secretHash });
  }

  /** Whosever it is. */
  findByPublicId(publicId: string): Promise<StoredKey | null> {
    return this.database.manager().findOneBy(ApiKeyEntity, { publicId });
  }

  /** Oldest first; every owner's when none is given. */
  list(ownerId?: string): Promise<StoredKey[]> {
    return this.database.manager().find(ApiKeyEntity, {
      where: ownerId === undefined ? {} : { ownerId },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
  }

  /** An owner's, newest first. */
  listPage({ ownerId, after, limit }: KeyListRequest): Promise<StoredKey[]> {
    const query = this.database
      .manager()
      .createQueryBuilder(ApiKeyEntity, 'k')
      .where('k.ownerId = :ownerId', { ownerId });
    if (after !== null) query.andWhere('(k.createdAt, k.id) < (:createdAt, :id)', after);
    return query.orderBy('k.createdAt', 'DESC').addOrderBy('k.id', 'DESC').limit(limit).getMany();
  }

  /** Ends a key, now or later. False when it was changed since it was read. */
  end({ id, ownerId, version }: StoredKey, patch: KeyEnd, uow: UnitOfWork): Promise<boolean> {
    return updateVersioned(this.database.manager(uow), ApiKeyEntity, { id, ownerId }, version, patch);
  }

  /**
   * Notes a use, unless one was noted after `notAfter`, by whatever process. Not a change of the key: the version,
   * which TypeORM would raise, is set to itself.
   */
  async markUsed(id: string, at: Date, notAfter: Date): Promise<void> {
    await this.database
      .manager()
      .createQueryBuilder()
      .update(ApiKeyEntity)
      .set({ lastUsedAt: at, version: () => 'version' })
      .where([
        { id, lastUsedAt: IsNull() },
        { id, lastUsedAt: LessThanOrEqual(notAfter) },
      ])
      .execute();
  }
}
