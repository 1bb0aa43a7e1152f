import type { DomainError, FieldError } from './domain-error.js';
import { type ErrorLogLevel, PROBLEM_CATALOG, type ProblemCode } from './problem-catalog.js';

export const PROBLEM_MEDIA_TYPE = 'application/problem+json; charset=utf-8';

/** Where in the application a problem happened. */
export interface ProblemOccurrence {
  /** Path of the request, without its query. */
  readonly instance: string;
  readonly requestId: string;
}

/** The body of an error answer: RFC 9457, with `code`, `requestId` and `errors` as extension members. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: ProblemCode;
  readonly requestId: string;
  readonly errors?: readonly FieldError[];
}

/** An error answer, ready to be sent. */
export interface Problem {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ProblemDocument;
  readonly logLevel: ErrorLogLevel;
}

const DEFAULT_RETRY_AFTER_SECONDS = 5;

function computeHeaders(error: DomainError, status: number): Record<string, string> {
  const headers: Record<string, string> = { 'content-type': PROBLEM_MEDIA_TYPE, 'cache-control': 'no-store' };
  if (status === 401) headers['www-authenticate'] = 'Bearer realm="barometer"';
  const wantsRetryAfter = status === 429 || status === 503;
  const seconds = error.retryAfterSeconds ?? (wantsRetryAfter ? DEFAULT_RETRY_AFTER_SECONDS : undefined);
  if (seconds !== undefined) headers['retry-after'] = String(Math.max(1, Math.ceil(seconds)));
  for (const [name, value] of Object.entries(error.headers)) headers[name.toLowerCase()] = value;
  return headers;
}

/** The answer to an error that the caller is told about. */
export function toProblem(error: DomainError, occurrence: ProblemOccurrence): Problem {
  const { status, title, logLevel } = PROBLEM_CATALOG[error.code];
  const body: ProblemDocument = {
    ...error.extensions,
    type: `/problems/${error.code}`,
    title,
    status,
    detail: error.message,
    instance: occurrence.instance,
    code: error.code,
    requestId: occurrence.requestId,
    ...(error.errors.length > 0 && { errors: error.errors }),
  };
  return { status, headers: computeHeaders(error, status), body, logLevel };
}
