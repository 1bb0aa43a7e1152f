import { type Expression, readsBars } from '../../filters/expression.js';
import { compileCondition, type SqlCondition } from './compile-condition.js';

/** How a filter is answered: `stored` and `computed` must both hold; what is null always does. */
export interface ScreenPlan {
  /** The whole filter. */
  readonly expression: Expression;
  /** What the table of newest analyses answers. */
  readonly stored: SqlCondition | null;
  /** What is evaluated for each row that `stored` lets through. */
  readonly computed: Expression | null;
  /** Whether prices or indicators are read at all: to decide, or to show. */
  readonly readsBars: boolean;
}

/** Splits a filter at its top-level `and` into what SQL can answer exactly, and the rest. */
export function planScreen(expression: Expression): ScreenPlan {
  const terms = expression.kind === 'and' ? expression.terms : [expression];
  const isStored = (term: Expression): boolean => !readsBars(term) && compileCondition(term) !== null;
  const stored = conjunctionOf(terms.filter(isStored));
  return {
    expression,
    stored: stored && compileCondition(stored),
    computed: conjunctionOf(terms.filter((term) => !isStored(term))),
    readsBars: readsBars(expression),
  };
}

function conjunctionOf(terms: readonly Expression[]): Expression | null {
  const [first, second] = terms;
  if (first === undefined) return null;
  return second === undefined ? first : { kind: 'and', terms };
}
