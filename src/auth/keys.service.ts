import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/database/id.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import { DomainError } from '../platform/errors/domain-error.js';
import type { Scope } from '../platform/http/principal.js';
import { Secrets } from '../platform/secrets/secrets.service.js';
import { computeKeyHash, createApiKey } from './api-key.js';
import { ApiKeyRepository } from './api-key.repository.js';
import { KeyVerifier } from './key-verifier.service.js';
import { OwnersService } from './owners.service.js';
import { computeKeyState, type KeyState, type Owner, type StoredKey } from './stored-key.js';

export interface KeyOrder {
  /** Name of the owner, who is made when there is none. */
  readonly owner: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly expiresAt: Date | null;
}

/** A key as it may be shown: neither the key nor its hash. */
export interface KeyDescription {
  readonly id: string;
  readonly publicId: string;
  readonly owner: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly state: KeyState;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** The only answer that holds the key itself; it cannot be had again. */
export interface CreatedKey extends KeyDescription {
  readonly key: string;
}

/** A key that is made and not yet stored. */
export interface PreparedKey {
  readonly stored: StoredKey;
  readonly created: CreatedKey;
}

export type Revocation = 'revoked' | 'already-revoked';

const NAME_MAXIMUM = 80;

/** Makes, lists and revokes keys. */
@Injectable()
export class KeysService {
  constructor(
    private readonly keys: ApiKeyRepository,
    private readonly owners: OwnersService,
    private readonly secrets: Secrets,
    private readonly verifier: KeyVerifier,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes a key and stores its hash.
   * @throws DomainError VALIDATION_FAILED for a bad name, no scopes, or an expiry in the past.
   */
  async create(order: KeyOrder): Promise<CreatedKey> {
    const prepared = await this.prepare(order);
    await this.store(prepared);
    return prepared.created;
  }

  /** All of `create` that may wait or write elsewhere, so that `store` can be one statement of a transaction. */
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
    };
    return { stored, created: { ...this.describe(stored, owner), key } };
  }

  async store(prepared: PreparedKey, uow?: UnitOfWork): Promise<void> {
    await this.keys.insert(prepared.stored, uow);
  }

  /** Every owner's keys, or one owner's; oldest first. */
  async list(ownerName?: string): Promise<KeyDescription[]> {
    const only = ownerName === undefined ? null : await this.owners.getByName(ownerName);
    const owners = only ? [only] : await this.owners.list();
    const stored = await this.keys.list(only?.id);
    return stored.flatMap((key) => {
      const owner = owners.find(({ id }) => id === key.ownerId);
      return owner ? [this.describe(key, owner)] : [];
    });
  }

  /** What is kept about a key, or null when there is none with that public id (`master` has none). */
  async findByPublicId(publicId: string): Promise<KeyDescription | null> {
    const stored = await this.keys.findByPublicId(publicId);
    return stored && this.describe(stored, await this.owners.getById(stored.ownerId));
  }

  /**
   * Ends a key, in this process at once and in the others within `VERIFICATION_TTL_MS`.
   * @throws DomainError NOT_FOUND
   */
  async revoke(publicId: string): Promise<Revocation> {
    const found = await this.keys.findByPublicId(publicId);
    if (!found) throw new DomainError('NOT_FOUND', `There is no key with the id '${publicId}'.`);
    const isDone = await this.keys.revoke(publicId, this.clock.now());
    this.verifier.forget(publicId);
    return isDone ? 'revoked' : 'already-revoked';
  }

  private describe(key: StoredKey, owner: Owner): KeyDescription {
    const { id, publicId, name, scopes, createdAt, expiresAt, lastUsedAt, revokedAt } = key;
    const state = computeKeyState(key, this.clock.now());
    return { id, publicId, owner: owner.name, name, scopes, state, createdAt, expiresAt, lastUsedAt, revokedAt };
  }

  private refuseBadOrder({ name, scopes, expiresAt }: KeyOrder): void {
    const { length } = name.trim();
    if (length < 1 || length > NAME_MAXIMUM) {
      throw new DomainError('VALIDATION_FAILED', `The name of a key has 1 to ${NAME_MAXIMUM} characters.`);
    }
    if (scopes.length === 0) throw new DomainError('VALIDATION_FAILED', 'A key needs at least one scope.');
    if (expiresAt !== null && expiresAt <= this.clock.now()) {
      throw new DomainError('VALIDATION_FAILED', `The expiry ${expiresAt.toISOString()} is in the past.`);
    }
  }
}
