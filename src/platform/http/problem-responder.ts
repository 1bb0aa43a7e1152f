import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../errors/domain-error.js';
import { type Problem, toProblem } from '../errors/problem.js';
import { toDomainError } from './framework-errors.js';
import { pathOf } from './request-path.js';

/** Told of every problem that is answered, to log it. */
export type ProblemListener = (problem: Problem, error: DomainError, request: FastifyRequest) => void;

const listeners = new WeakMap<object, ProblemListener>();

/** Sets who is told of the problems that a server answers with. */
export function listenToProblems(server: object, listener: ProblemListener): void {
  listeners.set(server, listener);
}

export function unknownRoute(request: FastifyRequest): DomainError {
  const hint = pathOf(request.url).endsWith('/') ? ' Paths do not end with a slash.' : '';
  return new DomainError(
    'NOT_FOUND',
    `There is no ${pathOf(request.url)} here.${hint} The paths are listed in /docs and /openapi.json.`,
  );
}

function describeTooLarge(error: DomainError, request: FastifyRequest): DomainError {
  const limit = request.routeOptions.bodyLimit;
  if (error.code !== 'PAYLOAD_TOO_LARGE' || limit === undefined) return error;
  const size = limit >= 1024 * 1024 ? `${limit / 1024 / 1024} MB` : `${Math.round(limit / 1024)} KB`;
  return new DomainError('PAYLOAD_TOO_LARGE', `The body may have at most ${size} here. Send less at a time.`, {
    cause: error.cause,
  });
}

/**
 * Answers a request with a problem document, whatever was thrown. Every non-2xx answer of the server comes out of
 * here, except those to bytes that never became a request.
 */
export function sendProblem(thrown: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const error = thrown === 'unknown-route' ? unknownRoute(request) : describeTooLarge(toDomainError(thrown), request);
  const problem = toProblem(error, { instance: pathOf(request.url), requestId: request.id });
  listeners.get(request.server)?.(problem, error, request);
  // With `close`, Node resets the connection while a large body is still arriving, and the client never sees the answer.
  if (error.code === 'PAYLOAD_TOO_LARGE') reply.removeHeader('connection');
  for (const name of ['content-disposition', 'content-length', 'etag', 'location', 'link']) reply.removeHeader(name);
  return reply
    .status(problem.status)
    .headers({ 'x-request-id': request.id, ...problem.headers })
    .send(JSON.stringify(problem.body));
}
