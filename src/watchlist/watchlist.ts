/** A named collection of tickers of one owner. */
export interface Watchlist {
  readonly id: string;
  readonly ownerId: string;
  /** Unique for the owner, whatever its case. */
  readonly name: string;
  readonly description: string;
  /** Every owner has one that cannot be renamed or deleted. */
  readonly isDefault: boolean;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** Counts changes of the list and of its items. */
  readonly version: number;
}

/** A watchlist with the number of its items. */
export interface CountedWatchlist extends Watchlist {
  readonly itemCount: number;
}

export interface WatchlistItem {
  readonly ticker: string;
  readonly addedAt: Date;
}

export const DEFAULT_WATCHLIST = 'Default';
export const MAXIMUM_WATCHLISTS = 200;
export const MAXIMUM_ITEMS = 5_000;

/** What of a watchlist is in its entity tag. */
export const watchlistETagParts = ({
  id,
  version,
}: Pick<Watchlist, 'id' | 'version'>): readonly (string | number)[] => [id, version];

/** Two names with the same key are the same name. */
export const nameKeyOf = (name: string): string => name.normalize('NFC').toLowerCase();
