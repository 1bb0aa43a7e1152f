import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { In, IsNull } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.service.js';
import { newId } from '../platform/database/id.js';
import { deleteVersioned, updateVersioned } from '../platform/database/versioned-update.js';
import { barAt } from './bars/columns.js';
import type { Series } from './bars/series.js';
import { queryReturning } from '../platform/database/returning-query.js';
import { CLOSES, packSeries, unpackCloses, unpackSeries } from './bars/series-codec.js';
import { PriceSeriesEntity } from './price-series.entity.js';
import { type SeriesQuality, type SeriesSnapshot, type StoredSeries, UPLOAD_SOURCE } from './stored-series.js';

/** Only daily bars are stored; weeks are computed from them. */
const TIMEFRAME = '1d';

/** Series of one statement: the next ones are looked for while these are worked on. */
const LARGEST_LOOKUP = 8;

/** One of these is meant: an owner's under a source, or the newest shared one of several sources. */
interface SeriesKey {
  /** Null for shared ones. */
  readonly ownerId: string | null;
  readonly ticker: string;
  readonly sources: readonly string[];
}

export interface PreferredQuery {
  readonly ownerId: string;
  readonly tickers: readonly string[];
  /** Of shared series; with `upload` among them the owner's own come first. */
  readonly sources: readonly string[];
}

/** The daily bars of a ticker, without what is known about them. */
export interface PreferredSeries {
  readonly series: Series;
  readonly exchangeTimezone: string;
}

export interface ClosesQuery {
  readonly ownerId: string;
  readonly tickers: readonly string[];
  /** Of shared series. */
  readonly sources: readonly string[];
  /** The most closes of each. */
  readonly count: number;
}

const groupOf = ({ ownerId, sources }: SeriesKey): string => JSON.stringify([ownerId, ...sources]);

function toStored(row: PriceSeriesEntity): StoredSeries {
  return {
    id: row.id,
    ownerId: row.ownerId,
    ticker: row.ticker,
    source: row.source,
    currency: row.currency,
    exchangeTimezone: row.exchangeTimezone,
    asOf: row.asOf,
    series: unpackSeries(row.columns),
    digest: row.digest,
    quality: row.quality as SeriesQuality,
    version: row.version,
  };
}

/** JSON columns are typed loosely by the ORM: it takes an object for a nested entity. */
type Columns = Omit<QueryDeepPartialEntity<PriceSeriesEntity>, 'quality'> & { quality: object };

function toColumns(snapshot: SeriesSnapshot): Columns {
  const { series, currency, exchangeTimezone, asOf, digest, quality } = snapshot;
  return {
    currency,
    exchangeTimezone,
    firstDate: barAt(series, 0).tradingDate,
    lastDate: barAt(series, series.length - 1).tradingDate,
    bars: series.length,
    asOf,
    provisional: false,
    columns: packSeries(series),
    digest,
    quality,
  };
}

/** The rows of `price_series`. */
@Injectable()
export class PriceSeriesRepository {
  /** Lookups of the same moment share a statement: a bulk job makes thousands, and the way there costs most. */
  private readonly lookups = new DataLoader<SeriesKey, StoredSeries | null>((keys) => this.findEach(keys), {
    cache: false,
    maxBatchSize: LARGEST_LOOKUP,
  });

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** What an owner stored of a ticker under a source. */
  findOwned(ownerId: string, ticker: string, source: string): Promise<StoredSeries | null> {
    return this.find({ ownerId, ticker, sources: [source] });
  }

  /** The most recently obtained series that these sources gave for a ticker. */
  findShared(ticker: string, sources: readonly string[]): Promise<StoredSeries | null> {
    return this.find({ ownerId: null, ticker, sources });
  }

  /**
   * The last closes of several tickers, oldest first: of the owner's upload, else of the newest series that one of these
   * sources gave. Only that much of each series is read, in one statement.
   */
  async findRecentCloses({ ownerId, tickers, sources, count }: ClosesQuery): Promise<ReadonlyMap<string, number[]>> {
    if (tickers.length === 0) return new Map();
    const manager = this.database.manager();
    const [ownSource, limit] = ['$1', '$3'];
    const places = (values: readonly string[], first: number) =>
      values.map((_, index) => `$${first + index}`).join(', ');
    const taken = `(CASE WHEN "bars" < ${limit} THEN "bars" ELSE ${limit} END)`;
    const start = `${CLOSES.afterBytes} + ${CLOSES.afterBytesPerBar} * "bars" + ${CLOSES.bytesPerBar} * ("bars" - ${taken}) + 1`;
    const rows = await queryReturning<{ ticker: string; closes: Buffer }>(
      manager,
      `SELECT "ticker", substr("columns", ${start}, ${CLOSES.bytesPerBar} * ${taken}) AS "closes" FROM "price_series"
       WHERE "timeframe" = '${TIMEFRAME}' AND "ticker" IN (${places(tickers, 4)}) AND (
         ("owner_id" = $2 AND "source" = ${ownSource}) OR
         ("owner_id" IS NULL AND "source" IN (${places(sources, 4 + tickers.length)})))
       ORDER BY CASE WHEN "owner_id" IS NULL THEN 0 ELSE 1 END, "as_of"`,
      [UPLOAD_SOURCE, ownerId, count, ...tickers, ...sources],
    );
    return new Map(rows.map(({ ticker, closes }) => [ticker, unpackCloses(closes)]));
  }

