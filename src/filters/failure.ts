/**
 * - `syntax`: the text does not follow the grammar
 * - `unknown_name`: nothing of that name here
 * - `type`: a part of the wrong type, or one that has no earlier bars where they are needed
 * - `parameter`: too few, too many or impossible parameters, or an impossible value to compare with
 * - `limit`: longer, deeper or with more parts than is allowed
 */
export type FailureCode = 'syntax' | 'unknown_name' | 'type' | 'parameter' | 'limit';

/** A stretch of the text: `offset` from 0 and `length`, both in UTF-16 code units. */
export interface Span {
  readonly offset: number;
  readonly length: number;
}

/** One thing that is wrong with a filter. `line` and `column` count from 1; `length` is 0 at the end of the text. */
export interface FilterFailure extends Span {
  readonly code: FailureCode;
  readonly line: number;
  readonly column: number;
  /** What would fit there, as a phrase: `a number`, `")"`. */
  readonly expected: string;
  /** What is there, as a phrase: `the name "foo"`, `the end`. */
  readonly found: string;
  /** The sentence for people: what is wrong and how to mend it. */
  readonly detail: string;
  /** The known name that was probably meant. */
  readonly didYouMean?: string;
}

/** A failure before its line and column are known. `detail` is made of `expected` and `found` where it is left out. */
export interface Complaint {
  readonly code: FailureCode;
  readonly span: Span;
  readonly expected: string;
  readonly found: string;
  readonly detail?: string;
  readonly didYouMean?: string;
}

/** The stretch from the start of one to the end of another. */
export function joinSpans(first: Span, last: Span): Span {
  return { offset: first.offset, length: last.offset + last.length - first.offset };
}

/** Complaints with line and column, in the order of the text; alike ones at one place once, and the first `most` only. */
export function locateFailures(text: string, complaints: readonly Complaint[], most: number): readonly FilterFailure[] {
  return [...complaints]
    .sort((a, b) => a.span.offset - b.span.offset || a.span.length - b.span.length)
    .slice(0, most)
    .map((complaint) => locate(text, complaint))
    .filter(({ offset, length, detail }, index, all) => {
      const before = all[index - 1];
      return before?.offset !== offset || before.length !== length || before.detail !== detail;
    });
}

function locate(text: string, complaint: Complaint): FilterFailure {
  const { code, span, expected, found, didYouMean } = complaint;
  const before = text.slice(0, span.offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  const detail = complaint.detail ?? `Expected ${expected}, found ${found}.`;
  return {
    code,
    offset: span.offset,
    length: span.length,
    line: before.split('\n').length,
    column: span.offset - lineStart + 1,
    expected,
    found,
    detail: didYouMean === undefined ? detail : `${detail} Did you mean "${didYouMean}"?`,
    ...(didYouMean === undefined ? {} : { didYouMean }),
  };
}
