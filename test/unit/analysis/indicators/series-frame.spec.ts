import { bindFlatWindow, createFrame } from '../../../../src/analysis/indicators/series-frame';
import { seriesOfSamples } from '../../../support/series-samples';

const series = seriesOfSamples([
  { high: 12, low: 9, close: 10 },
  { high: 11, low: 10, close: 11 },
  { high: 15, low: 14, close: 14 },
  { high: 13, low: 8, close: 9, volume: 0 },
  { close: 9, volume: 0 },
]);

describe('a series frame', () => {
  test('has true ranges from bar 1 that reach over gaps', () => {
    expect([...createFrame(series).trueRange()]).toEqual([NaN, 1, 4, 6, 0]);
  });

  test('has typical prices from bar 0', () => {
    expect(createFrame(series).typicalPrice()[1]).toBeCloseTo(32 / 3, 12);
  });

  test('has extremes, averages and volume sums that are NaN before their window is full', () => {
    const frame = createFrame(series);
    expect([...frame.highest(3)]).toEqual([NaN, NaN, 15, 15, 15]);
    expect([...frame.lowest(3)]).toEqual([NaN, NaN, 9, 8, 8]);
    expect([...frame.simpleAverage(2)]).toEqual([NaN, 10.5, 12.5, 11.5, 9]);
    expect([...frame.exponentialAverage(3)]).toEqual([
      NaN,
      NaN,
      ...[35 / 3, 31 / 3, 29 / 3].map((value) => expect.closeTo(value, 12) as number),
    ]);
    expect([...frame.averageTrueRange(2)].slice(0, 2)).toEqual([NaN, NaN]);
    expect(frame.averageTrueRange(2)[2]).toBe(2.5);
    expect(frame.averageTrueRange(2)[3]).toBe(4.25);
    expect([...frame.volumeSum(2)]).toEqual([NaN, 2_000, 2_000, 1_000, 0]);
  });

  test('computes each shared column once', () => {
    const frame = createFrame(series);
    expect(frame.trueRange()).toBe(frame.trueRange());
    expect(frame.typicalPrice()).toBe(frame.typicalPrice());
    expect(frame.highest(3)).toBe(frame.highest(3));
    expect(frame.highest(3)).not.toBe(frame.highest(2));
    expect(frame.averageTrueRange(2)).toBe(frame.averageTrueRange(2));
    expect(frame.volumeSum(2)).toBe(frame.volumeSum(2));
  });

  test('hands out columns that do not overlap', () => {
    const frame = createFrame(series);
    const columns = Array.from({ length: 20 }, (_, i) => frame.newColumn(0).fill(i + 1));
    expect(columns.map((column) => [...new Set(column)])).toEqual(Array.from({ length: 20 }, (_, i) => [i + 1]));
  });

  test('takes an empty series', () => {
    const frame = createFrame(seriesOfSamples([]));
    expect(frame.highest(14)).toHaveLength(0);
    expect(frame.averageTrueRange(14)).toHaveLength(0);
    expect(frame.trueRange()).toHaveLength(0);
  });

  test('keeps nothing from another series', () => {
    const first = createFrame(series).highest(2);
    const second = createFrame(seriesOfSamples([{ close: 1 }, { close: 2 }])).highest(2);
    expect([...second]).toEqual([NaN, 2]);
    expect(first[1]).toBe(12);
  });
});

describe('a flat window', () => {
  test('is one whose highest high is its lowest low', () => {
    const halted = createFrame(seriesOfSamples([{ close: 5, high: 6 }, { close: 5 }, { close: 5 }, { close: 5 }]));
    expect([0, 1, 2, 3].map((t) => bindFlatWindow(halted, 3)(t))).toEqual([false, false, false, true]);
  });

  test('is not flat when the close stays but the bars have a range', () => {
    const frame = createFrame(
      seriesOfSamples([
        { close: 5, high: 6, low: 4 },
        { close: 5, high: 6, low: 4 },
      ]),
    );
    expect(bindFlatWindow(frame, 2)(1)).toBe(false);
  });

  test('needs all its bars', () => {
    const frame = createFrame(seriesOfSamples([{ close: 5 }, { close: 5 }]));
    expect(bindFlatWindow(frame, 3)(1)).toBe(false);
    expect(bindFlatWindow(frame, 2)(7)).toBe(false);
  });
});
