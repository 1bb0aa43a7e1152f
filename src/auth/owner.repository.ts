import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.service.js';
import { OwnerEntity } from './owner.entity.js';
import type { Owner } from './stored-key.js';

/** The rows of `owner`. */
@Injectable()
export class OwnerRepository {
  constructor(private readonly database: Database) {}

  findByName(name: string): Promise<Owner | null> {
    return this.database.manager().findOneBy(OwnerEntity, { name });
  }

  findById(id: string): Promise<Owner | null> {
    return this.database.manager().findOneBy(OwnerEntity, { id });
  }

  list(): Promise<Owner[]> {
    return this.database.manager().find(OwnerEntity, { order: { name: 'ASC' } });
  }

  /** Does nothing when another process has just made an owner of that name. */
  async insertIfAbsent(owner: Owner, createdAt: Date): Promise<void> {
    await this.database
      .manager()
      .createQueryBuilder()
      .insert()
      .into(OwnerEntity)
      .values({ id: owner.id, name: owner.name, createdAt })
      .orIgnore()
      .updateEntity(false)
      .execute();
  }
}
