import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/database/id.js';
import { DomainError } from '../platform/errors/domain-error.js';
import type { Scope } from '../platform/http/principal.js';
import { Secrets } from '../platform/secrets/secrets.service.js';
import { computeKeyHash, createApiKey } from './api-key.js';
import type { CreatedKey, KeyDescription } from './key-description.js';
import { OwnersService } from './owners.service.js';
import { computeKeyState, type StoredKey } from './stored-key.js';

export interface KeyOrder {
  /** Name of the owner, who is made when there is none. */
  readonly owner: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly expiresAt: Date | null;
}

/** A key that is made and not yet stored. */
export interface PreparedKey {
  readonly stored: StoredKey;
  readonly created: CreatedKey;
}

const NAME_MAXIMUM = 80;

/** Makes keys, and says what may be said of them. */
@Injectable()
export class KeyMaker {
  constructor(
    private readonly owners: OwnersService,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /**
   * All of making a key that may wait or write elsewhere, so that storing it can be part of a transaction.
   * @throws DomainError VALIDATION_FAILED for a bad name, no scopes, or an expiry in the past.
   */
  async prepare(order: KeyOrder): Promise<PreparedKey> {
    this.refuseBadOrder(order);
    const owner = await this.owners.getOrCreate(order.owner);
    const { key, publicId } = createApiKey();
    const stored: StoredKey = {
      id: newId(),
      ownerId: owner.id,
      publicId,
      name: order.name.trim(),
      secretHash: computeKeyHash(await this.secrets.derive('api-key-pepper'), key),
      scopes: [...new Set(order.scopes)],
      createdAt: this.clock.now(),
      expiresAt: order.expiresAt,
      lastUsedAt: null,
      revokedAt: null,
      version: 1,
    };
    return { stored, created: { ...(await this.describe(stored)), key } };
  }

  async describe(key: StoredKey): Promise<KeyDescription> {
    const { id, publicId, name, scopes, createdAt, expiresAt, lastUsedAt, revokedAt, version } = key;
    const owner = await this.owners.getById(key.ownerId);
    const state = computeKeyState(key, this.clock.now());
    return {
      ...{ id, publicId, owner: owner.name, name, scopes, state },
      ...{ createdAt, expiresAt, lastUsedAt, revokedAt, version },
    };
  }

  private refuseBadOrder({ name, scopes, expiresAt }: KeyOrder): void {
    const { length } = name.trim();
    if (length < 1 || length > NAME_MAXIMUM) {
      throw new DomainError('VALIDATION_FAILED', `The name of a key has 1 to ${NAME_MAXIMUM} characters.`);
    }
    if (scopes.length === 0) throw new DomainError('VALIDATION_FAILED', 'A key needs at least one scope.');
    if (expiresAt !== null && expiresAt <= this.clock.now()) {
      const detail = `The expiry ${expiresAt.toISOString()} is in the past.`;
      throw new DomainError('VALIDATION_FAILED', detail, {
        errors: [{ pointer: '/expiresAt', code: 'in_the_past', detail }],
      });
    }
  }
}
