import type { ArithmeticOperator, Expression, IndicatorReading } from './expression.js';
import { getReading } from './readings.js';

/** How tightly a form binds, as in parser.ts; a part that binds less than its place asks for stands in brackets. */
const TIGHTNESS = { or: 1, and: 2, not: 3, comparison: 4, sum: 5, product: 6, sign: 7, whole: 8 } as const;

/**
 * The canonical text of an expression: names as the catalog spells them, every parameter that shapes the values, one
 * space around operators, no bracket that is not needed. Parsing it gives the same expression.
 */
export function printExpression(expression: Expression): string {
  return print(expression).text;
}

interface Printed {
  readonly text: string;
  readonly tightness: number;
}

function print(expression: Expression): Printed {
  switch (expression.kind) {
    case 'number':
    case 'text':
    case 'boolean':
    case 'column':
    case 'field':
    case 'indicator':
      return printLeaf(expression);
    case 'negate':
      return { text: `-${enclose(expression.of, TIGHTNESS.sign)}`, tightness: TIGHTNESS.sign };
    case 'arithmetic': {
      const { operator, left, right } = expression;
      const tightness = tightnessOf(operator);
      return { text: `${enclose(left, tightness)} ${operator} ${enclose(right, tightness + 1)}`, tightness };
    }
    case 'compare':
    case 'between':
    case 'in':
      return comparison(printComparison(expression, ''));
    case 'not':
      return printNot(expression.of);
    case 'and':
    case 'or': {
      const tightness = TIGHTNESS[expression.kind];
      const terms = expression.terms.map((term) => enclose(term, tightness + 1));
      return { text: terms.join(` ${expression.kind} `), tightness };
    }
    case 'ago':
      return whole(`${enclose(expression.of, TIGHTNESS.whole)}[${expression.bars}]`);
    case 'window':
    case 'cross':
    case 'combine':
      return whole(printCall(expression));
  }
}

function tightnessOf(operator: ArithmeticOperator): number {
  return operator === '+' || operator === '-' ? TIGHTNESS.sum : TIGHTNESS.product;
}

type Leaf = Extract<Expression, { readonly kind: 'number' | 'text' | 'boolean' | 'column' | 'field' | 'indicator' }>;

function printLeaf(leaf: Leaf): Printed {
  switch (leaf.kind) {
    case 'number':
      return { text: String(leaf.value), tightness: leaf.value < 0 ? TIGHTNESS.sign : TIGHTNESS.whole };
    case 'text':
      return whole(`"${leaf.value.replace(/["\\]/g, '\\$&')}"`);
    case 'boolean':
      return whole(String(leaf.value));
    case 'column':
    case 'field':
      return whole(leaf.name);
    case 'indicator':
      return whole(printReading(leaf));
  }
}

type Call = Extract<Expression, { readonly kind: 'window' | 'cross' | 'combine' }>;

function printCall(call: Call): string {
  switch (call.kind) {
    case 'window':
      return `${call.name}(${printExpression(call.of)}, ${call.bars})`;
    case 'cross': {
      const within = call.within === 1 ? '' : `, ${call.within}`;
      return `crosses_${call.direction}(${printExpression(call.left)}, ${printExpression(call.right)}${within})`;
    }
    case 'combine':
      return `${call.name}(${call.of.map(printExpression).join(', ')})`;
  }
}

function whole(text: string): Printed {
  return { text, tightness: TIGHTNESS.whole };
}

function comparison(text: string): Printed {
  return { text, tightness: TIGHTNESS.comparison };
}

function enclose(expression: Expression, tightness: number): string {
  const printed = print(expression);
  return printed.tightness < tightness ? `(${printed.text})` : printed.text;
}

type Comparison = Extract<Expression, { readonly kind: 'compare' | 'between' | 'in' }>;

function printNot(of: Expression): Printed {
  if (of.kind === 'between' || of.kind === 'in') return comparison(printComparison(of, 'not '));
  return { text: `not ${enclose(of, TIGHTNESS.not)}`, tightness: TIGHTNESS.not };
}

function printComparison(expression: Comparison, not: 'not ' | ''): string {
  const encloseSide = (side: Expression): string => enclose(side, TIGHTNESS.sum);
  switch (expression.kind) {
    case 'compare':
      return `${encloseSide(expression.left)} ${expression.operator} ${encloseSide(expression.right)}`;
    case 'between': {
      const bounds = `${encloseSide(expression.low)} and ${encloseSide(expression.high)}`;
      return `${encloseSide(expression.of)} ${not}between ${bounds}`;
    }
    case 'in':
      return `${encloseSide(expression.of)} ${not}in (${expression.choices.map(printExpression).join(', ')})`;
  }
}

/** `macd(12, 26, 9).histogram`; the component that stands for the indicator is left out. */
function printReading({ name, parameters, component }: IndicatorReading): string {
  const values = Object.values(parameters);
  const call = values.length === 0 ? name : `${name}(${values.join(', ')})`;
  return component === getReading(name).valueComponent ? call : `${call}.${component}`;
}
