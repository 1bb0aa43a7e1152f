import { BUILT_IN_STRATEGIES, findStrategy } from '../../../../src/analysis/strategies/catalog.js';
import { createReadings } from '../../../../src/backtests/engine/judge-series.js';
import { poolRuns } from '../../../../src/backtests/engine/pool-runs.js';
import { simulateGrid, type GridPoint } from '../../../../src/backtests/engine/simulate-grid.js';
import { simulate, type BacktestStrategy } from '../../../../src/backtests/engine/simulate.js';
import { varyStrategy } from '../../../../src/backtests/engine/vary-strategy.js';
import { splitWalkForward } from '../../../../src/backtests/engine/walk-forward.js';
import { walkSeries } from '../../../support/series-samples.js';

const balanced = findStrategy('balanced')!;
const bootstrap = { seed: 1, resamples: 200 };
const walk = (seed: number, length = 500) =>
  walkSeries({ seed, length, start: 100, volatility: 0.03, haltChance: 0, zeroVolumeChance: 0 });

describe('a walk forward', () => {
  test('tests every bar after the first stretch once, each after the stretch it was chosen on', () => {
    const folds = splitWalkForward({ firstBar: 10, lastBar: 109 }, { folds: 3, inSampleBars: 30 });
    expect(folds.map(({ outOfSample }) => [outOfSample.firstBar, outOfSample.lastBar])).toEqual([
      [40, 63],
      [64, 86],
      [87, 109],
    ]);
    expect(folds.map(({ inSample }) => [inSample.firstBar, inSample.lastBar])).toEqual([
      [10, 39],
      [34, 63],
      [57, 86],
    ]);
  });

  test('that is anchored always starts at the first bar', () => {
    const folds = splitWalkForward({ firstBar: 0, lastBar: 99 }, { folds: 2, inSampleBars: 40, anchored: true });
    expect(folds.map(({ inSample }) => [inSample.firstBar, inSample.lastBar])).toEqual([
      [0, 39],
      [0, 69],
    ]);
  });

  test.each([
    [{ folds: 0, inSampleBars: 10 }, 'VALIDATION_FAILED'],
    [{ folds: 2, inSampleBars: 1.5 }, 'VALIDATION_FAILED'],
    [{ folds: 2, inSampleBars: 97 }, 'INSUFFICIENT_HISTORY'],
  ])('%j is refused', (options, code) => {
    expect(() => splitWalkForward({ firstBar: 0, lastBar: 99 }, options)).toThrow(expect.objectContaining({ code }));
  });
});

describe('a varied strategy', () => {
  test('has other parameters and another risk, and nothing else', () => {
    const varied = varyStrategy(balanced, { 'rsi.period': 10, 'risk.maxBars': 5 });
    expect(varied).toEqual({
      ...balanced,
      parameters: { rsi: { period: 10 } },
      riskProfile: { ...balanced.riskProfile, maxBars: 5 },
    });
  });

  test.each<GridPoint>([
    { 'rsi.length': 3 },
    { 'risk.luck': 1 },
    { 'risk.maxBars': 0 },
    { 'risk.coolDownBars': 1.5 },
    { 'risk.maxStopPercent': 100 },
    { nothing: 1 },
  ])('not by %j', (numbers) => {
    expect(() => varyStrategy(balanced, numbers)).toThrow(expect.objectContaining({ code: 'VALIDATION_FAILED' }));
  });
});

describe('a grid', () => {
  const series = walk(5);
  const fold = { inSample: { firstBar: 0, lastBar: 349 }, outOfSample: { firstBar: 350, lastBar: 499 } };
  const averages = ({ fast, slow }: GridPoint): BacktestStrategy | null =>
    fast! < slow! ? { kind: 'sma_cross', parameters: { fast: fast!, slow: slow! } } : null;

  test('tests every combination that makes sense, in and out of sample', () => {
    const { results, skipped, best } = simulateGrid(series, {
      axes: { fast: [5, 10, 20], slow: [20, 30] },
      build: averages,
      fold,
    });
    expect(results.map(({ point }) => [point['fast'], point['slow']])).toEqual([
      [5, 20],
      [5, 30],
      [10, 20],
      [10, 30],
      [20, 30],
    ]);
    expect(skipped).toEqual([{ fast: 20, slow: 20 }]);
    const sharpes = results.map(({ inSample }) => inSample.statistics.sharpe ?? -Infinity);
    expect(best).toBe(sharpes.indexOf(Math.max(...sharpes)));
  });

  test('gives the figures of single runs over the two stretches', () => {
    const build = (point: GridPoint): BacktestStrategy => ({ kind: 'plan', strategy: varyStrategy(balanced, point) });
    const { results } = simulateGrid(series, { axes: { 'rsi.period': [7, 14], 'risk.maxBars': [5, 20] }, build, fold });
    for (const { point, inSample, outOfSample } of results) {
      for (const sample of [inSample, outOfSample]) {
        const { statistics } = simulate(series, build(point), { from: sample.from, to: sample.to });
        expect(sample.statistics).toEqual(statistics);
      }
    }
  });

  test.each([[{ fast: Array.from({ length: 501 }, (_, i) => i) }], [{ fast: [] }]])(
    'of no or more than 500 combinations is refused',
    (axes) => {
      expect(() => simulateGrid(series, { axes, build: averages, fold })).toThrow(
        expect.objectContaining({ code: 'VALIDATION_FAILED' }),
      );
    },
  );
});

test('runs that share readings come out as runs that do not', () => {
  const series = walk(9);
  const readings = createReadings(series);
  for (const strategy of [...BUILT_IN_STRATEGIES, ...BUILT_IN_STRATEGIES]) {
    const shared = simulate(series, { kind: 'plan', strategy }, { readings });
    expect(shared).toEqual(simulate(series, { kind: 'plan', strategy }));
  }
});

describe('pooled runs', () => {
  const runs = [1, 2, 3, 4].map((seed) => simulate(walk(seed), { kind: 'plan', strategy: balanced }));

  test('count all trades together', () => {
    const pooled = poolRuns(runs, bootstrap);
    const returns = runs.flatMap(({ trades }) => trades.map(({ netReturn }) => netReturn));
    expect(pooled.trades).toBe(returns.length);
    expect(pooled.expectancy).toBeCloseTo(returns.reduce((sum, value) => sum + value, 0) / returns.length, 12);
    expect(pooled.expectancyInterval!.low).toBeLessThan(pooled.expectancy!);
    expect(pooled.expectancyInterval!.high).toBeGreaterThan(pooled.expectancy!);
    expect(pooled.tickers).toBe(4);
    expect(poolRuns(runs, bootstrap)).toEqual(pooled);
  });

  test('of nothing are null', () => {
    expect(poolRuns([], bootstrap)).toMatchObject({ trades: 0, totalReturn: null, expectancyInterval: null });
  });
});
