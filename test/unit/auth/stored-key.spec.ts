import { computeKeyState } from '../../../src/auth/stored-key.js';

const now = new Date('2026-11-23T10:00:00.000Z');
const before = new Date(now.getTime() - 1);
const after = new Date(now.getTime() + 1);

describe('the state of a key', () => {
  test.each([
    ['active', { expiresAt: null, revokedAt: null }],
    ['active', { expiresAt: after, revokedAt: null }],
    ['expired', { expiresAt: now, revokedAt: null }],
    ['expired', { expiresAt: before, revokedAt: null }],
    ['revoked', { expiresAt: null, revokedAt: before }],
    ['revoked', { expiresAt: before, revokedAt: before }],
  ])('is %s for %p', (state, key) => {
    expect(computeKeyState(key, now)).toBe(state);
  });
});
