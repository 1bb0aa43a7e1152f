"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createHttpAdapter = createHttpAdapter;
exports.routesOf = routesOf;
require("./fastify-types.js");
const platform_fastify_1 = require("@nestjs/platform-fastify");
const uuid_1 = require("uuid");
const json_body_js_1 = require("./json-body.js");
const client_errors_js_1 = require("./client-errors.js");
const problem_responder_js_1 = require("./problem-responder.js");
const route_table_js_1 = require("./route-table.js");
const DEFAULT_BODY_LIMIT_BYTES = 256 * 1024;
const DEFAULT_TIMEOUT_MS = 30_000;
/** The longest that any route gives a request to arrive; shorter limits are the routes' own. */
const LONGEST_REQUEST_MS = 60_000;
/** Longer than balancers keep idle connections (60 s), so that it is always they who close. */
const KEEP_ALIVE_MS = 65_000;
const MAXIMUM_PARAMETER_LENGTH = 500;
/** Balancers and ingresses talk to us from private addresses; a stranger's `X-Forwarded-For` counts for nothing. */
const TRUSTED_PROXIES = ['loopback', 'linklocal', 'uniquelocal', '100.64.0.0/10'];
const REQUEST_ID = /^[\w-]{8,64}$/;
const routeTables = new WeakMap();
/** The caller's `X-Request-Id` when it is one, else a new UUIDv7. */
function chooseRequestId(request) {
    const given = request.headers['x-request-id'];
    return typeof given === 'string' && REQUEST_ID.test(given) ? given : (0, uuid_1.v7)();
}
/** Puts the settings of a route's decorators into the options that Fastify reads. */
function applySettings(route) {
    const { bodyLimitBytes, timeoutMs } = route.config ?? {};
    if (bodyLimitBytes !== undefined)
        route.bodyLimit = bodyLimitBytes;
    if (timeoutMs !== null)
        route.handlerTimeout = timeoutMs ?? DEFAULT_TIMEOUT_MS;
}
function registerBodyParsers(instance) {
    instance.removeAllContentTypeParsers();
    instance.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (_request, body) => (0, json_body_js_1.parseJsonBody)(body));
    instance.addContentTypeParser('text/csv', { parseAs: 'buffer' }, async (_request, body) => body.toString('utf8'));
}
/**
 * Nest's Fastify adapter with our own handlers in the three places where Nest would answer in its own format:
 * unknown routes, errors outside controllers, and body parsing.
 */
class ProblemAdapter extends platform_fastify_1.FastifyAdapter {
    setErrorHandler() {
        return this.getInstance().setErrorHandler((error, request, reply) => void (0, problem_responder_js_1.sendProblem)(error, request, reply));
    }
    setNotFoundHandler() {
        return this.getInstance().setNotFoundHandler((request, reply) => void (0, problem_responder_js_1.sendProblem)('unknown-route', request, reply));
    }
    registerParserMiddleware() {
        // The parsers are there since the adapter was made; Nest's would take forms and prototypes.
    }
}
/** The Fastify server under the application, with its limits, body parsers and answers to broken requests. */
function createHttpAdapter() {
    const options = {
        bodyLimit: DEFAULT_BODY_LIMIT_BYTES,
        keepAliveTimeout: KEEP_ALIVE_MS,
        requestTimeout: LONGEST_REQUEST_MS,
        trustProxy: [...TRUSTED_PROXIES],
        forceCloseConnections: 'idle',
        return503OnClosing: false,
        routerOptions: { maxParamLength: MAXIMUM_PARAMETER_LENGTH },
        genReqId: chooseRequestId,
        frameworkErrors: (error, request, reply) => void (0, problem_responder_js_1.sendProblem)(error, request, reply),
        clientErrorHandler: (error, socket) => {
            if (error.code === 'ECONNRESET' || !socket.writable)
                socket.destroy();
            else
                socket.end((0, client_errors_js_1.renderClientError)(error, (0, uuid_1.v7)()));
        },
    };
    const adapter = new ProblemAdapter(options);
    const instance = adapter.getInstance();
    const routes = new route_table_js_1.RouteTable();
    routeTables.set(instance, routes);
    registerBodyParsers(instance);
    instance.decorateRequest('principal', null);
    instance.addHook('onRoute', (route) => {
        routes.add(route);
        applySettings(route);
    });
    return adapter;
}
/** The routes that were registered on an adapter of `createHttpAdapter`. */
function routesOf(instance) {
    const routes = routeTables.get(instance);
    if (!routes)
        throw new TypeError('The application was not created with createHttpAdapter().');
    return routes;
}
