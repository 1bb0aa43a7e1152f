import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { type IfMatch, parseIfMatch } from './etag.js';
import { ApiProblems } from './openapi/api-problems.decorator.js';

export const ETAG_PARTS = 'barometer:etag-parts';

/** Takes from an answer's body what its entity tag is computed from. */
export type ETagParts<Body> = (body: Body) => readonly (string | number)[];

/**
 * The answer carries a strong `ETag` computed from these parts of its body, and `If-None-Match` is answered with 304.
 * For a mutable resource the parts are `[body.id, body.version]`, and its service checks `If-Match` against
 * `computeETag(id, version)`.
 */
export function WithETag<Body>(parts: ETagParts<Body>): MethodDecorator {
  return applyDecorators(
    SetMetadata(ETAG_PARTS, parts),
    ApiHeader({
      name: 'If-None-Match',
      required: false,
      description: 'An `ETag` you have; 304 when it is still current.',
      schema: { type: 'string' },
    }),
  );
}

const IF_MATCH = ApiHeader({
  name: 'If-Match',
  required: false,
  description: 'The `ETag` that the change is based on, or `*`.',
  schema: { type: 'string' },
});

function documentIfMatch(target: object, key: string | symbol | undefined): void {
  const descriptor = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
  if (key === undefined || !descriptor) return;
  applyDecorators(IF_MATCH, ApiProblems('PRECONDITION_FAILED'))(target, key, descriptor);
}

const REQUIRED_IF_MATCH = ApiHeader({
  name: 'If-Match',
  required: true,
  description: 'The `ETag` that the change is based on, or `*` to change whatever is there.',
  schema: { type: 'string' },
  example: '*',
});

function documentRequiredIfMatch(target: object, key: string | symbol | undefined): void {
  const descriptor = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
  if (key === undefined || !descriptor) return;
  const problems = ApiProblems('PRECONDITION_FAILED', 'PRECONDITION_REQUIRED');
  applyDecorators(REQUIRED_IF_MATCH, problems)(target, key, descriptor);
}

const readIfMatch = (_: unknown, context: ExecutionContext): IfMatch => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  return parseIfMatch(request.headers['if-match']);
};

/** The same where a change without it is refused: its service calls `requireIfMatch`. */
export const RequiredIfMatchHeader = createParamDecorator(readIfMatch, [documentRequiredIfMatch]);

/** The parsed `If-Match` header, as a parameter of a controller's method. */
export const IfMatchHeader = createParamDecorator(readIfMatch, [documentIfMatch]);
