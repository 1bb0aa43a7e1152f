"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.UndecodableBodyError = exports.BodyTooLargeError = void 0;
exports.readDecodedBody = readDecodedBody;
const node_stream_1 = require("node:stream");
const promises_1 = require("node:stream/promises");
const node_zlib_1 = require("node:zlib");
const error_code_js_1 = require("./error-code.js");
class BodyTooLargeError extends Error {
    constructor(maxBytes) {
        super(`answered with more than ${maxBytes} bytes`);
        this.name = 'BodyTooLargeError';
    }
}
exports.BodyTooLargeError = BodyTooLargeError;
class UndecodableBodyError extends Error {
    constructor(encoding, options) {
        super(`answered with a body that is not valid ${encoding}`, options);
        this.name = 'UndecodableBodyError';
    }
}
exports.UndecodableBodyError = UndecodableBodyError;
const DECODERS = new Map([
    ['gzip', node_zlib_1.createGunzip],
    ['x-gzip', node_zlib_1.createGunzip],
    ['br', node_zlib_1.createBrotliDecompress],
    ['deflate', node_zlib_1.createInflate],
]);
function createDecoders(contentEncoding) {
    const names = contentEncoding
        .toLowerCase()
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '' && name !== 'identity');
    // Encodings are listed in the order in which they were applied.
    return names.reverse().map((name) => {
        const create = DECODERS.get(name);
        if (!create)
            throw new UndecodableBodyError(name);
        return create();
    });
}
const isDecoderError = (error) => /^(Z_|ERR__|ERR_BROTLI)/.test((0, error_code_js_1.findErrorCode)(error) ?? '');
/**
 * Reads a response body as UTF-8 text through its content encodings; the size is counted after decoding, so a small
 * body that unpacks into a huge one is stopped too.
 * @throws BodyTooLargeError, UndecodableBodyError, or what the stream failed with.
 */
async function readDecodedBody(body, contentEncoding, maxBytes) {
    const chunks = [];
    let size = 0;
    const sink = new node_stream_1.Writable({
        write(chunk, _encoding, done) {
            size += chunk.length;
            chunks.push(chunk);
            done(size > maxBytes ? new BodyTooLargeError(maxBytes) : null);
        },
    });
    try {
        await (0, promises_1.pipeline)([body, ...createDecoders(contentEncoding), sink]);
    }
    catch (error) {
        if (isDecoderError(error))
            throw new UndecodableBodyError(contentEncoding, { cause: error });
        throw error;
    }
    finally {
        if (!body.destroyed)
            body.on('error', () => undefined).destroy();
    }
    return Buffer.concat(chunks).toString('utf8');
}
