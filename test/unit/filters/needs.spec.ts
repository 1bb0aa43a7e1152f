import { countWarmUpBars, listNeeds, listTerms, partition } from '../../../src/filters/needs.js';
import { printExpression } from '../../../src/filters/print.js';
import { filterOf, numberOf } from '../../support/filter-samples.js';

describe('what an expression needs', () => {
  test('is listed once each, in the order of the text', () => {
    const text =
      'rsi < 30 and close > ema(200) and rsi(14) > 5 and macd.histogram > 0 and macd > 0 and ' +
      'volume > sma(volume, 20) and score > 0 and verdict in ("buy") and highest(high, 20) > close[1]';
    expect(listNeeds(filterOf(text))).toEqual({
      columns: ['close', 'volume', 'high'],
      indicators: [
        { kind: 'indicator', name: 'rsi', parameters: { period: 14 }, component: 'value' },
        { kind: 'indicator', name: 'ema', parameters: { period: 200 }, component: 'value' },
        { kind: 'indicator', name: 'macd', parameters: { fast: 12, slow: 26, signal: 9 }, component: 'histogram' },
        { kind: 'indicator', name: 'macd', parameters: { fast: 12, slow: 26, signal: 9 }, component: 'macd' },
      ],
      fields: ['score', 'verdict'],
    });
  });

  test('is nothing for constants', () => {
    expect(listNeeds(filterOf('1 < 2'))).toEqual({ columns: [], indicators: [], fields: [] });
  });

  test('terms keep functions whole', () => {
    const terms = listTerms(filterOf('crosses_above(ema(5), ema(13), 3) and volume > sma(volume, 20) - close[1]'));
    expect(terms.map(printExpression)).toEqual(['ema(5)', 'ema(13)', 'volume', 'sma(volume, 20)', 'close[1]']);
  });
});

describe('the warm-up', () => {
  test.each([
    ['close', 0],
    ['score', 0],
    ['5', 0],
    ['rsi', 14],
    ['macd.histogram', 33],
    ['ema(200)', 199],
    ['relative_volume(20)', 20],
    ['week52_high_distance', 251],
    ['close[5]', 5],
    ['rsi[5]', 19],
    ['highest(high, 20)', 19],
    ['sma(rsi(14), 5)', 18],
    ['change_percent(rsi, 5)', 19],
    ['max(ema(10), sma(20), 3)', 19],
    ['ema(10) - sma(20)[3]', 22],
  ])('of %s is %d bars', (text, bars) => {
    expect(countWarmUpBars(numberOf(text))).toBe(bars);
  });

  test.each([
    ['rsi < 30 and close > ema(200)', 199],
    ['rsi < 30 or close > 1', 14],
    ['crosses_above(ema(5), ema(13), 3)', 15],
    ['crosses_above(close, 5)', 1],
    ['rising(obv, 3)', 3],
    ['not (close > 1)[2]', 2],
  ])('of %s is %d bars', (text, bars) => {
    expect(countWarmUpBars(filterOf(text))).toBe(bars);
  });

  test('of 52 weeks depends on the width of the bars', () => {
    expect(countWarmUpBars(numberOf('week52_low_distance'), '1w')).toBe(51);
  });
});

describe('the partition', () => {
  const split = (text: string): { fields: string | null; rest: string | null } => {
    const { fields, rest } = partition(filterOf(text));
    return { fields: fields && printExpression(fields), rest: rest && printExpression(rest) };
  };

  test.each([
    ['verdict = "buy"', 'verdict = "buy"', null],
    ['rsi(14) < 30', null, 'rsi(14) < 30'],
    ['verdict = "buy" and rsi(14) < 30', 'verdict = "buy"', 'rsi(14) < 30'],
    [
      'verdict = "buy" and rsi(14) < 30 and score > 0.4 and close > 1',
      'verdict = "buy" and score > 0.4',
      'rsi(14) < 30 and close > 1',
    ],
    ['verdict = "buy" or rsi(14) < 30', null, 'verdict = "buy" or rsi(14) < 30'],
    ['(verdict = "buy" or score > 0.4) and close > 1', 'verdict = "buy" or score > 0.4', 'close > 1'],
    ['score > close and not stale', 'not stale', 'score > close'],
    ['1 < 2 and close > 1', '1 < 2', 'close > 1'],
  ])('of %s', (text, fields, rest) => {
    expect(split(text)).toEqual({ fields, rest });
  });
});
