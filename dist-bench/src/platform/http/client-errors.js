"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.renderClientError = renderClientError;
const node_http_1 = require("node:http");
const domain_error_js_1 = require("../errors/domain-error.js");
const problem_js_1 = require("../errors/problem.js");
function classify(error) {
    switch (error.code) {
        case 'HPE_HEADER_OVERFLOW':
            return new domain_error_js_1.DomainError('HEADERS_TOO_LARGE', 'The request line and the headers have more than 16 KB. Shorten them.');
        case 'ERR_HTTP_REQUEST_TIMEOUT':
            return new domain_error_js_1.DomainError('REQUEST_INCOMPLETE', 'The request did not arrive in time. Send it again.');
        default:
            return new domain_error_js_1.DomainError('MALFORMED_REQUEST', 'What was sent is not an HTTP/1.1 request. Check your client or proxy.');
    }
}
/** The whole answer, as bytes for the socket, to something that never became a request. */
function renderClientError(error, requestId) {
    const { status, headers, body } = (0, problem_js_1.toProblem)(classify(error), { instance: '', requestId });
    const text = JSON.stringify(body);
    const lines = Object.entries({
        ...headers,
        'x-request-id': requestId,
        'content-length': String(Buffer.byteLength(text)),
        connection: 'close',
    }).map(([name, value]) => `${name}: ${value}\r\n`);
    return `HTTP/1.1 ${status} ${node_http_1.STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n${text}`;
}
