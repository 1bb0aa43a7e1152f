import { Check, Entity, ForeignKey, Index } from 'typeorm';
import type { Timeframe } from '../../market/bars/series.js';
import { DoubleColumn, InstantColumn, TextColumn, UuidColumn } from '../../platform/database/columns.js';

const VERDICTS = `('strong_buy', 'buy', 'hold', 'sell', 'strong_sell', 'insufficient_data')`;

/** A latest analysis whose verdict was another one than that of the analysis it replaced. Never changed. */
@Entity('verdict_change')
@Index('ix_verdict_change_owner', ['ownerId', 'createdAt', 'analysisId'])
@Index('ix_verdict_change_owner_ticker', ['ownerId', 'ticker', 'createdAt', 'analysisId'])
@Check('ck_verdict_change_timeframe', `"timeframe" IN ('1d', '1w')`)
@Check(
  'ck_verdict_change_verdicts',
  `"from_verdict" IN ${VERDICTS} AND "to_verdict" IN ${VERDICTS} AND "from_verdict" <> "to_verdict"`,
)
@Check(
  'ck_verdict_change_scores',
  '"from_score" BETWEEN -1.000001 AND 1.000001 AND "to_score" BETWEEN -1.000001 AND 1.000001',
)
export class VerdictChangeEntity {
  /** The analysis that brought the new verdict. It may be removed by retention before this is. */
  @UuidColumn({ primary: true })
  analysisId!: string;

  @UuidColumn()
  @ForeignKey('OwnerEntity')
  ownerId!: string;

  @TextColumn({ length: 20 })
  ticker!: string;

  @TextColumn({ length: 4 })
  timeframe!: Timeframe;

  @TextColumn({ length: 64 })
  strategyId!: string;

  @UuidColumn()
  previousAnalysisId!: string;

  @TextColumn({ length: 20 })
  fromVerdict!: string;

  @TextColumn({ length: 20 })
  toVerdict!: string;

  @DoubleColumn()
  fromScore!: number;

  @DoubleColumn()
  toScore!: number;

  /** The last bar of the new analysis, `YYYY-MM-DD`. */
  @TextColumn({ length: 10 })
  tradingDate!: string;

  @InstantColumn()
  createdAt!: Date;
}
