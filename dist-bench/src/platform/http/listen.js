"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ListenError = void 0;
exports.listen = listen;
const is_error_js_1 = require("../errors/is-error.js");
/** The server cannot listen; the message says what to do about it. */
class ListenError extends Error {
    constructor(message, cause) {
        super(message, { cause });
        this.name = 'ListenError';
    }
}
exports.ListenError = ListenError;
const codeOf = (error) => (0, is_error_js_1.isError)(error) && 'code' in error && typeof error.code === 'string' ? error.code : '';
const NO_IPV6 = new Set(['EAFNOSUPPORT', 'EADDRNOTAVAIL', 'EINVAL']);
function explain(error, port) {
    switch (codeOf(error)) {
        case 'EADDRINUSE':
            return new ListenError(`PORT ${port} is taken by another process. Stop that one, or set PORT to a free port.`, error);
        case 'EACCES':
            return new ListenError(`PORT ${port} may not be used by this user. Set PORT to one from 1024 upwards.`, error);
        default:
            return error;
    }
}
/**
 * Listens on every address, IPv6 and IPv4; on IPv4 alone where the machine has no IPv6.
 * @returns the port in use, which matters when 0 was asked for
 * @throws ListenError when the port is taken or not allowed
 */
async function listen(app, port) {
    try {
        await app.listen(port, '::');
    }
    catch (error) {
        if (!NO_IPV6.has(codeOf(error)))
            throw explain(error, port);
        await listenOnIpv4(app, port);
    }
    const address = app.getHttpServer().address();
    if (typeof address !== 'object' || address === null || !('port' in address))
        throw new TypeError('no address');
    return Number(address.port);
}
async function listenOnIpv4(app, port) {
    try {
        await app.listen(port, '0.0.0.0');
    }
    catch (error) {
        throw explain(error, port);
    }
}
