import { createHash } from 'node:crypto';
import { toCanonicalJson } from '../platform/http/idempotency/fingerprint.js';

interface Work {
  readonly type: string;
  readonly tickers: readonly string[];
  /** JSON. */
  readonly parameters: unknown;
}

/**
 * SHA-256, hexadecimal; the same for the same work, in whatever order tickers and parameters are given: Postgres gives
 * members back in its own.
 */
export function computeFingerprint({ type, tickers, parameters }: Work): string {
  return createHash('sha256')
    .update(toCanonicalJson([type, [...tickers].sort(), parameters]))
    .digest('hex');
}
