import { BALANCED } from '../../../../src/analysis/strategies/balanced.js';
import { compareDefinitions } from '../../../../src/analysis/strategies/compare-definitions.js';
import { type StrategyDefinition, toDefinition } from '../../../../src/analysis/strategies/definition.js';

const base = toDefinition(BALANCED, 'balanced');
const compare = (change: Partial<StrategyDefinition>) => compareDefinitions(base, { ...base, ...change });
const filter = (name: string, where: string) => ({ kind: 'filter', name, where }) as const;

describe('two definitions', () => {
  test('that are the same have no differences', () => {
    expect(compare(JSON.parse(JSON.stringify(base)) as StrategyDefinition)).toEqual([]);
  });

  test('differ in values, by pointers', () => {
    const changes = compare({
      name: 'Other',
      indicatorWeights: { ...base.indicatorWeights, rsi: 2, supertrend: 1 },
      parameters: { rsi: { period: 7 } },
      riskProfile: { ...base.riskProfile, target: { kind: 'percent', percent: 2 } },
    });
    expect(changes).toEqual([
      { pointer: '/name', from: 'Balanced', to: 'Other' },
      { pointer: '/indicatorWeights/rsi', from: 1, to: 2 },
      { pointer: '/riskProfile/target/kind', from: 'stop_multiple', to: 'percent' },
      { pointer: '/indicatorWeights/supertrend', from: null, to: 1 },
      { pointer: '/parameters/rsi/period', from: null, to: 7 },
    ]);
  });

  test('differ in rules by name, wherever those stand', () => {
    const before = { ...base, entryChecks: [filter('a/b', 'close > 1'), filter('c', 'close > 2')] };
    const after = { ...base, entryChecks: [filter('c', 'close > 2'), filter('a/b', 'close > 3')] };
    expect(compareDefinitions(before, after)).toEqual([
      { pointer: '/entryRules/a~1b', from: 'close > 1', to: 'close > 3' },
    ]);
    const checks = compare({ entryChecks: base.entryChecks.slice(1) });
    expect(checks).toEqual([{ pointer: '/entryRules/30 <= rsi <= 70', from: '30 <= rsi <= 70', to: null }]);
  });
});
