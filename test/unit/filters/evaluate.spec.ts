import { rsi } from '../../../src/analysis/indicators/rsi.js';
import { createFrame } from '../../../src/analysis/indicators/series-frame.js';
import { INDICATORS } from '../../../src/analysis/indicators/registry.js';
import { defaultParameters } from '../../../src/analysis/indicators/parameters.js';
import { evaluateLast, evaluateSeries, readLast, readTerms } from '../../../src/filters/evaluate.js';
import { READINGS, shapesValues } from '../../../src/filters/readings.js';
import type { Series } from '../../../src/market/bars/series.js';
import { filterOf, numberOf } from '../../support/filter-samples.js';
import { flatSeries, seriesOfSamples, walkSeries } from '../../support/series-samples.js';

const T = true;
const F = false;
const N = null;

const closes = (...values: readonly number[]): Series => seriesOfSamples(values.map((close) => ({ close })));
const volumes = (...values: readonly number[]): Series =>
  seriesOfSamples(values.map((volume) => ({ close: 10, volume })));
const walk = walkSeries({
  seed: 7,
  length: 300,
  start: 100,
  volatility: 0.03,
  haltChance: 0.01,
  zeroVolumeChance: 0.05,
});

describe('a condition on every bar', () => {
  test.each([
    ['close > 2', closes(1, 2, 3), [F, F, T]],
    ['close >= 2', closes(1, 2, 3), [F, T, T]],
    ['close < 2', closes(1, 2, 3), [T, F, F]],
    ['close <= 2', closes(1, 2, 3), [T, T, F]],
    ['close = 2', closes(1, 2, 3), [F, T, F]],
    ['close != 2', closes(1, 2, 3), [T, F, T]],
    ['close between 2 and 3', closes(1, 2, 3, 4), [F, T, T, F]],
    ['close not between 2 and 3', closes(1, 2, 3, 4), [T, F, F, T]],
    ['close in (1, 3)', closes(1, 2, 3), [T, F, T]],
    ['close not in (1, 3)', closes(1, 2, 3), [F, T, F]],
    ['true', closes(1, 2), [T, T]],
    ['-close * 2 + 6 > 0', closes(1, 2, 3, 4), [T, T, F, F]],
    ['(close - 1) / 2 = 1', closes(1, 3, 5), [F, T, F]],
    ['close[1] < close', closes(1, 2, 2, 3), [N, T, F, T]],
    ['(close > 2)[2]', closes(3, 1, 3, 1), [N, N, T, F]],
    ['close > sma(2)', closes(1, 2, 1), [N, T, F]],
    ['close = highest(close, 2)', closes(1, 2, 1), [N, T, F]],
    ['close > highest(close, 2)[1]', closes(1, 2, 3, 1), [N, N, T, F]],
    ['close = lowest(close, 2)', closes(2, 1, 3), [N, T, F]],
    ['rising(close)', closes(1, 2, 2, 3), [N, T, F, T]],
    ['rising(close, 2)', closes(1, 2, 3, 3, 4, 5), [N, N, T, F, F, T]],
    ['falling(close, 2)', closes(3, 2, 1, 2), [N, N, T, F]],
    ['change_percent(1) = 100', closes(1, 2, 3), [N, T, F]],
    ['change_percent(close - 3, 1) = 50', closes(1, 2, 3), [N, T, F]],
    ['max(close, 2) = 2', closes(1, 2, 3), [T, T, F]],
    ['min(close, 2, 4) = 2', closes(1, 2, 3), [F, T, T]],
    ['abs(close - 2) = 1', closes(1, 2, 3), [T, F, T]],
    ['crosses_above(close, 2)', closes(1, 3, 4, 2, 3), [F, T, F, F, T]],
    ['crosses_below(close, 2)', closes(3, 1, 0.5, 2, 1), [F, T, F, F, T]],
    ['crosses_above(close, 2, 2)', closes(1, 3, 4, 4), [N, T, T, F]],
    ['crosses_above(close, 2)', closes(3, 4), [N, F]],
    ['relative_volume(2) = 3', volumes(1, 3, 6, 5), [N, N, T, F]],
    ['sma(volume, 2) = 2', volumes(1, 3, 6), [N, T, F]],
    ['wma(volume, 2) = 5', volumes(3, 6, 5), [N, T, F]],
    ['ema(volume, 3) = 4', volumes(1, 2, 3, 6), [N, N, F, T]],
  ])('%s', (text, series, expected) => {
    expect(evaluateSeries(filterOf(text), series)).toStrictEqual(expected);
    expect(evaluateLast(filterOf(text), series)).toBe(expected.at(-1));
  });

  test('an empty series has no values', () => {
    expect(evaluateSeries(filterOf('close > 1 and rsi < 30'), flatSeries(0))).toEqual([]);
  });

  test('a window longer than the series is never known', () => {
    for (const text of ['sma(5000) > 1', 'highest(high, 5000) > 1', 'close[5000] > 1', 'rising(close, 5000)']) {
      expect(new Set(evaluateSeries(filterOf(text), walk))).not.toContain(true);
    }
    expect(new Set(evaluateSeries(filterOf('sma(5000) > 1 or ema(volume, 5000) > 1'), walk))).toEqual(new Set([null]));
  });
});

