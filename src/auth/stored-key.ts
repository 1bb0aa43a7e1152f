import type { Principal, Scope } from '../platform/http/principal.js';

/** A key as it is kept: everything but the key itself. */
export interface StoredKey {
  readonly id: string;
  readonly ownerId: string;
  readonly publicId: string;
  readonly name: string;
  /** HMAC-SHA256 of the key under the pepper, hexadecimal. */
  readonly secretHash: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
  /** Counts changes, uses apart. */
  readonly version: number;
}

export interface Owner {
  readonly id: string;
  readonly name: string;
}

export type KeyState = 'active' | 'expired' | 'revoked';

/** Revoking outlasts expiry: a key that is both counts as revoked. */
export function computeKeyState(key: Pick<StoredKey, 'expiresAt' | 'revokedAt'>, now: Date): KeyState {
  if (key.revokedAt !== null) return 'revoked';
  return key.expiresAt !== null && key.expiresAt <= now ? 'expired' : 'active';
}

export function principalOf(key: StoredKey, owner: Owner): Principal {
  return {
    ownerId: owner.id,
    ownerName: owner.name,
    keyId: key.publicId,
    keyName: key.name,
    scopes: key.scopes,
  };
}
