import type { Complaint, Span } from './failure.js';

export type Keyword = 'and' | 'or' | 'not' | 'in' | 'between' | 'true' | 'false';

export type Punctuation = '(' | ')' | '[' | ']' | ',' | '.' | ':';

export type OperatorSymbol = '<' | '<=' | '>' | '>=' | '=' | '!=' | '+' | '-' | '*' | '/';

/** `bad` stands where something was already complained about. */
export type Token = Span &
  (
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'text'; readonly value: string }
    | { readonly kind: 'name'; readonly name: string }
    | { readonly kind: 'symbol'; readonly symbol: Keyword | Punctuation | OperatorSymbol }
    | { readonly kind: 'bad' }
    | { readonly kind: 'end' }
  );

const KEYWORDS: ReadonlySet<string> = new Set<Keyword>(['and', 'or', 'not', 'in', 'between', 'true', 'false']);

/** What other languages write, and what it is called here. */
const FOREIGN: Readonly<Record<string, Keyword | OperatorSymbol>> = {
  '&&': 'and',
  '||': 'or',
  '!': 'not',
  '&': 'and',
  '|': 'or',
  '<>': '!=',
  '=>': '>=',
  '=<': '<=',
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
  '−': '-',
  '–': '-',
  '×': '*',
  '÷': '/',
};

const SPACE = /\s+/y;
const NUMBER = /(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?/iy;
const NAME = /[a-z_]\w*/iy;
const TEXT = /"(?:[^"\\\n]|\\["'\\])*"|'(?:[^'\\\n]|\\["'\\])*'/y;
const FOREIGN_SYMBOL = /&&|\|\||<>|=>|=<|!(?!=)|[&|≤≥≠−–×÷]/y;
const SYMBOL = /<=|>=|==|!=|[<>=+\-*/()[\],.:]/y;

function matchAt(pattern: RegExp, text: string, offset: number): string | null {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0] ?? null;
}

/** Splits a filter into tokens, the last of which is the end. Never throws; what is no token is complained about. */
export function tokenize(text: string, complaints: Complaint[]): readonly Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  while (offset < text.length) {
    const space = matchAt(SPACE, text, offset);
    if (space !== null) {
      offset += space.length;
      continue;
    }
    const token = readToken(text, offset, complaints);
    tokens.push(token);
    offset += token.length;
  }
  return [...tokens, { kind: 'end', offset: text.length, length: 0 }];
}

function readToken(text: string, offset: number, complaints: Complaint[]): Token {
  const number = matchAt(NUMBER, text, offset);
  if (number !== null) return readNumber(number, offset, complaints);
  const name = matchAt(NAME, text, offset);
  if (name !== null) return readWord(name, offset);
  const quoted = matchAt(TEXT, text, offset);
  if (quoted !== null) {
    const value = quoted.slice(1, -1).replace(/\\(.)/g, '$1');
    return { kind: 'text', value, offset, length: quoted.length };
  }
  const foreign = matchAt(FOREIGN_SYMBOL, text, offset);
  if (foreign !== null) return readForeign(foreign, offset, complaints);
  const symbol = matchAt(SYMBOL, text, offset);
  if (symbol !== null) {
    const known = (symbol === '==' ? '=' : symbol) as Punctuation | OperatorSymbol;
    return { kind: 'symbol', symbol: known, offset, length: symbol.length };
  }
  return readStray(text, offset, complaints);
}

function readNumber(digits: string, offset: number, complaints: Complaint[]): Token {
  const span = { offset, length: digits.length };
  const value = Number(digits);
  if (Number.isFinite(value)) return { kind: 'number', value, ...span };
  complaints.push({ code: 'syntax', span, expected: 'a number below 1.8e308', found: `"${digits}"` });
  return { kind: 'bad', ...span };
}

function readWord(word: string, offset: number): Token {
  const lower = word.toLowerCase();
  const span = { offset, length: word.length };
  return KEYWORDS.has(lower)
    ? { kind: 'symbol', symbol: lower as Keyword, ...span }
    : { kind: 'name', name: word, ...span };
}

function readForeign(foreign: string, offset: number, complaints: Complaint[]): Token {
  const span = { offset, length: foreign.length };
  const symbol = FOREIGN[foreign];
  if (symbol === undefined) return { kind: 'bad', ...span };
  const detail = `"${foreign}" is written "${symbol}" here.`;
  complaints.push({ code: 'syntax', span, expected: `"${symbol}"`, found: `"${foreign}"`, detail });
  return { kind: 'symbol', symbol, ...span };
}

/** A quote that does not end in its line, or a character that means nothing. */
function readStray(text: string, offset: number, complaints: Complaint[]): Token {
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  if (character !== '"' && character !== "'") {
    const span = { offset, length: character.length };
    const expected = 'a name, a number, a text in quotes or an operator';
    complaints.push({ code: 'syntax', span, expected, found: describeCharacter(character) });
    return { kind: 'bad', ...span };
  }
  const end = text.indexOf('\n', offset);
  const length = (end < 0 ? text.length : end) - offset;
  const detail =
    `The text that begins here is not ended by ${character} in the same line, ` +
    'or has a \\ before something other than a quote or a \\.';
  const found = 'a text without an end';
  complaints.push({ code: 'syntax', span: { offset, length }, expected: `a closing ${character}`, found, detail });
  return { kind: 'bad', offset, length };
}

function describeCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `"${character}"` : `the character U+${code}`;
}

/** A token as a phrase for `found`. */
export function describeToken(token: Token): string {
  switch (token.kind) {
    case 'number':
      return `the number ${token.value}`;
    case 'text':
      return `the text ${JSON.stringify(token.value)}`;
    case 'name':
      return `the name "${token.name}"`;
    case 'symbol':
      return `"${token.symbol}"`;
    case 'bad':
      return 'something unreadable';
    case 'end':
      return 'the end';
  }
}
