import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Database } from '../../platform/database/database.service.js';
import type { CursorContext } from '../../platform/http/cursor.service.js';
import type { Page } from '../../platform/http/page.dto.js';
import { Pages } from '../../platform/http/page.service.js';
import { DEMO_COMPANIES } from '../providers/demo/demo-companies.js';
import { type ListedSymbol, toListedSymbol } from './listed-symbol.js';
import { type RankedSymbol, SymbolRepository } from './symbol.repository.js';

export interface SymbolListOrder {
  readonly ownerId: string;
  readonly query: string | undefined;
  readonly exchange: string | undefined;
  readonly limit: number;
  readonly cursor: string | undefined;
}

export interface SymbolImport {
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
}

const DEMO_SYMBOLS: readonly ListedSymbol[] = DEMO_COMPANIES.map(({ ticker, name }) =>
  toListedSymbol({ ticker, name }),
);

const toItem = ({ ticker, name, exchange, currency }: RankedSymbol): ListedSymbol => ({
  ticker,
  name,
  exchange,
  currency,
});

/** The universe of known tickers; the demo market is always in it. */
@Injectable()
export class SymbolsService implements OnApplicationBootstrap {
  constructor(
    private readonly symbols: SymbolRepository,
    private readonly database: Database,
    private readonly pages: Pages,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.seedDemo();
  }

  /**
   * Symbols whose ticker or name contains the text, best matches first.
   * @throws DomainError INVALID_CURSOR
   */
  async list(order: SymbolListOrder): Promise<Page<ListedSymbol>> {
    const text = order.query?.trim() || null;
    const exchange = order.exchange?.trim().toUpperCase() || null;
    const context: CursorContext = {
      ownerId: order.ownerId,
      list: 'symbols',
      sort: 'rank,ticker',
      filters: { text, exchange },
    };
    const position = await this.pages.readPosition(context, order.cursor);
    const after = position && { rank: Number(position[0]), ticker: String(position[1]) };
    const rows = await this.symbols.search({ text, exchange, after, limit: order.limit + 1 });
    return this.pages.toPage({
      context,
      limit: order.limit,
      rows,
      position: ({ rank, ticker }) => [rank, ticker],
      toItem,
    });
  }

  /** Tickers of a universe: `all`, or an exchange such as `demo` or `NSE` in either case; at most `limit`. */
  listTickers(universe: string, limit: number): Promise<string[]> {
    const name = universe.trim().toUpperCase();
    return this.symbols.listTickers(name === 'ALL' ? null : name, limit);
  }

  /** Which of these tickers are in the universe. */
  async findKnown(tickers: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set((await this.symbols.findByTickers(tickers)).map(({ ticker }) => ticker));
  }

  /** The symbol of a ticker, or null: prices may be known of what is not in the universe. */
  async find(ticker: string): Promise<ListedSymbol | null> {
    const [symbol] = await this.symbols.findByTickers([ticker]);
    return symbol ?? null;
  }

  /** Every exchange that a symbol is listed on. */
  listExchanges(): Promise<string[]> {
    return this.symbols.listExchanges();
  }

  /**
   * Adds what is missing and changes what differs, all of it or nothing; nothing is removed. Of a repeated ticker the
   * last counts.
   */
  async import(symbols: readonly ListedSymbol[]): Promise<SymbolImport> {
    const distinct = [...new Map(symbols.map((symbol) => [symbol.ticker, symbol])).values()];
    const { inserted, updated } = await this.database.transaction((uow) => this.symbols.upsert(distinct, uow));
    return { inserted, updated, unchanged: distinct.length - inserted - updated };
  }

  private async seedDemo(): Promise<void> {
    const known = await this.symbols.findByTickers(DEMO_SYMBOLS.map(({ ticker }) => ticker));
    if (known.length < DEMO_SYMBOLS.length) await this.symbols.insertMissing(DEMO_SYMBOLS);
  }
}
