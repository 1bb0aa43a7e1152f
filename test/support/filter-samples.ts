import fc from 'fast-check';
import type { Expression } from '../../src/filters/expression.js';
import { WITH_ANALYSIS, type FilterContext } from '../../src/filters/fields.js';
import { parseFilter, parseNumber } from '../../src/filters/parse-filter.js';

/** The expression of a condition that is known to be right. */
export function filterOf(text: string, context: FilterContext = WITH_ANALYSIS): Expression {
  return expressionOf(parseFilter(text, context), text);
}

/** The expression of a number that is known to be right. */
export function numberOf(text: string, context: FilterContext = WITH_ANALYSIS): Expression {
  return expressionOf(parseNumber(text, context), text);
}

function expressionOf(parsed: ReturnType<typeof parseFilter>, text: string): Expression {
  if (parsed.ok) return parsed.expression;
  throw new Error(`${text}\n${parsed.failures.map(({ column, detail }) => `${column}: ${detail}`).join('\n')}`);
}

const CONSTANTS = ['0', '1', '30', '.5', '1e2', '-2', '0.05', '100000'];
const READINGS = [
  ...['open', 'high', 'low', 'close', 'volume', 'rsi', 'rsi(3)', 'rsi(period: 5)', 'macd', 'macd(3, 7, 2).histogram'],
  ...['macd(fast = 4).signal', 'adx(4).plusDi', 'bollinger(5, 2).upper', 'stochastic(5).d', 'psar', 'obv', 'cmf(6)'],
  ...['sma(4)', 'ema(3)', 'aroon(5).down', 'donchian(4)', 'relative_volume(3)', 'week52_low_distance', 'vwma(3)'],
];
const OPERATORS = ['+', '-', '*', '/'];
const COMPARATORS = ['<', '<=', '>', '>=', '=', '==', '!='];
const FIELD_CONDITIONS = [
  ...[
    'score >= 0.4',
    'verdict = "buy"',
    'verdict in (\'sell\', "strong_sell")',
    'stale',
    'not stale',
    'action != "wait"',
  ],
  ...[
    'conviction between 0.1 and score',
    'tradingDate >= "2024-05-01"',
    'stale = true',
    'strategy not in ("balanced")',
  ],
];

export interface TextOptions {
  /** Whether windows of averages over expressions are among them. */
  readonly averages: boolean;
  /** Whether fields of an analysis are among them. */
  readonly fields: boolean;
}

/** Texts of the language: numbers and conditions, with every construct, redundant brackets and uneven spaces. */
export function filterTexts({ averages, fields }: TextOptions): {
  readonly number: fc.Arbitrary<string>;
  readonly condition: fc.Arbitrary<string>;
} {
  const windows = ['highest', 'lowest', 'change_percent', ...(averages ? ['sma', 'ema', 'wma'] : [])];
  const count = fc.integer({ min: 1, max: 6 });
  const space = fc.constantFrom('', ' ', '  ', '\n');
  const plain = (strings: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...strings);
  const { bars: number, condition } = fc.letrec<{ bars: string; any: string; condition: string; junction: string }>(
    (tie) => ({
      /** A number that differs from bar to bar. */
      bars: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        plain(READINGS),
        fc.tuple(tie('bars'), space, plain(OPERATORS), space, tie('any')).map((parts) => `(${parts.join('')})`),
        fc.tuple(tie('any'), plain(OPERATORS), tie('bars')).map(([a, operator, b]) => `(${a} ${operator} ${b})`),
        tie('bars').map((of) => `-${of}`),
        fc.tuple(tie('bars'), count).map(([of, bars]) => `(${of})[${bars}]`),
        fc.tuple(plain(windows), tie('bars'), count).map(([name, of, bars]) => `${name}(${of}, ${bars})`),
        fc.tuple(plain(['min', 'max']), tie('bars'), tie('any')).map(([name, a, b]) => `${name}(${a}, ${b})`),
        tie('bars').map((of) => `abs(${of})`),
      ),
      any: fc.oneof({ maxDepth: 3 }, plain(CONSTANTS), plain(['2', 'open']), tie('bars')),
      junction: fc
        .tuple(tie('condition'), plain(['and', 'or']), tie('condition'))
        .map(([a, operator, b]) => `(${a}) ${operator} ${b}`),
      condition: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        fc.tuple(tie('bars'), space, plain(COMPARATORS), space, tie('any')).map((parts) => parts.join('')),
        plain(fields ? FIELD_CONDITIONS : ['true', 'false', '1 < 2']),
        tie('junction'),
        tie('junction').map((text) => `(${text})`),
        tie('condition').map((of) => `not (${of})`),
        fc.tuple(tie('bars'), plain(COMPARATORS), tie('any')).map(([a, operator, b]) => `((${a} ${operator} ${b}))`),
        fc.tuple(tie('bars'), tie('any'), tie('any')).map(([of, low, high]) => `${of} between ${low} and ${high}`),
        fc.tuple(tie('bars'), count).map(([of, bars]) => `(${of} > close[1])[${bars}]`),
        fc.tuple(tie('bars'), plain(CONSTANTS)).map(([of, constant]) => `${of} not in (${constant}, 50)`),
        fc.tuple(plain(['rising', 'falling']), tie('bars'), count).map(([name, of, n]) => `${name}(${of}, ${n})`),
        fc
          .tuple(plain(['crosses_above', 'crosses_below']), tie('bars'), tie('bars'), count)
          .map(([name, a, b, within]) => `${name}(${a}, ${b}, within: ${within})`),
      ),
    }),
  );
  return { number, condition };
}
