import { checkTree } from './check.js';
import type { Expression } from './expression.js';
import { type Complaint, type FilterFailure, locateFailures } from './failure.js';
import type { FilterContext } from './fields.js';
import { FILTER_LIMITS } from './limits.js';
import { measure } from './measure.js';
import { parseTokens } from './parser.js';
import { printExpression } from './print.js';
import { tokenize } from './tokens.js';

export type ParsedFilter =
  | {
      readonly ok: true;
      readonly expression: Expression;
      /** The canonical text, which means the same and is the text to store. */
      readonly text: string;
    }
  | { readonly ok: false; readonly failures: readonly [FilterFailure, ...FilterFailure[]] };

/**
 * A condition, read from text: what is true or false of a bar. Never throws; tells every failure that it can find at
 * once (up to 50), in the order of the text.
 */
export function parseFilter(text: string, context: FilterContext): ParsedFilter {
  return parse(text, { context, type: 'boolean' });
}

/** A number, read from text by the same grammar: what a list is sorted by, or what a column shows. */
export function parseNumber(text: string, context: FilterContext): ParsedFilter {
  return parse(text, { context, type: 'number' });
}

function parse(
  text: string,
  wanted: { readonly context: FilterContext; readonly type: 'boolean' | 'number' },
): ParsedFilter {
  const complaints: Complaint[] = [];
  const checked = isTooLong(text, complaints) ? null : readTree(text, wanted, complaints);
  const [first, ...others] = locateFailures(text, complaints, FILTER_LIMITS.failures);
  if (first !== undefined) return { ok: false, failures: [first, ...others] };
  if (checked === null) throw new Error(`A filter was refused without a reason: ${JSON.stringify(text)}`);
  return { ok: true, ...checked };
}

function isTooLong(text: string, complaints: Complaint[]): boolean {
  const limit = FILTER_LIMITS.characters;
  if (text.length <= limit) return false;
  const span = { offset: limit, length: text.length - limit };
  complaints.push({ code: 'limit', span, expected: `at most ${limit} characters`, found: `${text.length}` });
  return true;
}

function readTree(
  text: string,
  wanted: { readonly context: FilterContext; readonly type: 'boolean' | 'number' },
  complaints: Complaint[],
): { readonly expression: Expression; readonly text: string } | null {
  const tree = parseTokens(tokenize(text, complaints), complaints);
  const checked = checkTree(tree, wanted, complaints);
  if (checked === null) return null;
  measure(checked.expression, checked.spans, complaints);
  if (complaints.length > 0) return null;
  const printed = printExpression(checked.expression);
  if (printed.length > FILTER_LIMITS.characters) {
    const expected = `at most ${FILTER_LIMITS.characters} characters with every parameter written out`;
    complaints.push({ code: 'limit', span: { offset: 0, length: text.length }, expected, found: `${printed.length}` });
  }
  return { expression: checked.expression, text: printed };
}
