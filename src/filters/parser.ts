import type { ArithmeticOperator, Comparator } from './expression.js';
import { type Complaint, joinSpans, type Span } from './failure.js';
import type { Argument, SyntaxNode } from './syntax.js';
import { isSymbol, spanOf, TokenCursor } from './token-cursor.js';
import type { Token } from './tokens.js';

/** Binding powers, weakest first; `not` stands between `and` and the comparisons. */
const POWER = { or: 1, and: 2, not: 3, comparison: 4, sum: 5, product: 6 } as const;

type Infix =
  | { readonly kind: 'and' | 'or' }
  | { readonly kind: 'compare'; readonly operator: Comparator }
  | { readonly kind: 'arithmetic'; readonly operator: ArithmeticOperator }
  | { readonly kind: 'in' | 'between'; readonly negated: boolean };

const A_VALUE = 'a value (a number, a price, an indicator, a function or "(")';

/** The syntax tree of tokens that end with `end`. Never throws; goes on after a complaint at the next `and` or `or`. */
export function parseTokens(tokens: readonly Token[], complaints: Complaint[]): SyntaxNode {
  return new Parser(new TokenCursor(tokens, complaints)).parseAll();
}

function powerOf(infix: Infix): number {
  switch (infix.kind) {
    case 'or':
      return POWER.or;
    case 'and':
      return POWER.and;
    case 'compare':
    case 'in':
    case 'between':
      return POWER.comparison;
    case 'arithmetic':
      return infix.operator === '+' || infix.operator === '-' ? POWER.sum : POWER.product;
  }
}

/** The operator that begins at a token; null when there is none. */
function infixOf(token: Token, next: Token): Infix | null {
  if (token.kind !== 'symbol') return null;
  switch (token.symbol) {
    case 'and':
    case 'or':
      return { kind: token.symbol };
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '=':
    case '!=':
      return { kind: 'compare', operator: token.symbol };
    case '+':
    case '-':
    case '*':
    case '/':
      return { kind: 'arithmetic', operator: token.symbol };
    case 'in':
    case 'between':
      return { kind: token.symbol, negated: false };
    case 'not':
      if (isSymbol(next, 'in')) return { kind: 'in', negated: true };
      return isSymbol(next, 'between') ? { kind: 'between', negated: true } : null;
    default:
      return null;
  }
}

/** A Pratt parser: one loop over binding powers instead of a function for each level of the grammar. */
class Parser {
  constructor(private readonly cursor: TokenCursor) {}

  parseAll(): SyntaxNode {
    const { cursor } = this;
    let tree = this.parseEnclosed('an operator, "and", "or" or the end');
    while (cursor.peek().kind !== 'end') {
      // A bracket or comma that nothing opened.
      cursor.complain('an operator, "and", "or" or the end');
      cursor.take();
      cursor.skipDoubtful();
      tree = this.continueExpression(POWER.or, tree);
    }
    return tree;
  }

  /** An expression up to a closing bracket, a comma or the end, whatever stands in between. */
  private parseEnclosed(expected: string): SyntaxNode {
    let tree = this.parseExpression(POWER.or);
    while (!this.cursor.isAtEnd()) {
      this.cursor.complain(expected);
      this.cursor.skipDoubtful();
      tree = this.continueExpression(POWER.or, tree);
    }
    return tree;
  }

  private parseExpression(weakest: number): SyntaxNode {
    return this.continueExpression(weakest, this.parseOperand());
  }

  private continueExpression(weakest: number, operand: SyntaxNode): SyntaxNode {
    let left = operand;
    let isComparison = false;
    for (;;) {
      const infix = infixOf(this.cursor.peek(), this.cursor.peek(1));
      if (infix === null || powerOf(infix) < weakest) return left;
      const isChained = isComparison && powerOf(infix) === POWER.comparison;
      if (isChained) this.complainOfChain();
      left = this.parseInfix(left, infix);
      if (isChained) left = { kind: 'missing', span: left.span };
      isComparison = powerOf(infix) === POWER.comparison;
    }
  }

  private parseInfix(left: SyntaxNode, infix: Infix): SyntaxNode {
    switch (infix.kind) {
      case 'and':
      case 'or': {
        this.cursor.takeCertain();
        const right = this.parseExpression(powerOf(infix) + 1);
        return { kind: infix.kind, left, right, span: joinSpans(left.span, right.span) };
      }
      case 'compare':
      case 'arithmetic': {
        this.cursor.take();
        const right = this.parseExpression(powerOf(infix) + 1);
        return { ...infix, left, right, span: joinSpans(left.span, right.span) };
      }
      case 'in':
      case 'between': {
        this.cursor.take();
        if (infix.negated) this.cursor.take();
        const node = infix.kind === 'in' ? this.parseChoices(left) : this.parseBetween(left);
        return infix.negated ? { kind: 'not', of: node, span: node.span } : node;
      }
    }
  }

  private parseBetween(of: SyntaxNode): SyntaxNode {
    const low = this.parseExpression(POWER.sum);
    if (this.cursor.isAt('and')) this.cursor.takeCertain();
    else {
      this.cursor.complain('"and" and the upper bound');
      if (this.cursor.isAt('or')) this.cursor.take();
    }
    const high = this.parseExpression(POWER.sum);
    return { kind: 'between', of, low, high, span: joinSpans(of.span, high.span) };
  }

