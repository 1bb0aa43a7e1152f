import { PROBLEM_CATALOG, type ProblemCode } from './problem-catalog.js';

/** One failed field; `pointer` is an RFC 6901 pointer into the body, or `query/<name>`, `header/<name>`. */
export interface FieldError {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
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
