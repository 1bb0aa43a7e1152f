import { findIndicator } from '../../../../src/analysis/indicators/registry.js';
import { resolveParameters } from '../../../../src/analysis/indicators/parameters.js';
import { VOTE_RULES } from '../../../../src/analysis/scoring/vote-rules.js';
import { SETTING_RANGES } from '../../../../src/analysis/settings.js';
import { BUILT_IN_STRATEGIES, findStrategy } from '../../../../src/analysis/strategies/catalog.js';
import { describeEntryCheck } from '../../../../src/analysis/strategies/entry-check.js';
import { computeStrategyHelp } from '../../../../src/analysis/strategies/help.js';
import type { Strategy } from '../../../../src/analysis/strategies/strategy.js';
import { computeWeight, CORE_INDICATORS, listIndicatorNames } from '../../../../src/analysis/strategies/weights.js';

const weightOf = (strategy: Strategy, name: Parameters<typeof findIndicator>[0]): number =>
  computeWeight(strategy, findIndicator(name)!);

const strategy = (id: string): Strategy => findStrategy(id)!;

describe('the built-in strategies', () => {
  test('are the five, in this order', () => {
    expect(BUILT_IN_STRATEGIES.map(({ id }) => id)).toEqual([
      'balanced',
      'trend-following',
      'mean-reversion',
      'momentum-breakout',
      'weekly-target',
    ]);
    expect(findStrategy('Balanced')).toBeNull();
  });

  test.each([
    // macd adx ema psar rsi stoch cci will boll obv cmf, then trend momentum volatility volume
    ['balanced', [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], [1, 1, 1, 1]],
    ['trend-following', [2.5, 2.5, 2, 1.5, 0.5, 0.5, 0.5, 0.5, 0.5, 1, 1], [1.5, 0.7, 0.8, 1]],
    ['mean-reversion', [0.5, 0.5, 0.5, 0.5, 2.5, 2, 1.5, 1.5, 2.5, 1, 1], [0.6, 1.5, 1.3, 1]],
    ['momentum-breakout', [1.5, 1.5, 1, 1, 2, 1.5, 1.5, 1, 1.5, 2.5, 2.5], [1, 1.3, 1.2, 1.5]],
    ['weekly-target', [1.5, 0.5, 0.6, 1.2, 2, 2, 1.8, 1.6, 1.3, 1.2, 1.2], [0.5, 2, 1, 0.9]],
  ])('%s has the weights of the reference', (id, own, categories) => {
    const { indicatorWeights: w, categoryWeights: c } = strategy(id);
    const order = [
      w.macd,
      w.adx,
      w.ema_crossover,
      w.psar,
      w.rsi,
      w.stochastic,
      w.cci,
      w.williams_r,
      w.bollinger,
      w.obv,
      w.cmf,
    ];
    expect(order).toEqual(own);
    expect([c.trend, c.momentum, c.volatility, c.volume]).toEqual(categories);
    expect(Object.keys(w)).toHaveLength(11);
  });

  test.each([
    ['balanced', 2, 1.5, 3, 1.5, 20, 2, 20],
    ['trend-following', 2.5, 2, 4, 1.5, 25, 3, 25],
    ['mean-reversion', 1.5, 1, 2.5, 1.5, 10, 2, 15],
    ['momentum-breakout', 3, 1.8, 4, 1.5, 12, 2, 20],
    ['weekly-target', 3, 1.5, 4, 1, 15, 3, 35],
  ])('%s has its risk profile', (id, base, atr, maximum, rewardRisk, maxBars, coolDown, position) => {
    const profile = strategy(id).riskProfile;
    expect(profile).toMatchObject({
      baseStopPercent: base,
      atrMultiple: atr,
      maxStopPercent: maximum,
      minimumRewardRisk: rewardRisk,
      maxBars,
      coolDownBars: coolDown,
      maxPositionPercent: position,
    });
  });

  test('a strong verdict of trend-following asks for more conviction, all else is the same', () => {
    const usual = { buyScore: 0.2, strongScore: 0.6, buyConviction: 0.1, strongConviction: 0.25, minimumCoverage: 0.6 };
    for (const { id, thresholds } of BUILT_IN_STRATEGIES) {
      expect(thresholds).toEqual(id === 'trend-following' ? { ...usual, strongConviction: 0.35 } : usual);
    }
  });

  test.each([
    ['balanced', ['30 <= rsi <= 70', 'adx >= 20', 'close >= sma(50)', 'sma(20) >= sma(50)']],
    [
      'trend-following',
      ['40 <= rsi <= 80', 'adx >= 25', 'macd.macd > macd.signal', 'close >= sma(50)', 'sma(20) >= sma(50)'],
    ],
    ['mean-reversion', ['rsi <= 50', 'adx <= 25', 'one of: rsi < 40, stochastic.k < 30, williams_r < -80']],
    [
      'momentum-breakout',
      [
        '50 <= rsi <= 85',
        'adx >= 20',
        'close >= sma(20)',
        'volume / mean volume of the 20 bars before >= 1.3',
        'one of: macd.macd > macd.signal, cmf > 0, change of obv over 20 bars > 0',
      ],
    ],
    ['weekly-target', ['50 <= rsi <= 75', 'macd.macd > macd.signal', 'close >= sma(50)', 'sma(20) >= sma(50)']],
  ])('%s has its entry checks', (id, checks) => {
    expect(strategy(id).entryChecks.map(describeEntryCheck)).toEqual(checks);
  });

  test.each(BUILT_IN_STRATEGIES.map((each) => [each.id, each] as const))(
    '%s can be applied as it stands',
    (_, each) => {
      for (const name of listIndicatorNames(each)) {
        expect(VOTE_RULES[name]).toBeDefined();
        expect(resolveParameters(findIndicator(name)!, each.parameters[name] ?? {})).toMatchObject({ ok: true });
      }
      const { maxPositionPercent, minimumRewardRisk } = each.riskProfile;
      expect(maxPositionPercent).toBeLessThanOrEqual(SETTING_RANGES.maxPositionPercent.maximum);
      expect(minimumRewardRisk).toBeGreaterThanOrEqual(SETTING_RANGES.minimumRewardRisk.minimum);
    },
  );
});