  private parseChoices(of: SyntaxNode): SyntaxNode {
    const opening = this.cursor.peek();
    if (!isSymbol(opening, '(')) {
      this.cursor.complain('a list in brackets, as in ("buy", "strong_buy")');
      this.cursor.skipDoubtful();
      return { kind: 'missing', span: of.span };
    }
    this.cursor.take();
    const choices = this.parseList(() => this.parseEnclosed('"," or ")"'));
    return { kind: 'in', of, choices, span: joinSpans(of.span, this.cursor.close(')', opening)) };
  }

  /** A value with its signs before and its `[n]` and `.name` behind. */
  private parseOperand(): SyntaxNode {
    const token = this.cursor.peek();
    const isNot = isSymbol(token, 'not');
    if (!isNot && !isSymbol(token, '-')) return this.parsePostfix(this.parsePrimary());
    if (!this.cursor.enter()) return { kind: 'missing', span: spanOf(token) };
    this.cursor.take();
    const of = isNot ? this.parseExpression(POWER.not) : this.parseOperand();
    this.cursor.leave();
    const span = joinSpans(token, of.span);
    return isNot ? { kind: 'not', of, span } : { kind: 'negate', of, span };
  }

  private parsePrimary(): SyntaxNode {
    const token = this.cursor.peek();
    const span = spanOf(token);
    switch (token.kind) {
      case 'number':
        this.cursor.take();
        return { kind: 'number', value: token.value, span };
      case 'text':
        this.cursor.take();
        return { kind: 'text', value: token.value, span };
      case 'name':
        this.cursor.take();
        if (this.cursor.isAt('(')) return this.parseCall(token.name, span);
        return { kind: 'name', name: token.name, span };
      case 'bad':
        this.cursor.take();
        this.cursor.doubt();
        return { kind: 'missing', span };
      case 'end':
        return this.parseMissing(span);
      case 'symbol':
        if (token.symbol === '(') return this.parseBracket(token);
        if (token.symbol !== 'true' && token.symbol !== 'false') return this.parseMissing(span);
        this.cursor.take();
        return { kind: 'boolean', value: token.symbol === 'true', span };
    }
  }

  private parseMissing(span: Span): SyntaxNode {
    this.cursor.complain(A_VALUE);
    this.cursor.skipDoubtful();
    return { kind: 'missing', span };
  }

  private parseBracket(opening: Token): SyntaxNode {
    if (!this.cursor.enter()) return { kind: 'missing', span: spanOf(opening) };
    this.cursor.take();
    const inside = this.parseEnclosed('an operator, "and", "or" or ")"');
    const closing = this.cursor.close(')', opening);
    this.cursor.leave();
    return { ...inside, span: joinSpans(opening, closing) };
  }

  private parseCall(name: string, nameSpan: Span): SyntaxNode {
    const opening = this.cursor.peek();
    if (!this.cursor.enter()) return { kind: 'missing', span: nameSpan };
    this.cursor.take();
    const given = this.cursor.isAt(')') ? [] : this.parseList(() => this.parseArgument());
    const closing = this.cursor.close(')', opening);
    this.cursor.leave();
    return { kind: 'call', name, nameSpan, arguments: given, span: joinSpans(nameSpan, closing) };
  }

  private parseArgument(): Argument {
    const token = this.cursor.peek();
    if (token.kind !== 'name' || !isSymbol(this.cursor.peek(1), ':')) {
      return { name: null, value: this.parseEnclosed('an operator, "," or ")"') };
    }
    this.cursor.take();
    this.cursor.take();
    return { name: { text: token.name, span: spanOf(token) }, value: this.parseEnclosed('"," or ")"') };
  }

  private parseList<Item>(parseItem: () => Item): Item[] {
    const items = [parseItem()];
    while (this.cursor.isAt(',')) {
      this.cursor.takeCertain();
      items.push(parseItem());
    }
    return items;
  }

  private parsePostfix(operand: SyntaxNode): SyntaxNode {
    let node = operand;
    let levels = 0;
    for (;;) {
      const token = this.cursor.peek();
      if (isSymbol(token, '[')) {
        levels += 1;
        if (!this.cursor.enter()) return { kind: 'missing', span: node.span };
        this.cursor.take();
        const bars = this.parseEnclosed('"]"');
        node = { kind: 'ago', of: node, bars, span: joinSpans(node.span, this.cursor.close(']', token)) };
      } else if (isSymbol(token, '.')) {
        this.cursor.take();
        node = this.parseComponent(node);
      } else {
        this.cursor.leave(levels);
        return node;
      }
    }
  }

  private parseComponent(of: SyntaxNode): SyntaxNode {
    const token = this.cursor.peek();
    if (token.kind !== 'name') {
      this.cursor.complain('the name of a component, as in macd.histogram');
      this.cursor.skipDoubtful();
      return { kind: 'missing', span: of.span };
    }
    this.cursor.take();
    return { kind: 'component', of, name: token.name, nameSpan: spanOf(token), span: joinSpans(of.span, token) };
  }

  private complainOfChain(): void {
    this.cursor.complain(
      '"and", "or" or the end',
      'Comparisons do not chain: write "x between 30 and 70", or "30 < x and x < 70".',
    );
  }
}
