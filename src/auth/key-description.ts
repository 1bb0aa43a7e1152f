import type { Scope } from '../platform/http/principal.js';
import type { KeyState } from './stored-key.js';

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
  readonly version: number;
}

/** The only answer that holds the key itself; it cannot be had again. */
export interface CreatedKey extends KeyDescription {
  readonly key: string;
}
