import fc from 'fast-check';
import {
  computeScale,
  computeTightScale,
  countDecimals,
  findExtent,
  listLabels,
} from '../../../../src/reports/charts/axis-scale.js';

describe('the scale of an axis', () => {
  test('has its labels at multiples of 1, 2, 2.5 or 5', () => {
    expect(computeScale(3, 97, 4)).toEqual({ min: 0, max: 100, interval: 25 });
    expect(computeScale(-0.031, 0.028, 3)).toEqual({ min: -0.04, max: 0.04, interval: 0.02 });
    expect(listLabels(computeTightScale(512.3, 676.1, 7))).toEqual([525, 550, 575, 600, 625, 650, 675]);
  });

  test.each([
    [5, 5],
    [0, 0],
    [0.00042, 0.00042],
    [54_000, 54_000],
    [-3, -3],
    [1e-19, -1e-19],
  ])('has two ends where all values are %p', (low, high) => {
    const { min, max, interval } = computeScale(Math.min(low, high), Math.max(low, high), 3);
    expect(max).toBeGreaterThan(min);
    expect(interval).toBeGreaterThan(0);
  });

  test('always has every value on it, and a few labels', () => {
    const finite = fc.double({ noNaN: true, min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(finite, finite, fc.integer({ min: 1, max: 10 }), (one, other, steps) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        for (const scale of [computeScale(low, high, steps), computeTightScale(low, high, steps)]) {
          const slack = scale.interval * 1e-6;
          expect(scale.min).toBeLessThanOrEqual(low + slack);
          expect(scale.max).toBeGreaterThanOrEqual(high - slack);
          expect(listLabels(scale).length).toBeLessThanOrEqual(steps + 3);
        }
      }),
    );
  });

  test('is written with as many decimals as its labels need', () => {
    expect([25, 1, 0.5, 0.25, 2.5, 0.002, 1e-7].map(countDecimals)).toEqual([0, 0, 1, 2, 1, 3, 7]);
  });

  test('comes from numbers alone', () => {
    expect(
      findExtent([
        [null, 3],
        [1, null, 2],
      ]),
    ).toEqual([1, 3]);
    expect(findExtent([[null], []])).toBeNull();
  });
});
