/** One limit and what is left of it. */
export interface QuotaState {
  readonly name: 'reads' | 'writes' | 'tickers';
  readonly limit: number;
  readonly used: number;
  readonly windowSeconds: number;
  readonly resetsInSeconds: number;
}

const leftOf = ({ limit, used }: QuotaState): number => Math.max(0, limit - used);

/**
 * The quota as headers: `RateLimit-Policy` and `RateLimit` of draft-ietf-httpapi-ratelimit-headers-10 (structured fields,
 * one item for each limit), and the older `X-RateLimit-*` for the limit on requests alone. Times are seconds from now.
 */
export function renderQuotaHeaders(requests: QuotaState, tickers: QuotaState | null): Record<string, string> {
  const all = tickers ? [requests, tickers] : [requests];
  return {
    'RateLimit-Policy': all
      .map(({ name, limit, windowSeconds }) => `"${name}";q=${limit};w=${windowSeconds}`)
      .join(', '),
    RateLimit: all.map((state) => `"${state.name}";r=${leftOf(state)};t=${state.resetsInSeconds}`).join(', '),
    'X-RateLimit-Limit': String(requests.limit),
    'X-RateLimit-Remaining': String(leftOf(requests)),
    'X-RateLimit-Reset': String(requests.resetsInSeconds),
  };
}
