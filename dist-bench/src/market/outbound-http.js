"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.OutboundHttp = exports.OutboundError = void 0;
const undici_1 = require("undici");
const error_code_js_1 = require("./error-code.js");
const outbound_addresses_js_1 = require("./outbound-addresses.js");
const outbound_body_js_1 = require("./outbound-body.js");
const DEFAULT_OUTBOUND_LIMITS = {
    connectMs: 3_000,
    totalMs: 8_000,
    maxBodyBytes: 5 * 1024 * 1024,
};
class OutboundError extends Error {
    constructor(reason, detail, options) {
        super(detail, options);
        this.reason = reason;
        this.name = 'OutboundError';
    }
}
exports.OutboundError = OutboundError;
/**
 * The one way out to foreign HTTP servers: bounded in time and size, never following redirects, never talking to
 * the inside of the network, certificates always verified.
 */
class OutboundHttp {
    constructor(options) {
        this.options = options;
        this.limits = { ...DEFAULT_OUTBOUND_LIMITS, ...options.limits };
        this.agent = new undici_1.Agent({
            connect: {
                timeout: this.limits.connectMs,
                // Stated, so that NODE_TLS_REJECT_UNAUTHORIZED cannot switch it off.
                rejectUnauthorized: true,
                ...(options.allowPrivate ? {} : { lookup: outbound_addresses_js_1.lookupPublicAddress }),
            },
        });
    }
    /**
     * Sends a GET. Every status outside 3xx is a response.
     * @throws OutboundError, or the reason of `signal` when that aborts.
     */
    async get(url, headers, signal) {
        const deadline = AbortSignal.timeout(this.limits.totalMs);
        try {
            if (!this.options.allowPrivate)
                (0, outbound_addresses_js_1.assertPublicAddress)(url.hostname);
            const response = await (0, undici_1.request)(url, {
                dispatcher: this.agent,
                headers: { 'accept-encoding': 'gzip, br, deflate', ...headers },
                signal: AbortSignal.any([signal, deadline]),
            });
            return await this.readResponse(response);
        }
        catch (error) {
            if (signal.aborted)
                throw signal.reason;
            if (deadline.aborted) {
                throw new OutboundError('timeout', `did not finish within ${this.limits.totalMs} ms`, { cause: error });
            }
            throw translate(error, this.limits);
        }
    }
    /** Closes idle connections once running requests are done. */
    async close() {
        await this.agent.close();
    }
    async readResponse(response) {
        const { statusCode: status, body } = response;
        const headers = firstValues(response.headers);
        const isRedirect = status >= 300 && status < 400;
        if (isRedirect || status === 429 || status >= 500) {
            body.on('error', () => undefined).destroy();
            if (isRedirect)
                throw new OutboundError('redirect', `answered with a redirect (${status}), which is not followed`);
            return { status, headers, body: '' };
        }
        const encoding = headers['content-encoding'] ?? '';
        return { status, headers, body: await (0, outbound_body_js_1.readDecodedBody)(body, encoding, this.limits.maxBodyBytes) };
    }
}
exports.OutboundHttp = OutboundHttp;
function firstValues(headers) {
    const entries = Object.entries(headers).flatMap(([name, value]) => {
        const first = Array.isArray(value) ? value[0] : value;
        return first === undefined ? [] : [[name.toLowerCase(), first]];
    });
    return Object.fromEntries(entries);
}
function translate(error, limits) {
    const options = { cause: error };
    if (error instanceof OutboundError)
        return error;
    if (error instanceof undici_1.errors.ConnectTimeoutError) {
        return new OutboundError('timeout', `could not be connected to within ${limits.connectMs} ms`, options);
    }
    if (error instanceof outbound_addresses_js_1.PrivateAddressError)
        return new OutboundError('private-address', error.message, options);
    if (error instanceof outbound_body_js_1.BodyTooLargeError)
        return new OutboundError('too-large', error.message, options);
    if (error instanceof outbound_body_js_1.UndecodableBodyError)
        return new OutboundError('encoding', error.message, options);
    const code = (0, error_code_js_1.findErrorCode)(error);
    const detail = `could not be reached, or broke the connection${code === null ? '' : ` (${code})`}`;
    return new OutboundError('connection', detail, options);
}
