import { Check, Entity, ForeignKey, Index } from 'typeorm';
import type { Timeframe } from '../market/bars/series.js';
import {
  BooleanColumn,
  DoubleColumn,
  InstantColumn,
  IntegerColumn,
  TextColumn,
  UuidColumn,
  VersionColumn,
} from '../platform/database/columns.js';

/** The newest analysis per owner, ticker, strategy and timeframe. */
@Entity('latest_analysis')
@Index('ix_latest_analysis_owner', ['ownerId', 'createdAt', 'analysisId'])
@Check(
  'ck_latest_analysis_verdict',
  `"verdict" IN ('strong_buy', 'buy', 'hold', 'sell', 'strong_sell', 'insufficient_data')`,
)
@Check('ck_latest_analysis_action', `"action" IN ('enter', 'wait', 'exit')`)
@Check('ck_latest_analysis_timeframe', `"timeframe" IN ('1d', '1w')`)
@Check(
  'ck_latest_analysis_previous',
  `("previous_analysis_id" IS NULL) = ("previous_verdict" IS NULL) AND ("previous_verdict" IS NULL) = ("previous_score" IS NULL)`,
)
@Check('ck_latest_analysis_version', '"version" >= 1')
export class LatestAnalysisEntity {
  @UuidColumn({ primary: true })
  @ForeignKey('OwnerEntity')
  ownerId!: string;

  @TextColumn({ primary: true, length: 20 })
  ticker!: string;

  @TextColumn({ primary: true, length: 64 })
  strategyId!: string;

  @TextColumn({ primary: true, length: 4 })
  timeframe!: Timeframe;

  @UuidColumn()
  analysisId!: string;

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

  @TextColumn({ length: 8, nullable: true })
  action!: string | null;

  @TextColumn({ length: 10 })
  tradingDate!: string;

  @IntegerColumn()
  bars!: number;

  @InstantColumn()
  asOf!: Date;

  @TextColumn({ length: 20 })
  provenance!: string;

  @BooleanColumn()
  stale!: boolean;

  @InstantColumn()
  createdAt!: Date;

  /** What this one replaced; null for the first, and where it was replaced before this was kept. */
  @UuidColumn({ nullable: true })
  previousAnalysisId!: string | null;

  @TextColumn({ length: 20, nullable: true })
  previousVerdict!: string | null;

  @DoubleColumn({ nullable: true })
  previousScore!: number | null;

  @VersionColumn()
  version!: number;
}
