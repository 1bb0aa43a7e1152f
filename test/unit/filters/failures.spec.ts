import { BARS_ONLY, type FilterContext, WITH_ANALYSIS } from '../../../src/filters/fields.js';
import { parseFilter } from '../../../src/filters/parse-filter.js';

/** Failures of a text in which `«...»` marks where each of them is, in order. */
function failuresOf(marked: string, context: FilterContext = WITH_ANALYSIS) {
  const places: { offset: number; length: number }[] = [];
  let text = '';
  for (const [index, piece] of marked.split(/[«»]/).entries()) {
    if (index % 2 === 1) places.push({ offset: text.length, length: piece.length });
    text += piece;
  }
  const parsed = parseFilter(text, context);
  const failures = parsed.ok ? [] : parsed.failures;
  expect(failures.map(({ offset, length }) => ({ offset, length }))).toEqual(places);
  return failures.map(({ code, detail }) => `${code}: ${detail}`);
}

const A_VALUE = 'Expected a value (a number, a price, an indicator, a function or "("), found';

describe('where a filter is wrong, and what it is told', () => {
  test.each([
    // Syntax
    ['«»', `syntax: ${A_VALUE} the end.`],
    ['  \n«»', `syntax: ${A_VALUE} the end.`],
    ['rsi(14) <«»', `syntax: ${A_VALUE} the end.`],
    ['rsi(14) < «and» close > 1', `syntax: ${A_VALUE} "and".`],
    ['rsi(14) < «<» 30', `syntax: ${A_VALUE} "<".`],
    ['close > 1 «)»', 'syntax: Expected an operator, "and", "or" or the end, found ")".'],
    ['close > 1 «open» > 1', 'syntax: Expected an operator, "and", "or" or the end, found the name "open".'],
    ['(close > 1«»', 'syntax: Expected ")" for the "(" at offset 0, found the end.'],
    ['close > sma(20«»', 'syntax: Expected ")" for the "(" at offset 11, found the end.'],
    ['(close > 1«]»', 'syntax: Expected ")" for the "(" at offset 0, found "]".'],
    ['close[1 «2»] > 1', 'syntax: Expected "]", found the number 2.'],
    ['close[«]» > 1', `syntax: ${A_VALUE} "]".`],
    ['max(close, «)» > 1', `syntax: ${A_VALUE} ")".`],
    ['close in «5»', 'syntax: Expected a list in brackets, as in ("buy", "strong_buy"), found the number 5.'],
    ['close in («)»', `syntax: ${A_VALUE} ")".`],
    ['close between 1 «or» 5', 'syntax: Expected "and" and the upper bound, found "or".'],
    ['macd.«>» 1', 'syntax: Expected the name of a component, as in macd.histogram, found ">".'],
    ['30 < rsi «<» 70', 'syntax: Comparisons do not chain: write "x between 30 and 70", or "30 < x and x < 70".'],
    ['close > 1 «&&» open > 1', 'syntax: "&&" is written "and" here.'],
    ['«!»(close > 1)', 'syntax: "!" is written "not" here.'],
    ['close «<>» 1', 'syntax: "<>" is written "!=" here.'],
    ['close «≥» 1', 'syntax: "≥" is written ">=" here.'],
    ['close > «@»', 'syntax: Expected a name, a number, a text in quotes or an operator, found "@".'],
    ['close > 1 «😀»', 'syntax: Expected a name, a number, a text in quotes or an operator, found "😀".'],
    [
      'close > «\0»1',
      'syntax: Expected a name, a number, a text in quotes or an operator, found the character U+0000.',
    ],
    ['close > «1e999»', 'syntax: Expected a number below 1.8e308, found "1e999".'],
    [
      'verdict = «"buy»\n',
      'syntax: The text that begins here is not ended by " in the same line, or has a \\ before something other than a quote or a \\.',
    ],
    // Names
    ['«clse» > 1', 'unknown_name: There is no "clse" here. Did you mean "close"?'],
    ['«rsii»(14) < 30', 'unknown_name: There is no "rsii" here. Did you mean "rsi"?'],
    ['«crosses_over»(close, open)', 'unknown_name: There is no "crosses_over" here. Did you mean "crosses_above"?'],
    ['«scor» > 1', 'unknown_name: There is no "scor" here. Did you mean "score"?'],
    ['verdict = «buy»', 'unknown_name: buy is a text: write it in quotes.'],
    [
      'macd.«histo» > 0',
      'unknown_name: Expected a component of macd: macd, signal, histogram, found the name "histo". Did you mean "histogram"?',
    ],
    ['close.«value» > 0', 'unknown_name: close has no component "value": only an indicator has some.'],
    ['sma(volume, 20).«value» > 0', 'unknown_name: sma has no component "value": only an indicator has some.'],
    [
      'macd[1].«signal» > 0',
      'unknown_name: Only an indicator has a component, and it stands before the [n], as in macd.histogram[1].',
    ],
    // Parameters of indicators
    ['rsi(«1») < 30', 'parameter: rsi: period must be a whole number from 2 to 5000, not 1.'],
    ['rsi(«14.5») < 30', 'parameter: rsi: period must be a whole number from 2 to 5000, not 14.5.'],
    ['rsi(«-3») < 30', 'parameter: rsi: period must be a whole number from 2 to 5000, not -3.'],
    ['sma(«5001») > 1', 'parameter: sma: period must be a whole number from 1 to 5000, not 5001.'],
    ['bollinger(20, «11») > 1', 'parameter: bollinger: deviations must be a number from 0.1 to 10, not 11.'],
    ['macd(«26», 12) > 0', 'parameter: macd: fast (26) must be below slow (12): lower the one or raise the other.'],
    [
      'macd(1, 2, 3, «4») > 0',
      'parameter: macd takes at most 3 parameters (fast, slow, signal): there is nothing for the number 4.',
    ],
    [
      'week52_high_distance(«3») > 0',
      'parameter: week52_high_distance takes no parameters: there is nothing for the number 3.',
    ],
    [
      'rsi(«close») < 30',
      'parameter: Expected a whole number from 2 to 5000 for period, written out, found the name "close".',
    ],
    [
      'rsi(«7 * 2») < 30',
      'parameter: Expected a whole number from 2 to 5000 for period, written out, found an expression.',
    ],
    [
      'rsi(«perod»: 5) < 30',
      'parameter: Expected one of period, oversold, overbought, found the name "perod". Did you mean "period"?',
    ],
    ['rsi(5, period: «6») < 30', 'parameter: Expected period once, found it again.'],
    // Parameters of functions
    ['«highest» > 1', 'parameter: highest needs bars (a whole number from 1 to 5000), as in highest(high, 252).'],
    [
      '«highest(close)» > 1',
      'parameter: highest needs bars (a whole number from 1 to 5000), as in highest(high, 252).',
    ],
    ['«crosses_above(close)»', 'parameter: crosses_above needs b, as in crosses_above(ema(5), ema(13), 3).'],
    ['«crosses_above()»', 'parameter: crosses_above needs a and b, as in crosses_above(ema(5), ema(13), 3).'],
    ['abs(close, «open») > 1', 'parameter: abs takes at most 1 parameter (x), found 2.'],
    ['rising(close, 3, «4»)', 'parameter: rising takes at most 2 parameters (x, bars), found 3.'],
    ['rising(close, «0»)', 'parameter: Expected a whole number of bars from 1 to 5000, found the number 0.'],
    ['rising(close, «open»)', 'parameter: Expected a whole number of bars from 1 to 5000, found the name "open".'],
    ['rising(close, «count»: 3)', 'parameter: Expected one of x, bars, found the name "count".'],
    ['rising(close, 3, bars: «4»)', 'parameter: Expected bars once, found it again.'],
    ['highest(high, «5001») > 1', 'parameter: Expected a whole number of bars from 1 to 5000, found the number 5001.'],
    ['close[«1.5»] > 1', 'parameter: Expected a whole number of bars from 0 to 5000, found the number 1.5.'],
    [
      'close[«-1»] > 1',
      'parameter: Expected a whole number of bars from 0 to 5000, found the number -1: a filter sees no later bars.',
    ],
    [
      'ago(close, «-1») > 1',
      'parameter: Expected a whole number of bars from 0 to 5000, found the number -1: a filter sees no later bars.',
    ],
    ['«close(1)» > 1', 'parameter: close takes no parameters: write close, or close[1] for the bar before.'],
    // Types
    [
      '«rsi(14)»',
      'type: Expected a condition, which is true or false, found a number: compare it with something, as in rsi(14) < 30.',
    ],
    [
      '«verdict» and close > 1',
      'type: Expected a condition, which is true or false, found a text: compare it with something, as in verdict = "buy".',
    ],
    [
      'not «close»',
      'type: Expected a condition, which is true or false, found a number: compare it with something, as in rsi(14) < 30.',
    ],
    ['close > «"5"»', 'type: Expected a number, to compare with a number, found a text.'],
    ['verdict = «5»', 'type: Expected a text, to compare with a text, found a number.'],
    ['stale = «1»', 'type: Expected a condition, to compare with a condition, found a number.'],
    ['«verdict» > "buy"', 'type: Texts have no order: compare them with = or !=.'],
    ['«verdict» between "buy" and "sell"', 'type: Texts have no order: compare them with = or !=.'],
    ['«stale» < true', 'type: Conditions have no order: compare them with = or !=.'],
    ['close + «"5"» > 1', 'type: Expected a number, found a text.'],
    ['-«(close > 1)» > 1', 'type: Expected a number, found a condition.'],
    ['abs(«verdict») > 1', 'type: Expected a number, found a text.'],
    ['close in («open», 5)', 'type: Expected a number or a text, written out, found an expression.'],
    ['close in (5, «"x"»)', 'type: Expected a number, to compare with a number, found a text.'],
    [
      '«score»[1] > 0',
      'type: Expected a price, an indicator or something made of them, found the analysis field "score", which is known of the newest analysis only.',
    ],
    [
      'rising(«5», 3)',
      'type: Expected a price, an indicator or something made of them, found a value that is the same on every bar.',
    ],
    [
      'crosses_above(«1», 2)',
      'type: Expected a price, an indicator or something made of them, found a value that is the same on every bar.',
    ],
    // Values that a field never has
    [
      'verdict = «"strong-buy"»',
      'parameter: Expected one of "strong_buy", "buy", "hold", "sell", "strong_sell", "insufficient_data", found the text "strong-buy". Did you mean "strong_buy"?',
    ],
    ['timeframe in ("1d", «"1h"»)', 'parameter: Expected one of "1d", "1w", found the text "1h". Did you mean "1d"?'],
    ['tradingDate > «"2024-02-30"»', 'parameter: Expected a day as "YYYY-MM-DD", found the text "2024-02-30".'],
  ])('%s', (marked, message) => {
    expect(failuresOf(marked)).toEqual([message]);
  });

  test('fields of an analysis are refused where there is none', () => {
    expect(failuresOf('«verdict» = "buy" and rsi < 30', BARS_ONLY)).toEqual([
      'unknown_name: verdict belongs to an analysis, and here are only prices and indicators.',
    ]);
  });

  test('everything is told at once, in the order of the text', () => {
    const failures = failuresOf(
      '«clse» > 1 and rsi(«1») < «and» (macd(«0», «close») > 0 «x») or score > «"a"» and close[«-1»] > 0',
    );
    expect(failures.map((failure) => failure.split(':')[0])).toEqual([
      'unknown_name',
      'parameter',
      'syntax',
      'parameter',
      'parameter',
      'syntax',
      'type',
      'parameter',
    ]);
  });

  test('one mistake is one failure', () => {
    expect(failuresOf('(close > 1 «b» and volume > 2) and open > 1')).toHaveLength(1);
    expect(failuresOf('close > «@» 30 30 and open > 1')).toHaveLength(1);
    expect(failuresOf('(close > «*» 3 (4)) or open > 1')).toHaveLength(1);
    expect(failuresOf('max(close «5», 3) > 1')).toHaveLength(1);
  });
});

