import { Check, Entity, Index } from 'typeorm';
import { IntegerColumn, TextColumn } from '../database/columns.js';

/** How many tickers a key had analysed on a day. */
@Entity('ticker_usage')
@Index('ix_ticker_usage_day', ['day'])
@Check('ck_ticker_usage_tickers', '"tickers" >= 0')
@Check('ck_ticker_usage_day', 'length("day") = 10')
export class TickerUsageEntity {
  /** The public id of the key, or `master`: no reference, for that one is no row. */
  @TextColumn({ primary: true, length: 64 })
  keyId!: string;

  /** The calendar day in UTC, `YYYY-MM-DD`. */
  @TextColumn({ primary: true, length: 10 })
  day!: string;

  @IntegerColumn()
  tickers!: number;
}
