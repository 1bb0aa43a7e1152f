import type { Bar } from '../bars/series.js';

/**
 * Why a provider gave no answer.
 * `not-found`: it does not know the ticker. `rate-limited`: it asks us to wait. `unauthorized`: it refuses our access.
 * `upstream`: it failed, refused the request or could not be reached. `malformed`: it answered something we do not
 * trust. `timeout`: it did not finish inside the deadline.
 */
export type ProviderFailureKind = 'not-found' | 'rate-limited' | 'unauthorized' | 'upstream' | 'malformed' | 'timeout';

export interface ProviderFailureOptions {
  readonly cause?: unknown;
  /** How long the provider asked us to wait, in milliseconds. */
  readonly retryAfterMs?: number;
  /** Whether the same request may succeed moments later; retries obey it. */
  readonly isTransient?: boolean;
}

/** The one error that leaves a provider. `message` is ours and safe to show; it never carries a response body. */
export class ProviderFailure extends Error {
  readonly retryAfterMs: number | undefined;
  readonly isTransient: boolean;

  constructor(
    readonly provider: string,
    readonly kind: ProviderFailureKind,
    detail: string,
    options: ProviderFailureOptions = {},
  ) {
    super(detail, { cause: options.cause });
    this.name = 'ProviderFailure';
    this.retryAfterMs = options.retryAfterMs;
    this.isTransient = options.isTransient ?? false;
  }
}

/**
 * Daily bars as the source delivered them, mapped but not checked: they may be unsorted, repeated or impossible, and
 * `checkQuality` decides about them. Every number is finite; rows without one are left out and counted.
 */
export interface ProviderSeries {
  readonly ticker: string;
  /** Quote currency exactly as delivered (`GBp` is pence), null when unknown. */
  readonly currency: string | null;
  /** IANA name, or `UTC` when the source names none. */
  readonly exchangeTimezone: string;
  readonly exchange: string | null;
  readonly name: string | null;
  readonly bars: readonly Bar[];
  /** The last bar belongs to a session that was not over; leave it out unless the user asked for it. */
  readonly unfinished: boolean;
  /** Rows that had no usable number in them. */
  readonly emptyRows: number;
}

/** A line of a provider's symbol search. */
export interface SymbolMatch {
  readonly ticker: string;
  readonly name: string;
  readonly exchange: string | null;
  readonly currency: string | null;
}

/**
 * A source of daily prices. Failures are `ProviderFailure`s; when `signal` aborts, its reason is thrown as it is.
 * `from` and `to` are calendar days of the exchange, `YYYY-MM-DD`, both included.
 */
export interface MarketDataProvider {
  readonly name: string;
  /** Whether the ticker is one that this source could know; decided without asking it. */
  canHandle(ticker: string): boolean;
  fetchDaily(ticker: string, from: string, to: string, signal: AbortSignal): Promise<ProviderSeries>;
  search(query: string, signal: AbortSignal): Promise<SymbolMatch[]>;
}
