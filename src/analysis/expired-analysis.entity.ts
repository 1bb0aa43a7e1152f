import { Check, Entity, ForeignKey, Index } from 'typeorm';
import type { Timeframe } from '../market/bars/series.js';
import {
  DoubleColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  TextColumn,
  UuidColumn,
} from '../platform/database/columns.js';

/** What is left of an analysis that retention removed: the verdict, without its evidence. Never changed. */
@Entity('expired_analysis')
@Index('ix_expired_analysis_owner', ['ownerId', 'ticker', 'strategyId', 'timeframe', 'tradingDate'])
@Check(
  'ck_expired_analysis_verdict',
  `"verdict" IN ('strong_buy', 'buy', 'hold', 'sell', 'strong_sell', 'insufficient_data')`,
)
@Check('ck_expired_analysis_close', '"close" > 0')
export class ExpiredAnalysisEntity {
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

  @UuidColumn({ nullable: true })
  jobId!: string | null;

  @TextColumn({ length: 20 })
  verdict!: string;

  @DoubleColumn()
  score!: number;

  @DoubleColumn()
  conviction!: number;

  @DoubleColumn()
  close!: number;

  /** `YYYY-MM-DD`. */
  @TextColumn({ length: 10 })
  tradingDate!: string;

  @InstantColumn()
  createdAt!: Date;

  @InstantColumn()
  expiredAt!: Date;
}
