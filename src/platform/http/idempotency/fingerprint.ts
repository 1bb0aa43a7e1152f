import { createHash } from 'node:crypto';

/** Everything that makes a request another one under the same key. */
export interface FingerprintParts {
  /** As it was sent, so that defaults and normalisation of a later release do not make a repetition another request. */
  readonly body: unknown;
  /** Path parameters: the same key on two jobs is a mistake, not a repetition. */
  readonly path: unknown;
  readonly query: unknown;
}

function sortMembers(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** JSON that does not depend on the order of members, nor on white space. */
export function toCanonicalJson(value: object): string {
  return JSON.stringify(value, sortMembers);
}

/** SHA-256 of the canonical JSON, hexadecimal. */
export function computeFingerprint(parts: FingerprintParts): string {
  return createHash('sha256').update(toCanonicalJson(parts)).digest('hex');
}
