import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { IDEMPOTENCY_KEY_HEADER } from '../idempotency/idempotency-key.js';
import { ProblemPageDto } from '../problem-page.dto.js';
import { SCOPES_EXTENSION } from './api-problems.decorator.js';
import { FieldErrorDto, ProblemDto } from './problem.dto.js';
import {
  addProblemResponses,
  type DocumentedOperation,
  listOperations,
  PROBLEM_EXAMPLES,
} from './problem-responses.js';

const DESCRIPTION = `Technical analysis of listed shares: price bars in, an explained verdict out.

Authorize with an API key, as \`Authorization: Bearer <key>\` or \`X-API-Key: <key>\`; never in the query string.
Every error is \`application/problem+json\` (RFC 9457) with a \`code\` that is explained at \`/problems/{code}\`, and
all failures of a request at once in \`errors\`. Every answer has \`X-Request-Id\`. Lists are read with \`limit\` and
\`cursor\`. Each key has a quota, told in \`RateLimit\` and by \`GET /v1/usage\`. Unknown fields and query parameters are errors.`;

export interface OpenApiOptions {
  readonly version?: string;
}

const SHARED_HEADERS = {
  'X-Request-Id': {
    description: 'The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`.',
    schema: { type: 'string' as const },
  },
};

const ETAG_HEADER = {
  ETag: { description: 'Strong entity tag of this version.', schema: { type: 'string' as const } },
};

function documentScopes({ operation }: DocumentedOperation): void {
  const scopes: unknown = Reflect.get(operation, SCOPES_EXTENSION);
  if (!Array.isArray(scopes) || scopes.length === 0) return;
  const list = scopes.map((scope) => `\`${String(scope)}\``).join(', ');
  operation.description = [operation.description, `Scope: ${list}.`].filter(Boolean).join('\n\n');
}

function documentHeaders({ operation }: DocumentedOperation): void {
  for (const response of Object.values(operation.responses)) {
    if (response && !('$ref' in response)) response.headers = { ...SHARED_HEADERS, ...response.headers };
  }
}

const REPLAY_HEADER = {
  'Idempotent-Replayed': {
    description: '`true` when this is the answer to an earlier request with the same `Idempotency-Key`.',
    schema: { type: 'string' as const, enum: ['true'] },
  },
};

const RETRY_HEADER = {
  'Retry-After': { description: 'Seconds to wait.', schema: { type: 'string' as const } },
};

const text = (description: string) => ({ description, schema: { type: 'string' as const } });

/** What is left of the key's quota, on every answer to a known key. */
const QUOTA_HEADERS = {
  'RateLimit-Policy': text('The limits of the key: `"reads";q=600;w=60` is 600 in 60 seconds.'),
  RateLimit: text('What is left of each: `"reads";r=588;t=41` is 588 in the next 41 seconds.'),
  'X-RateLimit-Limit': text('Requests of this class in a minute.'),
  'X-RateLimit-Remaining': text('Requests of this class that are left.'),
  'X-RateLimit-Reset': text('Seconds until there are all of them again.'),
};

const QUOTA_REFERENCES = Object.fromEntries(
  Object.keys(QUOTA_HEADERS).map((name) => [name, { $ref: `#/components/headers/${name}` }]),
);

/** Of what is limited, successes and refusals say what is left. */
function documentQuota({ path, operation }: DocumentedOperation): void {
  if ((operation.security ?? []).length === 0 || !path.startsWith('/v1/')) return;
  for (const [status, response] of Object.entries(operation.responses)) {
    const isTold = status.startsWith('2') || status === '429';
    if (isTold && response && !('$ref' in response)) response.headers = { ...response.headers, ...QUOTA_REFERENCES };
  }
}

const isIfNoneMatch = (parameter: object): boolean => 'name' in parameter && parameter.name === 'If-None-Match';

/** A tagged answer can be asked for conditionally where it is read, and says its tag everywhere. */
function documentETag({ method, operation }: DocumentedOperation): void {
  const parameters = operation.parameters ?? [];
  if (!parameters.some(isIfNoneMatch)) return;
  const successes = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'));
  for (const [, response] of successes) {
    if (response && !('$ref' in response)) response.headers = { ...response.headers, ...ETAG_HEADER };
  }
  if (method === 'get')
    operation.responses['304'] = { description: 'You have the current version.', headers: ETAG_HEADER };
  else operation.parameters = parameters.filter((parameter) => !isIfNoneMatch(parameter));
}

const isIdempotencyKey = (parameter: object): boolean =>
  'name' in parameter && parameter.name === IDEMPOTENCY_KEY_HEADER;

/** Where a key is taken, successes may be replays, and a conflict may be over soon. */
function documentIdempotency({ operation }: DocumentedOperation): void {
  if (!(operation.parameters ?? []).some(isIdempotencyKey)) return;
  for (const [status, response] of Object.entries(operation.responses)) {
    if (!response || '$ref' in response) continue;
    if (status.startsWith('2')) response.headers = { ...response.headers, ...REPLAY_HEADER };
    if (status === '409') response.headers = { ...response.headers, ...RETRY_HEADER };
  }
}

/** A public operation says so, rather than leaving it to the absence of anything. */
function documentSecurity({ operation }: DocumentedOperation): void {
  operation.security ??= [];
}

/**
 * The OpenAPI document of the whole application: what the controllers say of themselves, and on every operation the
 * errors that follow from its access, its parameters and its body. The application need not be initialised.
 */
export function buildOpenApi(app: INestApplication, options: OpenApiOptions = {}): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Barometer')
    .setLicense('MIT', 'https://opensource.org/license/mit')
    .addServer('/', 'This server')
    .setDescription(DESCRIPTION)
    .setVersion(options.version ?? '1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'An API key.' }, 'bearer')
    .addApiKey({ type: 'apiKey', in: 'header', name: 'X-API-Key', description: 'The same API key.' }, 'apiKey')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    extraModels: [ProblemDto, FieldErrorDto, ProblemPageDto],
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
  });
  for (const at of listOperations(document)) {
    documentSecurity(at);
    addProblemResponses(at);
    documentETag(at);
    documentIdempotency(at);
    documentScopes(at);
    documentHeaders(at);
    documentQuota(at);
  }
  document.components = { ...document.components, headers: QUOTA_HEADERS, examples: PROBLEM_EXAMPLES };
  return document;
}
