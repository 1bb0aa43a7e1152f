"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.listenToProblems = listenToProblems;
exports.unknownRoute = unknownRoute;
exports.sendProblem = sendProblem;
const domain_error_js_1 = require("../errors/domain-error.js");
const problem_js_1 = require("../errors/problem.js");
const framework_errors_js_1 = require("./framework-errors.js");
const request_path_js_1 = require("./request-path.js");
const listeners = new WeakMap();
/** Sets who is told of the problems that a server answers with. */
function listenToProblems(server, listener) {
    listeners.set(server, listener);
}
function unknownRoute(request) {
    const hint = (0, request_path_js_1.pathOf)(request.url).endsWith('/') ? ' Paths do not end with a slash.' : '';
    return new domain_error_js_1.DomainError('NOT_FOUND', `There is no ${(0, request_path_js_1.pathOf)(request.url)} here.${hint} The paths are listed in /docs and /openapi.json.`);
}
function describeTooLarge(error, request) {
    const limit = request.routeOptions.bodyLimit;
    if (error.code !== 'PAYLOAD_TOO_LARGE' || limit === undefined)
        return error;
    const size = limit >= 1024 * 1024 ? `${limit / 1024 / 1024} MB` : `${Math.round(limit / 1024)} KB`;
    return new domain_error_js_1.DomainError('PAYLOAD_TOO_LARGE', `The body may have at most ${size} here. Send less at a time.`, {
        cause: error.cause,
    });
}
/**
 * Answers a request with a problem document, whatever was thrown. Every non-2xx answer of the server comes out of
 * here, except those to bytes that never became a request.
 */
function sendProblem(thrown, request, reply) {
    const error = thrown === 'unknown-route' ? unknownRoute(request) : describeTooLarge((0, framework_errors_js_1.toDomainError)(thrown), request);
    const problem = (0, problem_js_1.toProblem)(error, { instance: (0, request_path_js_1.pathOf)(request.url), requestId: request.id });
    listeners.get(request.server)?.(problem, error, request);
    // With `close`, Node resets the connection while a large body is still arriving, and the client never sees the answer.
    if (error.code === 'PAYLOAD_TOO_LARGE')
        reply.removeHeader('connection');
    for (const name of ['content-disposition', 'content-length', 'etag', 'location', 'link'])
        reply.removeHeader(name);
    return reply
        .status(problem.status)
        .headers({ 'x-request-id': request.id, ...problem.headers })
        .send(JSON.stringify(problem.body));
}
