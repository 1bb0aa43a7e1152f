import accepts from 'accepts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../errors/domain-error.js';
import { unknownRoute } from './problem-responder.js';
import type { RequestGate } from './request-gate.js';
import type { RequestQuota } from './request-quota.js';
import { isStorableText } from './request-text.js';
import { pathOf } from './request-path.js';
import { EVERY_PATH, hasEmptyParameter, type RouteTable } from './route-table.js';
import type { RouteSettings } from './route-settings.decorator.js';

const KEY_NAMES = new Set([
  'api_key',
  'apikey',
  'api-key',
  'x-api-key',
  'key',
  'access_token',
  'token',
  'authorization',
]);
const KEY_SHAPE = /^bar_[\w-]{4,}/;
const JSON_TYPE = 'application/json';
const METHODS_WITH_BODY = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

function assertRoute(request: FastifyRequest, routes: RouteTable): void {
  const isUnknown = request.is404 || request.routeOptions.url === EVERY_PATH;
  if (!isUnknown && !hasEmptyParameter(request.params)) return;
  const allowed = routes.findMethods(pathOf(request.url)).filter((method) => method !== request.method);
  if (allowed.length === 0) throw unknownRoute(request);
  const allow = allowed.join(', ');
  throw new DomainError('METHOD_NOT_ALLOWED', `${request.method} is not possible here; this path takes ${allow}.`, {
    headers: { Allow: allow },
  });
}

function assertHost({ headers, raw }: FastifyRequest): void {
  if (headers.host !== undefined || raw.httpVersion === '1.0') return;
  throw new DomainError('MALFORMED_REQUEST', 'HTTP/1.1 needs a `Host` header. Send the name that you connect to.');
}

function assertStorablePath(request: FastifyRequest): void {
  const values = Object.values((request.params ?? {}) as Record<string, string>);
  if (!values.every(isStorableText)) throw unknownRoute(request);
}

function assertNoKeyInQuery(request: FastifyRequest): void {
  const entries = Object.entries(request.query as Record<string, unknown>);
  const found = entries.find(
    ([name, value]) => KEY_NAMES.has(name.toLowerCase()) || [value].flat().some((text) => KEY_SHAPE.test(String(text))),
  );
  if (!found) return;
  const [name] = found;
  const detail =
    `The query parameter '${name.slice(0, 40)}' looks like an API key. Query strings end up in logs and histories: ` +
    'send the key in `Authorization: Bearer <key>` or `X-API-Key`, and revoke it if it was a real one.';
  throw new DomainError('KEY_IN_QUERY', detail, {
    errors: [{ pointer: `query/${name.slice(0, 40)}`, code: 'key_in_query', detail }],
  });
}

function assertAcceptable(request: FastifyRequest, settings: RouteSettings): void {
  const offered = settings.produces ?? [JSON_TYPE];
  if (request.headers.accept === undefined || accepts(request.raw).type([...offered])) return;
  const list = offered.join(', ');
  throw new DomainError(
    'NOT_ACCEPTABLE',
    `This route answers with ${list}. Send \`Accept: ${offered[0]}\` or \`*/*\`.`,
  );
}

function assertMediaType(request: FastifyRequest, settings: RouteSettings): void {
  const header = request.headers['content-type'];
  if (header === undefined || !METHODS_WITH_BODY.has(request.method)) return;
  const taken = settings.consumes ?? [JSON_TYPE];
  const given = header.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (taken.includes(given)) return;
  const list = taken.join(' or ');
  throw new DomainError('UNSUPPORTED_MEDIA_TYPE', `This route takes a body of ${list}. Send that in \`Content-Type\`.`);
}

/**
 * The checks that need no body, in the order in which clients rely on them: route, method, key in the query, key,
 * quota and scope (the gate's part), accepted and sent media types.
 */
export async function admit(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: { readonly gate: RequestGate; readonly quota: RequestQuota; readonly routes: RouteTable },
): Promise<void> {
  reply.header('x-request-id', request.id);
  assertHost(request);
  assertRoute(request, parts.routes);
  assertStorablePath(request);
  assertNoKeyInQuery(request);
  const settings: RouteSettings = request.routeOptions.config;
  // Whatever was registered without an access is closed to everyone.
  if (!settings.access) throw new DomainError('INSUFFICIENT_SCOPE', 'Nobody may call this route.');
  const { headers, ip } = request;
  const principal = await parts.gate.identify({ headers, ip }, settings.access);
  request.principal = principal;
  if (principal && !settings.isUnlimited) {
    request.allowance = await parts.quota.take(principal, request.method);
    if (request.allowance?.refusal) throw request.allowance.refusal;
  }
  parts.gate.authorize(principal, settings.access);
  assertAcceptable(request, settings);
  assertMediaType(request, settings);
}
