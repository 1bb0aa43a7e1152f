import { suggestName } from '../analysis/did-you-mean.js';
import { parseTradingDate } from '../market/bars/trading-date.js';
import { type Checked, type CheckScope, describeType } from './check-scope.js';
import type { Comparator, Expression } from './expression.js';
import type { FieldDefinition } from './fields.js';
import { findNamed } from './names.js';
import type { SyntaxNode } from './syntax.js';

type NodeOf<Kind extends SyntaxNode['kind']> = SyntaxNode & { readonly kind: Kind };

/** `left operator right`. */
export function checkComparison(scope: CheckScope, node: NodeOf<'compare'>): Checked | null {
  const left = scope.check(node.left);
  const right = scope.check(node.right);
  if (left === null || right === null) return null;
  if (!areComparable(scope, left, right, node.operator)) return null;
  const fittedLeft = fitText(scope, left, fieldOf(scope, right));
  const fittedRight = fitText(scope, right, fieldOf(scope, left));
  if (fittedLeft === null || fittedRight === null) return null;
  const { operator, span } = node;
  return {
    expression: { kind: 'compare', operator, left: fittedLeft, right: fittedRight },
    type: 'boolean',
    span,
  };
}

/** `of between low and high`, both bounds included. */
export function checkRange(scope: CheckScope, node: NodeOf<'between'>): Checked | null {
  const of = scope.check(node.of);
  const low = scope.check(node.low);
  const high = scope.check(node.high);
  if (of === null || low === null || high === null) return null;
  const isLowFit = areComparable(scope, of, low, '>=');
  // A value that has no order is told once.
  const isHighFit = (of.type === low.type && !isLowFit) || areComparable(scope, of, high, '<=');
  if (!isLowFit || !isHighFit) return null;
  const field = fieldOf(scope, of);
  const fittedLow = fitText(scope, low, field);
  const fittedHigh = fitText(scope, high, field);
  if (fittedLow === null || fittedHigh === null) return null;
  return {
    expression: { kind: 'between', of: of.expression, low: fittedLow, high: fittedHigh },
    type: 'boolean',
    span: node.span,
  };
}

/** `of in (choices)`: the choices are numbers or texts, written out. */
export function checkIn(scope: CheckScope, node: NodeOf<'in'>): Checked | null {
  const of = scope.check(node.of);
  const choices: Expression[] = [];
  let isFit = true;
  for (const choiceNode of node.choices) {
    const choice = scope.check(choiceNode);
    const fitted = choice !== null && of !== null ? fitChoice(scope, of, choice) : null;
    if (fitted === null) isFit = false;
    else choices.push(fitted);
  }
  if (of === null || !isFit) return null;
  return { expression: { kind: 'in', of: of.expression, choices }, type: 'boolean', span: node.span };
}

function fitChoice(scope: CheckScope, of: Checked, choice: Checked): Expression | null {
  const { kind } = choice.expression;
  if (kind !== 'number' && kind !== 'text') {
    const found = kind === 'boolean' ? 'true or false' : 'an expression';
    return scope.complain({
      code: 'type',
      span: choice.span,
      expected: 'a number or a text, written out',
      found,
    });
  }
  return areComparable(scope, of, choice, '=') ? fitText(scope, choice, fieldOf(scope, of)) : null;
}

function areComparable(scope: CheckScope, left: Checked, right: Checked, operator: Comparator): boolean {
  if (left.type !== right.type) {
    const expected = `${describeType(left.type)}, to compare with ${describeType(left.type)}`;
    scope.complain({ code: 'type', span: right.span, expected, found: describeType(right.type) });
    return false;
  }
  if (left.type === 'number' || operator === '=' || operator === '!=') return true;
  const isDay = [left, right].some((side) => fieldOf(scope, side)?.format === 'day');
  if (isDay) return true;
  scope.complain({
    code: 'type',
    span: left.span,
    expected: `a number for ${operator === '>=' || operator === '<=' ? 'a comparison of sizes' : `"${operator}"`}`,
    found: describeType(left.type),
    detail: `${left.type === 'text' ? 'Texts' : 'Conditions'} have no order: compare them with = or !=.`,
  });
  return false;
}

function fieldOf(scope: CheckScope, { expression }: Checked): FieldDefinition | null {
  return expression.kind === 'field' ? findNamed(scope.context.fields, expression.name) : null;
}

/** A written text in the form in which the field holds its values; a text that the field never holds is refused. */
function fitText(scope: CheckScope, { expression, span }: Checked, field: FieldDefinition | null): Expression | null {
  if (expression.kind !== 'text' || field === null) return expression;
  const { value } = expression;
  const found = `the text ${JSON.stringify(value)}`;
  if (field.format === 'day' && parseTradingDate(value) === null) {
    const expected = 'a day as "YYYY-MM-DD"';
    return scope.complain({ code: 'parameter', span, expected, found });
  }
  if (field.format === 'upper_case') return { kind: 'text', value: value.trim().toUpperCase() };
  if (field.format === 'lower_case') return { kind: 'text', value: value.trim().toLowerCase() };
  if (field.values === undefined) return expression;
  const lower = value.trim().toLowerCase();
  if (field.values.includes(lower)) return { kind: 'text', value: lower };
  const didYouMean = suggestName(value, field.values);
  const expected = `one of ${field.values.map((each) => `"${each}"`).join(', ')}`;
  const complaint = { code: 'parameter', span, expected, found } as const;
  return scope.complain(didYouMean === null ? complaint : { ...complaint, didYouMean });
}
