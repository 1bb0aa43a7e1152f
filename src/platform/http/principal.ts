/** What a key may do. `keys:admin` and `ops:read` are for operators. */
export const SCOPES = [
  'analysis:read',
  'analysis:write',
  'analysis:bulk',
  'market:read',
  'market:write',
  'strategy:write',
  'jobs:read',
  'jobs:write',
  'watchlist:read',
  'watchlist:write',
  'alerts:read',
  'alerts:write',
  'keys:admin',
  'ops:read',
] as const;

export type Scope = (typeof SCOPES)[number];

/** Who is calling: the owner whose rows are seen, and what the key allows. */
export interface Principal {
  readonly ownerId: string;
  readonly ownerName: string;
  /** `master` for MASTER_API_KEY, otherwise the public id of the key. */
  readonly keyId: string;
  readonly keyName: string;
  readonly scopes: readonly Scope[];
}
