import { resolveSettings } from '../../../src/analysis/settings.js';
import { findStrategy } from '../../../src/analysis/strategies/catalog.js';

const weekly = findStrategy('weekly-target')!;

describe('resolveSettings', () => {
  test('without anything given the strategy decides, then the defaults', () => {
    expect(resolveSettings({}, weekly)).toEqual({
      capital: 100_000,
      riskPercent: 2,
      maxPositionPercent: 35,
      minimumRewardRisk: 1,
      entry: 'last_close',
    });
  });

  test('what is given wins', () => {
    const given = {
      capital: 5_000,
      riskPercent: 0.5,
      maxPositionPercent: 10,
      minimumRewardRisk: 3,
      entry: 'strategic',
    } as const;
    expect(resolveSettings(given, weekly)).toEqual(given);
  });

  test('an explicit null or undefined counts as not given', () => {
    expect(
      resolveSettings({ capital: null, maxPositionPercent: undefined, minimumRewardRisk: null, entry: null }, weekly),
    ).toEqual(resolveSettings({}, weekly));
  });
});
