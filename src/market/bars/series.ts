/** Bar width of a series: daily sessions, or ISO weeks aggregated from them. */
export type Timeframe = '1d' | '1w';

export const TIMEFRAMES: readonly Timeframe[] = ['1d', '1w'];

/**
 * Price bars of one ticker in columns, oldest first; all columns have `length` entries.
 * `days` holds the exchange's calendar day of each session as days since 1970-01-01.
 * Prices are in the quote currency as delivered (never rescaled); volume is in shares.
 * `adjustedClose` is NaN where the source gave none, and null when it never does.
 */
export interface Series {
  readonly timeframe: Timeframe;
  readonly length: number;
  readonly days: Int32Array;
  readonly open: Float64Array;
  readonly high: Float64Array;
  readonly low: Float64Array;
  readonly close: Float64Array;
  readonly volume: Float64Array;
  readonly adjustedClose: Float64Array | null;
}

/** One session, as it travels at the edges. `tradingDate` is `YYYY-MM-DD`. */
export interface Bar {
  readonly tradingDate: string;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  readonly volume: number;
  readonly adjustedClose: number | null;
}
