import type { CostFactors } from './costs.js';
import type { Trade, TradeReason } from './trade.js';

interface Position {
  readonly entryBar: number;
  readonly entryPrice: number;
  readonly shares: number;
  readonly entryCharge: number;
}

/** Money and shares of one run over bars `firstBar..lastBar`: fills at costs, equity at each close, finished trades. */
export class Ledger {
  readonly trades: Trade[] = [];
  /** Equity at each close, from `firstBar` on. */
  readonly equity: Float64Array;
  private investedSum = 0;
  private position: Position | null = null;
  private money: number;

  constructor(
    cash: number,
    private readonly factors: CostFactors,
    private readonly firstBar: number,
    lastBar: number,
  ) {
    this.money = cash;
    this.equity = new Float64Array(lastBar - firstBar + 1);
  }

  /** Cash after all charges so far. */
  get cash(): number {
    return this.money;
  }

  get isOpen(): boolean {
    return this.position !== null;
  }

  /** Bar of the open position's purchase; -1 when flat. */
  get entryBar(): number {
    return this.position?.entryBar ?? -1;
  }

  /** What a purchase at a price is filled at. */
  fillOfPurchase(price: number): number {
    return price * this.factors.buyPrice;
  }

  /** Whole shares that the cash buys at a fill, charges included. */
  countAffordable(fill: number): number {
    return Math.floor(this.money / (fill * (1 + this.factors.buyCharge)));
  }

  /** Buys at a fill (see `fillOfPurchase`); does nothing below one share. */
  buy(bar: number, fill: number, shares: number): void {
    if (this.position !== null) throw new Error('a position is open already');
    if (!(shares >= 1)) return;
    const value = shares * fill;
    const entryCharge = value * this.factors.buyCharge;
    this.money -= value + entryCharge;
    this.position = { entryBar: bar, entryPrice: fill, shares, entryCharge };
  }

  /** Sells the whole position; `price` is before slippage. */
  sell(bar: number, price: number, reason: TradeReason): void {
    const { position } = this;
    if (position === null) throw new Error('there is nothing to sell');
    const { entryBar, entryPrice, shares, entryCharge } = position;
    const exitPrice = price * this.factors.sellPrice;
    const value = shares * exitPrice;
    const exitCharge = value * this.factors.sellCharge;
    this.money += value - exitCharge;
    this.position = null;
    const charges = entryCharge + exitCharge;
    const pnl = shares * (exitPrice - entryPrice) - charges;
    this.trades.push({
      entryBar,
      exitBar: bar,
      entryPrice,
      exitPrice,
      shares,
      grossReturn: exitPrice / entryPrice - 1,
      netReturn: pnl / (shares * entryPrice),
      pnl,
      charges,
      barsHeld: bar - entryBar,
      reason,
    });
  }

  /** Closes a bar: writes the equity at its close. */
  settle(bar: number, close: number): void {
    const held = this.position === null ? 0 : this.position.shares * close;
    const equity = this.money + held;
    this.equity[bar - this.firstBar] = equity;
    this.investedSum += held / equity;
  }

  /** Mean share of the equity that was invested at the closes. */
  get meanInvested(): number {
    return this.equity.length === 0 ? 0 : this.investedSum / this.equity.length;
  }
}
