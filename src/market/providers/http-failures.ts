import type { OutboundError, OutboundFailureReason, OutboundResponse } from '../../platform/outbound/outbound-http.js';
import { parseRetryAfter } from '../../platform/outbound/retry-after.js';
import { ProviderFailure, type ProviderFailureKind } from './market-data-provider.js';

interface Meaning {
  readonly kind: ProviderFailureKind;
  readonly isTransient: boolean;
}

const MEANING_OF_REASON: Readonly<Record<OutboundFailureReason, Meaning>> = {
  timeout: { kind: 'timeout', isTransient: false },
  connection: { kind: 'upstream', isTransient: true },
  redirect: { kind: 'upstream', isTransient: false },
  'private-address': { kind: 'upstream', isTransient: false },
  'too-large': { kind: 'malformed', isTransient: false },
  encoding: { kind: 'malformed', isTransient: false },
};

/** The failure for a request that got no usable response; anything but an `OutboundError` is rethrown by the caller. */
export function failureOfOutboundError(provider: string, error: OutboundError): ProviderFailure {
  const { kind, isTransient } = MEANING_OF_REASON[error.reason];
  return new ProviderFailure(provider, kind, `${provider} ${error.message}.`, { cause: error, isTransient });
}

/**
 * The failure that a status stands for with any provider, null for 2xx. 404 is left to the provider's own errors
 * file when its bodies tell more.
 */
export function failureOfStatus(
  provider: string,
  ticker: string,
  response: OutboundResponse,
  now: Date,
): ProviderFailure | null {
  const { status } = response;
  if (status >= 200 && status < 300) return null;
  const retryAfterMs = parseRetryAfter(response.headers['retry-after'], now);
  const options = retryAfterMs === undefined ? {} : { retryAfterMs };
  const fail = (kind: ProviderFailureKind, detail: string, isTransient: boolean): ProviderFailure =>
    new ProviderFailure(provider, kind, detail, { ...options, isTransient });

  // 999 is what some vendors' front ends send in place of 429.
  if (status === 429 || status === 999) return fail('rate-limited', `${provider} limits our requests.`, true);
  if (status === 404) return fail('not-found', `${provider} does not know ${ticker}.`, false);
  if (status === 401 || status === 403)
    return fail('unauthorized', `${provider} refused our access (${status}).`, false);
  if (status >= 500) return fail('upstream', `${provider} failed (${status}).`, true);
  return fail('upstream', `${provider} refused the request for ${ticker} (${status}).`, false);
}
