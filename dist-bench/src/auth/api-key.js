"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createApiKey = createApiKey;
exports.parseApiKey = parseApiKey;
exports.computeKeyHash = computeKeyHash;
exports.isSameSecret = isSameSecret;
const node_crypto_1 = require("node:crypto");
const node_zlib_1 = require("node:zlib");
const PREFIX = 'bar';
const ID_BYTES = 8;
const SECRET_BYTES = 32;
const SHAPE = /^bar_([0-9a-f]{16})_([0-9a-f]{64})_([0-9a-f]{8})$/;
const checksum = (text) => (0, node_zlib_1.crc32)(text).toString(16).padStart(8, '0');
/** Makes `bar_<id>_<secret>_<crc>`: a 64-bit id, a secret of 256 random bits, and the CRC-32 of all before it. */
function createApiKey(random = node_crypto_1.randomBytes) {
    const publicId = random(ID_BYTES).toString('hex');
    const body = `${PREFIX}_${publicId}_${random(SECRET_BYTES).toString('hex')}`;
    return { key: `${body}_${checksum(body)}`, publicId };
}
/** Tells a key apart from a mistyped one and from other text, without asking the database. */
function parseApiKey(text) {
    const match = SHAPE.exec(text);
    if (!match)
        return { kind: text.startsWith(`${PREFIX}_`) ? 'mistyped' : 'foreign' };
    const body = text.slice(0, text.lastIndexOf('_'));
    return checksum(body) === match[3] ? { kind: 'well-formed', publicId: match[1] ?? '' } : { kind: 'mistyped' };
}
/** HMAC-SHA256 of the whole key, as 64 hexadecimal digits: what is stored instead of the key. */
function computeKeyHash(pepper, key) {
    return (0, node_crypto_1.createHmac)('sha256', pepper).update(key, 'utf8').digest('hex');
}
/** Compares texts of any length in a time that depends on neither. */
function isSameSecret(left, right) {
    const digest = (text) => (0, node_crypto_1.createHash)('sha256').update(text, 'utf8').digest();
    return (0, node_crypto_1.timingSafeEqual)(digest(left), digest(right));
}
