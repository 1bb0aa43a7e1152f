import { resolveSettings, type GivenSettings } from '../../../../src/analysis/settings.js';
import { findStrategy } from '../../../../src/analysis/strategies/catalog.js';
import { computeLevels, computeStopPercent, type TradeLevels } from '../../../../src/analysis/trade-plan/levels.js';
import { computePositionSize } from '../../../../src/analysis/trade-plan/position-size.js';
import { computeTicksPerUnit, roundDownToTick, roundToTick } from '../../../../src/analysis/trade-plan/tick.js';
import { buildOpeningPlan, type OpeningPlan } from '../../../../src/analysis/trade-plan/trade-plan.js';
import { flatSeries } from '../../../support/series-samples.js';

const LAST = 59;

interface PlanCase {
  readonly strategy?: string;
  readonly close: number;
  readonly averageTrueRange?: number;
  readonly settings?: GivenSettings;
}

function levels({ strategy = 'balanced', close, averageTrueRange = 0, settings = {} }: PlanCase): TradeLevels {
  const { riskProfile } = findStrategy(strategy)!;
  const resolved = resolveSettings(settings, { riskProfile });
  return computeLevels({ series: flatSeries(LAST + 1, close), t: LAST, averageTrueRange }, riskProfile, resolved);
}

function plan(ticker: string, given: PlanCase): OpeningPlan {
  const { riskProfile } = findStrategy(given.strategy ?? 'balanced')!;
  return buildOpeningPlan(
    ticker,
    { action: 'enter', checks: [], levels: levels(given) },
    resolveSettings(given.settings ?? {}, { riskProfile }),
  );
}

describe('levels of an entry at 100', () => {
  test.each([
    ['balanced', 98, 104, 2],
    ['trend-following', 97.5, 107.5, 3],
    ['mean-reversion', 98.5, 102.25, 1.5],
    ['momentum-breakout', 97, 107.5, 2.5],
    ['weekly-target', 97, 104, 4 / 3],
  ])('%s in a quiet market: stop %d, target %d, reward:risk %d', (strategy, stop, target, rewardRisk) => {
    const result = levels({ strategy, close: 100 });
    expect(result).toMatchObject({ entry: 100, entryMethod: 'last_close', meetsMinimum: true });
    expect(result.stop).toBeCloseTo(stop, 10);
    expect(result.target).toBeCloseTo(target, 10);
    expect(result.rewardRisk).toBeCloseTo(rewardRisk, 10);
  });

  test.each([
    [1, 97],
    [2.2, 96.7],
    [3, 96],
  ])('weekly-target with ATR %d: stop %d, and the target stays at 104', (averageTrueRange, stop) => {
    const result = levels({ strategy: 'weekly-target', close: 100, averageTrueRange });
    expect(result.stop).toBeCloseTo(stop, 10);
    expect(result.target).toBeCloseTo(104, 10);
    expect(result.meetsMinimum).toBe(true);
  });

  test('a target is never stretched to reach the minimum reward:risk', () => {
    const close = 100;
    const result = levels({ strategy: 'weekly-target', close, settings: { minimumRewardRisk: 1.5 } });
    expect(result.target).toBeCloseTo(104, 10);
    expect(result.meetsMinimum).toBe(false);
    expect(levels({ close, settings: { minimumRewardRisk: 2 } }).meetsMinimum).toBe(true);
    expect(levels({ close, settings: { minimumRewardRisk: 2.01 } }).meetsMinimum).toBe(false);
  });

  test('the ATR widens the stop between base and maximum; without an ATR it is the base', () => {
    const { riskProfile } = findStrategy('balanced')!;
    expect(computeStopPercent(riskProfile, 1, 100)).toBe(2);
    expect(computeStopPercent(riskProfile, 1.5, 100)).toBe(2.25);
    expect(computeStopPercent(riskProfile, 5, 100)).toBe(3);
    expect(computeStopPercent(riskProfile, NaN, 100)).toBe(2);
  });
});

describe('ticks', () => {
  test.each([
    ['RELIANCE.NS', 2_503.37, 20],
    ['500325.BO', 10, 20],
    ['500325.BO', 9.99, null],
    ['AAPL', 159.54, 100],
    ['AAPL', 2, 100],
    ['AAPL', 1.99, null],
    ['AAPL', 1, null],
    ['AAPL', 0.9999, 10_000],
    ['AAPL', 0.02, 10_000],
    ['AAPL', 0.0199, null],
    ['NS', 100, 100],
    ['ACME.DEMO', 100, 100],
  ])('%s at %d has %s ticks per unit', (ticker, entry, perUnit) => {
    expect(computeTicksPerUnit(ticker, entry)).toBe(perUnit);
  });

  test('prices go to the nearest tick, halves up, stops down', () => {
    expect(roundToTick(100.024, 20)).toBe(100);
    expect(roundToTick(100.025, 20)).toBe(100.05);
    expect(roundToTick(1.005, 100)).toBe(1.01);
    expect(roundDownToTick(100.0499, 20)).toBe(100);
    expect(roundDownToTick(100 * (1 - 3.3 / 100), 100)).toBe(96.7);
    expect(roundDownToTick(1.234567, null)).toBe(1.234567);
  });
});

