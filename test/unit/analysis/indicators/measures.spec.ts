import { computeHighest, computeLowest, computeYearDistance } from '../../../../src/analysis/indicators/price-extremes';
import { createFrame } from '../../../../src/analysis/indicators/series-frame';
import { computeMeanVolume, computeRelativeVolume } from '../../../../src/analysis/indicators/volume-measures';
import { seriesOfSamples } from '../../../support/series-samples';

const volumes = [100, 200, 300, 900, 0, 0, 0, 50];
const traded = createFrame(seriesOfSamples(volumes.map((volume) => ({ close: 10, volume }))));

describe('volume measures', () => {
  test('the mean volume includes the bar itself', () => {
    expect([...computeMeanVolume(traded, 2)]).toEqual([NaN, 150, 250, 600, 450, 0, 0, 25]);
  });

  test('relative volume compares with the bars before, not with the bar itself', () => {
    expect([...computeRelativeVolume(traded, 3)]).toEqual([NaN, NaN, NaN, 4.5, 0, 0, 0, NaN]);
  });
});

describe('price extremes', () => {
  const year = Array.from({ length: 253 }, (_, t) => ({ close: 100, high: t === 0 ? 400 : 200, low: 50 }));

  test('highest and lowest follow highs and lows, not closes', () => {
    const frame = createFrame(seriesOfSamples(year));
    expect([...computeHighest(frame, 2).subarray(0, 3)]).toEqual([NaN, 400, 200]);
    expect(computeLowest(frame, 2)[1]).toBe(50);
  });

  test('the distance from the year is a fraction of its extremes, over 252 daily bars', () => {
    const { fromHigh, fromLow } = computeYearDistance(createFrame(seriesOfSamples(year)));
    expect(fromHigh[250]).toBeNaN();
    expect(fromHigh[251]).toBe(-0.75);
    expect(fromHigh[252]).toBe(-0.5);
    expect(fromLow[252]).toBe(1);
  });

  test('a year is 52 weekly bars', () => {
    const { fromHigh } = computeYearDistance(createFrame(seriesOfSamples(year, '1w')));
    expect(fromHigh[50]).toBeNaN();
    expect(fromHigh[51]).toBe(-0.75);
    expect(fromHigh[52]).toBe(-0.5);
  });
});
