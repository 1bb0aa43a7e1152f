import './fastify-types.js';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppConfig } from '../config/app-config.js';
import { RequestLog, type RequestBindings } from '../logging/request-log.js';
import { Metrics } from '../metrics/metrics.service.js';
import { ShutdownState } from '../shutdown/shutdown-state.js';
import { admit } from './admission.js';
import { routesOf } from './http-adapter.js';
import { listenToProblems } from './problem-responder.js';
import { RequestGate } from './request-gate.js';
import { RequestQuota } from './request-quota.js';
import { pathOf } from './request-path.js';
import { publishRouteSettings } from './route-settings.decorator.js';
import { readTraceId } from './trace-context.js';

const COMPRESSED_FROM_BYTES = 1024;

const EXPOSED_HEADERS = [
  'Content-Disposition',
  'ETag',
  'Idempotent-Replayed',
  'Link',
  'Location',
  'Preference-Applied',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'Server-Timing',
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
  'X-Request-Id',
];

const CONTENT_SECURITY_POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    baseUri: ["'none'"],
    connectSrc: ["'self'"],
    fontSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    imgSrc: ["'self'", 'data:'],
    scriptSrc: ["'self'"],
    // Swagger UI and the pages of problems bring their styles inline.
    styleSrc: ["'self'", "'unsafe-inline'"],
  },
};

const bindingsOf = (request: FastifyRequest): RequestBindings => {
  const traceId = readTraceId(request.headers.traceparent);
  return { requestId: request.id, ...(traceId !== undefined && { traceId }) };
};

/** Probes come every few seconds for ever, and say nothing that the balancer does not show. */
const isProbe = (request: FastifyRequest): boolean => pathOf(request.url).startsWith('/health/');

const routeOf = (request: FastifyRequest): string => request.routeOptions?.url ?? 'unmatched';

function addLogging(server: FastifyInstance, log: RequestLog, metrics: Metrics): void {
  listenToProblems(server, (problem, error, request) => {
    if (!isProbe(request)) log.writeProblem(bindingsOf(request), { level: problem.logLevel, code: error.code, error });
  });
  const told = new WeakSet<FastifyRequest>();
  const tell = (request: FastifyRequest, reply: FastifyReply): void => {
    if (told.has(request)) return;
    told.add(request);
    const route = routeOf(request);
    const observed = { method: request.method, route, status: reply.statusCode, durationMs: reply.elapsedTime };
    metrics.observeRequest(observed);
    if (!isProbe(request)) {
      const { ownerId, keyId } = request.principal ?? {};
      log.writeCompleted(bindingsOf(request), {
        ...observed,
        durationMs: Math.round(reply.elapsedTime * 100) / 100,
        path: pathOf(request.url),
        ...(ownerId !== undefined && { ownerId, keyId }),
        ...(!reply.raw.writableFinished && { clientLeft: true }),
      });
    }
  };
  server.addHook('onRequest', (request, reply, done) => {
    // Fastify calls nobody when the client leaves before the end, which is how most event streams end.
    reply.raw.once('close', () => tell(request, reply));
    log.runInRequest(bindingsOf(request), done);
  });
  server.addHook('onResponse', (request, reply, done) => {
    tell(request, reply);
    done();
  });
}

/** Refuses early what may be refused, and names what every answer carries. */
function addAdmission(app: NestFastifyApplication, server: FastifyInstance): void {
  const gate = app.get(RequestGate, { strict: false });
  const quota = app.get(RequestQuota, { strict: false });
  const routes = routesOf(server);
  const shutdown = app.get(ShutdownState, { strict: false });
  server.addHook('onRequest', (request, reply) => admit(request, reply, { gate, quota, routes }));
  server.addHook('onSend', async (request, reply) => {
    if (request.allowance) reply.headers(await quota.describe(request.allowance));
    reply.header('server-timing', `app;dur=${reply.elapsedTime.toFixed(1)}`);
    // Keep-alive clients have to come back through the balancer, which sends them elsewhere.
    if (shutdown.isDraining) reply.header('connection', 'close');
  });
}

function enableCors(app: NestFastifyApplication, origins: readonly string[]): void {
  if (origins.length === 0) return;
  app.enableCors({
    origin: [...origins],
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    exposedHeaders: EXPOSED_HEADERS,
    // An OPTIONS that is no preflight gets the same empty answer, not one in another format than our own.
    strictPreflight: false,
    maxAge: 600,
  });
}

/**
 * Gives an application made with `createHttpAdapter` everything that is HTTP: order of checks, problems, logs and
 * metrics of requests, security headers, compression, CORS. Call it after `NestFactory.create`, before `setupDocs`,
 * `init` and `listen`. The application imports HttpModule, LoggingModule, MetricsModule and ShutdownModule, and
 * somebody provides RequestGate and RequestQuota.
 */
export async function configureHttp(app: NestFastifyApplication): Promise<void> {
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  publishRouteSettings(app);
  enableCors(app, app.get(AppConfig).corsOrigins);
  await app.register(helmet, {
    contentSecurityPolicy: CONTENT_SECURITY_POLICY,
    // Whether the operator's other hosts speak TLS is not ours to say.
    strictTransportSecurity: { includeSubDomains: false },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  });
  await app.register(compress, {
    global: true,
    encodings: ['br', 'gzip'],
    threshold: COMPRESSED_FROM_BYTES,
    // Quality 11, the default, is for files that are compressed once.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  addLogging(server, app.get(RequestLog, { strict: false }), app.get(Metrics, { strict: false }));
  addAdmission(app, server);
}
