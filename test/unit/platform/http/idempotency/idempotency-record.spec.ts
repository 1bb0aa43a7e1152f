import { decideTurn, type IdempotencyRecord } from '../../../../../src/platform/http/idempotency/idempotency-record.js';
import type { IdempotentCall } from '../../../../../src/platform/http/idempotency/idempotent-call.js';

const NOW = new Date('2026-11-23T10:00:00.000Z');
const after = (ms: number): Date => new Date(NOW.getTime() + ms);

const call: IdempotentCall = {
  ownerId: 'o',
  method: 'POST',
  route: '/v1/things',
  key: 'k',
  fingerprint: 'f',
  signal: new AbortController().signal,
};
const common = { id: 'i', version: 3, fingerprint: 'f', expiresAt: after(1) };
const inProgress: IdempotencyRecord = { ...common, state: 'in_progress', leaseExpiresAt: after(1) };
const answer = { status: 201, headers: {}, body: '{}' };
const completed: IdempotencyRecord = { ...common, state: 'completed', answer };

describe('whose turn it is', () => {
  it('is anybody’s where there is no record', () => {
    expect(decideTurn(null, call, NOW)).toEqual({ kind: 'free', stale: null });
  });

  it('is another one’s while the lease lasts', () => {
    expect(decideTurn(inProgress, call, NOW)).toEqual({ kind: 'taken' });
  });

  it('is anybody’s from the instant at which the lease ends', () => {
    const stale = { ...inProgress, leaseExpiresAt: NOW };
    expect(decideTurn(stale, call, NOW)).toEqual({ kind: 'free', stale });
  });

  it('is nobody’s when there is an answer', () => {
    expect(decideTurn(completed, call, NOW)).toEqual({ kind: 'answered', answer });
  });

  it.each([inProgress, completed])('is refused to another request', (record) => {
    const other = { ...call, fingerprint: 'g' };
    expect(() => decideTurn(record, other, NOW)).toThrow(expect.objectContaining({ code: 'IDEMPOTENCY_KEY_REUSED' }));
  });

  it.each([inProgress, completed])('is anybody’s when the record has expired, whatever it was about', (record) => {
    const stale = { ...record, fingerprint: 'g', expiresAt: NOW };
    expect(decideTurn(stale, call, NOW)).toEqual({ kind: 'free', stale });
  });
});
