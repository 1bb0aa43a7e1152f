import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.service.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { assertIfMatch, computeETag, type IfMatch } from '../platform/http/etag.js';
import { ApiKeyEventRepository } from './api-key-event.repository.js';
import { ApiKeyRepository } from './api-key.repository.js';
import type { CreatedKey } from './key-description.js';
import { COMMAND_LINE, type KeyAction, type KeyActor } from './key-event.js';
import { KeyMaker, type KeyOrder, type PreparedKey } from './key-maker.service.js';
import { KeyVerifier } from './key-verifier.service.js';
import { describeScopes } from './scope-list.js';
import { computeKeyState, type StoredKey } from './stored-key.js';

export type Revocation = 'revoked' | 'already-revoked';

/** Which key; whosever it is when no owner is said, as for the command line. */
export interface KeyReference {
  readonly publicId: string;
  readonly ownerId?: string;
}

export interface RotationOrder extends KeyReference {
  /** For how long the old key is still good. */
  readonly overlapMs: number;
}

/** A new key in the place of an old one, which are not yet stored. */
export interface PreparedRotation {
  readonly old: StoredKey;
  readonly oldEndsAt: Date;
  readonly prepared: PreparedKey;
}

const ATTEMPTS = 5;

/** Makes, rotates and revokes keys; each change is noted in the audit trail in the same transaction. */
@Injectable()
export class KeysService {
  constructor(
    private readonly database: Database,
    private readonly keys: ApiKeyRepository,
    private readonly events: ApiKeyEventRepository,
    private readonly verifier: KeyVerifier,
    private readonly maker: KeyMaker,
  ) {}

  /** Makes a key and stores its hash. Throws like KeyMaker. */
  async create(order: KeyOrder, actor = COMMAND_LINE): Promise<CreatedKey> {
    const prepared = await this.maker.prepare(order);
    await this.database.transaction((uow) => this.store(uow, prepared, actor));
    return prepared.created;
  }

  /** Stores a prepared key with whatever else the transaction does. */
  async store(uow: UnitOfWork, { stored }: PreparedKey, actor: KeyActor): Promise<void> {
    await this.keys.insert(stored, uow);
    const expiry = stored.expiresAt === null ? 'never expires' : `expires ${stored.expiresAt.toISOString()}`;
    await this.note(uow, stored, 'created', actor, `scopes: ${describeScopes(stored.scopes)}; ${expiry}`);
  }

  /**
   * Ends a key, in this process at once and in the others within `VERIFICATION_TTL_MS`. One that is ended already
   * stays as it is.
   * @throws DomainError NOT_FOUND, PRECONDITION_FAILED
   */
  async revoke(which: KeyReference, actor = COMMAND_LINE, ifMatch: IfMatch = { kind: 'absent' }): Promise<Revocation> {
    for (let attempt = 1; ; attempt += 1) {
      const key = await this.get(which);
      assertIfMatch(ifMatch, computeETag(key.publicId, key.version));
      if (key.revokedAt !== null) return 'already-revoked';
      const isDone = await this.database.transaction(async (uow) => {
        if (!(await this.keys.end(key, { revokedAt: this.maker.now() }, uow))) return false;
        await this.note(uow, key, 'revoked', actor, 'ended at once');
        return true;
      });
      this.verifier.forget(key.publicId);
      if (isDone) return 'revoked';
      if (attempt === ATTEMPTS) throw refuseRace();
    }
  }

  /**
   * A key with the name, scopes and lifetime of another, which ends when the overlap is over.
   * @throws DomainError NOT_FOUND, INVALID_STATE when the old key has ended or was rotated before
   */
  async prepareRotation({ overlapMs, ...which }: RotationOrder): Promise<PreparedRotation> {
    const old = await this.get(which);
    const now = this.maker.now();
    const state = computeKeyState(old, now);
    if (state !== 'active') {
      const detail = `The key is ${state}; only an active one can be rotated. Make a new one with POST /v1/api-keys.`;
      throw new DomainError('INVALID_STATE', detail);
    }
    if (await this.events.hasEvent(old.publicId, 'rotated')) {
      const detail =
        'The key was rotated before: it has a successor, which GET /v1/api-keys/{id}/audit names. Rotate that one, or make a new key with POST /v1/api-keys.';
      throw new DomainError('INVALID_STATE', detail);
    }
    const overlapEnd = new Date(now.getTime() + overlapMs);
    const oldEndsAt = old.expiresAt !== null && old.expiresAt < overlapEnd ? old.expiresAt : overlapEnd;
    const lifetimeMs = old.expiresAt === null ? null : old.expiresAt.getTime() - old.createdAt.getTime();
    const expiresAt = lifetimeMs === null ? null : new Date(now.getTime() + lifetimeMs);
    const { owner } = await this.maker.describe(old);
    const prepared = await this.maker.prepare({ owner, name: old.name, scopes: old.scopes, expiresAt });
    return { old, oldEndsAt, prepared };
  }

  /** @throws DomainError INVALID_STATE when the old key was changed meanwhile */
  async storeRotation(uow: UnitOfWork, rotation: PreparedRotation, actor: KeyActor): Promise<void> {
    const { old, oldEndsAt, prepared } = rotation;
    if (!(await this.keys.end(old, { expiresAt: oldEndsAt }, uow))) throw refuseRace();
    const { publicId } = prepared.stored;
    await this.note(uow, old, 'rotated', actor, `replaced by ${publicId}; good until ${oldEndsAt.toISOString()}`);
    await this.keys.insert(prepared.stored, uow);
    await this.note(uow, prepared.stored, 'created', actor, `replaces ${old.publicId}`);
  }

  /** After a rotation was committed: this process sees the old key's new end at once. */
  noticeRotation({ old }: PreparedRotation): void {
    this.verifier.forget(old.publicId);
  }

  /** Throws like `prepareRotation` and `storeRotation`. */
  async rotate(order: RotationOrder, actor = COMMAND_LINE): Promise<CreatedKey> {
    const rotation = await this.prepareRotation(order);
    await this.database.transaction((uow) => this.storeRotation(uow, rotation, actor));
    this.noticeRotation(rotation);
    return rotation.prepared.created;
  }

  private async get({ publicId, ownerId }: KeyReference): Promise<StoredKey> {
    const found = await this.keys.findByPublicId(publicId);
    if (found !== null && (ownerId === undefined || found.ownerId === ownerId)) return found;
    throw new DomainError('NOT_FOUND', `There is no key with the id '${publicId}'.`);
  }

  private async note(uow: UnitOfWork, key: StoredKey, action: KeyAction, actor: KeyActor, detail: string) {
    const { ownerId, publicId: keyId } = key;
    const { name, requestId } = actor;
    await this.events.append(uow, { ownerId, keyId, action, actor: name, requestId, detail, at: this.maker.now() });
  }
}

function refuseRace(): DomainError {
  return new DomainError('INVALID_STATE', 'The key was changed by somebody else at the same moment. Try again.');
}
