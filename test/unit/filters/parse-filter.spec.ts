import { BARS_ONLY, WITH_ANALYSIS } from '../../../src/filters/fields.js';
import { FUNCTIONS } from '../../../src/filters/functions.js';
import { parseFilter, parseNumber } from '../../../src/filters/parse-filter.js';
import { printExpression } from '../../../src/filters/print.js';
import { READINGS, shapesValues } from '../../../src/filters/readings.js';
import { filterOf, numberOf } from '../../support/filter-samples.js';

describe('what is written and what it is printed as', () => {
  test.each([
    // Readings
    ['rsi < 30', 'rsi(14) < 30'],
    ['rsi() < 30', 'rsi(14) < 30'],
    ['RSI(14) < 30', 'rsi(14) < 30'],
    ['rsi(period: 10) < 30', 'rsi(10) < 30'],
    ['rsi(period = 10) < 30', 'rsi(10) < 30'],
    ['rsi(10, oversold: 20) < 30', 'rsi(10) < 30'],
    ['macd > 0', 'macd(12, 26, 9) > 0'],
    ['macd.macd > 0', 'macd(12, 26, 9) > 0'],
    ['macd(12,26,9).histogram > 0', 'macd(12, 26, 9).histogram > 0'],
    ['macd(slow: 20, fast: 8).signal > 0', 'macd(8, 20, 9).signal > 0'],
    ['bollinger(20,2).lower > close', 'bollinger(20, 2).lower > close'],
    ['adx.plus_di > adx.MinusDI', 'adx(14).plusDi > adx(14).minusDi'],
    ['stochastic(k_period: 5).d < 20', 'stochastic(5, 3, 3).d < 20'],
    ['obv > 0', 'obv > 0'],
    ['psar < close', 'psar(0.02, 0.2) < close'],
    ['supertrend.direction = 1', 'supertrend(10, 3).direction = 1'],
    ['relative_volume(20) > 2', 'relative_volume(20) > 2'],
    ['relativeVolume > 2', 'relative_volume(20) > 2'],
    ['week52_high_distance > -0.05', 'week52_high_distance > -0.05'],
    // Functions
    ['crosses_above(ema(5), ema(13), 3)', 'crosses_above(ema(5), ema(13), 3)'],
    ['crosses_above(ema(5), ema(13))', 'crosses_above(ema(5), ema(13))'],
    ['crosses_below(rsi, 70, within: 1)', 'crosses_below(rsi(14), 70)'],
    ['crossesBelow(70, rsi, 2)', 'crosses_below(70, rsi(14), 2)'],
    ['rising(obv, 3)', 'rising(obv, 3)'],
    ['falling(close)', 'falling(close, 1)'],
    ['close > highest(high, 252) * 0.95', 'close > highest(high, 252) * 0.95'],
    ['close > highest(252)[1]', 'close > highest(high, 252)[1]'],
    ['close < lowest(bars: 20)[1]', 'close < lowest(low, 20)[1]'],
    ['change_percent(5) > 3', 'change_percent(close, 5) > 3'],
    ['change_percent(volume, 5) > 3', 'change_percent(volume, 5) > 3'],
    ['volume > 1.5 * sma(volume, 20)', 'volume > 1.5 * sma(volume, 20)'],
    ['ema(volume) > wma(x: high, period: 5)', 'ema(volume, 20) > wma(high, 5)'],
    ['sma(close, 20) > ema(close)', 'sma(20) > ema(20)'],
    ['sma(rsi(5), 3) < sma(3)', 'sma(rsi(5), 3) < sma(3)'],
    ['max(open, close) - min(open, close, low) > abs(-3)', 'max(open, close) - min(open, close, low) > abs(-3)'],
    // Bars ago
    ['close[1] < close', 'close[1] < close'],
    ['close[0] < close', 'close < close'],
    ['ago(close, 2) < close', 'close[2] < close'],
    ['macd.histogram[1] < 0', 'macd(12, 26, 9).histogram[1] < 0'],
    ['(close - open)[2] > 0', '(close - open)[2] > 0'],
    ['(rsi < 30)[1]', '(rsi(14) < 30)[1]'],
    ['close[1][2] > 0', 'close[1][2] > 0'],
    // Operators
    ['close == open', 'close = open'],
    ['close != open', 'close != open'],
    ['not (adx > 25)', 'not adx(14) > 25'],
    ['NOT adx > 25 AND rsi < 30', 'not adx(14) > 25 and rsi(14) < 30'],
    ['not (adx > 25 and rsi < 30)', 'not (adx(14) > 25 and rsi(14) < 30)'],
    ['not not close > 1', 'not not close > 1'],
    ['close > 1 or open > 1 and low > 1', 'close > 1 or open > 1 and low > 1'],
    ['(close > 1 or open > 1) and low > 1', '(close > 1 or open > 1) and low > 1'],
    ['close > 1 and (open > 1 and low > 1)', 'close > 1 and open > 1 and low > 1'],
    ['close - open - low > 0', 'close - open - low > 0'],
    ['close - (open - low) > 0', 'close - (open - low) > 0'],
    ['(close + open) * 2 / (3 * low) > 1', '(close + open) * 2 / (3 * low) > 1'],
    ['-close * -2 > - - 3', '-close * -2 > 3'],
    ['-(close + 1) < -0', '-(close + 1) < 0'],
    ['--close > 0', '--close > 0'],
    ['close>.5e1', 'close > 5'],
    ['close < 1e21', 'close < 1e+21'],
    ['(close > open) = (low > 1)', '(close > open) = (low > 1)'],
    ['close between 1 + 1 and 5 and open > 1', 'close between 1 + 1 and 5 and open > 1'],
    ['close not between 1 and 5', 'close not between 1 and 5'],
    ['not close between 1 and 5', 'close not between 1 and 5'],
    ['supertrend.direction in (1, -1)', 'supertrend(10, 3).direction in (1, -1)'],
    ['true or 1 < 2', 'true or 1 < 2'],
    ['((((close)))) > 1', 'close > 1'],
    // Fields
    ['verdict = "buy" or score >= 0.4', 'verdict = "buy" or score >= 0.4'],
    [`strategy = 'a \\"b\\"'`, 'strategy = "a \\"b\\""'],
    [`verdict = 'BUY'`, 'verdict = "buy"'],
    ['verdict in ("buy", "strong_buy")', 'verdict in ("buy", "strong_buy")'],
    ['"buy" != verdict', '"buy" != verdict'],
    ['ticker = "acme.demo"', 'ticker = "ACME.DEMO"'],
    ['strategy not in ("Balanced")', 'strategy not in ("balanced")'],
    ['strategy = "say \\"hi\\" \\\\"', 'strategy = "say \\"hi\\" \\\\"'],
    ['trading_date >= "2024-05-01"', 'tradingDate >= "2024-05-01"'],
    ['tradingDate between "2024-05-01" and "2024-06-01"', 'tradingDate between "2024-05-01" and "2024-06-01"'],
    ['stale or not stale', 'stale or not stale'],
    ['stale = false', 'stale = false'],
    ['conviction > coverage - 0.5', 'conviction > coverage - 0.5'],
  ])('%s -> %s', (text, printed) => {
    expect(printExpression(filterOf(text))).toBe(printed);
    expect(filterOf(printed)).toStrictEqual(filterOf(text));
  });
});

