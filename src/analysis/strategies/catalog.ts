import { BALANCED } from './balanced.js';
import { MEAN_REVERSION } from './mean-reversion.js';
import { MOMENTUM_BREAKOUT } from './momentum-breakout.js';
import type { Strategy } from './strategy.js';
import { TREND_FOLLOWING } from './trend-following.js';
import { WEEKLY_TARGET } from './weekly-target.js';

/** The strategies that every installation has, in the order they are listed; the first is the default. */
export const BUILT_IN_STRATEGIES: readonly [Strategy, ...Strategy[]] = [
  BALANCED,
  TREND_FOLLOWING,
  MEAN_REVERSION,
  MOMENTUM_BREAKOUT,
  WEEKLY_TARGET,
];

/** The built-in strategy of that id, or null. */
export function findStrategy(id: string): Strategy | null {
  return BUILT_IN_STRATEGIES.find((strategy) => strategy.id === id) ?? null;
}