describe('positions', () => {
  test('lines and columns count from 1', () => {
    expect(parseFilter('rsi < 30\n  and clse > 1', BARS_ONLY)).toMatchObject({
      failures: [{ offset: 15, length: 4, line: 2, column: 7, found: 'the name "clse"', didYouMean: 'close' }],
    });
  });

  test('what is expected and found is there apart', () => {
    expect(parseFilter('rsi(1) < 30', BARS_ONLY)).toMatchObject({
      failures: [{ code: 'parameter', expected: 'a whole number from 2 to 5000', found: 'the number 1' }],
    });
  });
});

describe('limits', () => {
  test('the first 50 failures are told', () => {
    const parsed = parseFilter('nonsense > 1 and '.repeat(60).concat('@'), BARS_ONLY);
    expect(parsed.ok ? [] : parsed.failures.map(({ offset }) => offset)).toEqual(
      Array.from({ length: 50 }, (_, i) => i * 17),
    );
  });

  test('the first part beyond 64 is named', () => {
    const text = Array.from({ length: 22 }, (_, i) => `close > ${i}`).join(' and ');
    expect(parseFilter(text, BARS_ONLY)).toMatchObject({
      failures: [{ code: 'limit', offset: text.lastIndexOf('21') - 8, length: 10, found: '67' }],
    });
  });

  test('the first part beyond 8 levels is named', () => {
    expect(failuresOf('abs(abs(abs(abs(abs(abs(abs(«close»))))))) > 0')).toEqual([
      'limit: Expected at most 8 levels, found 9 levels.',
    ]);
  });

  test.each(['(', '-', 'not ', 'abs(', 'close[', '[1]'])('a thousand times %j is refused, not followed', (piece) => {
    const parsed = parseFilter(piece.repeat(2_000 / piece.length), BARS_ONLY);
    expect(parsed.ok).toBe(false);
  });

  test.each([
    ['1 + ', 499],
    ['1 * ', 499],
    ['true and ', 221],
    ['close = ', 249],
  ])('a long chain of %j is measured, not a crash', (piece, count) => {
    expect(parseFilter(`${piece.repeat(count)}close`, BARS_ONLY).ok).toBe(false);
  });
});
