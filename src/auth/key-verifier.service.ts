import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import type { Principal } from '../platform/http/principal.js';
import { Secrets } from '../platform/secrets/secrets.service.js';
import { computeKeyHash, isSameSecret, parseApiKey } from './api-key.js';
import { ApiKeyRepository } from './api-key.repository.js';
import { OwnersService } from './owners.service.js';
import { refuseKey } from './refusals.js';
import { computeKeyState, principalOf, type StoredKey } from './stored-key.js';

/** How long a verified key is believed without asking the database: the delay of a revocation in another process. */
export const VERIFICATION_TTL_MS = 3_000;
const CACHED_KEYS = 1_000;
/** Stands in for the hash of a key that does not exist, so that the comparison is made either way. */
const NO_HASH = '0'.repeat(64);

export interface VerifiedKey {
  readonly stored: StoredKey;
  readonly principal: Principal;
}

/** Tells whose a key is. */
@Injectable()
export class KeyVerifier {
  private readonly verified = new Map<string, VerifiedKey & { readonly believedUntil: number }>();

  constructor(
    private readonly secrets: Secrets,
    private readonly keys: ApiKeyRepository,
    private readonly owners: OwnersService,
    private readonly clock: Clock,
  ) {}

  /**
   * The known and the unknown id take the same way: one hash, one look into the database, one comparison. What is
   * remembered is filed under the hash of the whole key, so a right id with a wrong secret is not answered faster.
   * @throws DomainError UNAUTHENTICATED, saying why only to those who have the secret.
   */
  async verify(key: string): Promise<VerifiedKey> {
    const parsed = parseApiKey(key);
    if (parsed.kind !== 'well-formed') throw refuseKey({ reason: parsed.kind });
    const hash = computeKeyHash(await this.secrets.derive('api-key-pepper'), key);
    const found = this.recall(hash) ?? (await this.look(parsed.publicId, hash));
    this.refuseEnded(found.stored);
    return found;
  }

  /** Makes the next use of the key ask the database again. */
  forget(publicId: string): void {
    for (const [hash, { stored }] of this.verified) {
      if (stored.publicId === publicId) this.verified.delete(hash);
    }
  }

  private recall(hash: string): VerifiedKey | null {
    const entry = this.verified.get(hash);
    return entry && entry.believedUntil > this.clock.now().getTime() ? entry : null;
  }

  private async look(publicId: string, hash: string): Promise<VerifiedKey> {
    const askedAt = this.clock.now().getTime();
    const stored = await this.keys.findMatching(publicId, hash);
    const isSame = isSameSecret(stored?.secretHash ?? NO_HASH, hash);
    if (!stored || !isSame) throw refuseKey({ reason: 'unknown' });
    const found = { stored, principal: principalOf(stored, await this.owners.getById(stored.ownerId)) };
    this.remember(hash, { ...found, believedUntil: askedAt + VERIFICATION_TTL_MS });
    return found;
  }

  private remember(hash: string, entry: VerifiedKey & { believedUntil: number }): void {
    this.verified.delete(hash);
    this.verified.set(hash, entry);
    const [oldest] = this.verified.keys();
    if (this.verified.size > CACHED_KEYS && oldest !== undefined) this.verified.delete(oldest);
  }

  private refuseEnded(stored: StoredKey): void {
    const state = computeKeyState(stored, this.clock.now());
    if (state === 'revoked' && stored.revokedAt) throw refuseKey({ reason: state, at: stored.revokedAt });
    if (state === 'expired' && stored.expiresAt) throw refuseKey({ reason: state, at: stored.expiresAt });
  }
}
