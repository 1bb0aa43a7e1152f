import type { ProblemCode } from '../../platform/errors/problem-catalog.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { ItemError } from './job.js';

/** Failures of a handler after which an item is given up. */
export const MAXIMUM_ATTEMPTS = 5;
/** Workers that may disappear over an item before it is given up. */
export const MAXIMUM_LEASE_LOSSES = 20;
/** Times that an item is put back because somebody else limits or is away; hours, at the waits below. */
export const MAXIMUM_DEFERRALS = 200;

const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 60_000;
const DEFAULT_DEFERRAL_MS = 5_000;

/** `again`: it used up an attempt. `later`: somebody limits us, which is nobody's failure. */
export type RetryDecision =
  | { readonly kind: 'again' | 'later'; readonly delayMs: number }
  | { readonly kind: 'never'; readonly error: ItemError };

interface Tries {
  /** Failed attempts, this one included. */
  readonly attempts: number;
  readonly deferrals: number;
}

/** Codes that waiting alone puts right; anything else that is expected is final at once. */
const TRANSIENT = new Set<ProblemCode>(['PROVIDER_ERROR', 'PROVIDER_TIMEOUT', 'INTERNAL_ERROR']);
const NOT_OURS = new Set<ProblemCode>(['PROVIDER_RATE_LIMITED', 'DATABASE_UNAVAILABLE', 'STORAGE_FULL', 'NOT_READY']);

const INTERNAL: ItemError = {
  code: 'INTERNAL_ERROR',
  detail: 'The item could not be processed because of a defect on our side.',
  retryable: true,
};

/** What an item's owner is told of a failure; the text of a defect stays in the log. */
export function describeFailure(failure: unknown): ItemError {
  if (!(failure instanceof DomainError)) return INTERNAL;
  const { code, message } = failure;
  return { code, detail: message, retryable: TRANSIENT.has(code) || NOT_OURS.has(code) };
}

/**
 * Exponential with full jitter: between half of and the whole of 0.5 s, 1 s, 2 s, ... at most a minute.
 * `random` is from 0 to below 1.
 */
function computeBackoff(attempts: number, random: number): number {
  const ceiling = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** (attempts - 1));
  return Math.round(ceiling * (0.5 + random / 2));
}

/** Whether, and when, a failed item is tried again. */
export function decideRetry(failure: unknown, { attempts, deferrals }: Tries, random: number): RetryDecision {
  const error = describeFailure(failure);
  const isDomainError = failure instanceof DomainError;
  const askedToWaitMs = isDomainError ? (failure.retryAfterSeconds ?? 0) * 1_000 : 0;
  if (isDomainError && NOT_OURS.has(failure.code)) {
    if (deferrals >= MAXIMUM_DEFERRALS) return { kind: 'never', error };
    const wait = Math.min(LONGEST_RETRY_MS, askedToWaitMs || DEFAULT_DEFERRAL_MS);
    // Spread, so that what was put back together does not come back together.
    return { kind: 'later', delayMs: Math.round(wait * (1 + random / 4)) };
  }
  if (!error.retryable || attempts >= MAXIMUM_ATTEMPTS) return { kind: 'never', error };
  const delayMs = Math.max(computeBackoff(attempts, random), Math.min(askedToWaitMs, LONGEST_RETRY_MS));
  return { kind: 'again', delayMs };
}
