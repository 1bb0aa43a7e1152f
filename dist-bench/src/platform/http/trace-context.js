"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readTraceId = readTraceId;
const TRACEPARENT = /^[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}$/;
/** The trace id of a W3C `traceparent` header, or undefined when there is none that is valid. */
function readTraceId(header) {
    const match = typeof header === 'string' ? TRACEPARENT.exec(header) : null;
    const traceId = match?.[1];
    return traceId === undefined || /^0+$/.test(traceId) ? undefined : traceId;
}
