import { Injectable } from '@nestjs/common';
import { In, type SelectQueryBuilder } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.service.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../platform/database/versioned-update.js';
import type { ListedSymbol } from './listed-symbol.js';
import { SymbolEntity } from './symbol.entity.js';

/** Few enough parameters for either database, few enough rows for SQLite's parser. */
const CHUNK = 200;

export interface SymbolSearch {
  /** Part of a ticker or a name; null for all. */
  readonly text: string | null;
  readonly exchange: string | null;
  /** Where the page before ended. */
  readonly after: { readonly rank: number; readonly ticker: string } | null;
  readonly limit: number;
}

export interface RankedSymbol extends ListedSymbol {
  /** 0 the ticker itself, 1 its beginning, 2 the beginning of the name, 3 of a later word, 4 anywhere. */
  readonly rank: number;
}

export interface StoredSymbol extends ListedSymbol {
  readonly version: number;
}

const RANK = `CASE WHEN symbol.ticker = :exact THEN 0
  WHEN symbol.ticker LIKE :tickerStart ESCAPE '!' THEN 1
  WHEN symbol.searchName LIKE :nameStart ESCAPE '!' THEN 2
  WHEN symbol.searchName LIKE :wordStart ESCAPE '!' THEN 3
  ELSE 4 END`;
const ALL_EQUAL = '0';

const escapeLike = (text: string): string => text.replaceAll(/[!%_]/g, (character) => `!${character}`);

function chunksOf<T>(items: readonly T[]): T[][] {
  const count = Math.ceil(items.length / CHUNK);
  return Array.from({ length: count }, (_, index) => items.slice(index * CHUNK, (index + 1) * CHUNK));
}

function restrictToText(query: SelectQueryBuilder<SymbolEntity>, text: string): void {
  const [upper, lower] = [escapeLike(text.toUpperCase()), escapeLike(text.toLowerCase())];
  query
    .andWhere(`(symbol.ticker LIKE :tickerPart ESCAPE '!' OR symbol.searchName LIKE :namePart ESCAPE '!')`)
    .setParameters({
      exact: text.toUpperCase(),
      tickerStart: `${upper}%`,
      tickerPart: `%${upper}%`,
      nameStart: `${lower}%`,
      wordStart: `% ${lower}%`,
      namePart: `%${lower}%`,
    });
}

/** The rows of `symbol`. */
@Injectable()
export class SymbolRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Best matches first, then by ticker. */
  async search({ text, exchange, after, limit }: SymbolSearch): Promise<RankedSymbol[]> {
    const rank = text === null ? ALL_EQUAL : RANK;
    const query = this.database
      .manager()
      .createQueryBuilder(SymbolEntity, 'symbol')
      .select('symbol.ticker', 'ticker')
      .addSelect('symbol.name', 'name')
      .addSelect('symbol.exchange', 'exchange')
      .addSelect('symbol.currency', 'currency')
      .addSelect(rank, 'rank')
      .where('1 = 1');
    if (text !== null) restrictToText(query, text);
    if (exchange !== null) query.andWhere('symbol.exchange = :exchange', { exchange });
    if (after !== null) {
      query.andWhere(`((${rank}) > :afterRank OR ((${rank}) = :afterRank AND symbol.ticker > :afterTicker))`, {
        afterRank: after.rank,
        afterTicker: after.ticker,
      });
    }
    if (text !== null) query.orderBy(rank, 'ASC');
    const rows = await query.addOrderBy('symbol.ticker', 'ASC').limit(limit).getRawMany<RankedSymbol>();
    return rows.map((row) => ({ ...row, rank: Number(row.rank) }));
  }

  /** Tickers of an exchange, or of all (null), in alphabetical order. */
  async listTickers(exchange: string | null, limit: number): Promise<string[]> {
    const where = exchange === null ? {} : { exchange };
    const rows = await this.database
      .manager()
      .find(SymbolEntity, { select: { ticker: true }, where, order: { ticker: 'ASC' }, take: limit });
    return rows.map(({ ticker }) => ticker);
  }

  async listExchanges(): Promise<string[]> {
    const rows = await this.database
      .manager()
      .createQueryBuilder(SymbolEntity, 'symbol')
      .select('DISTINCT symbol.exchange', 'exchange')
      .orderBy('symbol.exchange', 'ASC')
      .getRawMany<{ exchange: string }>();
    return rows.map(({ exchange }) => exchange);
  }

  async findByTickers(tickers: readonly string[], uow?: UnitOfWork): Promise<StoredSymbol[]> {
    const found: StoredSymbol[] = [];
    for (const chunk of chunksOf(tickers)) {
      found.push(...(await this.database.manager(uow).findBy(SymbolEntity, { ticker: In(chunk) })));
    }
    return found;
  }

  /** Leaves alone what is there already. */
  async insertMissing(symbols: readonly ListedSymbol[], uow?: UnitOfWork): Promise<void> {
    const now = this.clock.now();
    for (const chunk of chunksOf(symbols)) {
      const rows = chunk.map(({ ticker, name, exchange, currency }) => ({
        ticker,
        name,
        exchange,
        currency,
        searchName: name.toLowerCase(),
        createdAt: now,
        updatedAt: now,
        version: 1,
      }));
      const insert = this.database.manager(uow).createQueryBuilder().insert().into(SymbolEntity);
      await insert.values(rows).orIgnore().updateEntity(false).execute();
    }
  }

  /** False when another writer was faster. */
  update(current: StoredSymbol, symbol: ListedSymbol, uow?: UnitOfWork): Promise<boolean> {
    const { name, exchange, currency } = symbol;
    const patch = { name, exchange, currency, searchName: name.toLowerCase(), updatedAt: this.clock.now() };
    const key = { ticker: current.ticker };
    return updateVersioned(this.database.manager(uow), SymbolEntity, key, current.version, patch);
  }
}
