/** Why a webhook was switched off by itself. */
export type DisabledReason = 'gone' | 'failing' | 'secret_unreadable';

/** An address of an owner that events are sent to. Its secrets are elsewhere. */
export interface Webhook {
  readonly id: string;
  readonly ownerId: string;
  readonly url: string;
  readonly description: string;
  readonly isEnabled: boolean;
  /** Null when it is on, or when its owner switched it off. */
  readonly disabledReason: DisabledReason | null;
  /** Since when no attempt has succeeded; null when the last one did, or there was none. */
  readonly failingSince: Date | null;
  /** Until when the secret before the current one signs too. */
  readonly previousSecretUntil: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
}

/** The secrets of a webhook, each encrypted. */
export interface SealedSecrets {
  readonly secret: string;
  readonly previousSecret: string | null;
}

export const MAXIMUM_WEBHOOKS = 20;

/** What of a webhook is in its entity tag. */
export const webhookETagParts = ({ id, version }: Pick<Webhook, 'id' | 'version'>): readonly (string | number)[] => [
  id,
  version,
];
