import { DomainError } from '../../../../src/platform/errors/domain-error.js';
import { toProblem } from '../../../../src/platform/errors/problem.js';
import { PROBLEM_CATALOG, type ProblemCode } from '../../../../src/platform/errors/problem-catalog.js';

const AT = { instance: '/v1/x', requestId: 'request-1' };
const CODES = Object.keys(PROBLEM_CATALOG) as ProblemCode[];

describe('the catalog', () => {
  it.each(CODES)('%s has an upper-snake code, a 4xx or 5xx status, a title and what to do', (code) => {
    const { status, title, description } = PROBLEM_CATALOG[code];
    expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(600);
    expect(title).not.toMatch(/\.$/);
    expect(description).toMatch(/\.$/);
  });

  it('logs defects of ours as errors, and what callers do wrong no louder than a warning', () => {
    for (const code of CODES) {
      const { status, logLevel } = PROBLEM_CATALOG[code];
      expect([code, logLevel === 'error' && status < 500]).toEqual([code, false]);
    }
    expect(PROBLEM_CATALOG.INTERNAL_ERROR.logLevel).toBe('error');
  });
});

describe('toProblem', () => {
  it('fills in every member', () => {
    const errors = [{ pointer: '/a', code: 'required', detail: 'a is required.' }];
    const problem = toProblem(new DomainError('VALIDATION_FAILED', 'Mend it.', { errors }), AT);
    expect(problem.body).toEqual({
      type: '/problems/VALIDATION_FAILED',
      title: PROBLEM_CATALOG.VALIDATION_FAILED.title,
      status: 400,
      detail: 'Mend it.',
      instance: '/v1/x',
      code: 'VALIDATION_FAILED',
      requestId: 'request-1',
      errors,
    });
  });

  it('lets extensions add members but not replace any', () => {
    const extensions = { known: ['a'], status: 200, code: 'OK' };
    const { body } = toProblem(new DomainError('UNKNOWN_STRATEGY', 'No.', { extensions }), AT);
    expect(body).toMatchObject({ known: ['a'], status: 422, code: 'UNKNOWN_STRATEGY' });
  });

  it('always has Retry-After on 429 and 503, in whole seconds of at least one', () => {
    for (const code of CODES) {
      const { headers, status } = toProblem(new DomainError(code, 'x'), AT);
      expect([code, headers['retry-after'] !== undefined]).toEqual([code, status === 429 || status === 503]);
    }
    expect(toProblem(new DomainError('RATE_LIMITED', 'x', { retryAfterSeconds: 0.2 }), AT).headers['retry-after']).toBe(
      '1',
    );
  });

  it('always has a challenge on 401, the own one first', () => {
    expect(toProblem(new DomainError('UNAUTHENTICATED', 'x'), AT).headers['www-authenticate']).toContain('Bearer');
    const headers = { 'WWW-Authenticate': 'Bearer error="invalid_token"' };
    const own = toProblem(new DomainError('UNAUTHENTICATED', 'x', { headers }), AT);
    expect(own.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
  });
});
