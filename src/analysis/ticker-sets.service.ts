import { Injectable } from '@nestjs/common';
import { MAXIMUM_TICKERS } from '../jobs/job-admission.service.js';
import { SymbolsService } from '../market/symbols/symbols.service.js';
import { DomainError } from '../platform/errors/domain-error.js';

/** A set of tickers, by what names it. */
export type TickerSet =
  | { readonly kind: 'tickers'; readonly tickers: readonly string[] }
  | { readonly kind: 'universe'; readonly name: string }
  | { readonly kind: 'watchlist'; readonly id: string }
  | { readonly kind: 'screen'; readonly id: string };

/** Gives the tickers of a watchlist. Throws DomainError NOT_FOUND, also for one of another owner. */
export type WatchlistSource = (ownerId: string, id: string) => Promise<readonly string[]>;

/** Gives the tickers that a saved screen finds. Throws DomainError NOT_FOUND, also for one of another owner. */
export type ScreenSource = (ownerId: string, id: string) => Promise<readonly string[]>;

export interface ResolvedTickers {
  /** Each once, in the order given. */
  readonly tickers: readonly string[];
  readonly duplicatesRemoved: number;
}

/** Turns what names a set of tickers into the tickers. */
@Injectable()
export class TickerSets {
  private readWatchlist: WatchlistSource | null = null;

  private findByScreen: ScreenSource | null = null;

  constructor(private readonly symbols: SymbolsService) {}

  /** Called once by whoever keeps watchlists. */
  registerWatchlists(source: WatchlistSource): void {
    this.readWatchlist = source;
  }

  /** Called once by whoever keeps screens. */
  registerScreens(source: ScreenSource): void {
    this.findByScreen = source;
  }

  /**
   * @throws DomainError VALIDATION_FAILED for a universe that is not known or empty, for an empty watchlist and for a
   * screen that finds nothing, NOT_FOUND for a watchlist or a screen that is not there
   */
  async resolve(set: TickerSet, ownerId: string): Promise<ResolvedTickers> {
    switch (set.kind) {
      case 'tickers': {
        const tickers = [...new Set(set.tickers)];
        return { tickers, duplicatesRemoved: set.tickers.length - tickers.length };
      }
      case 'universe':
        return { tickers: await this.resolveUniverse(set), duplicatesRemoved: 0 };
      case 'watchlist':
        return { tickers: await this.resolveWatchlist(set, ownerId), duplicatesRemoved: 0 };
      case 'screen':
        return { tickers: await this.resolveScreen(set, ownerId), duplicatesRemoved: 0 };
    }
  }

  /** What is on a watchlist, which may be nothing. @throws DomainError NOT_FOUND */
  listWatchlist(ownerId: string, id: string): Promise<readonly string[]> {
    if (this.readWatchlist === null) throw new TypeError('nobody has registered watchlists');
    return this.readWatchlist(ownerId, id);
  }

  private async resolveWatchlist({ id }: { readonly id: string }, ownerId: string): Promise<readonly string[]> {
    const tickers = await this.listWatchlist(ownerId, id);
    if (tickers.length > 0) return tickers;
    const detail = 'The watchlist has no items. Add some with POST /v1/watchlists/{id}/items.';
    throw new DomainError('VALIDATION_FAILED', detail, {
      errors: [{ pointer: '/watchlistId', code: 'empty_watchlist', detail }],
    });
  }

  private async resolveScreen({ id }: { readonly id: string }, ownerId: string): Promise<readonly string[]> {
    if (this.findByScreen === null) throw new TypeError('nobody has registered screens');
    const tickers = await this.findByScreen(ownerId, id);
    if (tickers.length > 0) return tickers;
    const detail = 'The screen finds nothing at present.';
    throw new DomainError('VALIDATION_FAILED', detail, {
      errors: [{ pointer: '/screenId', code: 'nothing_found', detail }],
    });
  }

  private async resolveUniverse(set: { readonly name: string }): Promise<readonly string[]> {
    const tickers = await this.symbols.listTickers(set.name, MAXIMUM_TICKERS + 1);
    if (tickers.length > 0) return tickers;
    const exchanges = await this.symbols.listExchanges();
    const detail = `There are no symbols in the universe '${set.name}'. Use demo, all or an exchange: ${exchanges.join(', ')}. Add symbols with: npm run cli -- symbols import <csv>.`;
    throw new DomainError('VALIDATION_FAILED', detail, {
      errors: [{ pointer: '/universe', code: 'unknown_universe', detail }],
    });
  }
}
