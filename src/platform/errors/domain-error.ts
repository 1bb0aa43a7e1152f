import { PROBLEM_CATALOG, type ProblemCode } from './problem-catalog.js';

/** A stretch of a text: `offset` from 0 in UTF-16 code units, `line` and `column` from 1. */
export interface TextPosition {
  readonly offset: number;
  readonly length: number;
  readonly line: number;
  readonly column: number;
}

/** One failed field; `pointer` is an RFC 6901 pointer into the body, or `query/<name>`, `header/<name>`. */
export interface FieldError {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
  /** Where in the text of the field it is, what would fit there, what is there, and the name that was probably meant. */
  readonly position?: TextPosition;
  readonly expected?: string;
  readonly found?: string;
  readonly didYouMean?: string;
}

export interface DomainErrorOptions {
  readonly cause?: unknown;
  readonly errors?: readonly FieldError[];
  readonly retryAfterSeconds?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Further members of the problem document, such as `known` or `didYouMean`. */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** A failure that the caller is told about; `message` becomes the problem's `detail`. */
export class DomainError extends Error {
  readonly errors: readonly FieldError[];
  readonly retryAfterSeconds: number | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor(
    readonly code: ProblemCode,
    detail: string,
    options: DomainErrorOptions = {},
  ) {
    super(detail, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'DomainError';
    this.errors = options.errors ?? [];
    this.retryAfterSeconds = options.retryAfterSeconds;
    this.headers = options.headers ?? {};
    this.extensions = options.extensions ?? {};
  }

  get status(): number {
    return PROBLEM_CATALOG[this.code].status;
  }
}
