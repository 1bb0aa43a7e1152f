/** What can happen to a key. */
export const KEY_ACTIONS = ['created', 'rotated', 'revoked'] as const;

export type KeyAction = (typeof KEY_ACTIONS)[number];

/** Who changes a key, and in which request. */
export interface KeyActor {
  /** Public id of the key that was used, `master`, `cli` or `first-start`. */
  readonly name: string;
  readonly requestId: string | null;
}

/** One line of a key's audit trail; never changed, never removed. */
export interface KeyEvent {
  readonly id: string;
  readonly ownerId: string;
  /** Public id of the key. */
  readonly keyId: string;
  readonly action: KeyAction;
  readonly actor: string;
  readonly requestId: string | null;
  /** In words, without secrets. */
  readonly detail: string;
  readonly at: Date;
}

export const COMMAND_LINE: KeyActor = { name: 'cli', requestId: null };
export const FIRST_START: KeyActor = { name: 'first-start', requestId: null };