describe('what is unknown', () => {
  const fields = { score: null, stale: null, verdict: null };

  test.each([
    ['score > 0', null],
    ['score != 0', null],
    ['not score > 0', null],
    ['score > 0 and close > 0', null],
    ['score > 0 and close < 0', false],
    ['score > 0 or close > 0', true],
    ['score > 0 or close < 0', null],
    ['close between score and 0', false],
    ['close between score and 99', null],
    ['score in (1, 2)', null],
    ['max(score, close) > 0', null],
    ['stale', null],
    ['not stale', null],
    ['stale = true', null],
    ['stale != stale', null],
    ['verdict = "buy"', null],
    ['verdict not in ("buy")', null],
    ['close / 0 > 1', null],
    ['0 / (close - close) = 0', null],
    ['1e308 * 10 * close > 1', null],
    ['change_percent(close - close, 1) > 0', null],
    ['relative_volume(1) > 0', null],
    ['close / (close - close) > 1 or close > 0', true],
  ])('%s is %s', (text, expected) => {
    expect(evaluateLast(filterOf(text), volumes(0, 0, 0), fields)).toBe(expected);
  });

  test('a window with an unknown value in it is unknown, and an average starts anew behind one', () => {
    // 6 / volume is unknown on bar 2.
    const series = volumes(1, 2, 0, 3, 6, 1);
    const known = (text: string): readonly boolean[] =>
      evaluateSeries(filterOf(`${text} > 0`), series).map((value) => value !== null);
    expect(known('highest(6 / volume, 2)')).toEqual([F, T, F, F, T, T]);
    expect(known('sma(6 / volume, 2)')).toEqual([F, T, F, F, T, T]);
    expect(known('ema(6 / volume, 2)')).toEqual([F, T, F, F, T, T]);
    expect(known('wma(6 / volume, 3)')).toEqual([F, F, F, F, F, T]);
    expect(readLast(numberOf('sma(6 / volume, 3)'), series)).toBeCloseTo(3, 12);
  });

  test('a price that is no number is unknown', () => {
    expect(evaluateSeries(filterOf('close > 1'), closes(2, NaN, Infinity, 2))).toEqual([true, null, null, true]);
  });
});

describe('fields of an analysis', () => {
  const row = { verdict: 'buy', score: 0.5, conviction: 0.2, stale: false, tradingDate: '2024-05-02', action: null };

  test.each([
    ['verdict = "buy" or score >= 0.9', true],
    ['verdict in ("sell", "hold")', false],
    ['"buy" = verdict', true],
    ['not stale', true],
    ['stale = false', true],
    ['score > conviction', true],
    ['action = "enter"', null],
    ['tradingDate >= "2024-05-01"', true],
    ['tradingDate < "2024-05-01"', false],
    ['tradingDate between "2024-05-01" and "2024-05-02"', true],
    ['tradingDate > "2024-05-02" or tradingDate <= "2024-05-01"', false],
    ['score > 0 and close = 3', true],
  ])('%s', (text, expected) => {
    expect(evaluateLast(filterOf(text), closes(1, 2, 3), row)).toBe(expected);
  });

  test('count without bars, where prices are unknown', () => {
    for (const bars of [null, flatSeries(0)]) {
      expect(evaluateLast(filterOf('verdict = "buy"'), bars, row)).toBe(true);
      expect(evaluateLast(filterOf('verdict = "buy" and rsi < 30'), bars, row)).toBeNull();
      expect(evaluateLast(filterOf('verdict = "sell" and close[1] < 30'), bars, row)).toBe(false);
    }
  });

  test('of every bar are read bar by bar', () => {
    const fields = { score: [0.1, null, 0.6], verdict: ['buy', 'buy', 'sell'] };
    expect(evaluateSeries(filterOf('score > 0.5 or verdict = "buy"'), closes(1, 2, 3), fields)).toEqual([T, T, T]);
    expect(evaluateSeries(filterOf('score > 0.5'), closes(1, 2, 3), fields)).toEqual([F, N, T]);
  });

  test('that are not given are a mistake of the caller', () => {
    expect(() => evaluateLast(filterOf('score > 0'), closes(1))).toThrow('The field "score" is not given');
    expect(() => evaluateSeries(filterOf('score > 0'), closes(1, 2), { score: [1] })).toThrow('each of the 2 bars');
  });
});

