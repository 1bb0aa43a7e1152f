import './fastify-types.js';
import type { Socket } from 'node:net';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type {
  FastifyHttpOptions,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  RawServerDefault,
  RouteOptions,
} from 'fastify';
import { v7 as newUuid } from 'uuid';
import type { AppConfig } from '../config/app-config.js';
import { parseJsonBody } from './json-body.js';
import { renderClientError } from './client-errors.js';
import { sendProblem } from './problem-responder.js';
import { RouteTable } from './route-table.js';

const DEFAULT_BODY_LIMIT_BYTES = 256 * 1024;
const DEFAULT_TIMEOUT_MS = 30_000;
/** The longest that any route gives a request to arrive; shorter limits are the routes' own. */
const LONGEST_REQUEST_MS = 60_000;
/** Longer than balancers keep idle connections (60 s), so that it is always they who close. */
const KEEP_ALIVE_MS = 65_000;
const MAXIMUM_PARAMETER_LENGTH = 500;

const REQUEST_ID = /^[\w-]{8,64}$/;

const routeTables = new WeakMap<object, RouteTable>();

/** The caller's `X-Request-Id` when it is one, else a new UUIDv7. */
function chooseRequestId(request: { headers: Record<string, unknown> }): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : newUuid();
}

/** Puts the settings of a route's decorators into the options that Fastify reads. */
function applySettings(route: RouteOptions): void {
  const { bodyLimitBytes, timeoutMs } = route.config ?? {};
  if (bodyLimitBytes !== undefined) route.bodyLimit = bodyLimitBytes;
  if (timeoutMs !== null) route.handlerTimeout = timeoutMs ?? DEFAULT_TIMEOUT_MS;
}

function registerBodyParsers(instance: FastifyInstance): void {
  instance.removeAllContentTypeParsers();
  instance.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (_request: unknown, body: Buffer) =>
    parseJsonBody(body),
  );
  instance.addContentTypeParser('text/csv', { parseAs: 'buffer' }, async (_request: unknown, body: Buffer) =>
    body.toString('utf8'),
  );
}

/**
 * Nest's Fastify adapter with our own handlers in the three places where Nest would answer in its own format:
 * unknown routes, errors outside controllers, and body parsing.
 */
class ProblemAdapter extends FastifyAdapter {
  override setErrorHandler(): FastifyInstance {
    return this.getInstance().setErrorHandler((error, request, reply) => void sendProblem(error, request, reply));
  }

  override setNotFoundHandler(): FastifyInstance {
    return this.getInstance().setNotFoundHandler((request, reply) => void sendProblem('unknown-route', request, reply));
  }

  override registerParserMiddleware(): void {
    // The parsers are there since the adapter was made; Nest's would take forms and prototypes.
  }
}

/** The Fastify server under the application, with its limits, body parsers and answers to broken requests. */
export function createHttpAdapter({ trustedProxies }: Pick<AppConfig, 'trustedProxies'>): FastifyAdapter {
  const options: FastifyHttpOptions<RawServerDefault> = {
    bodyLimit: DEFAULT_BODY_LIMIT_BYTES,
    keepAliveTimeout: KEEP_ALIVE_MS,
    requestTimeout: LONGEST_REQUEST_MS,
    // Of a stranger `X-Forwarded-For` counts for nothing.
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    forceCloseConnections: 'idle',
    // Node would answer with an empty body; `admit` refuses such requests with a problem.
    http: { requireHostHeader: false },
    return503OnClosing: false,
    routerOptions: { maxParamLength: MAXIMUM_PARAMETER_LENGTH },
    genReqId: chooseRequestId,
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
      void sendProblem(error, request, reply),
    clientErrorHandler: (error: NodeJS.ErrnoException, socket: Socket) => {
      if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
      else socket.end(renderClientError(error, newUuid()));
    },
  };
  const adapter = new ProblemAdapter(options);
  const instance = adapter.getInstance();
  const routes = new RouteTable();
  routeTables.set(instance, routes);
  registerBodyParsers(instance);
  instance.decorateRequest('principal', null);
  instance.decorateRequest('allowance', null);
  instance.decorateRequest('sentBody', undefined);
  instance.addHook('onRoute', (route) => {
    routes.add(route);
    applySettings(route);
  });
  return adapter;
}

/** The routes that were registered on an adapter of `createHttpAdapter`. */
export function routesOf(instance: object): RouteTable {
  const routes = routeTables.get(instance);
  if (!routes) throw new TypeError('The application was not created with createHttpAdapter().');
  return routes;
}
