"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PROBLEM_MEDIA_TYPE = void 0;
exports.toProblem = toProblem;
const problem_catalog_js_1 = require("./problem-catalog.js");
exports.PROBLEM_MEDIA_TYPE = 'application/problem+json; charset=utf-8';
const DEFAULT_RETRY_AFTER_SECONDS = 5;
function computeHeaders(error, status) {
    const headers = { 'content-type': exports.PROBLEM_MEDIA_TYPE, 'cache-control': 'no-store' };
    if (status === 401)
        headers['www-authenticate'] = 'Bearer realm="barometer"';
    const wantsRetryAfter = status === 429 || status === 503;
    const seconds = error.retryAfterSeconds ?? (wantsRetryAfter ? DEFAULT_RETRY_AFTER_SECONDS : undefined);
    if (seconds !== undefined)
        headers['retry-after'] = String(Math.max(1, Math.ceil(seconds)));
    for (const [name, value] of Object.entries(error.headers))
        headers[name.toLowerCase()] = value;
    return headers;
}
/** The answer to an error that the caller is told about. */
function toProblem(error, occurrence) {
    const { status, title, logLevel } = problem_catalog_js_1.PROBLEM_CATALOG[error.code];
    const body = {
        ...error.extensions,
        type: `/problems/${error.code}`,
        title,
        status,
        detail: error.message,
        instance: occurrence.instance,
        code: error.code,
        requestId: occurrence.requestId,
        ...(error.errors.length > 0 && { errors: error.errors }),
    };
    return { status, headers: computeHeaders(error, status), body, logLevel };
}
