"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.computeDigest = computeDigest;
const node_crypto_1 = require("node:crypto");
/**
 * SHA-256 (hex) over exactly the bars of a series: the little-endian bytes of its days, open, high, low, close and
 * volume columns, in that order. Equal bars have equal digests on every machine; the adjusted close does not count,
 * for no number of an analysis depends on it.
 */
function computeDigest(series) {
    const hash = (0, node_crypto_1.createHash)('sha256');
    for (const column of [series.days, series.open, series.high, series.low, series.close, series.volume]) {
        hash.update(new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
    }
    return hash.digest('hex');
}
