/** `pending` waits for its next attempt, `sending` is leased by a process, the others are over. */
export const DELIVERY_STATES = ['pending', 'sending', 'delivered', 'failed'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** One attempt. The answer's body is never kept: it may come from where its owner could not look. */
export interface DeliveryAttempt {
  /** ISO instant. */
  readonly at: string;
  /** Of the answer; null when there was none. */
  readonly status: number | null;
  readonly durationMs: number;
  /** What went wrong; null when nothing did. */
  readonly error: string | null;
}

/** An event on its way to a webhook. */
export interface Delivery {
  readonly id: string;
  readonly ownerId: string;
  readonly webhookId: string;
  /** Of the event. */
  readonly type: string;
  /** JSON, sent as it stands. */
  readonly payload: string;
  readonly state: DeliveryState;
  /** Attempts since it was made, or last sent again by hand. */
  readonly attempts: number;
  readonly nextAttemptAt: Date | null;
  /** The newest last; the oldest are forgotten. */
  readonly log: readonly DeliveryAttempt[];
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
}

/** A delivery that this process is to attempt now. */
export interface LeasedDelivery extends Delivery {
  readonly token: string;
}

/** What is sent: `{type, timestamp, data}`. */
export interface WebhookEvent {
  readonly type: string;
  readonly timestamp: Date;
  readonly data: object;
}

const LONGEST_LOG = 30;

export const appendAttempt = (log: readonly DeliveryAttempt[], attempt: DeliveryAttempt): readonly DeliveryAttempt[] =>
  [...log, attempt].slice(-LONGEST_LOG);

export const toPayload = ({ type, timestamp, data }: WebhookEvent): string =>
  JSON.stringify({ type, timestamp: timestamp.toISOString(), data });
