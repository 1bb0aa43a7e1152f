import type { EntryCheck } from '../scoring/entry-checks.js';
import type { Verdict } from '../scoring/verdict.js';
import type { EntryMethod } from './entry-ladder.js';
import type { TradeLevels } from './levels.js';
import type { PlanSettings } from './plan-settings.js';
import { computePositionSize, type BindingConstraint } from './position-size.js';
import { computeTicksPerUnit, roundDownToTick, roundToTick } from './tick.js';

/** A long plan; prices rounded to the tick, money to 2 decimals, `rewardRisk` from the rounded prices. */
export interface OpeningPlan {
  /** `enter`: every check passes; `wait`: one fails. */
  readonly action: 'enter' | 'wait';
  readonly checks: readonly EntryCheck[];
  readonly entry: number;
  readonly entryMethod: EntryMethod;
  readonly stop: number;
  /** Distance of the stop in percent of the entry, before rounding. */
  readonly stopPercent: number;
  readonly target: number;
  readonly rewardRisk: number;
  /** Whether the unrounded levels reach the minimum reward:risk; the levels are never stretched to. */
  readonly meetsMinimum: boolean;
  readonly positionSize: number;
  readonly positionValue: number;
  readonly riskAmount: number;
  readonly bindingConstraint: BindingConstraint;
}

/** Leave, or stay out: the plan of a sell verdict, which never goes short. */
export interface ExitPlan extends Readonly<Record<Exclude<keyof OpeningPlan, 'action' | 'checks'>, null>> {
  readonly action: 'exit';
  readonly checks: readonly EntryCheck[];
}

export type TradePlan = OpeningPlan | ExitPlan;

export const EXIT_PLAN: ExitPlan = {
  action: 'exit',
  checks: [],
  entry: null,
  entryMethod: null,
  stop: null,
  stopPercent: null,
  target: null,
  rewardRisk: null,
  meetsMinimum: null,
  positionSize: null,
  positionValue: null,
  riskAmount: null,
  bindingConstraint: null,
};

/** What a verdict asks for; null when there is nothing to do. */
export function computeSide(verdict: Verdict): 'buy' | 'exit' | null {
  switch (verdict) {
    case 'strong_buy':
    case 'buy':
      return 'buy';
    case 'sell':
    case 'strong_sell':
      return 'exit';
    case 'hold':
    case 'insufficient_data':
      return null;
  }
}

/** The plan of a buy for one ticker and capital, from its unrounded levels and judged checks. */
export function buildOpeningPlan(
  ticker: string,
  buy: { readonly action: 'enter' | 'wait'; readonly checks: readonly EntryCheck[]; readonly levels: TradeLevels },
  settings: PlanSettings,
): OpeningPlan {
  const { levels } = buy;
  const prices = roundLevels(ticker, levels);
  return {
    action: buy.action,
    checks: buy.checks,
    entry: prices.entry,
    entryMethod: levels.entryMethod,
    stop: prices.stop,
    stopPercent: levels.stopPercent,
    target: prices.target,
    rewardRisk: (prices.target - prices.entry) / (prices.entry - prices.stop),
    meetsMinimum: levels.meetsMinimum,
    ...computePositionSize(prices, settings),
  };
}

type Prices = Pick<TradeLevels, 'entry' | 'stop' | 'target'>;

/** Entry and target to the nearest tick, the stop down. Levels that a tick would merge stay as they are. */
function roundLevels(ticker: string, levels: Prices): Prices {
  const perUnit = computeTicksPerUnit(ticker, levels.entry);
  const rounded = {
    entry: roundToTick(levels.entry, perUnit),
    stop: roundDownToTick(levels.stop, perUnit),
    target: roundToTick(levels.target, perUnit),
  };
  return rounded.stop < rounded.entry && rounded.entry < rounded.target ? rounded : levels;
}
