"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findErrorCode = findErrorCode;
/** The `code` of a system or library error, such as `ECONNRESET`; null when it has none. */
function findErrorCode(error) {
    // No `instanceof Error`: errors of Node's own modules may belong to another realm.
    if (typeof error !== 'object' || error === null || !('code' in error))
        return null;
    return typeof error.code === 'string' ? error.code : null;
}
