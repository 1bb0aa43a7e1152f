import { Injectable } from '@nestjs/common';
import { DomainError } from '../platform/errors/domain-error.js';
import type { Page } from '../platform/http/page.dto.js';
import { Pages } from '../platform/http/page.service.js';
import { ApiKeyEventRepository } from './api-key-event.repository.js';
import { ApiKeyRepository } from './api-key.repository.js';
import type { KeyDescription } from './key-description.js';
import type { KeyEvent } from './key-event.js';
import { KeyMaker } from './key-maker.service.js';
import { OwnersService } from './owners.service.js';
import type { KeyReference } from './keys.service.js';
import type { StoredKey } from './stored-key.js';

interface PageOrder {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Reads keys and their audit trails. */
@Injectable()
export class KeyHistory {
  constructor(
    private readonly keys: ApiKeyRepository,
    private readonly events: ApiKeyEventRepository,
    private readonly owners: OwnersService,
    private readonly maker: KeyMaker,
    private readonly pages: Pages,
  ) {}

  /** Every owner's keys, or one owner's; oldest first. @throws DomainError NOT_FOUND for an unknown owner */
  async listAll(ownerName?: string): Promise<KeyDescription[]> {
    const only = ownerName === undefined ? null : await this.owners.getByName(ownerName);
    const stored = await this.keys.list(only?.id);
    return Promise.all(stored.map((key) => this.maker.describe(key)));
  }

  /** Newest first. @throws DomainError INVALID_CURSOR */
  async list(ownerId: string, { limit, cursor }: PageOrder): Promise<Page<KeyDescription>> {
    const context = { ownerId, list: 'api-keys', sort: '-createdAt', filters: {} };
    const position = await this.pages.readPosition(context, cursor);
    const after = position && { createdAt: new Date(String(position[0])), id: String(position[1]) };
    const rows = await this.keys.listPage({ ownerId, after, limit: limit + 1 });
    const { items, nextCursor } = await this.pages.toPage({
      context,
      limit,
      rows,
      position: (key: StoredKey) => [key.createdAt.toISOString(), key.id],
      toItem: (key: StoredKey) => key,
    });
    return { items: await Promise.all(items.map((key) => this.maker.describe(key))), nextCursor };
  }

  /** What is kept about a key, or null when there is none with that public id (`master` has none). */
  async findByPublicId(publicId: string): Promise<KeyDescription | null> {
    const stored = await this.keys.findByPublicId(publicId);
    return stored && this.maker.describe(stored);
  }

  /** @throws DomainError NOT_FOUND, also for a key of another owner */
  async get(ownerId: string, publicId: string): Promise<KeyDescription> {
    const stored = await this.keys.findByPublicId(publicId);
    if (stored?.ownerId === ownerId) return this.maker.describe(stored);
    throw new DomainError('NOT_FOUND', 'There is no key with this id. List them with GET /v1/api-keys.');
  }

  /** What happened to a key, newest first. @throws DomainError NOT_FOUND, INVALID_CURSOR */
  async listEvents(ownerId: string, keyId: string, { limit, cursor }: PageOrder): Promise<Page<KeyEvent>> {
    const context = { ownerId, list: `api-keys/${keyId}/audit`, sort: '-at', filters: {} };
    const position = await this.pages.readPosition(context, cursor);
    await this.get(ownerId, keyId);
    const after = position && { at: new Date(String(position[0])), id: String(position[1]) };
    const rows = await this.events.list({ keyId, after, limit: limit + 1 });
    return this.pages.toPage({
      context,
      limit,
      rows,
      position: (event: KeyEvent) => [event.at.toISOString(), event.id],
      toItem: (event: KeyEvent) => event,
    });
  }

  /** The newest events of a key, whosever it is when no owner is said. @throws DomainError NOT_FOUND */
  async listRecentEvents({ publicId: keyId, ownerId }: KeyReference, limit: number): Promise<KeyEvent[]> {
    const stored = await this.keys.findByPublicId(keyId);
    if (stored === null || (ownerId !== undefined && stored.ownerId !== ownerId))
      throw new DomainError('NOT_FOUND', `There is no key with the id '${keyId}'.`);
    return this.events.list({ keyId, after: null, limit });
  }
}