describe('the catalog', () => {
  test.each(READINGS.map((reading) => [reading.name, reading] as const))(
    '%s is read bare and in full',
    (name, reading) => {
      const bare = numberOf(name);
      const values = reading.parameters.map((parameter) => parameter.default);
      const named = reading.parameters.map((parameter) => `${parameter.name}: ${parameter.default}`);
      expect(bare).toMatchObject({ kind: 'indicator', name, component: reading.valueComponent });
      expect(numberOf(`${name}(${values.join(', ')})`)).toStrictEqual(bare);
      expect(numberOf(`${name}(${named.reverse().join(', ')})`)).toStrictEqual(bare);
      const kept = reading.parameters.map((parameter) => parameter.name).filter(shapesValues);
      expect(bare.kind === 'indicator' && Object.keys(bare.parameters)).toEqual(kept);
      for (const component of reading.components) {
        expect(numberOf(`${name}.${component}`)).toMatchObject({ component });
      }
    },
  );

  test.each(FUNCTIONS.map(({ name, example }) => [name, example]))('the example of %s is right', (_, example) => {
    const number = parseNumber(example, BARS_ONLY);
    expect(number.ok || parseFilter(example, BARS_ONLY).ok).toBe(true);
  });
});

describe('bounds', () => {
  const terms = (count: number): string => Array.from({ length: count }, (_, i) => `close > ${i}`).join(' and ');

  test('64 parts are allowed, whatever the length of a chain', () => {
    // 21 comparisons of 3 parts each, and the `and`.
    expect(parseFilter(terms(21), BARS_ONLY).ok).toBe(true);
    expect(parseFilter(`close > ${Array.from({ length: 31 }, () => '1').join(' + ')}`, BARS_ONLY).ok).toBe(true);
  });

  test('8 levels are allowed', () => {
    const nested = (levels: number): string => `${'abs('.repeat(levels)}close${')'.repeat(levels)} > 0`;
    expect(parseFilter(nested(6), BARS_ONLY).ok).toBe(true);
    expect(parseFilter(nested(7), BARS_ONLY)).toMatchObject({ ok: false, failures: [{ code: 'limit' }] });
  });

  test('2,000 characters are allowed', () => {
    expect(parseFilter('close > 1'.padEnd(2_000), BARS_ONLY).ok).toBe(true);
    expect(parseFilter('close > 1'.padEnd(2_001), BARS_ONLY)).toMatchObject({
      ok: false,
      failures: [{ code: 'limit', offset: 2_000, length: 1, expected: 'at most 2000 characters', found: '2001' }],
    });
  });

  test('windows span at most 5,000 bars', () => {
    expect(parseFilter('close > sma(5000) and close > highest(high, 5000) and close[5000] > 1', BARS_ONLY).ok).toBe(
      true,
    );
  });

  test('a text that is longer than that when written out is refused', () => {
    const list = Array.from({ length: 52 }, (_, i) => `${i + 1}e19`).join(',');
    expect(parseFilter(`obv in (${list})`, BARS_ONLY).ok).toBe(true);
    const texts = `strategy not in ("${'x'.repeat(500)}")`;
    const long = `${texts} and obv in(${list}) and ${texts}`;
    expect(long.length).toBeLessThan(2_000);
    expect(parseFilter(long, WITH_ANALYSIS)).toMatchObject({ ok: false, failures: [{ code: 'limit', offset: 0 }] });
  });
});
