import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.service.js';
import { newId } from '../platform/database/id.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import { ApiKeyEventEntity } from './api-key-event.entity.js';
import type { KeyAction, KeyEvent } from './key-event.js';

export interface KeyEventListRequest {
  readonly keyId: string;
  /** The last event of the page before. */
  readonly after: { readonly at: Date; readonly id: string } | null;
  readonly limit: number;
}

/** The rows of `api_key_event`: appended and read. */
@Injectable()
export class ApiKeyEventRepository {
  constructor(private readonly database: Database) {}

  async append(uow: UnitOfWork, event: Omit<KeyEvent, 'id'>): Promise<void> {
    await this.database.manager(uow).insert(ApiKeyEventEntity, { id: newId(), ...event });
  }

  hasEvent(keyId: string, action: KeyAction): Promise<boolean> {
    return this.database.manager().existsBy(ApiKeyEventEntity, { keyId, action });
  }

  /** Newest first. Whoever asks has found the key under its owner before. */
  list({ keyId, after, limit }: KeyEventListRequest): Promise<KeyEvent[]> {
    const query = this.database
      .manager()
      .createQueryBuilder(ApiKeyEventEntity, 'e')
      .where('e.keyId = :keyId', { keyId });
    if (after !== null) query.andWhere('(e.at, e.id) < (:at, :id)', after);
    return query.orderBy('e.at', 'DESC').addOrderBy('e.id', 'DESC').limit(limit).getMany();
  }
}
