import { DomainError } from '../platform/errors/domain-error.js';
import type { Principal, Scope } from '../platform/http/principal.js';

const REALM = 'Bearer realm="barometer"';
const MAKE_ONE = 'Make one with `npm run cli -- keys create`.';

/** Why a key is not accepted. Nothing here says whether an id exists to somebody without its secret. */
export type KeyRefusal =
  | { readonly reason: 'missing'; readonly detail: string }
  | { readonly reason: 'unusable-header'; readonly detail: string }
  | { readonly reason: 'foreign' | 'mistyped' | 'unknown' }
  | { readonly reason: 'expired' | 'revoked'; readonly at: Date };

function describeRefusal(refusal: KeyRefusal): string {
  switch (refusal.reason) {
    case 'missing':
    case 'unusable-header':
      return refusal.detail;
    case 'foreign':
      return `This is not an API key of Barometer: keys look like bar_<id>_<secret>_<crc>. ${MAKE_ONE}`;
    case 'mistyped':
      return 'The API key is mistyped or cut off: its checksum does not fit. Copy the whole key again.';
    case 'unknown':
      return `The API key is not known here. Check that it was made for this server and database. ${MAKE_ONE}`;
    case 'expired':
      return `The API key expired at ${refusal.at.toISOString()}. ${MAKE_ONE}`;
    case 'revoked':
      return `The API key was revoked at ${refusal.at.toISOString()}. ${MAKE_ONE}`;
  }
}

/** A key that was never given out here: whoever sends many of these is guessing. */
const GUESSES: readonly KeyRefusal['reason'][] = ['foreign', 'mistyped', 'unknown'];

class KeyRefusedError extends DomainError {
  constructor(readonly refusal: KeyRefusal) {
    const challenge = refusal.reason === 'missing' ? REALM : `${REALM}, error="invalid_token"`;
    super('UNAUTHENTICATED', describeRefusal(refusal), { headers: { 'WWW-Authenticate': challenge } });
  }
}

/** 401, with the challenge that RFC 6750 section 3 asks for: no `error` when no key was sent at all. */
export function refuseKey(refusal: KeyRefusal): DomainError {
  return new KeyRefusedError(refusal);
}

export function isGuess(error: unknown): boolean {
  return error instanceof KeyRefusedError && GUESSES.includes(error.refusal.reason);
}

export function findMissingScopes(principal: Principal, required: readonly Scope[]): Scope[] {
  return required.filter((scope) => !principal.scopes.includes(scope));
}

/** 403 that names the missing scopes and the key. */
export function refuseScope(principal: Principal, missing: readonly Scope[]): DomainError {
  const scopes = missing.join(', ');
  return new DomainError(
    'INSUFFICIENT_SCOPE',
    `The key '${principal.keyName}' lacks the scope ${scopes}. Use a key that has it, or make one with ` +
      `\`npm run cli -- keys create --scopes ${missing.join(',')}\`.`,
    {
      headers: { 'WWW-Authenticate': `${REALM}, error="insufficient_scope", scope="${missing.join(' ')}"` },
      extensions: { missingScopes: missing },
    },
  );
}
