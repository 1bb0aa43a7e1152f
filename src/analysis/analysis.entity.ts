import { Check, Entity, ForeignKey, Index } from 'typeorm';
import type { Timeframe } from '../market/bars/series.js';
import {
  BooleanColumn,
  DoubleColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
  UuidColumn,
} from '../platform/database/columns.js';

/** One stored result, never changed. */
@Entity('analysis')
@Index('ix_analysis_owner', ['ownerId', 'createdAt', 'id'])
@Index('ix_analysis_owner_ticker', ['ownerId', 'ticker', 'createdAt', 'id'])
@Index('ix_analysis_job', ['jobId'])
@Index('ix_analysis_owner_day', ['ownerId', 'tradingDate'])
@Index('ix_analysis_owner_score', ['ownerId', 'score'])
@Check('ck_analysis_verdict', `"verdict" IN ('strong_buy', 'buy', 'hold', 'sell', 'strong_sell', 'insufficient_data')`)
@Check('ck_analysis_action', `"action" IN ('enter', 'wait', 'exit')`)
@Check('ck_analysis_timeframe', `"timeframe" IN ('1d', '1w')`)
@Check('ck_analysis_score', '"score" BETWEEN -1.000001 AND 1.000001')
@Check('ck_analysis_conviction', '"conviction" BETWEEN 0 AND 1.000001')
@Check('ck_analysis_coverage', '"coverage" BETWEEN 0 AND 1.000001')
@Check('ck_analysis_close', '"close" > 0')
@Check('ck_analysis_bars', '"bars" >= 1')
export class AnalysisEntity {
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
  coverage!: number;

  @DoubleColumn()
  close!: number;

  /** The plan's `enter`, `wait` or `exit`; null where there is no plan. */
  @TextColumn({ length: 8, nullable: true })
  action!: string | null;

  /** The last bar used, `YYYY-MM-DD`. */
  @TextColumn({ length: 10 })
  tradingDate!: string;

  @IntegerColumn()
  bars!: number;

  /** When the series was obtained. */
  @InstantColumn()
  asOf!: Date;

  @TextColumn({ length: 20 })
  provenance!: string;

  /** Whether the series was served after a failed refresh. */
  @BooleanColumn()
  stale!: boolean;

  /** The owner of the series that was read; null for a shared one. */
  @UuidColumn({ nullable: true })
  seriesOwnerId!: string | null;

  @TextColumn({ length: 20 })
  engineVersion!: string;

  /** SHA-256 of the bars, hexadecimal. */
  @TextColumn({ length: 64 })
  inputDigest!: string;

  @JsonColumn()
  settings!: unknown;

  /** Votes, indicators, plan and warnings. */
  @JsonColumn()
  document!: unknown;

  @InstantColumn()
  createdAt!: Date;
}
