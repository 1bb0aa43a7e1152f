import type { PlanSettings } from './plan-settings.js';

/** What limited the position: the money at risk (also on a tie), the size of the position, or nothing fits. */
export type BindingConstraint = 'risk' | 'position' | 'none';

export interface PositionSize {
  /** Whole shares. */
  readonly positionSize: number;
  readonly bindingConstraint: BindingConstraint;
  /** Money, 2 decimals. */
  readonly positionValue: number;
  /** Money lost when the stop is filled at its price, before costs; 2 decimals. */
  readonly riskAmount: number;
}

/** Keeps a quotient that is whole but for rounding from losing a share. */
const NOISE_SHARES = 1e-9;

/** How many shares a capital allows between an entry and a stop below it; none when the stop is not below. */
export function computePositionSize(
  levels: { readonly entry: number; readonly stop: number },
  settings: Pick<PlanSettings, 'capital' | 'riskPercent' | 'maxPositionPercent'>,
): PositionSize {
  const distance = levels.entry - levels.stop;
  const byRisk = distance > 0 ? countShares((settings.capital * settings.riskPercent) / 100, distance) : 0;
  const byPosition = countShares((settings.capital * settings.maxPositionPercent) / 100, levels.entry);
  const positionSize = Math.min(byRisk, byPosition);
  return {
    positionSize,
    bindingConstraint: positionSize === 0 ? 'none' : byRisk <= byPosition ? 'risk' : 'position',
    positionValue: roundMoney(positionSize * levels.entry),
    riskAmount: roundMoney(positionSize * distance),
  };
}

function countShares(budget: number, each: number): number {
  return Math.floor(budget / each + NOISE_SHARES);
}

function roundMoney(amount: number): number {
  return Math.round(amount * 100 + NOISE_SHARES) / 100 + 0;
}
