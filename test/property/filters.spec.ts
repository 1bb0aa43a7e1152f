import fc from 'fast-check';
import {
  evaluateLast,
  evaluateSeries,
  type FieldColumns,
  type FieldValues,
  readLast,
} from '../../src/filters/evaluate.js';
import { BARS_ONLY, WITH_ANALYSIS } from '../../src/filters/fields.js';
import { FUNCTIONS } from '../../src/filters/functions.js';
import { countWarmUpBars, listNeeds, partition } from '../../src/filters/needs.js';
import { parseFilter, parseNumber } from '../../src/filters/parse-filter.js';
import { printExpression } from '../../src/filters/print.js';
import { READINGS } from '../../src/filters/readings.js';
import type { FilterFailure } from '../../src/filters/failure.js';
import type { Expression } from '../../src/filters/expression.js';
import type { Series } from '../../src/market/bars/series.js';
import { filterTexts } from '../support/filter-samples.js';
import { NaiveFilter } from '../support/naive-filter.js';
import { arbitrarySeries, takeBars } from '../support/series-samples.js';

const everything = filterTexts({ averages: true, fields: true });
const exact = filterTexts({ averages: false, fields: true });
const barsOnlyExact = filterTexts({ averages: false, fields: false });
const barsOnly = filterTexts({ averages: true, fields: false });
const shortSeries = arbitrarySeries({ min: 1, max: 40 });

const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { freq: 3 });
const analysis = fc.record({
  score: maybe(fc.double({ min: -1, max: 1, noNaN: true })),
  conviction: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
  verdict: maybe(fc.constantFrom('buy', 'sell', 'hold')),
  action: maybe(fc.constantFrom('wait', 'enter')),
  strategy: fc.constantFrom('balanced', 'momentum-breakout'),
  tradingDate: fc.constantFrom('2024-04-30', '2024-05-01', '2025-01-01'),
  stale: maybe(fc.boolean()),
});

/** The expression of a generated text; a text that is only too large is left out. */
function parsed(text: string, parse: typeof parseFilter = parseFilter): Expression {
  const result = parse(text, WITH_ANALYSIS);
  if (result.ok) return result.expression;
  if (result.failures.some(({ code }) => code !== 'limit')) throw new Error(result.failures[0].detail);
  return fc.pre(false) as never;
}

function columnsOf(rows: readonly FieldValues[]): FieldColumns {
  return Object.fromEntries(Object.keys(rows[0] ?? {}).map((name) => [name, rows.map((row) => row[name] ?? null)]));
}

/** A series, and an analysis for each of its bars. */
const seriesWithFields = shortSeries.chain((series) =>
  fc.record({
    series: fc.constant(series),
    rows: fc.array(analysis, { minLength: series.length, maxLength: series.length }),
  }),
);

/** Whether a failure points into the text, its line and column to the same place as its offset, and says something. */
function isInPlace(text: string, failure: FilterFailure): boolean {
  const { offset, length, line, column, expected, found, detail } = failure;
  const before = text.split('\n').slice(0, line - 1);
  const start = before.reduce((total, each) => total + each.length + 1, 0);
  const isInside = offset >= 0 && length >= 0 && offset + length <= text.length && column >= 1;
  return isInside && start + column - 1 === offset && [expected, found, detail].every((phrase) => phrase.length > 0);
}

