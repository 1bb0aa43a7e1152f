import type { Complaint, Span } from './failure.js';
import { FILTER_LIMITS, MAXIMUM_NESTING } from './limits.js';
import { describeToken, type Token } from './tokens.js';

/** Whether a token is that keyword, operator or punctuation. */
export function isSymbol(token: Token, symbol: string): boolean {
  return token.kind === 'symbol' && token.symbol === symbol;
}

/** A token or node's place alone. */
export function spanOf({ offset, length }: Span): Span {
  return { offset, length };
}

/**
 * Where the parser is, and how it goes on after a mistake: from a complaint to the next `and`, `or`, comma or closing
 * bracket the tokens are in doubt, and nothing is complained about, since it would only echo the first complaint.
 */
export class TokenCursor {
  private index = 0;
  private isInDoubt = false;
  private nesting = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly complaints: Complaint[],
  ) {}

  /** The token `ahead` of the current one; the end where there are no more. */
  peek(ahead = 0): Token {
    return this.tokens[this.index + ahead] ?? { kind: 'end', offset: 0, length: 0 };
  }

  take(): Token {
    const token = this.peek();
    if (token.kind !== 'end') this.index += 1;
    return token;
  }

  /** Takes a token after which the text is in no doubt again. */
  takeCertain(): Token {
    this.isInDoubt = false;
    return this.take();
  }

  isAt(symbol: string): boolean {
    return isSymbol(this.peek(), symbol);
  }

  /** Whether what encloses the current expression ends here. */
  isAtEnd(): boolean {
    return this.peek().kind === 'end' || [')', ']', ','].some((symbol) => this.isAt(symbol));
  }

  /** Complains about the current token, unless it is in doubt or was complained about before. */
  complain(expected: string, detail?: string): void {
    const token = this.peek();
    const isSilent = this.isInDoubt || token.kind === 'bad';
    this.isInDoubt = true;
    if (isSilent) return;
    const found = describeToken(token);
    const complaint = { code: 'syntax', span: spanOf(token), expected, found } as const;
    this.complaints.push(detail === undefined ? complaint : { ...complaint, detail });
  }

  /** Nothing is complained about before the next certain token. */
  doubt(): void {
    this.isInDoubt = true;
  }

  /** Goes on to the next `and`, `or`, comma or closing bracket that belongs to what is being parsed. */
  skipDoubtful(): void {
    let open = 0;
    for (let token = this.peek(); token.kind !== 'end'; token = this.peek()) {
      const isClosing = isSymbol(token, ')') || isSymbol(token, ']');
      if (open === 0 && (isClosing || ['and', 'or', ','].some((symbol) => isSymbol(token, symbol)))) return;
      if (isSymbol(token, '(') || isSymbol(token, '[')) open += 1;
      if (isClosing) open -= 1;
      this.take();
    }
  }

  /** Takes a closing bracket, or complains where it should be. Answers where the brackets end. */
  close(bracket: ')' | ']', opening: Token): Span {
    if (!this.isAt(bracket)) {
      const which = bracket === ')' ? '(' : '[';
      this.complain(`"${bracket}" for the "${which}" at offset ${opening.offset}`);
      this.skipDoubtful();
    }
    if (this.isAt(bracket)) return spanOf(this.takeCertain());
    return spanOf(this.tokens[Math.max(this.index - 1, 0)] ?? opening);
  }

  /** Whether one more level may be opened; if not, complains once and gives up on the rest of the text. */
  enter(): boolean {
    this.nesting += 1;
    if (this.nesting <= MAXIMUM_NESTING) return true;
    const expected = `at most ${FILTER_LIMITS.depth} levels`;
    const found = `more than ${MAXIMUM_NESTING} brackets and signs inside each other`;
    this.complaints.push({ code: 'limit', span: spanOf(this.peek()), expected, found });
    this.isInDoubt = true;
    this.index = this.tokens.length - 1;
    return false;
  }

  leave(levels = 1): void {
    this.nesting -= levels;
  }
}
