import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.service.js';
import { newId } from '../platform/database/id.js';
import { deleteVersioned, updateVersioned } from '../platform/database/versioned-update.js';
import { barAt } from './bars/columns.js';
import { packSeries, unpackSeries } from './bars/series-codec.js';
import { PriceSeriesEntity } from './price-series.entity.js';
import type { SeriesQuality, SeriesSnapshot, StoredSeries } from './stored-series.js';

/** Only daily bars are stored; weeks are computed from them. */
const TIMEFRAME = '1d';

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
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** What an owner stored of a ticker under a source. */
  async findOwned(ownerId: string, ticker: string, source: string): Promise<StoredSeries | null> {
    const key = { ownerId, ticker, timeframe: TIMEFRAME, source } as const;
    const row = await this.database.manager().findOneBy(PriceSeriesEntity, key);
    return row && toStored(row);
  }

  /** The most recently obtained series that these sources gave for a ticker. */
  async findShared(ticker: string, sources: readonly string[]): Promise<StoredSeries | null> {
    const row = await this.database.manager().findOne(PriceSeriesEntity, {
      where: { ownerId: IsNull(), ticker, timeframe: TIMEFRAME, source: In([...sources]) },
      order: { asOf: 'DESC' },
    });
    return row && toStored(row);
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
