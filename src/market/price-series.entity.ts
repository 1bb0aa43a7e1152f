import { Check, Entity, ForeignKey, Index } from 'typeorm';
import {
  BinaryColumn,
  BooleanColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
  UuidColumn,
  VersionColumn,
} from '../platform/database/columns.js';
import type { Timeframe } from './bars/series.js';

/** All bars of a ticker from one source, replaced as a whole under its version. */
@Entity('price_series')
@Index('uq_price_series_shared', ['ticker', 'timeframe', 'source'], { unique: true, where: '"owner_id" IS NULL' })
@Index('uq_price_series_owned', ['ownerId', 'ticker', 'timeframe', 'source'], {
  unique: true,
  where: '"owner_id" IS NOT NULL',
})
@Check('ck_price_series_timeframe', `"timeframe" IN ('1d', '1w')`)
@Check('ck_price_series_dates', '"first_date" <= "last_date"')
@Check('ck_price_series_bars', '"bars" >= 1')
@Check('ck_price_series_version', '"version" >= 1')
export class PriceSeriesEntity {
  @IdColumn()
  id!: string;

  /** Null for what every owner sees. */
  @UuidColumn({ nullable: true })
  @ForeignKey('OwnerEntity')
  ownerId!: string | null;

  @TextColumn({ length: 20 })
  ticker!: string;

  @TextColumn({ length: 4 })
  timeframe!: Timeframe;

  /** The provider's name. */
  @TextColumn({ length: 20 })
  source!: string;

  @TextColumn({ length: 8, nullable: true })
  currency!: string | null;

  @TextColumn({ length: 64 })
  exchangeTimezone!: string;

  /** `YYYY-MM-DD`. */
  @TextColumn({ length: 10 })
  firstDate!: string;

  /** `YYYY-MM-DD`. */
  @TextColumn({ length: 10 })
  lastDate!: string;

  @IntegerColumn()
  bars!: number;

  /** When the series was obtained. */
  @InstantColumn()
  asOf!: Date;

  /** Whether the last bar's session was not over. */
  @BooleanColumn({ default: false })
  provisional!: boolean;

  /** The packed columns. */
  @BinaryColumn()
  columns!: Buffer;

  /** SHA-256 of the bars, hexadecimal. */
  @TextColumn({ length: 64 })
  digest!: string;

  /** What the quality check dropped and warned of. */
  @JsonColumn()
  quality!: unknown;

  @InstantColumn()
  createdAt!: Date;

  @InstantColumn()
  updatedAt!: Date;

  @VersionColumn()
  version!: number;
}