describe('for any filter', () => {
  test('the canonical text means the same and is its own canonical text', () => {
    fc.assert(
      fc.property(everything.condition, (text) => {
        const expression = parsed(text);
        const printed = printExpression(expression);
        const again = parseFilter(printed, WITH_ANALYSIS);
        expect(again).toEqual({ ok: true, expression, text: printed });
      }),
      { numRuns: 600 },
    );
  });

  test('the same holds for numbers', () => {
    fc.assert(
      fc.property(everything.number, (text) => {
        const expression = parsed(text, parseNumber);
        const printed = printExpression(expression);
        expect(parseNumber(printed, WITH_ANALYSIS)).toEqual({ ok: true, expression, text: printed });
      }),
      { numRuns: 500 },
    );
  });

  test('upper case means the same, and the expression survives JSON', () => {
    fc.assert(
      fc.property(everything.condition, (text) => {
        const expression = parsed(text);
        expect(parsed(text.toUpperCase())).toStrictEqual(expression);
        expect(JSON.parse(JSON.stringify(expression))).toStrictEqual(expression);
      }),
    );
  });

  test('a bar-by-bar evaluation of the definitions agrees on every bar', () => {
    fc.assert(
      fc.property(exact.condition, seriesWithFields, (text, { series, rows }) => {
        const expression = parsed(text);
        const fields = columnsOf(rows);
        const naive = new NaiveFilter(series, fields);
        const expected = rows.map((_, t) => naive.valueAt(expression, t));
        expect(evaluateSeries(expression, series, fields)).toStrictEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test('so do numbers', () => {
    fc.assert(
      fc.property(barsOnlyExact.number, shortSeries, (text, series) => {
        const expression = parsed(text, parseNumber);
        const expected = new NaiveFilter(series).valueAt(expression, series.length - 1);
        expect(readLast(expression, series)).toBe(typeof expected === 'number' ? expected + 0 : expected);
      }),
      { numRuns: 500 },
    );
  });

  test('so do averages of expressions, also behind gaps, within 1e-12 of the largest value', () => {
    const sources = ['volume', 'high', 'relative_volume(2)', 'rsi(3)', 'highest(4) - low', '100 / volume', 'vwma(2)'];
    const names = fc.constantFrom('sma', 'ema', 'wma');
    fc.assert(
      fc.property(names, fc.constantFrom(...sources), fc.integer({ min: 1, max: 9 }), shortSeries, (...given) => {
        const [name, source, bars, series] = given;
        const expression = parsed(`${name}(${source}, ${bars})`, parseNumber);
        const naive = new NaiveFilter(series);
        for (let length = 1; length <= series.length; length++) {
          const expected = naive.valueAt(expression, length - 1);
          const value = readLast(expression, takeBars(series, length));
          const sourceNow = parsed(`highest(abs(${source}), ${Math.min(length, bars * 20)})`, parseNumber);
          const scale = Math.max(Math.abs(Number(expected)), Number(naive.valueAt(sourceNow, length - 1)));
          if (expected === null) expect(value).toBeNull();
          else expect(Math.abs(Number(value) - Number(expected))).toBeLessThanOrEqual(1e-12 * scale);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('later bars never change an earlier value', () => {
    fc.assert(
      fc.property(everything.condition, seriesWithFields, (text, { series, rows }) => {
        const expression = parsed(text);
        const whole = evaluateSeries(expression, series, columnsOf(rows));
        for (const length of new Set([1, Math.ceil(series.length / 2), series.length - 1, series.length])) {
          if (length === 0) continue;
          const fields = columnsOf(rows.slice(0, length));
          const alone = evaluateSeries(expression, takeBars(series, length), fields);
          expect(alone).toStrictEqual(whole.slice(0, length));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the last bar is the last of the series', () => {
    fc.assert(
      fc.property(barsOnly.condition, shortSeries, (text, series) => {
        const expression = parsed(text);
        expect(evaluateLast(expression, series)).toBe(evaluateSeries(expression, series).at(-1));
      }),
    );
  });

  test('the two halves of a partition mean the whole, and one of them needs no bars', () => {
    fc.assert(
      fc.property(everything.condition, shortSeries, analysis, (text, series, row) => {
        const expression = parsed(text);
        const { fields, rest } = partition(expression);
        const halves = [fields, rest].map((half) => (half === null ? true : evaluateLast(half, series, row)));
        const expected = halves.includes(false) ? false : halves.includes(null) ? null : true;
        expect(evaluateLast(expression, series, row)).toBe(expected);
        if (fields === null) return;
        expect(listNeeds(fields)).toMatchObject({ columns: [], indicators: [] });
        expect(evaluateLast(fields, null, row)).toBe(evaluateLast(fields, series, row));
      }),
    );
  });

  test('a plain chain of readings is known right after its warm-up and not before', () => {
    const plain = fc.constantFrom(
      ...['rsi(3)', 'macd(3, 7, 2).histogram', 'highest(ema(3), 4)', 'ema(rsi(3), 5)', 'change_percent(sma(4), 2)'],
      ...['close[3]', 'sma(sma(3)[2], 4)', 'adx(4)', 'min(wma(5), open)', 'stochastic(5, 2, 3).d', 'aroon(5)'],
    );
    const moving: fc.Arbitrary<Series> = arbitrarySeries({ min: 40, max: 40 });
    fc.assert(
      fc.property(plain, moving, (text, series) => {
        const condition = parsed(`${text} < 1e300`);
        const known = evaluateSeries(condition, series).map((value) => value !== null);
        const first = countWarmUpBars(condition);
        expect(known.indexOf(true)).toBe(first);
        expect(known.slice(first)).not.toContain(false);
      }),
    );
  });
});

describe('for any text', () => {
  const words = [
    ...READINGS.map(({ name }) => name),
    ...FUNCTIONS.map(({ name }) => name),
    ...['and', 'or', 'not', 'in', 'between', 'true', 'false', 'close', 'volume', 'score', 'verdict', 'nonsense', 'x'],
    ...['(', ')', '[', ']', ',', '.', ':', '<', '<=', '>', '=', '==', '!=', '+', '-', '*', '/', '&&', '!', '@', '"'],
    ...['"buy"', "'sell'", '30', '0', '14', '1e999', '1e-9', '5001', '\n', '"2024-01-01"', '\\', '≤', '😀'],
  ];
  const soup = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((tokens) => tokens.join(' '));
  const broken = fc
    .tuple(everything.condition, fc.nat(), fc.nat({ max: 6 }), fc.constantFrom('', ...words))
    .map(([text, at, count, word]) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + word + text.slice(start + count);
    });

  const check = (text: string): void => {
    for (const context of [WITH_ANALYSIS, BARS_ONLY]) {
      const result = parseFilter(text, context);
      if (result.ok) {
        expect(parseFilter(result.text, context)).toEqual(result);
        continue;
      }
      expect(result.failures.filter((failure) => !isInPlace(text, failure))).toEqual([]);
    }
  };

  test('soup of tokens is parsed or refused with positions', () => {
    fc.assert(fc.property(soup, check), { numRuns: 3_000 });
  });

  test('so is a filter with a piece replaced', () => {
    fc.assert(fc.property(broken, check), { numRuns: 2_000 });
  });

  test('so are any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), check), { numRuns: 2_000 });
  });
});
