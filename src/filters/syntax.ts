import type { ArithmeticOperator, Comparator } from './expression.js';
import type { Span } from './failure.js';

/** An argument of a call; `name` is set for `name: value`. */
export interface Argument {
  readonly name: { readonly text: string; readonly span: Span } | null;
  readonly value: SyntaxNode;
}

/** What the parser makes: names as written, nothing checked. `missing` stands where there was a complaint. */
export type SyntaxNode = { readonly span: Span } & (
  | { readonly kind: 'missing' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'name'; readonly name: string }
  /** `nameSpan` covers the name alone, `span` the brackets too. */
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly nameSpan: Span;
      readonly arguments: readonly Argument[];
    }
  | { readonly kind: 'component'; readonly of: SyntaxNode; readonly name: string; readonly nameSpan: Span }
  | { readonly kind: 'ago'; readonly of: SyntaxNode; readonly bars: SyntaxNode }
  | { readonly kind: 'negate'; readonly of: SyntaxNode }
  | { readonly kind: 'not'; readonly of: SyntaxNode }
  | {
      readonly kind: 'arithmetic';
      readonly operator: ArithmeticOperator;
      readonly left: SyntaxNode;
      readonly right: SyntaxNode;
    }
  | { readonly kind: 'compare'; readonly operator: Comparator; readonly left: SyntaxNode; readonly right: SyntaxNode }
  | { readonly kind: 'between'; readonly of: SyntaxNode; readonly low: SyntaxNode; readonly high: SyntaxNode }
  | { readonly kind: 'in'; readonly of: SyntaxNode; readonly choices: readonly SyntaxNode[] }
  | { readonly kind: 'and' | 'or'; readonly left: SyntaxNode; readonly right: SyntaxNode }
);
