export const TRADE_REASONS = ['stop', 'target', 'verdict', 'time', 'signal', 'end_of_data'] as const;

/** Why a position was closed; `signal` is the down-cross of the reference run. */
export type TradeReason = (typeof TRADE_REASONS)[number];

/** One finished round trip; prices are fills, slippage included, in the quote currency. */
export interface Trade {
  /** Indexes into the series. */
  readonly entryBar: number;
  readonly exitBar: number;
  readonly entryPrice: number;
  readonly exitPrice: number;
  readonly shares: number;
  /** exit/entry - 1. */
  readonly grossReturn: number;
  /** pnl as a share of the purchase's value, charges aside. */
  readonly netReturn: number;
  /** shares x (exit - entry) less the charges of both sides. */
  readonly pnl: number;
  /** Commissions and taxes of both sides. */
  readonly charges: number;
  readonly barsHeld: number;
  readonly reason: TradeReason;
}
