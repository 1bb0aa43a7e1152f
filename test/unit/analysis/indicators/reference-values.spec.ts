import { resolveParameters } from '../../../../src/analysis/indicators/parameters';
import { findIndicator } from '../../../../src/analysis/indicators/registry';
import { createFrame } from '../../../../src/analysis/indicators/series-frame';
import type { IndicatorName } from '../../../../src/analysis/indicators/indicator';
import type { Series } from '../../../../src/market/bars/series';
import { type SampleBar, seriesOfSamples } from '../../../support/series-samples';

type Given = Readonly<Record<string, number>>;

/** All components of an indicator on the last bar. */
function readLast(series: Series, name: IndicatorName, given: Given = {}): Record<string, number> {
  return readAt(series, series.length - 1, name, given);
}

function readAt(series: Series, bar: number, name: IndicatorName, given: Given = {}): Record<string, number> {
  const definition = findIndicator(name)!;
  const resolved = resolveParameters(definition, given);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.issues));
  const output = definition.compute(createFrame(series), resolved.parameters);
  return Object.fromEntries(definition.components.map((component) => [component, output[component]![bar]!]));
}

const around = (close: number): SampleBar => ({ close, high: close + 1, low: close - 1 });
const rising = seriesOfSamples(Array.from({ length: 50 }, (_, t) => around(100 + t)));
const falling = seriesOfSamples(Array.from({ length: 50 }, (_, t) => around(200 - t)));
const steady = seriesOfSamples(Array.from({ length: 60 }, () => around(100)));

describe('series that can be checked by hand', () => {
  test('a steady rise is RSI 100, ADX 100 and ATR 2', () => {
    expect(readLast(rising, 'rsi')['value']).toBe(100);
    expect(readLast(rising, 'stochastic')['k']).toBeCloseTo(93.3333333333, 8);
    expect(readLast(rising, 'williams_r')['value']).toBeCloseTo(-6.6666666667, 8);
    expect(readLast(rising, 'cci')['value']).toBeCloseTo(126.6666666667, 8);
    expect(readLast(rising, 'adx')['adx']).toBeCloseTo(100, 9);
    expect(readLast(rising, 'adx')['plusDi']).toBeGreaterThan(readLast(rising, 'adx')['minusDi']!);
    expect(readLast(rising, 'atr')['value']).toBeCloseTo(2, 12);
  });

  test('a steady fall is RSI 0 and ADX 100 with -DI leading', () => {
    expect(readLast(falling, 'rsi')['value']).toBe(0);
    expect(readLast(falling, 'stochastic')['k']).toBeCloseTo(6.6666666667, 8);
    expect(readLast(falling, 'williams_r')['value']).toBeCloseTo(-93.3333333333, 8);
    expect(readLast(falling, 'cci')['value']).toBeCloseTo(-126.6666666667, 8);
    expect(readLast(falling, 'adx')['adx']).toBeCloseTo(100, 9);
    expect(readLast(falling, 'adx')['minusDi']).toBeGreaterThan(readLast(falling, 'adx')['plusDi']!);
  });

  test('a jump out of a flat stretch leaves the band by the population deviation', () => {
    const closes = [...Array.from({ length: 39 }, () => 100), 110];
    const bands = readLast(seriesOfSamples(closes.map((close) => ({ close }))), 'bollinger');
    expect(bands['upper']).toBeCloseTo(104.8589, 4);
    expect(bands['middle']).toBeCloseTo(100.5, 12);
    expect(bands['upper']! - bands['middle']!).toBeCloseTo(2 * Math.sqrt(4.75), 10);
    expect(readLast(seriesOfSamples(closes.map((close) => ({ close }))), 'cci')['value']).toBeCloseTo(
      666.6666666667,
      8,
    );
  });

  test('a close a quarter up a constant range is %K 25 and %R -75', () => {
    const series = seriesOfSamples(Array.from({ length: 40 }, () => ({ close: 95, high: 110, low: 90 })));
    expect(readLast(series, 'stochastic')).toEqual({ k: 25, d: 25 });
    expect(readLast(series, 'williams_r')['value']).toBe(-75);
  });

  test('on-balance volume starts with the first volume and moves with the close', () => {
    const volumes = [100, 200, 150, 300, 250];
    const closes = [10, 11, 10.5, 10.5, 12];
    const series = seriesOfSamples(closes.map((close, t) => ({ close, volume: volumes[t]! })));
    const values = closes.map((_, t) => readAt(series, t, 'obv')['value']);
    expect(values).toEqual([100, 300, 150, 150, 400]);
  });

  test('closing at the high of every bar is a money flow of 1', () => {
    const series = seriesOfSamples(Array.from({ length: 40 }, () => ({ close: 101, high: 101, low: 99 })));
    expect(readLast(series, 'cmf')['value']).toBe(1);
  });

  test('a constant close is ATR 2, MACD 0 and RSI 50', () => {
    expect(readLast(steady, 'atr')['value']).toBe(2);
    expect(readLast(steady, 'macd')).toEqual({ macd: 0, signal: 0, histogram: 0 });
    expect(readLast(steady, 'rsi')['value']).toBe(50);
  });
});

