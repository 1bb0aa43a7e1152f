import { DomainError } from '../../errors/domain-error.js';
import type { IdempotentCall } from './idempotent-call.js';

/** An answer as it is kept. */
export interface StoredAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text; null without a body. */
  readonly body: string | null;
}

/** What is known of earlier requests with the key. `version` guards every change. */
export type IdempotencyRecord = {
  readonly id: string;
  readonly version: number;
  readonly fingerprint: string;
  readonly expiresAt: Date;
} & (
  | { readonly state: 'in_progress'; readonly leaseExpiresAt: Date }
  | { readonly state: 'completed'; readonly answer: StoredAnswer }
);

/** What a request may do under its key. */
export type Turn =
  /** Go ahead, in the place of a record that counts for nothing any more, if there is one. */
  | { readonly kind: 'free'; readonly stale: IdempotencyRecord | null }
  | { readonly kind: 'taken' }
  | { readonly kind: 'answered'; readonly answer: StoredAnswer };

/**
 * Whose turn it is.
 * @throws DomainError IDEMPOTENCY_KEY_REUSED when the record is of another request
 */
export function decideTurn(record: IdempotencyRecord | null, call: IdempotentCall, now: Date): Turn {
  if (record === null || record.expiresAt <= now) return { kind: 'free', stale: record };
  if (record.fingerprint !== call.fingerprint) throw refuseReuse();
  switch (record.state) {
    case 'completed':
      return { kind: 'answered', answer: record.answer };
    case 'in_progress':
      return record.leaseExpiresAt <= now ? { kind: 'free', stale: record } : { kind: 'taken' };
  }
}

function refuseReuse(): DomainError {
  return new DomainError(
    'IDEMPOTENCY_KEY_REUSED',
    'This `Idempotency-Key` was sent before with another body, path or query. Send a new key with a new request, or repeat the first one unchanged.',
  );
}
