import { Injectable } from '@nestjs/common';
import { IsNull, LessThanOrEqual } from 'typeorm';
import { Database } from '../platform/database/database.service.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import { ApiKeyEntity } from './api-key.entity.js';
import type { StoredKey } from './stored-key.js';

/** The rows of `api_key`. */
@Injectable()
export class ApiKeyRepository {
  constructor(private readonly database: Database) {}

  async insert(key: StoredKey, uow?: UnitOfWork): Promise<void> {
    await this.database.manager(uow).insert(ApiKeyEntity, { ...key, scopes: [...key.scopes] });
  }

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

  /** False when it was revoked before, or does not exist. */
  async revoke(publicId: string, at: Date): Promise<boolean> {
    const result = await this.database
      .manager()
      .update(ApiKeyEntity, { publicId, revokedAt: IsNull() }, { revokedAt: at });
    return result.affected === 1;
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