/** To cents, ties to the even cent. */
function round(value: number): number {
  const cents = Math.round(value * 100);
  const isTie = cents - value * 100 === 0.5;
  return (isTie && cents % 2 !== 0 ? cents - 1 : cents) / 100;
}

/** Two sines on a slope, rounded to cents: bars that any implementation can regenerate. */
function makeTwoSines(length: number): Series {
  const closes = Array.from({ length }, (_, t) =>
    round(100 + 0.05 * t + 8 * Math.sin((2 * Math.PI * t) / 40) + 2 * Math.sin((2 * Math.PI * t) / 9)),
  );
  return seriesOfSamples(
    closes.map((close, t) => {
      const open = t === 0 ? close : closes[t - 1]!;
      return {
        open,
        high: Math.max(round(close + 1 + (0.5 * (t % 5)) / 4), open),
        low: Math.min(round(close - 1 - (0.5 * (t % 3)) / 2), open),
        close,
        volume: 1_000_000 + 10_000 * (t % 17),
      };
    }),
  );
}

describe('two sines on a slope', () => {
  const short = makeTwoSines(200);
  const long = makeTwoSines(320);

  test('are the published bars', () => {
    const lastBar = ({ open, high, low, close, volume, length }: Series): number[] =>
      [open, high, low, close, volume].map((column) => column[length - 1]!);
    expect(lastBar(short)).toEqual([107.43, 111.48, 107.43, 109.98, 1_120_000]);
    expect(lastBar(long)).toEqual([115.16, 116.88, 114.13, 115.38, 1_130_000]);
  });

  test('have the published Wilder averages', () => {
    expect(readLast(short, 'rsi')['value']).toBeCloseTo(62.9789, 4);
    expect(readLast(long, 'rsi')['value']).toBeCloseTo(60.6587, 4);
    expect(readLast(short, 'atr')['value']).toBeCloseTo(2.852922, 6);
    expect(readLast(long, 'atr')['value']).toBeCloseTo(2.769026, 6);
    expect(readLast(long, 'adx')['adx']).toBeCloseTo(27.490731, 5);
    expect(readLast(long, 'adx')['plusDi']).toBeCloseTo(25.42194, 5);
    expect(readLast(long, 'adx')['minusDi']).toBeCloseTo(15.462496, 5);
  });

  test('have the published oscillators', () => {
    expect(readLast(short, 'stochastic')['k']).toBeCloseTo(81.96, 4);
    expect(readLast(short, 'stochastic')['d']).toBeCloseTo(65.8321, 4);
    expect(readLast(long, 'stochastic')['k']).toBeCloseTo(87.5261, 4);
    expect(readLast(long, 'stochastic')['d']).toBeCloseTo(83.4431, 4);
    expect(readLast(short, 'cci')['value']).toBeCloseTo(136.9912, 4);
    expect(readLast(long, 'cci')['value']).toBeCloseTo(121.8265, 4);
    expect(readLast(short, 'williams_r')['value']).toBeCloseTo(-12.0192, 4);
    expect(readLast(long, 'williams_r')['value']).toBeCloseTo(-12.9088, 4);
  });

  test('have the published MACD once the seeds have faded', () => {
    expect(readLast(long, 'macd')['macd']).toBeCloseTo(-0.458697, 6);
    expect(readLast(long, 'macd')['signal']).toBeCloseTo(-1.420915, 6);
    expect(readLast(long, 'macd')['histogram']).toBeCloseTo(0.962217, 6);
  });

  test('have the published stops', () => {
    expect(readLast(short, 'psar')['value']).toBeCloseTo(102.007723, 6);
    expect(readLast(long, 'psar')['value']).toBeCloseTo(107.106176, 6);
  });

  test('have the published bands, narrowed from the sample to the population deviation', () => {
    const published = [
      { series: short, upper: 110.576285, middle: 104.457 },
      { series: long, upper: 116.880284, middle: 110.5125 },
    ];
    for (const { series, upper, middle } of published) {
      const bands = readLast(series, 'bollinger');
      expect(bands['middle']).toBeCloseTo(middle, 8);
      expect(bands['upper']).toBeCloseTo(middle + (upper - middle) * Math.sqrt(19 / 20), 5);
      expect(bands['upper']! + bands['lower']!).toBeCloseTo(2 * middle, 8);
    }
  });

  test('have the published volume indicators', () => {
    // The published totals start at 0, ours at the first volume.
    expect(readLast(short, 'obv')['value']).toBe(8_580_000 + 1_000_000);
    expect(readAt(short, 198, 'obv')['value']).toBe(7_460_000 + 1_000_000);
    expect(readLast(long, 'obv')['value']).toBe(15_370_000 + 1_000_000);
    expect(readLast(short, 'cmf')['value']).toBeCloseTo(-0.001643, 6);
    expect(readLast(long, 'cmf')['value']).toBeCloseTo(-0.028531, 6);
  });

  test('have no slow average on bar 198 and one on bar 199', () => {
    expect(readAt(short, 198, 'ema_crossover')['slow']).toBeNaN();
    expect(readAt(short, 198, 'ema_crossover')['fast']).not.toBeNaN();
    expect(readAt(short, 199, 'ema_crossover')['slow']).toBeCloseTo(
      short.close.reduce((sum, price) => sum + price, 0) / 200,
      9,
    );
  });
});
