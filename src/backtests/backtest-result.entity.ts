import { Check, Entity, ForeignKey, Index } from 'typeorm';
import type { Timeframe } from '../market/bars/series.js';
import {
  BinaryColumn,
  DoubleColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
  UuidColumn,
} from '../platform/database/columns.js';

/** What one strategy did on one ticker of a backtest; it goes with its job. */
@Entity('backtest_result')
@Index('uq_backtest_result_place', ['jobId', 'position', 'ordinal'], { unique: true })
@Check('ck_backtest_result_place', '"position" >= 0 AND "ordinal" >= 0')
@Check('ck_backtest_result_timeframe', `"timeframe" IN ('1d', '1w')`)
@Check('ck_backtest_result_bars', '"bars_tested" >= 2')
@Check('ck_backtest_result_cash', '"cash" > 0')
export class BacktestResultEntity {
  @IdColumn()
  id!: string;

  @UuidColumn()
  @ForeignKey('OwnerEntity')
  ownerId!: string;

  @UuidColumn()
  @ForeignKey('JobEntity', { onDelete: 'CASCADE' })
  jobId!: string;

  /** Of the ticker in the job. */
  @IntegerColumn()
  position!: number;

  /** Of the strategy in the order. */
  @IntegerColumn()
  ordinal!: number;

  @TextColumn({ length: 20 })
  ticker!: string;

  @TextColumn({ length: 2 })
  timeframe!: Timeframe;

  @IntegerColumn()
  barsTested!: number;

  @DoubleColumn()
  cash!: number;

  /** Everything of a summary that is not in a column. */
  @JsonColumn()
  summary!: unknown;

  @JsonColumn()
  trades!: unknown;

  /** Days since 1970-01-01 of the tested bars, 32-bit little-endian. */
  @BinaryColumn()
  days!: Buffer;

  /** Equity at their closes, doubles, little-endian. */
  @BinaryColumn()
  equity!: Buffer;

  @InstantColumn()
  createdAt!: Date;
}
