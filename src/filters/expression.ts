/** What a part of a filter can be. Every value may also be unknown (null). */
export type ValueType = 'number' | 'text' | 'boolean';

export type PriceColumn = 'open' | 'high' | 'low' | 'close' | 'volume';

export const PRICE_COLUMNS: readonly PriceColumn[] = ['open', 'high', 'low', 'close', 'volume'];

export type ArithmeticOperator = '+' | '-' | '*' | '/';

export type Comparator = '<' | '<=' | '>' | '>=' | '=' | '!=';

/** Functions of the last `bars` bars of an expression; what each of them computes is in windows.ts. */
export type WindowName = 'highest' | 'lowest' | 'sma' | 'ema' | 'wma' | 'change_percent' | 'rising' | 'falling';

export type IndicatorReading = {
  readonly kind: 'indicator';
  /** A name of readings.ts. */
  readonly name: string;
  /** All parameters that shape the values, resolved, in the order of the indicator's definition. */
  readonly parameters: Readonly<Record<string, number>>;
  readonly component: string;
};

/**
 * A checked filter: every name resolved, every type fitting. Plain data without positions, so that it survives JSON.
 * `and` and `or` are flat (no `and` directly in an `and`); a negated number is a negative number.
 */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'column'; readonly name: PriceColumn }
  | { readonly kind: 'field'; readonly name: string; readonly type: ValueType }
  | IndicatorReading
  | { readonly kind: 'negate'; readonly of: Expression }
  | {
      readonly kind: 'arithmetic';
      readonly operator: ArithmeticOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'compare'; readonly operator: Comparator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'between'; readonly of: Expression; readonly low: Expression; readonly high: Expression }
  | { readonly kind: 'in'; readonly of: Expression; readonly choices: readonly Expression[] }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'and' | 'or'; readonly terms: readonly Expression[] }
  /** The value `bars` bars earlier, 1 or more. */
  | { readonly kind: 'ago'; readonly of: Expression; readonly bars: number }
  | { readonly kind: 'window'; readonly name: WindowName; readonly of: Expression; readonly bars: number }
  /** `left` went above (below) `right` on one of the last `within` bars. */
  | {
      readonly kind: 'cross';
      readonly direction: 'above' | 'below';
      readonly left: Expression;
      readonly right: Expression;
      readonly within: number;
    }
  | { readonly kind: 'combine'; readonly name: 'min' | 'max' | 'abs'; readonly of: readonly Expression[] };

/** The parts of an expression, in the order in which they are written. */
export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'number':
    case 'text':
    case 'boolean':
    case 'column':
    case 'field':
    case 'indicator':
      return [];
    case 'negate':
    case 'not':
    case 'ago':
    case 'window':
      return [expression.of];
    case 'arithmetic':
    case 'compare':
    case 'cross':
      return [expression.left, expression.right];
    case 'between':
      return [expression.of, expression.low, expression.high];
    case 'in':
      return [expression.of, ...expression.choices];
    case 'and':
    case 'or':
      return expression.terms;
    case 'combine':
      return expression.of;
  }
}

/** Whether a property holds for the expression or any part of it. */
export function someExpression(expression: Expression, holds: (part: Expression) => boolean): boolean {
  return holds(expression) || childrenOf(expression).some((part) => someExpression(part, holds));
}

/** Whether the value differs from bar to bar: it reads a price or an indicator. */
export function readsBars(expression: Expression): boolean {
  return someExpression(expression, ({ kind }) => kind === 'column' || kind === 'indicator');
}

/** The first field of an analysis that the expression reads, or null. */
export function findField(expression: Expression): string | null {
  if (expression.kind === 'field') return expression.name;
  for (const part of childrenOf(expression)) {
    const found = findField(part);
    if (found !== null) return found;
  }
  return null;
}

const TYPES: Readonly<Record<Exclude<Expression['kind'], 'field' | 'ago' | 'window'>, ValueType>> = {
  text: 'text',
  number: 'number',
  column: 'number',
  indicator: 'number',
  negate: 'number',
  arithmetic: 'number',
  combine: 'number',
  boolean: 'boolean',
  compare: 'boolean',
  between: 'boolean',
  in: 'boolean',
  not: 'boolean',
  and: 'boolean',
  or: 'boolean',
  cross: 'boolean',
};

/** What the value of an expression is. */
export function typeOf(expression: Expression): ValueType {
  switch (expression.kind) {
    case 'field':
      return expression.type;
    case 'ago':
      return typeOf(expression.of);
    case 'window':
      return expression.name === 'rising' || expression.name === 'falling' ? 'boolean' : 'number';
    default:
      return TYPES[expression.kind];
  }
}