describe('indicators', () => {
  test.each(READINGS.map((reading) => [reading.name, reading] as const))(
    '%s is the one of the catalog',
    (name, reading) => {
      const frame = createFrame(walk);
      const output = reading.compute(
        frame,
        Object.fromEntries(reading.parameters.map((each) => [each.name, each.default])),
      );
      for (const component of reading.components) {
        const last = output[component]?.at(-1);
        expect(readLast(numberOf(`${name}.${component}`), walk)).toBe(last);
      }
    },
  );

  test('what only steers votes does not change their values', () => {
    for (const definition of INDICATORS) {
      const defaults = defaultParameters(definition);
      const changed = Object.entries(defaults).map(([name, value]) => [name, shapesValues(name) ? value : value + 1]);
      const frame = createFrame(walk);
      expect(definition.compute(frame, Object.fromEntries(changed))).toEqual(definition.compute(frame, defaults));
    }
  });

  test('of equal parameters are computed once', () => {
    const compute = jest.spyOn(rsi, 'compute');
    const text = 'rsi < 30 or rsi(14) > 70 or rsi()[1] < 20 or highest(rsi(period: 14), 5) > 80 or rsi(7) < 10';
    evaluateSeries(filterOf(text), walk);
    expect(compute).toHaveBeenCalledTimes(2);
    compute.mockRestore();
  });

  test('average functions of the close are the indicators', () => {
    for (const name of ['sma', 'ema', 'wma']) {
      const direct = readLast(numberOf(`${name}(12)`), walk);
      expect(readLast(numberOf(`${name}(close * 1, 12)`), walk)).toBe(direct);
    }
  });

  test('a frame may be given, and keeps what was computed on it', () => {
    const frame = createFrame(walk);
    const text = 'close > ema(20) and ema(20) > ema(50)';
    expect(evaluateSeries(filterOf(text), frame)).toEqual(evaluateSeries(filterOf(text), walk));
  });
});

describe('the values of the terms', () => {
  test('are those of the last bar, in the order of the text, each once', () => {
    const text = 'close > 1.5 * close[1] and verdict = "buy" and (sma(volume, 2) > 3 or close < 2) and rsi < 30';
    expect(readTerms(filterOf(text), closes(1, 2, 4), { verdict: 'buy' })).toEqual([
      { term: 'close', value: 4 },
      { term: 'close[1]', value: 2 },
      { term: 'verdict', value: 'buy' },
      { term: 'sma(volume, 2)', value: 1000 },
      { term: 'rsi(14)', value: null },
    ]);
  });

  test('are booleans for conditions of their own', () => {
    const text = 'rising(close, 2) and stale and (close > 1)[1]';
    expect(readTerms(filterOf(text), closes(1, 2, 4), { stale: false })).toEqual([
      { term: 'rising(close, 2)', value: true },
      { term: 'stale', value: false },
      { term: '(close > 1)[1]', value: true },
    ]);
  });

  test('there is no -0', () => {
    expect(readLast(numberOf('(close - close) * -1'), closes(1))).toBe(0);
    expect(readLast(numberOf('-(close - close)'), closes(1))).toBe(0);
  });
});

describe('an expression that was not parsed', () => {
  test('is refused when its types do not fit', () => {
    const close = { kind: 'column', name: 'close' } as const;
    expect(() => evaluateSeries(close, closes(1))).toThrow('close is no boolean: parse the filter first.');
    expect(() => readLast({ kind: 'negate', of: { kind: 'not', of: close } }, closes(1))).toThrow('is no number');
    const unknown = { kind: 'indicator', name: 'nonsense', parameters: {}, component: 'value' } as const;
    expect(() => readLast(unknown, closes(1))).toThrow('There is no reading "nonsense"');
  });
});
