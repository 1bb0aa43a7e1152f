import type { OpenAPIObject } from '@nestjs/swagger';
import type { FieldError } from '../../errors/domain-error.js';
import { PROBLEM_CATALOG, type ProblemCode } from '../../errors/problem-catalog.js';
import { SCOPES_EXTENSION, takeOwnProblems } from './api-problems.decorator.js';

type PathItem = OpenAPIObject['paths'][string];
type Operation = NonNullable<PathItem['get']>;
type Responses = Operation['responses'];

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

const SCHEMA = { $ref: '#/components/schemas/ProblemDto' };
const EXAMPLE_REQUEST_ID = '01900000-0000-7000-8000-00000000abcd';

const EXAMPLE_ERROR: FieldError = {
  pointer: '/unknown',
  code: 'unknown_field',
  detail: "'unknown' is not a known field.",
};

function exampleOf(code: ProblemCode): object {
  const { status, title, description } = PROBLEM_CATALOG[code];
  const isValidation = code === 'VALIDATION_FAILED';
  return {
    type: `/problems/${code}`,
    title,
    status,
    detail: isValidation ? EXAMPLE_ERROR.detail : description,
    instance: '/v1/analyses',
    code,
    requestId: EXAMPLE_REQUEST_ID,
    ...(isValidation && { errors: [EXAMPLE_ERROR] }),
  };
}

/** One example of each problem, by its code, for `components.examples`. */
export const PROBLEM_EXAMPLES: Readonly<Record<string, { readonly value: object }>> = Object.fromEntries(
  Object.keys(PROBLEM_CATALOG).map((code) => [code, { value: exampleOf(code as ProblemCode) }]),
);

/** An operation of the document, with where it stands. */
export interface DocumentedOperation {
  readonly path: string;
  readonly method: (typeof METHODS)[number];
  readonly operation: Operation;
}

/** Every operation of a document. */
export function listOperations(document: OpenAPIObject): DocumentedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ path, method, operation }] : [];
    }),
  );
}

/** The problems that follow from what an operation is, in the order in which the server checks. */
function listImpliedProblems({ path, method, operation }: DocumentedOperation): ProblemCode[] {
  const needsKey = (operation.security ?? []).length > 0;
  const scopes: unknown = Reflect.get(operation, SCOPES_EXTENSION);
  const hasScopes = Array.isArray(scopes) && scopes.length > 0;
  const isVersioned = path.startsWith('/v1/');
  return [
    ...(needsKey ? (['UNAUTHENTICATED', 'RATE_LIMITED'] as const) : []),
    ...(hasScopes ? (['INSUFFICIENT_SCOPE'] as const) : []),
    'NOT_ACCEPTABLE',
    // A body may be sent where none is asked for.
    ...(method !== 'get' ? (['PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE', 'MALFORMED_JSON'] as const) : []),
    'VALIDATION_FAILED',
    'KEY_IN_QUERY',
    ...(hasCursor(operation) ? (['INVALID_CURSOR'] as const) : []),
    ...(path.includes('{') ? (['NOT_FOUND'] as const) : []),
    'INTERNAL_ERROR',
    ...(isVersioned ? (['DATABASE_UNAVAILABLE', 'REQUEST_TIMEOUT'] as const) : []),
  ];
}

function hasCursor(operation: Operation): boolean {
  return (operation.parameters ?? []).some((parameter) => 'name' in parameter && parameter.name === 'cursor');
}

const HEADERS_OF_STATUS: Readonly<Record<number, readonly [string, string]>> = {
  401: ['WWW-Authenticate', 'How to authenticate.'],
  429: ['Retry-After', 'Seconds to wait.'],
  503: ['Retry-After', 'Seconds to wait.'],
};

function describeStatus(status: number, codes: readonly ProblemCode[]): object {
  const header = HEADERS_OF_STATUS[status];
  return {
    description: codes.map((code) => `\`${code}\`: ${PROBLEM_CATALOG[code].title}.`).join(' '),
    ...(header && { headers: { [header[0]]: { description: header[1], schema: { type: 'string' } } } }),
    content: {
      'application/problem+json': {
        schema: SCHEMA,
        examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
      },
    },
  };
}

function groupByStatus(codes: readonly ProblemCode[]): Map<number, ProblemCode[]> {
  const groups = new Map<number, ProblemCode[]>();
  for (const code of codes) {
    const { status } = PROBLEM_CATALOG[code];
    groups.set(status, [...(groups.get(status) ?? []), code]);
  }
  return new Map([...groups].sort(([left], [right]) => left - right));
}

/** Adds to one operation every problem it can answer with; what it documents itself is left as it is. */
export function addProblemResponses(at: DocumentedOperation): void {
  const { operation } = at;
  const codes = [...new Set([...listImpliedProblems(at), ...takeOwnProblems(operation)])];
  const responses: Responses = operation.responses;
  for (const [status, group] of groupByStatus(codes)) {
    responses[String(status)] ??= describeStatus(status, group) as Responses[string];
  }
}
