import { Injectable } from '@nestjs/common';
import { MAXIMUM_TICKERS } from '../jobs/jobs.service.js';
import { SymbolsService } from '../market/symbols/symbols.service.js';
import { DomainError } from '../platform/errors/domain-error.js';

/** A set of tickers, by what names it. */
export type TickerSet =
  | { readonly kind: 'tickers'; readonly tickers: readonly string[] }
  | { readonly kind: 'universe'; readonly name: string };

export interface ResolvedTickers {
  /** Each once, in the order given. */
  readonly tickers: readonly string[];
  readonly duplicatesRemoved: number;
}

/** Turns what names a set of tickers into the tickers. */
@Injectable()
export class TickerSets {
  constructor(private readonly symbols: SymbolsService) {}

  /** @throws DomainError VALIDATION_FAILED for a universe that is not known or empty */
  async resolve(set: TickerSet): Promise<ResolvedTickers> {
    if (set.kind === 'tickers') {
      const tickers = [...new Set(set.tickers)];
      return { tickers, duplicatesRemoved: set.tickers.length - tickers.length };
    }
    const tickers = await this.symbols.listTickers(set.name, MAXIMUM_TICKERS + 1);
    if (tickers.length > 0) return { tickers, duplicatesRemoved: 0 };
    const exchanges = await this.symbols.listExchanges();
    const detail = `There are no symbols in the universe '${set.name}'. Use demo, all or an exchange: ${exchanges.join(', ')}. Add symbols with: npm run cli -- symbols import <csv>.`;
    throw new DomainError('VALIDATION_FAILED', detail, {
      errors: [{ pointer: '/universe', code: 'unknown_universe', detail }],
    });
  }
}
