import { HttpException } from '@nestjs/common';
import { DomainError } from '../errors/domain-error.js';
import { isError } from '../errors/is-error.js';
import type { ProblemCode } from '../errors/problem-catalog.js';

/** What each Fastify error means here; the ones that are missing are our own mistakes. */
const FASTIFY_PROBLEMS: Readonly<Record<string, readonly [ProblemCode, string]>> = {
  FST_ERR_BAD_URL: [
    'MALFORMED_REQUEST',
    'The path is not validly percent-encoded. Write `%` as `%25`, and encode text with encodeURIComponent.',
  ],
  FST_ERR_INVALID_URL: ['MALFORMED_REQUEST', 'The address cannot be read. Send a path that begins with `/`.'],
  FST_ERR_MAX_PARAM_LENGTH: ['NOT_FOUND', 'A part of the path is longer than any id or ticker can be.'],
  FST_ERR_CTP_BODY_TOO_LARGE: ['PAYLOAD_TOO_LARGE', 'The body is larger than this route takes.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    'UNSUPPORTED_MEDIA_TYPE',
    'The body has no `Content-Type`, or one that this route does not take. Send `Content-Type: application/json`.',
  ],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [
    'MALFORMED_REQUEST',
    'The body is not as long as `Content-Length` says. Send the exact number of bytes, or leave the header to your client.',
  ],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['MALFORMED_JSON', 'The body is empty, but `Content-Type` announces JSON.'],
  FST_ERR_CTP_INVALID_JSON_BODY: ['MALFORMED_JSON', 'The body is not valid JSON.'],
  FST_CP_ERR_INVALID_CONTENT: [
    'MALFORMED_REQUEST',
    'The body is not compressed as `Content-Encoding` says. Compress it so, or leave the header out.',
  ],
  FST_CP_ERR_INVALID_CONTENT_ENCODING: [
    'UNSUPPORTED_MEDIA_TYPE',
    'The body is compressed in a way that is not taken. Use gzip, br or deflate, or leave `Content-Encoding` out.',
  ],
  FST_ERR_HANDLER_TIMEOUT: ['REQUEST_TIMEOUT', 'The answer took too long and was given up. Ask for less at a time.'],
};

const STATUS_PROBLEMS: Readonly<Record<number, ProblemCode>> = {
  400: 'VALIDATION_FAILED',
  401: 'UNAUTHENTICATED',
  403: 'INSUFFICIENT_SCOPE',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  406: 'NOT_ACCEPTABLE',
  408: 'REQUEST_INCOMPLETE',
  409: 'INVALID_STATE',
  410: 'EXPIRED',
  412: 'PRECONDITION_FAILED',
  413: 'PAYLOAD_TOO_LARGE',
  414: 'URI_TOO_LONG',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  428: 'PRECONDITION_REQUIRED',
  429: 'RATE_LIMITED',
  431: 'HEADERS_TOO_LARGE',
  503: 'NOT_READY',
};

const internal = (cause: unknown): DomainError =>
  new DomainError('INTERNAL_ERROR', 'Something went wrong on our side. Report it with the `requestId`.', { cause });

function fromStatus(status: number, error: Error): DomainError {
  const code = STATUS_PROBLEMS[status] ?? (status >= 400 && status < 500 ? 'VALIDATION_FAILED' : null);
  return code ? new DomainError(code, error.message, { cause: error }) : internal(error);
}

const propertyOf = (error: object, name: string): unknown => Reflect.get(error, name);

/**
 * What the caller is told about anything that was thrown. Whatever is not known to be the caller's doing is
 * INTERNAL_ERROR, with a text that tells nothing and the cause kept for the log.
 */
export function toDomainError(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  if (error instanceof HttpException) return fromStatus(error.getStatus(), error);
  if (!isError(error)) return internal(error);
  const known = FASTIFY_PROBLEMS[String(propertyOf(error, 'code'))];
  if (known) return new DomainError(known[0], known[1], { cause: error });
  const status = propertyOf(error, 'statusCode');
  // Streams that break while the body is read get a 400 from Fastify; other libraries mark what may be shown.
  const isCallersFault = typeof status === 'number' && status >= 400 && status < 500;
  return isCallersFault ? fromStatus(status, error) : internal(error);
}
