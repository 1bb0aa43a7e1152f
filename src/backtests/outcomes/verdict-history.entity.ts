import { Check, Entity, ForeignKey, Index } from 'typeorm';
import type { Timeframe } from '../../market/bars/series.js';
import {
  BinaryColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  TextColumn,
  UuidColumn,
  VersionColumn,
} from '../../platform/database/columns.js';

/** Verdicts that were computed for past days of a ticker, by one strategy on bars of one width. */
@Entity('verdict_history')
@Index('uq_verdict_history_key', ['ownerId', 'ticker', 'strategyId', 'timeframe'], { unique: true })
@Check('ck_verdict_history_timeframe', `"timeframe" IN ('1d', '1w')`)
@Check('ck_verdict_history_dates', '"first_date" <= "last_date"')
@Check('ck_verdict_history_count', '"verdict_count" >= 1')
@Check('ck_verdict_history_version', '"version" >= 1')
export class VerdictHistoryEntity {
  @IdColumn()
  id!: string;

  @UuidColumn()
  @ForeignKey('OwnerEntity')
  ownerId!: string;

  @TextColumn({ length: 20 })
  ticker!: string;

  @TextColumn({ length: 4 })
  timeframe!: Timeframe;

  @TextColumn({ length: 64 })
  strategyId!: string;

  @IntegerColumn()
  strategyVersion!: number;

  @TextColumn({ length: 20 })
  engineVersion!: string;

  /** `YYYY-MM-DD`. */
  @TextColumn({ length: 10 })
  firstDate!: string;

  /** `YYYY-MM-DD`. */
  @TextColumn({ length: 10 })
  lastDate!: string;

  @IntegerColumn()
  verdictCount!: number;

  /** Packed, see `verdict-codec.ts`. */
  @BinaryColumn()
  verdicts!: Buffer;

  @InstantColumn()
  createdAt!: Date;

  @InstantColumn()
  updatedAt!: Date;

  @VersionColumn()
  version!: number;
}
