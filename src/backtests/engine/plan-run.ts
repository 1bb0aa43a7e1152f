import { computeTarget } from '../../analysis/trade-plan/levels.js';
import { computeSide } from '../../analysis/trade-plan/trade-plan.js';
import type { JudgedSeries } from './judge-series.js';
import type { Ledger } from './ledger.js';
import type { TradeReason } from './trade.js';

/** How many shares a signal buys: all the cash, or what the trade plan would. */
export type Sizing = 'full_equity' | 'plan';

/** Percentages as percent of the equity. */
export interface SizingRules {
  readonly sizing: Sizing;
  /** Lost when the stop is hit. Used by `plan` alone. */
  readonly riskPercent: number;
  /** Most that one position may take. Used by `plan` alone. */
  readonly maxPositionPercent: number;
}

/** What was decided at a close and is done at the next open. */
interface Pending {
  entry: boolean;
  exit: TradeReason | null;
  stopPercent: number;
}

interface Levels {
  readonly stop: number;
  readonly target: number;
}

/**
 * Trades a judged series bar by bar over `firstBar..lastBar`, with the strategy's own stop, target, time limit and
 * cool-down. A decision at a close uses nothing after it and is filled at the next open.
 */
export function runPlan(
  judged: JudgedSeries,
  ledger: Ledger,
  bars: { readonly firstBar: number; readonly lastBar: number },
  sizing: SizingRules,
): void {
  const { open, high, low, close } = judged.series;
  const { maxBars, coolDownBars } = judged.strategy.riskProfile;
  const pending: Pending = { entry: false, exit: null, stopPercent: NaN };
  let levels: Levels = { stop: NaN, target: NaN };
  let blockedUntil = -1;
  for (let t = bars.firstBar; t <= bars.lastBar; t++) {
    if (pending.exit !== null) ledger.sell(t, open[t]!, pending.exit);
    if (pending.entry) levels = enter(judged, ledger, { t, stopPercent: pending.stopPercent }, sizing);
    if (ledger.isOpen && low[t]! <= levels.stop) {
      ledger.sell(t, Math.min(open[t]!, levels.stop), 'stop');
      blockedUntil = t + coolDownBars;
    }
    if (ledger.isOpen && high[t]! >= levels.target) ledger.sell(t, Math.max(open[t]!, levels.target), 'target');
    if (t === bars.lastBar && ledger.isOpen) ledger.sell(t, close[t]!, 'end_of_data');
    ledger.settle(t, close[t]!);
    pending.entry = !ledger.isOpen && t >= blockedUntil && judged.enters(t);
    pending.stopPercent = pending.entry ? judged.stopPercent(t) : NaN;
    pending.exit = ledger.isOpen ? decideExit(judged, t, t === ledger.entryBar + maxBars - 1) : null;
  }
}

/** Fills a signal at the open of bar `t`; stop and target are measured from the fill. */
function enter(
  judged: JudgedSeries,
  ledger: Ledger,
  signal: { readonly t: number; readonly stopPercent: number },
  sizing: SizingRules,
): Levels {
  const fill = ledger.fillOfPurchase(judged.series.open[signal.t]!);
  const stop = fill * (1 - signal.stopPercent / 100);
  ledger.buy(signal.t, fill, countShares(ledger, fill, stop, sizing));
  return { stop, target: computeTarget(judged.strategy.riskProfile.target, fill, stop) };
}

function countShares(ledger: Ledger, fill: number, stop: number, rules: SizingRules): number {
  const affordable = ledger.countAffordable(fill);
  switch (rules.sizing) {
    case 'full_equity':
      return affordable;
    case 'plan': {
      // Flat, so the cash is the equity.
      const byRisk = Math.floor((ledger.cash * rules.riskPercent) / 100 / (fill - stop));
      const byPosition = Math.floor((ledger.cash * rules.maxPositionPercent) / 100 / fill);
      return Math.min(byRisk, byPosition, affordable);
    }
  }
}

function decideExit(judged: JudgedSeries, t: number, isLastAllowed: boolean): TradeReason | null {
  if (computeSide(judged.verdicts[t]!) === 'exit') return 'verdict';
  return isLastAllowed ? 'time' : null;
}
