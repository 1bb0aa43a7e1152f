import {
  decideRetry,
  describeFailure,
  MAXIMUM_ATTEMPTS,
  MAXIMUM_DEFERRALS,
  MAXIMUM_LEASE_LOSSES,
} from '../../../../src/jobs/engine/retry-policy.js';
import { DomainError } from '../../../../src/platform/errors/domain-error.js';
import type { ProblemCode } from '../../../../src/platform/errors/problem-catalog.js';

const failure = (code: ProblemCode, retryAfterSeconds?: number) => new DomainError(code, 'Why.', { retryAfterSeconds });
const first = { attempts: 1, deferrals: 0 };

describe('whether a failed item is tried again', () => {
  it('gives up after five failures, and after twenty workers that disappeared', () => {
    expect([MAXIMUM_ATTEMPTS, MAXIMUM_LEASE_LOSSES]).toEqual([5, 20]);
  });

  it.each<ProblemCode>(['PROVIDER_ERROR', 'PROVIDER_TIMEOUT'])('tries %s again, and counts it', (code) => {
    expect(decideRetry(failure(code), first, 0)).toEqual({ kind: 'again', delayMs: 250 });
  });

  it.each<ProblemCode>(['UNKNOWN_TICKER', 'INSUFFICIENT_HISTORY', 'BAD_SERIES'])('never tries %s again', (code) => {
    const error = { code, detail: 'Why.', retryable: false };
    expect(decideRetry(failure(code), first, 0)).toEqual({ kind: 'never', error });
  });

  it.each<ProblemCode>(['PROVIDER_RATE_LIMITED', 'DATABASE_UNAVAILABLE', 'STORAGE_FULL', 'NOT_READY'])(
    'puts it back for %s without counting a failure',
    (code) => {
      expect(decideRetry(failure(code), { attempts: 5, deferrals: 0 }, 0)).toEqual({ kind: 'later', delayMs: 5_000 });
    },
  );

  it('waits between half of and the whole of a time that doubles, up to a minute', () => {
    const delay = (attempts: number, random: number) =>
      decideRetry(failure('PROVIDER_ERROR'), { attempts, deferrals: 0 }, random);
    expect([1, 2, 3, 4].map((attempts) => delay(attempts, 0))).toEqual(
      [250, 500, 1_000, 2_000].map((delayMs) => ({ kind: 'again', delayMs })),
    );
    expect(delay(4, 0.999)).toEqual({ kind: 'again', delayMs: 3_998 });
  });

  it('waits as long as it was asked to, a minute at most', () => {
    expect(decideRetry(failure('PROVIDER_ERROR', 7), first, 0)).toEqual({ kind: 'again', delayMs: 7_000 });
    expect(decideRetry(failure('PROVIDER_ERROR', 999), first, 0)).toEqual({ kind: 'again', delayMs: 60_000 });
    expect(decideRetry(failure('PROVIDER_RATE_LIMITED', 2), first, 0)).toEqual({ kind: 'later', delayMs: 2_000 });
    expect(decideRetry(failure('PROVIDER_RATE_LIMITED', 999), first, 0)).toEqual({ kind: 'later', delayMs: 60_000 });
  });

  it('spreads those that were put back together', () => {
    expect(decideRetry(failure('PROVIDER_RATE_LIMITED', 2), first, 0.8)).toEqual({ kind: 'later', delayMs: 2_400 });
  });

  it('gives up with the last reason', () => {
    expect(decideRetry(failure('PROVIDER_ERROR'), { attempts: 5, deferrals: 0 }, 0)).toEqual({
      kind: 'never',
      error: { code: 'PROVIDER_ERROR', detail: 'Why.', retryable: true },
    });
    const deferred = { attempts: 1, deferrals: MAXIMUM_DEFERRALS };
    expect(decideRetry(failure('PROVIDER_RATE_LIMITED'), deferred, 0)).toMatchObject({ kind: 'never' });
  });

  it('tries a defect again, and keeps its text from the caller', () => {
    expect(decideRetry(new TypeError('secret'), first, 0)).toMatchObject({ kind: 'again' });
    expect(describeFailure(new TypeError('secret'))).toMatchObject({ code: 'INTERNAL_ERROR', retryable: true });
    expect(JSON.stringify(describeFailure('secret'))).not.toContain('secret');
  });
});
