import { exchangeOfTicker } from './exchange.js';
import type { Ticker } from './ticker.js';

/** A member of the universe. */
export interface ListedSymbol {
  readonly ticker: Ticker;
  readonly name: string;
  readonly exchange: string;
  readonly currency: string | null;
}

export const MAX_NAME_LENGTH = 200;
export const MAX_EXCHANGE_LENGTH = 20;
export const MAX_CURRENCY_LENGTH = 8;

/** A symbol of which only some is known: exchange and currency follow from the ticker's suffix, else the name is the ticker. */
export function toListedSymbol(
  known: { ticker: Ticker } & Partial<Omit<ListedSymbol, 'ticker' | 'currency'>> & { currency?: string | null },
): ListedSymbol {
  const listing = exchangeOfTicker(known.ticker);
  return {
    ticker: known.ticker,
    name: known.name || known.ticker,
    exchange: known.exchange || listing.code,
    currency: known.currency || listing.currency,
  };
}
