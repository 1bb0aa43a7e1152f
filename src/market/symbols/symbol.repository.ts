import { Injectable } from '@nestjs/common';
import { In, type SelectQueryBuilder } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.service.js';
import { queryReturning, type SqlParameter } from '../../platform/database/returning-query.js';
import { lockUntilCommit } from '../../platform/database/transaction-lock.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { foldName, toSearchName } from './fold-name.js';
import type { ListedSymbol } from './listed-symbol.js';
import { SymbolEntity } from './symbol.entity.js';
import { TICKER_PATTERN } from './ticker.js';

/** Few enough parameters for either database, few enough rows for SQLite's parser. */
const CHUNK = 200;
/** An import of 50,000 rows is over by then; Postgres ends a statement that waits longer. */
const IMPORT_WAIT_MS = 9_000;

/** So many matches are fetched and ranked here, which takes one pass over the names; more are not worth fetching. */
const FEW_MATCHES = 400;

/** The last of the characters that can follow in a ticker comes before it. */
const BEYOND_TICKERS = '~';

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

interface StoredSymbol extends ListedSymbol {
  readonly version: number;
}

/** How many rows an import has written. */
interface WrittenSymbols {
  readonly inserted: number;
  readonly updated: number;
}

type TextSearch = SymbolSearch & { readonly text: string };
type Query = SelectQueryBuilder<SymbolEntity>;

const RANK = `CASE WHEN symbol.searchName LIKE :nameStart ESCAPE '!' THEN 2
  WHEN symbol.searchName LIKE :wordStart ESCAPE '!' THEN 3
  ELSE 4 END`;
const ANYWHERE = `symbol.searchName LIKE :part ESCAPE '!'`;
const WORD = `(symbol.searchName LIKE :nameStart ESCAPE '!' OR symbol.searchName LIKE :wordStart ESCAPE '!')`;

const COLUMNS = ['ticker', 'name', 'exchange', 'currency', 'search_name', 'created_at', 'updated_at'] as const;

const escapeLike = (text: string): string => text.replaceAll(/[!%_]/g, (character) => `!${character}`);

/** Tickers are ASCII, so this is the order of both databases. */
const compareTickers = (a: { readonly ticker: string }, b: { readonly ticker: string }): number =>
  a.ticker < b.ticker ? -1 : a.ticker > b.ticker ? 1 : 0;

function chunksOf<T>(items: readonly T[]): T[][] {
  const count = Math.ceil(items.length / CHUNK);
  return Array.from({ length: count }, (_, index) => items.slice(index * CHUNK, (index + 1) * CHUNK));
}