  /** The whole series of several tickers in one statement: of the owner's upload, else of the newest shared one. */
  async findPreferred({ ownerId, tickers, sources }: PreferredQuery): Promise<ReadonlyMap<string, PreferredSeries>> {
    if (tickers.length === 0) return new Map();
    const common = { ticker: In([...tickers]), timeframe: TIMEFRAME } as const;
    const uploads = sources.includes(UPLOAD_SOURCE) ? [{ ...common, ownerId, source: UPLOAD_SOURCE }] : [];
    const rows = await this.database.manager().find(PriceSeriesEntity, {
      select: { id: true, ticker: true, ownerId: true, exchangeTimezone: true, columns: true, asOf: true },
      where: [...uploads, { ...common, ownerId: IsNull(), source: In([...sources]) }],
      order: { asOf: 'ASC' },
    });
    const shared = rows.filter((row) => row.ownerId === null);
    const own = rows.filter((row) => row.ownerId !== null);
    const chosen = new Map([...shared, ...own].map((row) => [row.ticker, row]));
    return new Map(
      [...chosen].map(([ticker, { columns, exchangeTimezone }]) => [
        ticker,
        { series: unpackSeries(columns), exchangeTimezone },
      ]),
    );
  }

  /**
   * Stores a snapshot in the place of the version that the caller read, or as the first one when it found none.
   * @returns null when another writer was faster: read again and decide anew.
   */
  async replace(snapshot: SeriesSnapshot, current: StoredSeries | null): Promise<StoredSeries | null> {
    return current === null ? this.insert(snapshot) : this.update(snapshot, current);
  }

  /** False when another writer was faster. */
  async remove({ id, ownerId, version }: StoredSeries): Promise<boolean> {
    return deleteVersioned(this.database.manager(), PriceSeriesEntity, { id, ownerId }, version);
  }

  private async find(key: SeriesKey): Promise<StoredSeries | null> {
    // Refused here, in the caller's context, when that is inside a transaction.
    this.database.manager();
    return this.lookups.load(key);
  }

  /** One statement for each owner and choice of sources among the keys. */
  private async findEach(keys: readonly SeriesKey[]): Promise<(StoredSeries | null)[]> {
    const groups = new Map<string, SeriesKey[]>();
    for (const key of keys) groups.set(groupOf(key), [...(groups.get(groupOf(key)) ?? []), key]);
    const found = new Map<string, ReadonlyMap<string, PriceSeriesEntity>>();
    for (const [group, members] of groups) found.set(group, await this.findNewest(members));
    return keys.map((key) => {
      const row = found.get(groupOf(key))?.get(key.ticker);
      return row ? toStored(row) : null;
    });
  }

  /** The most recently obtained row of each ticker; the keys differ in the ticker only. */
  private async findNewest([first, ...others]: readonly SeriesKey[]): Promise<ReadonlyMap<string, PriceSeriesEntity>> {
    if (first === undefined) return new Map();
    const { ownerId, sources } = first;
    const tickers = [first, ...others].map(({ ticker }) => ticker);
    const rows = await this.database.manager().find(PriceSeriesEntity, {
      where: { ownerId: ownerId ?? IsNull(), ticker: In(tickers), timeframe: TIMEFRAME, source: In([...sources]) },
      order: { asOf: 'ASC' },
    });
    return new Map(rows.map((row) => [row.ticker, row]));
  }

  private async update(snapshot: SeriesSnapshot, { id, version }: StoredSeries): Promise<StoredSeries | null> {
    const patch = { ...toColumns(snapshot), updatedAt: this.clock.now() };
    const key = { id, ownerId: snapshot.ownerId };
    const isUpdated = await updateVersioned(this.database.manager(), PriceSeriesEntity, key, version, patch);
    return isUpdated ? { ...snapshot, id, version: version + 1 } : null;
  }

  private async insert(snapshot: SeriesSnapshot): Promise<StoredSeries | null> {
    const [id, now] = [newId(), this.clock.now()];
    const { ownerId, ticker, source } = snapshot;
    await this.database
      .manager()
      .createQueryBuilder()
      .insert()
      .into(PriceSeriesEntity)
      .values({
        ...toColumns(snapshot),
        id,
        ownerId,
        ticker,
        timeframe: TIMEFRAME,
        source,
        version: 1,
        createdAt: now,
        updatedAt: now,
      })
      .orIgnore()
      .updateEntity(false)
      .execute();
    const isOurs = await this.database.manager().existsBy(PriceSeriesEntity, { id });
    return isOurs ? { ...snapshot, id, version: 1 } : null;
  }
}
