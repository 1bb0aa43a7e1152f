import type { PriceColumn, ValueType } from './expression.js';

/** One parameter of a function. */
export type FunctionParameter =
  | {
      /** Something to compute with: a price, an indicator, any expression. */
      readonly kind: 'value';
      readonly name: string;
      readonly type: 'number' | 'any';
      /** What is meant when only the number of bars is given. */
      readonly default?: PriceColumn;
    }
  | {
      /** A whole number of bars, written out, up to 5,000. */
      readonly kind: 'bars';
      readonly name: string;
      readonly minimum: 0 | 1;
      readonly default?: number;
    };

export type FunctionName =
  | 'crosses_above'
  | 'crosses_below'
  | 'rising'
  | 'falling'
  | 'highest'
  | 'lowest'
  | 'change_percent'
  | 'ago'
  | 'sma'
  | 'ema'
  | 'wma'
  | 'min'
  | 'max'
  | 'abs';

/** A function of the language, as data: the checker and the reference are made from it. */
export interface FunctionDefinition {
  readonly name: FunctionName;
  /** `same`: what its first parameter is. */
  readonly result: ValueType | 'same';
  readonly parameters: readonly FunctionParameter[];
  /** Whether the last parameter may be repeated. */
  readonly isVariadic?: true;
  readonly description: string;
  readonly example: string;
}

const x: FunctionParameter = { kind: 'value', name: 'x', type: 'number' };
const bars: FunctionParameter = { kind: 'bars', name: 'bars', minimum: 1 };
const meanBars: FunctionParameter = { kind: 'bars', name: 'period', minimum: 1, default: 20 };
const crossed: readonly FunctionParameter[] = [
  { kind: 'value', name: 'a', type: 'number' },
  { kind: 'value', name: 'b', type: 'number' },
  { kind: 'bars', name: 'within', minimum: 1, default: 1 },
];

export const FUNCTIONS: readonly FunctionDefinition[] = [
  {
    name: 'crosses_above',
    result: 'boolean',
    parameters: crossed,
    description: 'On one of the last `within` bars a was above b, and on the bar before it was not.',
    example: 'crosses_above(ema(5), ema(13), 3)',
  },
  {
    name: 'crosses_below',
    result: 'boolean',
    parameters: crossed,
    description: 'On one of the last `within` bars a was below b, and on the bar before it was not.',
    example: 'crosses_below(rsi(14), 70)',
  },
  {
    name: 'rising',
    result: 'boolean',
    parameters: [x, { ...bars, default: 1 }],
    description: 'Each of the last `bars` values is above the one before it.',
    example: 'rising(obv, 3)',
  },
  {
    name: 'falling',
    result: 'boolean',
    parameters: [x, { ...bars, default: 1 }],
    description: 'Each of the last `bars` values is below the one before it.',
    example: 'falling(close, 5)',
  },
  {
    name: 'highest',
    result: 'number',
    parameters: [{ ...x, default: 'high' }, bars],
    description: 'Largest of the last `bars` values, this bar included.',
    example: 'highest(high, 252)',
  },
  {
    name: 'lowest',
    result: 'number',
    parameters: [{ ...x, default: 'low' }, bars],
    description: 'Smallest of the last `bars` values, this bar included.',
    example: 'lowest(low, 20)',
  },
  {
    name: 'change_percent',
    result: 'number',
    parameters: [{ ...x, default: 'close' }, bars],
    description: 'Change since `bars` bars ago, in percent of the size of that value; null where that value is 0.',
    example: 'change_percent(close, 5)',
  },
  {
    name: 'ago',
    result: 'same',
    parameters: [
      { kind: 'value', name: 'x', type: 'any' },
      { ...bars, minimum: 0 },
    ],
    description: 'The value `bars` bars ago; the same as x[bars].',
    example: 'ago(close, 5)',
  },
  {
    name: 'sma',
    result: 'number',
    parameters: [x, meanBars],
    description: 'Mean of the last `period` values.',
    example: 'sma(volume, 20)',
  },
  {
    name: 'ema',
    result: 'number',
    parameters: [x, meanBars],
    description: 'Exponential average of the values, seeded with the mean of the first `period`.',
    example: 'ema(volume, 20)',
  },
  {
    name: 'wma',
    result: 'number',
    parameters: [x, meanBars],
    description: 'Mean of the last `period` values with weights that grow linearly to the newest.',
    example: 'wma(high, 20)',
  },
  {
    name: 'min',
    result: 'number',
    parameters: [x, { ...x, name: 'y' }],
    isVariadic: true,
    description: 'Smallest of its values.',
    example: 'min(open, close)',
  },
  {
    name: 'max',
    result: 'number',
    parameters: [x, { ...x, name: 'y' }],
    isVariadic: true,
    description: 'Largest of its values.',
    example: 'max(open, close)',
  },
  {
    name: 'abs',
    result: 'number',
    parameters: [x],
    description: 'Size without the sign.',
    example: 'abs(close - open)',
  },
];
