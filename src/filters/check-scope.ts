import { type Expression, findField, readsBars, type ValueType } from './expression.js';
import type { Complaint, Span } from './failure.js';
import type { FilterContext } from './fields.js';
import { FILTER_LIMITS } from './limits.js';
import type { SyntaxNode } from './syntax.js';

/** A part that was found to be in order. */
export interface Checked {
  readonly expression: Expression;
  readonly type: ValueType;
  readonly span: Span;
}

/** What the parts of the checker share. Every check answers null after a complaint. */
export interface CheckScope {
  readonly context: FilterContext;
  check(node: SyntaxNode): Checked | null;
  complain(complaint: Complaint): null;
}

const TYPE_PHRASES: Readonly<Record<ValueType, string>> = {
  number: 'a number',
  text: 'a text',
  boolean: 'a condition',
};

/** A type as a phrase for `expected` and `found`. */
export function describeType(type: ValueType): string {
  return TYPE_PHRASES[type];
}

/** A node as a phrase for `found`. */
export function describeNode(node: SyntaxNode): string {
  switch (node.kind) {
    case 'number':
      return `the number ${node.value}`;
    case 'text':
      return `the text ${JSON.stringify(node.value)}`;
    case 'name':
      return `the name "${node.name}"`;
    case 'call':
      return `${node.name}(...)`;
    case 'negate':
      return node.of.kind === 'number' ? `the number -${node.of.value}` : 'an expression';
    default:
      return 'an expression';
  }
}

/** The number that a node writes out, with or without a minus sign; null when it is anything else. */
export function findConstant(node: SyntaxNode): number | null {
  if (node.kind === 'number') return node.value;
  return node.kind === 'negate' && node.of.kind === 'number' ? 0 - node.of.value : null;
}

/** A part that must be of a type. */
export function checkType(scope: CheckScope, node: SyntaxNode, type: ValueType): Checked | null {
  const checked = scope.check(node);
  if (checked === null || checked.type === type) return checked;
  const expected = describeType(type);
  const found = describeType(checked.type);
  const complaint = { code: 'type', span: checked.span, expected, found } as const;
  if (type !== 'boolean') return scope.complain(complaint);
  const example = checked.type === 'number' ? 'rsi(14) < 30' : 'verdict = "buy"';
  return scope.complain({
    ...complaint,
    detail: `Expected a condition, which is true or false, found ${found}: compare it with something, as in ${example}.`,
  });
}

/** A whole number of bars, written out. */
export function checkBars(scope: CheckScope, node: SyntaxNode, minimum: number): number | null {
  if (node.kind === 'missing') return null;
  const expected = `a whole number of bars from ${minimum} to ${FILTER_LIMITS.bars}`;
  const bars = findConstant(node);
  if (bars !== null && Number.isInteger(bars) && bars >= minimum && bars <= FILTER_LIMITS.bars) return bars;
  const found = describeNode(node);
  const complaint = { code: 'parameter', span: node.span, expected, found } as const;
  if (bars === null || bars >= 0) return scope.complain(complaint);
  const detail = `Expected ${expected}, found ${found}: a filter sees no later bars.`;
  return scope.complain({ ...complaint, detail });
}

/** Refuses what has no earlier bars: fields of an analysis, and values that are the same on every bar. */
export function checkHistory(scope: CheckScope, parts: readonly Checked[]): boolean {
  const expected = 'a price, an indicator or something made of them';
  let isFit = true;
  for (const { expression, span } of parts) {
    const field = findField(expression);
    if (field === null) continue;
    isFit = false;
    const found = `the analysis field "${field}"`;
    const detail = `Expected ${expected}, found ${found}, which is known of the newest analysis only.`;
    scope.complain({ code: 'type', span, expected, found, detail });
  }
  const [first] = parts;
  if (!isFit || first === undefined || parts.some(({ expression }) => readsBars(expression))) return isFit;
  scope.complain({ code: 'type', span: first.span, expected, found: 'a value that is the same on every bar' });
  return false;
}
