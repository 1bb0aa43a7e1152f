import { parseRetryAfter } from '../../platform/outbound/retry-after.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How long after a failed attempt the next one follows: nine attempts in about two days. */
export const RETRY_DELAYS_MS: readonly number[] = [
  ...[5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE],
  ...[HOUR, 6 * HOUR, 12 * HOUR, 24 * HOUR],
];
/** Share by which a wait is longer or shorter, so that what failed together does not come back together. */
export const JITTER = 0.1;
/** A webhook of which no attempt succeeded for so long is switched off. */
export const FAILING_FOR_MS = 5 * 24 * HOUR;

const GONE = 410;

/** What came of an attempt. */
export type AttemptOutcome =
  | { readonly kind: 'answered'; readonly status: number; readonly retryAfter: string | undefined }
  | { readonly kind: 'unanswered'; readonly detail: string };

/** What follows from it. */
export type DeliveryDecision =
  | { readonly kind: 'delivered' }
  | { readonly kind: 'retry'; readonly afterMs: number; readonly error: string }
  /** No further attempt; `gone` when the receiver wants none of any event. */
  | { readonly kind: 'failed'; readonly error: string; readonly isGone: boolean };

function describeFailure(outcome: AttemptOutcome): string {
  if (outcome.kind === 'unanswered') return outcome.detail;
  const { status } = outcome;
  if (status >= 300 && status < 400) return `answered ${status}: redirects are not followed`;
  return status === GONE ? 'answered 410: the webhook is switched off' : `answered ${status}`;
}

interface DecisionInput {
  readonly outcome: AttemptOutcome;
  /** Attempts so far, this one included. */
  readonly attempts: number;
  readonly now: Date;
  /** From 0 up to 1. */
  readonly random: number;
}

/** 2xx is delivered; 410 ends it; everything else is tried again, not before `Retry-After`, as often as there are delays. */
export function decideDelivery({ outcome, attempts, now, random }: DecisionInput): DeliveryDecision {
  const isAnswered = outcome.kind === 'answered';
  if (isAnswered && outcome.status >= 200 && outcome.status < 300) return { kind: 'delivered' };
  const error = describeFailure(outcome);
  const isGone = isAnswered && outcome.status === GONE;
  const delay = RETRY_DELAYS_MS[attempts - 1];
  if (isGone || delay === undefined) return { kind: 'failed', error, isGone };
  const asked = isAnswered ? (parseRetryAfter(outcome.retryAfter, now) ?? 0) : 0;
  const regular = Math.round(delay * (1 - JITTER + 2 * JITTER * random));
  return { kind: 'retry', afterMs: Math.max(regular, asked), error };
}
