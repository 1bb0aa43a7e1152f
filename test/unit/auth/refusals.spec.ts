import { findMissingScopes, refuseKey, refuseScope } from '../../../src/auth/refusals.js';
import type { Principal } from '../../../src/platform/http/principal.js';

const reader: Principal = {
  ownerId: 'o',
  ownerName: 'default',
  keyId: 'k',
  keyName: 'Reader',
  scopes: ['analysis:read', 'market:read'],
};

describe('refusing a key', () => {
  test('asks for a key without naming an error when none was sent', () => {
    const error = refuseKey({ reason: 'missing', detail: 'This route needs an API key.' });
    expect(error).toMatchObject({ code: 'UNAUTHENTICATED', message: 'This route needs an API key.' });
    expect(error.headers).toEqual({ 'WWW-Authenticate': 'Bearer realm="barometer"' });
  });

  test.each([
    [{ reason: 'unusable-header', detail: 'Send one of them only.' }, 'Send one of them only.'],
    [{ reason: 'foreign' }, 'keys create'],
    [{ reason: 'mistyped' }, 'Copy the whole key again'],
    [{ reason: 'unknown' }, 'made for this server'],
    [{ reason: 'expired', at: new Date('2026-01-02T03:04:05Z') }, 'expired at 2026-01-02T03:04:05.000Z'],
    [{ reason: 'revoked', at: new Date('2026-01-02T03:04:05Z') }, 'revoked at 2026-01-02T03:04:05.000Z'],
  ] as const)('says of %p what to do', (refusal, part) => {
    const error = refuseKey(refusal);
    expect(error.status).toBe(401);
    expect(error.message).toContain(part);
    expect(error.headers).toEqual({ 'WWW-Authenticate': 'Bearer realm="barometer", error="invalid_token"' });
  });
});

describe('refusing for want of a scope', () => {
  test('finds what is missing', () => {
    expect(findMissingScopes(reader, ['analysis:read'])).toEqual([]);
    expect(findMissingScopes(reader, ['analysis:read', 'analysis:write', 'jobs:read'])).toEqual([
      'analysis:write',
      'jobs:read',
    ]);
  });

  test('names the scopes, the key and the way to another key', () => {
    const error = refuseScope(reader, ['analysis:write', 'jobs:read']);
    expect(error).toMatchObject({ code: 'INSUFFICIENT_SCOPE', status: 403 });
    expect(error.message).toMatch(
      /'Reader' lacks the scope analysis:write, jobs:read.*--scopes analysis:write,jobs:read/,
    );
    expect(error.extensions).toEqual({ missingScopes: ['analysis:write', 'jobs:read'] });
    expect(error.headers['WWW-Authenticate']).toContain('error="insufficient_scope", scope="analysis:write jobs:read"');
  });
});
