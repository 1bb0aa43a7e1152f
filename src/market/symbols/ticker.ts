import { DomainError } from '../../platform/errors/domain-error.js';

/** Provider-style symbol, normalised: upper case, 1 to 20 of `A-Z 0-9 . - & _ ^ =`. */
export type Ticker = string;

export const TICKER_PATTERN = /^[A-Z0-9.\-&_^=]{1,20}$/;

const DEMO_SUFFIX = '.DEMO';

/** Trims and upper-cases; null when the result is not a ticker. */
export function normaliseTicker(raw: string): Ticker | null {
  const ticker = raw.trim().toUpperCase();
  // Dots alone are path segments to every client and proxy; no exchange lists them.
  return TICKER_PATTERN.test(ticker) && !/^\.+$/.test(ticker) ? ticker : null;
}

/** Why a text is not a ticker, with the fix. */
export function describeBadTicker(raw: string): string {
  const shown = raw.length > 40 ? `${raw.slice(0, 40)}...` : raw;
  return `"${shown}" is not a ticker: use 1 to 20 of A-Z 0-9 . - & _ ^ = (such as AAPL, RELIANCE.NS, M&M.NS, BRK-B, ^NSEI, ACME.DEMO).`;
}

/**
 * Normalises text from outside into a ticker.
 * @throws DomainError VALIDATION_FAILED when it is none.
 */
export function parseTicker(raw: string, pointer = '/ticker'): Ticker {
  const ticker = normaliseTicker(raw);
  if (ticker !== null) return ticker;
  const detail = describeBadTicker(raw);
  throw new DomainError('VALIDATION_FAILED', detail, { errors: [{ pointer, code: 'invalid_ticker', detail }] });
}

/** Demo tickers are answered by the demo market alone. */
export function isDemoTicker(ticker: Ticker): boolean {
  return ticker.endsWith(DEMO_SUFFIX);
}