describe('position size', () => {
  const limits = { capital: 100_000, riskPercent: 2, maxPositionPercent: 20 };

  test.each([
    [100, 98, 200, 'position'],
    [2_500, 2_425, 8, 'position'],
    [100, 85, 133, 'risk'],
    [50, 45, 400, 'risk'],
    [100, 101, 0, 'none'],
    [100, 100, 0, 'none'],
    [27_000, 26_460, 0, 'none'],
  ] as const)('entry %d, stop %d: %d shares, bound by %s', (entry, stop, positionSize, bindingConstraint) => {
    expect(computePositionSize({ entry, stop }, limits)).toMatchObject({ positionSize, bindingConstraint });
  });

  test('a quotient that is whole but for rounding keeps its last share', () => {
    // 2000 / (1.1 - 1) is 19999.99999999998 in floating point.
    const wide = { ...limits, maxPositionPercent: 100 };
    expect(computePositionSize({ entry: 1.1, stop: 1 }, wide)).toMatchObject({
      positionSize: 20_000,
      bindingConstraint: 'risk',
    });
  });

  test('a tie is bound by the risk', () => {
    expect(computePositionSize({ entry: 100, stop: 90 }, limits)).toMatchObject({
      positionSize: 200,
      bindingConstraint: 'risk',
    });
  });

  test('money is rounded to cents', () => {
    expect(computePositionSize({ entry: 33.333, stop: 32.666 }, limits)).toEqual({
      positionSize: 600,
      bindingConstraint: 'position',
      positionValue: 19_999.8,
      riskAmount: 400.2,
    });
  });
});

describe('plans worked out by hand', () => {
  test('an NSE share is planned in steps of 0.05', () => {
    // stop 2503.37 x 0.98 = 2453.3026, target 2503.37 + 2 x 50.0674 = 2603.5048
    expect(plan('RELIANCE.NS', { close: 2_503.37 })).toEqual({
      action: 'enter',
      checks: [],
      entry: 2_503.35,
      entryMethod: 'last_close',
      stop: 2_453.3,
      stopPercent: 2,
      target: 2_603.5,
      rewardRisk: (2_603.5 - 2_503.35) / (2_503.35 - 2_453.3),
      meetsMinimum: true,
      positionSize: 7,
      positionValue: 17_523.45,
      riskAmount: 350.35,
      bindingConstraint: 'position',
    });
  });

  test('a penny share is planned in steps of 0.0001', () => {
    // stop 0.447566, target 0.474968; by risk 2000/0.0092 = 217391, by position 20000/0.4567 = 43792
    expect(plan('PENY', { close: 0.4567 })).toMatchObject({
      entry: 0.4567,
      stop: 0.4475,
      target: 0.475,
      positionSize: 43_792,
      positionValue: 19_999.81,
      riskAmount: 402.89,
    });
  });

  test('a tick that is coarse against the price is not applied', () => {
    const result = plan('CHEAP.NS', { close: 7.77 });
    expect(result.entry).toBe(7.77);
    expect(result.stop).toBeCloseTo(7.6146, 12);
    expect(result.target).toBeCloseTo(8.0808, 12);
    expect(result.rewardRisk).toBeCloseTo(2, 10);
  });

  test('rounding down the stop does not decide whether the minimum is met', () => {
    // Shown: (260.45 - 250.45)/(250.45 - 245.4) = 1.98..., below the minimum of 2 that the exact levels reach.
    const result = plan('TCS.NS', { close: 250.45, settings: { minimumRewardRisk: 2 } });
    expect(result).toMatchObject({ entry: 250.45, stop: 245.4, target: 260.45, meetsMinimum: true });
    expect(result.rewardRisk).toBeLessThan(2);
  });

  test('the size follows from the rounded prices, the capital and both limits', () => {
    const settings = { capital: 50_000, riskPercent: 0.5, maxPositionPercent: 50 };
    // stop 3 % of 80: 77.6; 250/2.4 = 104.16
    expect(plan('XYZ', { close: 80, averageTrueRange: 3, settings })).toMatchObject({
      stop: 77.6,
      stopPercent: 3,
      positionSize: 104,
      positionValue: 8_320,
      riskAmount: 249.6,
      bindingConstraint: 'risk',
    });
  });

  test('a capital too small for one share gives no position, and the levels all the same', () => {
    expect(plan('BIG', { close: 27_000, settings: { capital: 1_000 } })).toMatchObject({
      entry: 27_000,
      stop: 26_460,
      positionSize: 0,
      positionValue: 0,
      riskAmount: 0,
      bindingConstraint: 'none',
    });
  });

  test('levels that one tick would merge are left as they are', () => {
    const thin = { ...levels({ close: 10.04 }), stop: 10.03, target: 10.06 };
    const settings = resolveSettings({}, findStrategy('balanced')!);
    const result = buildOpeningPlan('THIN.NS', { action: 'wait', checks: [], levels: thin }, settings);
    expect(result).toMatchObject({ action: 'wait', entry: 10.04, stop: 10.03, target: 10.06 });
    expect(Number.isFinite(result.rewardRisk)).toBe(true);
  });
});
