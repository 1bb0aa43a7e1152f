import { childrenOf, type Expression } from './expression.js';
import type { Complaint, Span } from './failure.js';
import { FILTER_LIMITS } from './limits.js';

type ArithmeticExpression = Extract<Expression, { readonly kind: 'arithmetic' }>;

/** Whether `child` carries on the chain of its parent: in `a + b - c` it is `a + b`. */
function isChained(parent: Expression, child: Expression): boolean {
  if (parent.kind !== 'arithmetic' || child.kind !== 'arithmetic' || child !== parent.left) return false;
  return isSum(parent) === isSum(child);
}

function isSum({ operator }: ArithmeticExpression): boolean {
  return operator === '+' || operator === '-';
}

/** Complaints about an expression that is too deep or has too many parts, at the first part beyond the bound. */
export function measure(expression: Expression, spans: ReadonlyMap<Expression, Span>, complaints: Complaint[]): void {
  let nodes = 0;
  let deepest = 0;
  let firstTooDeep: Span | null = null;
  let firstTooMany: Span | null = null;
  const whole = spans.get(expression) ?? { offset: 0, length: 0 };
  const visit = (part: Expression, depth: number, outer: Span): void => {
    const span = spans.get(part) ?? outer;
    nodes += 1;
    deepest = Math.max(deepest, depth);
    if (depth > FILTER_LIMITS.depth) firstTooDeep ??= span;
    if (nodes > FILTER_LIMITS.nodes) firstTooMany ??= span;
    for (const child of childrenOf(part)) visit(child, isChained(part, child) ? depth : depth + 1, span);
  };
  visit(expression, 1, whole);
  if (firstTooDeep !== null) {
    const expected = `at most ${FILTER_LIMITS.depth} levels`;
    complaints.push({ code: 'limit', span: firstTooDeep, expected, found: `${deepest} levels` });
  }
  if (firstTooMany !== null) {
    const expected = `at most ${FILTER_LIMITS.nodes} conditions, operators and values`;
    complaints.push({ code: 'limit', span: firstTooMany, expected, found: `${nodes}` });
  }
}
