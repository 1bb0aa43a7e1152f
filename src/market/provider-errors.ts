import { DomainError, type DomainErrorOptions } from '../platform/errors/domain-error.js';
import { ChainFailure } from './provider-chain.js';
import type { ProviderFailure } from './providers/market-data-provider.js';

/** Told to callers when the provider limits us without saying for how long. */
const DEFAULT_RETRY_AFTER_MS = 30_000;

const seconds = (milliseconds: number): number => Math.max(1, Math.ceil(milliseconds / 1_000));

function describeAttempts(failure: ProviderFailure): DomainErrorOptions {
  const attempts = failure instanceof ChainFailure ? failure.attempts : [];
  const extensions = {
    provider: failure.provider,
    attempts: attempts.map(({ provider, kind }) => ({ provider, kind })),
  };
  return { cause: failure, extensions };
}

/**
 * The error that callers are told: `UNKNOWN_TICKER` (404), `PROVIDER_RATE_LIMITED` (503, always with Retry-After),
 * `PROVIDER_TIMEOUT` (504) or `PROVIDER_ERROR` (502).
 */
export function toDomainError(failure: ProviderFailure): DomainError {
  const options = describeAttempts(failure);
  const wait = failure.retryAfterMs;
  switch (failure.kind) {
    case 'not-found':
      return new DomainError(
        'UNKNOWN_TICKER',
        `${failure.message} Check the spelling and the exchange suffix (RELIANCE.NS), search with GET /v1/symbols?query=, or upload bars with PUT /v1/tickers/{ticker}/bars.`,
        options,
      );
    case 'rate-limited': {
      const retryAfterSeconds = seconds(wait ?? DEFAULT_RETRY_AFTER_MS);
      const detail = `${failure.message} Try again in ${retryAfterSeconds} s.`;
      return new DomainError('PROVIDER_RATE_LIMITED', detail, { ...options, retryAfterSeconds });
    }
    case 'timeout':
      return new DomainError('PROVIDER_TIMEOUT', `${failure.message} Try again later, or upload bars.`, options);
    case 'unauthorized':
    case 'upstream':
    case 'malformed': {
      const retry = wait === undefined ? {} : { retryAfterSeconds: seconds(wait) };
      const detail = `${failure.message} Try again later, or upload bars with PUT /v1/tickers/{ticker}/bars.`;
      return new DomainError('PROVIDER_ERROR', detail, { ...options, ...retry });
    }
  }
}
