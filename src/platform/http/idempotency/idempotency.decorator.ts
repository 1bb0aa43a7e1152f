import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiProblems } from '../openapi/api-problems.decorator.js';
import { computeFingerprint } from './fingerprint.js';
import { IDEMPOTENCY_KEY_HEADER, IDEMPOTENCY_KEY_PATTERN, parseIdempotencyKey } from './idempotency-key.js';
import type { IdempotentCall } from './idempotent-call.js';

const TAKES_IDEMPOTENCY_KEY = 'barometer:takes-idempotency-key';

/** Whether a controller's method has a parameter with `@IdempotencyKey()`. */
export function takesIdempotencyKey(handler: object): boolean {
  return Reflect.getMetadata(TAKES_IDEMPOTENCY_KEY, handler) === true;
}

/** The header as it was sent; several of them are one text that is no key. */
export function readIdempotencyHeader({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined {
  const header = headers['idempotency-key'];
  return Array.isArray(header) ? header.join(', ') : header;
}

const DOCUMENTATION = applyDecorators(
  // No example: Swagger UI would fill it in, and everything tried out after the first thing would be a reuse of it.
  ApiHeader({
    name: IDEMPOTENCY_KEY_HEADER,
    required: false,
    description:
      'Makes the request safe to repeat: for 24 hours the same key with the same request gives the first answer again, with `Idempotent-Replayed: true`, and nothing is done twice. Choose a new key, such as a UUID, for each operation.',
    schema: { type: 'string', pattern: IDEMPOTENCY_KEY_PATTERN },
  }),
  ApiProblems('IDEMPOTENCY_IN_PROGRESS', 'IDEMPOTENCY_KEY_REUSED'),
  SetMetadata(TAKES_IDEMPOTENCY_KEY, true),
);

function document(target: object, key: string | symbol | undefined): void {
  const descriptor = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
  if (key !== undefined && descriptor) DOCUMENTATION(target, key, descriptor);
}

/** Not `request.signal`, which Fastify aborts as soon as the body of the request has been read. */
function signalOf(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort());
  return gone.signal;
}

/** @throws TypeError on a route without a key, whose caller nobody knows */
function toCall(request: FastifyRequest, reply: FastifyReply): IdempotentCall | null {
  const key = parseIdempotencyKey(readIdempotencyHeader(request) ?? '');
  if (key === null) return null;
  if (!request.principal) throw new TypeError('@IdempotencyKey() stands on a route that is @Public()');
  const { method, params, query, sentBody } = request;
  return {
    ownerId: request.principal.ownerId,
    method,
    route: request.routeOptions.url ?? '',
    key,
    fingerprint: computeFingerprint({ body: sentBody, path: params, query }),
    signal: signalOf(reply),
  };
}

/**
 * The request under its `Idempotency-Key`, or null without one, as a parameter of a controller's method; it goes to
 * `Idempotency`. A malformed key has been refused before.
 */
export const IdempotencyKey = createParamDecorator(
  (_: unknown, context: ExecutionContext): IdempotentCall | null => {
    const http = context.switchToHttp();
    return toCall(http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  },
  [document],
);
