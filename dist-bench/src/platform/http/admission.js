"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.admit = admit;
const accepts_1 = __importDefault(require("accepts"));
const domain_error_js_1 = require("../errors/domain-error.js");
const problem_responder_js_1 = require("./problem-responder.js");
const request_text_js_1 = require("./request-text.js");
const request_path_js_1 = require("./request-path.js");
const route_table_js_1 = require("./route-table.js");
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
function assertRoute(request, routes) {
    if (!request.is404 && !(0, route_table_js_1.hasEmptyParameter)(request.params))
        return;
    const allowed = routes.findMethods((0, request_path_js_1.pathOf)(request.url)).filter((method) => method !== request.method);
    if (allowed.length === 0)
        throw (0, problem_responder_js_1.unknownRoute)(request);
    const allow = allowed.join(', ');
    throw new domain_error_js_1.DomainError('METHOD_NOT_ALLOWED', `${request.method} is not possible here; this path takes ${allow}.`, {
        headers: { Allow: allow },
    });
}
function assertStorablePath(request) {
    const values = Object.values((request.params ?? {}));
    if (!values.every(request_text_js_1.isStorableText))
        throw (0, problem_responder_js_1.unknownRoute)(request);
}
function assertNoKeyInQuery(request) {
    const entries = Object.entries(request.query);
    const found = entries.find(([name, value]) => KEY_NAMES.has(name.toLowerCase()) || [value].flat().some((text) => KEY_SHAPE.test(String(text))));
    if (!found)
        return;
    const [name] = found;
    const detail = `The query parameter '${name.slice(0, 40)}' looks like an API key. Query strings end up in logs and histories: ` +
        'send the key in `Authorization: Bearer <key>` or `X-API-Key`, and revoke it if it was a real one.';
    throw new domain_error_js_1.DomainError('KEY_IN_QUERY', detail, {
        errors: [{ pointer: `query/${name.slice(0, 40)}`, code: 'key_in_query', detail }],
    });
}
function assertAcceptable(request, settings) {
    const offered = settings.produces ?? [JSON_TYPE];
    if (request.headers.accept === undefined || (0, accepts_1.default)(request.raw).type([...offered]))
        return;
    const list = offered.join(', ');
    throw new domain_error_js_1.DomainError('NOT_ACCEPTABLE', `This route answers with ${list}. Send \`Accept: ${offered[0]}\` or \`*/*\`.`);
}
function assertMediaType(request, settings) {
    const header = request.headers['content-type'];
    if (header === undefined || !METHODS_WITH_BODY.has(request.method))
        return;
    const taken = settings.consumes ?? [JSON_TYPE];
    const given = header.split(';', 1)[0]?.trim().toLowerCase() ?? '';
    if (taken.includes(given))
        return;
    const list = taken.join(' or ');
    throw new domain_error_js_1.DomainError('UNSUPPORTED_MEDIA_TYPE', `This route takes a body of ${list}. Send that in \`Content-Type\`.`);
}
/**
 * The checks that need no body, in the order in which clients rely on them: route, method, key in the query, key,
 * quota and scope (the gate's part), accepted and sent media types.
 */
async function admit(request, reply, parts) {
    reply.header('x-request-id', request.id);
    assertRoute(request, parts.routes);
    assertStorablePath(request);
    assertNoKeyInQuery(request);
    const settings = request.routeOptions.config;
    // Whatever was registered without an access is closed to everyone.
    if (!settings.access)
        throw new domain_error_js_1.DomainError('INSUFFICIENT_SCOPE', 'Nobody may call this route.');
    const { headers, ip, url, method } = request;
    request.principal = await parts.gate.admit({ headers, ip, url, method }, settings.access);
    assertAcceptable(request, settings);
    assertMediaType(request, settings);
}
