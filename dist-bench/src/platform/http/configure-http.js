"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.configureHttp = configureHttp;
require("./fastify-types.js");
const node_zlib_1 = require("node:zlib");
const compress_1 = __importDefault(require("@fastify/compress"));
const helmet_1 = __importDefault(require("@fastify/helmet"));
const app_config_js_1 = require("../config/app-config.js");
const request_log_js_1 = require("../logging/request-log.js");
const metrics_service_js_1 = require("../metrics/metrics.service.js");
const shutdown_state_js_1 = require("../shutdown/shutdown-state.js");
const admission_js_1 = require("./admission.js");
const http_adapter_js_1 = require("./http-adapter.js");
const problem_responder_js_1 = require("./problem-responder.js");
const request_gate_js_1 = require("./request-gate.js");
const request_path_js_1 = require("./request-path.js");
const route_settings_decorator_js_1 = require("./route-settings.decorator.js");
const trace_context_js_1 = require("./trace-context.js");
const COMPRESSED_FROM_BYTES = 1024;
const EXPOSED_HEADERS = [
    'Content-Disposition',
    'ETag',
    'Idempotent-Replayed',
    'Link',
    'Location',
    'RateLimit',
    'RateLimit-Policy',
    'Retry-After',
    'Server-Timing',
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
const bindingsOf = (request) => {
    const traceId = (0, trace_context_js_1.readTraceId)(request.headers.traceparent);
    return { requestId: request.id, ...(traceId !== undefined && { traceId }) };
};
const routeOf = (request) => request.routeOptions?.url ?? 'unmatched';
function addLogging(server, log, metrics) {
    (0, problem_responder_js_1.listenToProblems)(server, (problem, error, request) => {
        log.writeProblem(bindingsOf(request), { level: problem.logLevel, code: error.code, error });
    });
    server.addHook('onRequest', (request, _reply, done) => log.runInRequest(bindingsOf(request), done));
    server.addHook('onResponse', (request, reply, done) => {
        const route = routeOf(request);
        const observed = { method: request.method, route, status: reply.statusCode, durationMs: reply.elapsedTime };
        metrics.observeRequest(observed);
        if (!route.startsWith('/health/')) {
            const { ownerId, keyId } = request.principal ?? {};
            log.writeCompleted(bindingsOf(request), {
                ...observed,
                durationMs: Math.round(reply.elapsedTime * 100) / 100,
                path: (0, request_path_js_1.pathOf)(request.url),
                ...(ownerId !== undefined && { ownerId, keyId }),
            });
        }
        done();
    });
}
/** Refuses early what may be refused, and names what every answer carries. */
function addAdmission(app, server) {
    const gate = app.get(request_gate_js_1.RequestGate, { strict: false });
    const routes = (0, http_adapter_js_1.routesOf)(server);
    const shutdown = app.get(shutdown_state_js_1.ShutdownState, { strict: false });
    server.addHook('onRequest', (request, reply) => (0, admission_js_1.admit)(request, reply, { gate, routes }));
    server.addHook('onSend', (_request, reply, _payload, done) => {
        reply.header('server-timing', `app;dur=${reply.elapsedTime.toFixed(1)}`);
        // Keep-alive clients have to come back through the balancer, which sends them elsewhere.
        if (shutdown.isDraining)
            reply.header('connection', 'close');
        done();
    });
}
function enableCors(app, origins) {
    if (origins.length === 0)
        return;
    app.enableCors({
        origin: [...origins],
        methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
        exposedHeaders: EXPOSED_HEADERS,
        maxAge: 600,
    });
}
/**
 * Gives an application made with `createHttpAdapter` everything that is HTTP: order of checks, problems, logs and
 * metrics of requests, security headers, compression, CORS. Call it after `NestFactory.create`, before `setupDocs`,
 * `init` and `listen`. The application imports HttpModule, LoggingModule, MetricsModule and ShutdownModule, and
 * somebody provides RequestGate.
 */
async function configureHttp(app) {
    const server = app.getHttpAdapter().getInstance();
    (0, route_settings_decorator_js_1.publishRouteSettings)(app);
    enableCors(app, app.get(app_config_js_1.AppConfig).corsOrigins);
    await app.register(helmet_1.default, {
        contentSecurityPolicy: CONTENT_SECURITY_POLICY,
        crossOriginResourcePolicy: { policy: 'cross-origin' },
    });
    await app.register(compress_1.default, {
        global: true,
        encodings: ['br', 'gzip'],
        threshold: COMPRESSED_FROM_BYTES,
        // Quality 11, the default, is for files that are compressed once.
        brotliOptions: { params: { [node_zlib_1.constants.BROTLI_PARAM_QUALITY]: 4 } },
    });
    addLogging(server, app.get(request_log_js_1.RequestLog, { strict: false }), app.get(metrics_service_js_1.Metrics, { strict: false }));
    addAdmission(app, server);
}