describe('weights', () => {
  test('the pair that says the same thing counts half each', () => {
    expect(weightOf(strategy('balanced'), 'stochastic')).toBe(0.5);
    expect(weightOf(strategy('balanced'), 'williams_r')).toBe(0.5);
    expect(weightOf(strategy('mean-reversion'), 'rsi')).toBe(3.75);
    expect(weightOf(strategy('mean-reversion'), 'stochastic')).toBe(1.5);
  });

  test('atr never weighs, whatever a strategy says', () => {
    const eager = { ...strategy('balanced'), indicatorWeights: { atr: 5 } };
    expect(weightOf(eager, 'atr')).toBe(0);
    expect(weightOf(eager, 'rsi')).toBe(0);
  });

  test('the twelve are always listed, others when they weigh', () => {
    const custom = { ...strategy('balanced'), indicatorWeights: { supertrend: 1, rsi: 1 } };
    expect(listIndicatorNames(strategy('balanced'))).toEqual(CORE_INDICATORS);
    expect(listIndicatorNames(custom)).toEqual([...CORE_INDICATORS, 'supertrend']);
    expect(listIndicatorNames({ ...custom, indicatorWeights: { supertrend: 0 } })).toEqual(CORE_INDICATORS);
  });
});

describe('computeStrategyHelp', () => {
  test.each(BUILT_IN_STRATEGIES.map((each) => [each.id, each] as const))(
    '%s: the page states every number of the data',
    (_, each) => {
      const help = computeStrategyHelp(each);
      expect(help.startsWith(`# ${each.name}\n\n${each.summary}\n`)).toBe(true);
      for (const rule of each.entryChecks) expect(help).toContain(`* \`${describeEntryCheck(rule)}\``);
      for (const [name, parameters] of Object.entries(each.parameters)) {
        const values = Object.entries(parameters).map(([parameter, value]) => `${parameter} ${value}`);
        expect(help).toContain(`* \`${name}\`: ${values.join(', ')}`);
      }
      expect(help).toContain(`conviction at least ${each.thresholds.strongConviction}`);
      expect(help).toContain(
        `at least ${each.riskProfile.baseStopPercent} % and at most ${each.riskProfile.maxStopPercent} %`,
      );
      expect(help).not.toMatch(/undefined|NaN|\[object/);
    },
  );

  test('weights are shown without rounding noise', () => {
    expect(computeStrategyHelp(strategy('trend-following'))).toContain(
      '| `stochastic` | momentum | 0.5 | 0.7 | 0.175 |',
    );
    expect(computeStrategyHelp(strategy('weekly-target'))).toContain('| `obv` | volume | 1.2 | 0.9 | 1.08 |');
  });

  test('a strategy without parameters or checks says so', () => {
    const bare = { ...strategy('balanced'), entryChecks: [], description: [] };
    expect(computeStrategyHelp(bare)).toContain('No checks: every buy verdict enters.');
    expect(computeStrategyHelp(bare)).toContain('The default of every indicator.');
  });
});
