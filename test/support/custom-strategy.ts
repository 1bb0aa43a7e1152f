import { BALANCED } from '../../src/analysis/strategies/balanced.js';
import { checkDraft } from '../../src/analysis/strategies/check-draft.js';
import { toDefinition, toStrategy } from '../../src/analysis/strategies/definition.js';
import type { Strategy } from '../../src/analysis/strategies/strategy.js';

/** A strategy as an owner writes it, based on balanced. */
export function customStrategy(draft: object): Strategy {
  const base = { id: 'balanced', definition: toDefinition(BALANCED, 'balanced') };
  const checked = checkDraft({ id: 'custom', name: 'Custom', ...draft }, { base, id: null });
  if (!checked.ok) throw new Error(checked.failures.map(({ detail }) => detail).join(' '));
  return toStrategy({ id: checked.id, version: 1 }, checked.definition);
}

/** With rules of every kind of function, all of which look back. */
export const CUSTOM_STRATEGY = customStrategy({
  indicatorWeights: { supertrend: 1.5, obv: 0 },
  thresholds: { buyScore: 0.1 },
  parameters: { rsi: { period: 9 } },
  entryRules: [
    { name: 'turned', where: 'crosses_above(ema(5), ema(13), 20) or rising(obv, 2)' },
    { name: 'near the high', where: 'close > 0.9 * highest(high, 60)[1] and close[1] > lowest(20)' },
    { name: 'has volume', where: 'relative_volume(20) > 0.4 and change_percent(5) > -20' },
  ],
});
