import { Check, Entity, ForeignKey } from 'typeorm';
import type { Timeframe } from '../../market/bars/series.js';
import { IntegerColumn, TextColumn, UuidColumn } from '../../platform/database/columns.js';

/** What the last run of a saved screen found. */
@Entity('screen_member')
@Check('ck_screen_member_timeframe', `"timeframe" IN ('1d', '1w')`)
@Check('ck_screen_member_position', '"position" >= 0')
export class ScreenMemberEntity {
  @UuidColumn({ primary: true })
  @ForeignKey('SavedScreenEntity', { onDelete: 'CASCADE' })
  screenId!: string;

  @TextColumn({ primary: true, length: 20 })
  ticker!: string;

  /** Empty for a ticker without an analysis. */
  @TextColumn({ primary: true, length: 64 })
  strategyId!: string;

  @TextColumn({ primary: true, length: 4 })
  timeframe!: Timeframe;

  @UuidColumn()
  @ForeignKey('OwnerEntity')
  ownerId!: string;

  /** Place among what was found. */
  @IntegerColumn()
  position!: number;
}
