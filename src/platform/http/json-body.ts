import { isUtf8 } from 'node:buffer';
import { DomainError } from '../errors/domain-error.js';

/** Nothing that the API takes is nested deeper than a fifth of this. */
const MAXIMUM_DEPTH = 64;

const FORBIDDEN_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

const malformed = (detail: string, cause?: unknown): DomainError =>
  new DomainError('MALFORMED_JSON', detail, { cause });

/** The deepest nesting of brackets outside strings; works on bytes, because a recursive walk is what it protects. */
function computeDepth(body: Uint8Array): number {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let i = 0; i < body.length; i++) {
    const byte = body[i] as number;
    if (isInString) {
      if (byte === BACKSLASH) i++;
      else if (byte === QUOTE) isInString = false;
    } else if (byte === QUOTE) isInString = true;
    else if (OPENING.has(byte)) deepest = Math.max(deepest, ++depth);
    else if (CLOSING.has(byte)) depth--;
  }
  return deepest;
}

/** Refuses the names through which a parsed object could reach a prototype. */
function refuseForbiddenName(this: unknown, name: string, value: unknown): unknown {
  if (FORBIDDEN_NAMES.has(name))
    throw malformed(`The name '${name}' is not allowed anywhere in the body. Take it out.`);
  return value;
}

const mayHoldForbiddenName = (text: string): boolean =>
  // An escape such as \u005f may hide a name, so that texts with escapes are looked at in full.
  text.includes('\\u') || [...FORBIDDEN_NAMES].some((name) => text.includes(name));

/**
 * Reads a JSON body; undefined when there is none.
 * @throws DomainError MALFORMED_JSON
 */
export function parseJsonBody(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  if (!isUtf8(body)) throw malformed('The body is not valid UTF-8. Send it in UTF-8.');
  if (computeDepth(body) > MAXIMUM_DEPTH) {
    throw malformed(`The body is nested deeper than ${MAXIMUM_DEPTH} levels. Flatten it.`);
  }
  const text = body.toString('utf8').replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text, mayHoldForbiddenName(text) ? refuseForbiddenName : undefined);
  } catch (error) {
    if (error instanceof DomainError) throw error;
    const reason = error instanceof Error ? error.message : 'unreadable';
    throw malformed(`The body is not valid JSON: ${reason}. Check quotes, commas and brackets.`, error);
  }
}
