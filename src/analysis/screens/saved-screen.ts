import type { ScreenQuery } from './screen.js';

/** A screen that an owner keeps under a name. */
export interface SavedScreen {
  readonly id: string;
  readonly ownerId: string;
  /** Unique for the owner, whatever its case. */
  readonly name: string;
  readonly description: string;
  /** The filter in canonical text. */
  readonly query: ScreenQuery;
  /** Null before the first run, and after a change of the query. */
  readonly lastRunAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** Counts changes of the screen; runs do not count. */
  readonly version: number;
}

export interface ScreenDraft {
  readonly name: string;
  readonly description: string;
  readonly query: ScreenQuery;
}

export interface ScreenReference {
  readonly ownerId: string;
  readonly id: string;
}

export const MAXIMUM_SCREENS = 200;

/** What of a saved screen is in its entity tag. */
export const screenETagParts = ({ id, version }: Pick<SavedScreen, 'id' | 'version'>): readonly (string | number)[] => [
  id,
  version,
];

/** Two names with the same key are the same name. */
export const nameKeyOf = (name: string): string => name.normalize('NFC').toLowerCase();

/** Whether two queries look for the same among the same; their order does not matter. */
export function isSameSearch(one: ScreenQuery, other: ScreenQuery): boolean {
  const names = ['where', 'universe', 'watchlistId', 'jobId', 'strategy', 'timeframe'] as const;
  return names.every((name) => one[name] === other[name]);
}
