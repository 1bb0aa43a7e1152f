import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';

const PREFIX = 'bar';
const ID_BYTES = 8;
const SECRET_BYTES = 32;
const SHAPE = /^bar_([0-9a-f]{16})_([0-9a-f]{64})_([0-9a-f]{8})$/;

/** A key as text, and the part of it that may be shown afterwards. */
export interface NewApiKey {
  readonly key: string;
  readonly publicId: string;
}

export type ParsedApiKey =
  | { readonly kind: 'well-formed'; readonly publicId: string }
  /** It begins like one of our keys, but a character is wrong, missing or too many. */
  | { readonly kind: 'mistyped' }
  | { readonly kind: 'foreign' };

const checksum = (text: string): string => crc32(text).toString(16).padStart(8, '0');

/** Makes `bar_<id>_<secret>_<crc>`: a 64-bit id, a secret of 256 random bits, and the CRC-32 of all before it. */
export function createApiKey(random: (bytes: number) => Buffer = randomBytes): NewApiKey {
  const publicId = random(ID_BYTES).toString('hex');
  const body = `${PREFIX}_${publicId}_${random(SECRET_BYTES).toString('hex')}`;
  return { key: `${body}_${checksum(body)}`, publicId };
}

/** Tells a key apart from a mistyped one and from other text, without asking the database. */
export function parseApiKey(text: string): ParsedApiKey {
  const match = SHAPE.exec(text);
  if (!match) return { kind: text.startsWith(`${PREFIX}_`) ? 'mistyped' : 'foreign' };
  const body = text.slice(0, text.lastIndexOf('_'));
  return checksum(body) === match[3] ? { kind: 'well-formed', publicId: match[1] ?? '' } : { kind: 'mistyped' };
}

/** HMAC-SHA256 of the whole key, as 64 hexadecimal digits: what is stored instead of the key. */
export function computeKeyHash(pepper: Buffer, key: string): string {
  return createHmac('sha256', pepper).update(key, 'utf8').digest('hex');
}

/** Compares texts of any length in a time that depends on neither. */
export function isSameSecret(left: string, right: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();
  return timingSafeEqual(digest(left), digest(right));
}
