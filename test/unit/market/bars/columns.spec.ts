import { indexOnOrAfter, selectBars, selectUntil } from '../../../../src/market/bars/columns.js';
import { packSeries, unpackSeries } from '../../../../src/market/bars/series-codec.js';
import { dayOfDate } from '../../../../src/market/bars/trading-date.js';
import { computeDigest } from '../../../../src/market/series-digest.js';
import { bar, dailySeries, weekdayBars } from './a-series.js';

const series = dailySeries(weekdayBars(10, '2024-01-01', (index) => ({ close: 10 + index / 20, volume: index })));
const datesOf = (range: { from: string | null; to: string | null; limit: number }): string[] =>
  selectBars(series, range).map(({ tradingDate }) => tradingDate);

describe('selecting bars', () => {
  it('takes the last ones of the range, both ends included', () => {
    expect(datesOf({ from: null, to: null, limit: 2 })).toEqual(['2024-01-11', '2024-01-12']);
    expect(datesOf({ from: '2024-01-03', to: '2024-01-05', limit: 99 })).toEqual([
      '2024-01-03',
      '2024-01-04',
      '2024-01-05',
    ]);
    expect(datesOf({ from: '2024-01-01', to: '2024-01-07', limit: 2 })).toEqual(['2024-01-04', '2024-01-05']);
    expect(datesOf({ from: '2024-01-06', to: '2024-01-07', limit: 9 })).toEqual([]);
    expect(datesOf({ from: '2024-02-01', to: null, limit: 9 })).toEqual([]);
    expect(datesOf({ from: null, to: '0001-01-01', limit: 9 })).toEqual([]);
  });

  it('finds the first bar on or after a day', () => {
    expect(indexOnOrAfter(series, dayOfDate('2024-01-06'))).toBe(5);
    expect(indexOnOrAfter(series, dayOfDate('2024-01-08'))).toBe(5);
    expect(indexOnOrAfter(series, dayOfDate('2030-01-01'))).toBe(10);
  });

  it('cuts a series off after a date, with the digest that it had when that was its end', () => {
    const earlier = dailySeries(weekdayBars(4, '2024-01-01', (index) => ({ close: 10 + index / 20, volume: index })));
    const cut = selectUntil(series, '2024-01-04');
    expect(cut.length).toBe(4);
    expect(computeDigest(cut)).toBe(computeDigest(earlier));
    expect(computeDigest(series)).not.toBe(computeDigest(earlier));
  });
});

describe('the packed form of a series', () => {
  it('gives back the same bits', () => {
    const odd = dailySeries([
      bar('1970-01-01', {
        open: 0.1 + 0.2,
        high: 1e300,
        low: 5e-324,
        close: Math.PI,
        volume: 2 ** 53,
        adjustedClose: 1 / 3,
      }),
      bar('2199-12-31', { adjustedClose: null }),
    ]);
    expect(unpackSeries(packSeries(odd))).toEqual(odd);
    expect(unpackSeries(packSeries(series))).toEqual(series);
    expect(unpackSeries(packSeries(dailySeries([]))).length).toBe(0);
  });

  it('reads from a buffer that starts anywhere in memory', () => {
    const packed = packSeries(series);
    const shifted = Buffer.alloc(packed.length + 3);
    packed.copy(shifted, 3);
    expect(unpackSeries(shifted.subarray(3))).toEqual(series);
  });

  it('does not see what a view leaves out', () => {
    const cut = selectUntil(series, '2024-01-04');
    expect(unpackSeries(packSeries(cut)).length).toBe(4);
  });

  it.each([
    ['nothing', (): Buffer => Buffer.alloc(0)],
    ['another mark', (packed: Buffer): Buffer => Buffer.concat([Buffer.from('X'), packed.subarray(1)])],
    ['a cut-off end', (packed: Buffer): Buffer => packed.subarray(0, -1)],
    [
      'another version',
      (packed: Buffer): Buffer => Buffer.concat([packed.subarray(0, 4), Buffer.from([9]), packed.subarray(5)]),
    ],
    [
      'another timeframe',
      (packed: Buffer): Buffer => Buffer.concat([packed.subarray(0, 5), Buffer.from([9]), packed.subarray(6)]),
    ],
  ])('refuses %s', (_what, spoil) => {
    expect(() => unpackSeries(spoil(packSeries(series)))).toThrow(RangeError);
  });
});

describe('the digest', () => {
  it('depends on every date, price and volume, and on nothing else', () => {
    const base = [bar('2024-01-01'), bar('2024-01-02')];
    const digest = computeDigest(dailySeries(base));
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(computeDigest(dailySeries([bar('2024-01-01', { adjustedClose: 5 }), bar('2024-01-02')]))).toBe(digest);
    for (const changes of [
      { open: 10.1 },
      { high: 11.1 },
      { low: 9.1 },
      { close: 10.1 },
      { volume: 101 },
      { tradingDate: '2024-01-03' },
    ]) {
      expect(computeDigest(dailySeries([bar('2024-01-01'), bar('2024-01-02', changes)]))).not.toBe(digest);
    }
  });
});