/** The rows of `symbol`. */
@Injectable()
export class SymbolRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Best matches first, then by ticker. Tickers that begin with the text come from the index; names are looked through
   * only when they do not fill the page.
   */
  async search(search: SymbolSearch): Promise<RankedSymbol[]> {
    const { text, after, limit } = search;
    if (text === null) return this.listAll(search);
    const order: TextSearch = { ...search, text };
    const first = after === null || after.rank < 2 ? await this.findByTickerStart(order) : [];
    if (first.length === limit) return first;
    const rest = { ...order, limit: limit - first.length };
    const few = await this.findFew(rest);
    if (few !== null) return [...first, ...few];
    const words = after === null || after.rank < 4 ? await this.findByWords(rest) : [];
    if (words.length === rest.limit) return [...first, ...words];
    return [...first, ...words, ...(await this.findInside({ ...rest, limit: rest.limit - words.length }))];
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
    await this.write(symbols, 'ON CONFLICT ("ticker") DO NOTHING', uow);
  }

  /** Adds what is missing and changes what differs, one import at a time; each ticker at most once. */
  async upsert(symbols: readonly ListedSymbol[], uow: UnitOfWork): Promise<WrittenSymbols> {
    await lockUntilCommit(this.database.manager(uow), 'symbol-import', IMPORT_WAIT_MS);
    const changing = ['name', 'exchange', 'currency', 'search_name'] as const;
    const sets = [...changing, 'updated_at'].map((column) => `"${column}" = excluded."${column}"`);
    const differs = changing.map((column) => `"symbol"."${column}" IS DISTINCT FROM excluded."${column}"`);
    const onConflict = `ON CONFLICT ("ticker") DO UPDATE SET ${sets.join(', ')}, "version" = "symbol"."version" + 1
      WHERE ${differs.join(' OR ')}`;
    const versions = await this.write(symbols, onConflict, uow);
    const inserted = versions.filter((version) => version === 1).length;
    return { inserted, updated: versions.length - inserted };
  }

  /** The versions of the rows that were written, and of no others. In the order of the tickers, so that writers cannot deadlock. */
  private async write(symbols: readonly ListedSymbol[], onConflict: string, uow?: UnitOfWork): Promise<number[]> {
    const now = this.clock.now();
    const versions: number[] = [];
    for (const chunk of chunksOf([...symbols].sort(compareTickers))) {
      const parameters = chunk.flatMap((symbol): SqlParameter[] => [
        symbol.ticker,
        symbol.name,
        symbol.exchange,
        symbol.currency,
        toSearchName(symbol),
        now,
        now,
      ]);
      const tuples = chunk.map((_, row) => {
        const placeholders = COLUMNS.map((_column, index) => `$${row * COLUMNS.length + index + 1}`);
        return `(${placeholders.join(', ')}, 1)`;
      });
      const sql = `INSERT INTO "symbol" (${COLUMNS.map((column) => `"${column}"`).join(', ')}, "version")
        VALUES ${tuples.join(', ')} ${onConflict} RETURNING "version"`;
      const rows = await queryReturning<{ version: number }>(this.database.manager(uow), sql, parameters);
      versions.push(...rows.map(({ version }) => version));
    }
    return versions;
  }

  private select(rank: string): Query {
    return this.database
      .manager()
      .createQueryBuilder(SymbolEntity, 'symbol')
      .select('symbol.ticker', 'ticker')
      .addSelect('symbol.name', 'name')
      .addSelect('symbol.exchange', 'exchange')
      .addSelect('symbol.currency', 'currency')
      .addSelect(rank, 'rank');
  }

  private async listAll({ exchange, after, limit }: SymbolSearch): Promise<RankedSymbol[]> {
    const query = this.select('0');
    if (exchange !== null) query.andWhere('symbol.exchange = :exchange', { exchange });
    if (after !== null) query.andWhere('symbol.ticker > :after', { after: after.ticker });
    return read(query.orderBy('symbol.ticker', 'ASC').limit(limit));
  }

  /** Ranks 0 and 1; of the tickers that begin with it, the text itself is the first. */
  private async findByTickerStart({ text, exchange, after, limit }: TextSearch): Promise<RankedSymbol[]> {
    const start = text.toUpperCase();
    if (!TICKER_PATTERN.test(start)) return [];
    const query = this.select('CASE WHEN symbol.ticker = :start THEN 0 ELSE 1 END')
      .where('symbol.ticker >= :start AND symbol.ticker < :end')
      .setParameters({ start, end: `${start}${BEYOND_TICKERS}` });
    if (exchange !== null) query.andWhere('symbol.exchange = :exchange', { exchange });
    if (after !== null) query.andWhere('symbol.ticker > :after', { after: after.ticker });
    return read(query.orderBy('symbol.ticker', 'ASC').limit(limit));
  }

  /** Ranks 2 to 4 in one pass without an order; null when there are too many to rank them here. */
  private async findFew(search: TextSearch): Promise<RankedSymbol[] | null> {
    const rows = await read(this.selectNames(search, RANK).limit(FEW_MATCHES + 1));
    if (rows.length > FEW_MATCHES) return null;
    const { after, limit } = search;
    return rows
      .filter((row) => after === null || row.rank > after.rank || (row.rank === after.rank && isAfter(row, after)))
      .sort((a, b) => a.rank - b.rank || compareTickers(a, b))
      .slice(0, limit);
  }

  /** Ranks 2 and 3. */
  private findByWords(search: TextSearch): Promise<RankedSymbol[]> {
    const { after, limit } = search;
    const query = this.selectNames(search, RANK).andWhere(WORD);
    if (after !== null) {
      query.andWhere(`((${RANK}) > :afterRank OR ((${RANK}) = :afterRank AND symbol.ticker > :afterTicker))`, {
        afterRank: after.rank,
        afterTicker: after.ticker,
      });
    }
    return read(query.orderBy(RANK, 'ASC').addOrderBy('symbol.ticker', 'ASC').limit(limit));
  }

  /** Rank 4, of which there are many: in the order of the tickers until the page is full. */
  private findInside(search: TextSearch): Promise<RankedSymbol[]> {
    const { after, limit } = search;
    const query = this.selectNames(search, '4').andWhere(`NOT ${WORD}`);
    if (after?.rank === 4) query.andWhere('symbol.ticker > :afterTicker', { afterTicker: after.ticker });
    return read(query.orderBy('symbol.ticker', 'ASC').limit(limit));
  }

  /** All that the text is part of, but those whose ticker begins with it. */
  private selectNames({ text, exchange }: TextSearch, rank: string): Query {
    const upper = text.toUpperCase();
    // A text of nothing but marks folds to nothing, which is part of every name.
    const folded = escapeLike(foldName(text) || text);
    const query = this.select(rank)
      .where(ANYWHERE)
      .andWhere('(symbol.ticker < :start OR symbol.ticker >= :end)')
      .setParameters({
        start: upper,
        end: `${upper}${BEYOND_TICKERS}`,
        nameStart: `${folded}%`,
        wordStart: `% ${folded}%`,
        part: `%${folded}%`,
      });
    // Not by the index of exchanges: looking half of the table up row by row takes longer than reading all of it.
    if (exchange !== null) query.andWhere(`symbol.exchange || '' = :exchange`, { exchange });
    return query;
  }
}

const isAfter = (row: { readonly ticker: string }, after: { readonly ticker: string }): boolean =>
  row.ticker > after.ticker;

async function read(query: Query): Promise<RankedSymbol[]> {
  const rows = await query.getRawMany<RankedSymbol>();
  return rows.map((row) => ({ ...row, rank: Number(row.rank) }));
}
