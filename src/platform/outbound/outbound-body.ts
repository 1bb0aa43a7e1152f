import { type Readable, type Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { findErrorCode } from './error-code.js';

export class BodyTooLargeError extends Error {
  constructor(maxBytes: number) {
    super(`answered with more than ${maxBytes} bytes`);
    this.name = 'BodyTooLargeError';
  }
}

export class UndecodableBodyError extends Error {
  constructor(encoding: string, options?: { readonly cause?: unknown }) {
    super(`answered with a body that is not valid ${encoding}`, options);
    this.name = 'UndecodableBodyError';
  }
}

const DECODERS: ReadonlyMap<string, () => Transform> = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['br', createBrotliDecompress],
  ['deflate', createInflate],
]);

function createDecoders(contentEncoding: string): Transform[] {
  const names = contentEncoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  // Encodings are listed in the order in which they were applied.
  return names.reverse().map((name) => {
    const create = DECODERS.get(name);
    if (!create) throw new UndecodableBodyError(name);
    return create();
  });
}

const isDecoderError = (error: unknown): boolean => /^(Z_|ERR__|ERR_BROTLI)/.test(findErrorCode(error) ?? '');

/**
 * Reads a response body as UTF-8 text through its content encodings; the size is counted after decoding, so a small
 * body that unpacks into a huge one is stopped too.
 * @throws BodyTooLargeError, UndecodableBodyError, or what the stream failed with.
 */
export async function readDecodedBody(body: Readable, contentEncoding: string, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      chunks.push(chunk);
      done(size > maxBytes ? new BodyTooLargeError(maxBytes) : null);
    },
  });
  try {
    await pipeline([body, ...createDecoders(contentEncoding), sink]);
  } catch (error) {
    if (isDecoderError(error)) throw new UndecodableBodyError(contentEncoding, { cause: error });
    throw error;
  } finally {
    if (!body.destroyed) body.on('error', () => undefined).destroy();
  }
  return Buffer.concat(chunks).toString('utf8');
}
