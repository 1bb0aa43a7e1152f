import { computeProvidersCheck } from '../../../src/health/providers-check.js';

describe('the check of the providers', () => {
  test('is up when all of them answer, and when none needs a network', () => {
    expect(computeProvidersCheck([{ provider: 'yahoo', state: 'ok' }])).toEqual({ status: 'up' });
    expect(computeProvidersCheck([])).toEqual({ status: 'up' });
  });

  test('is degraded, never down, and names who is in trouble and why', () => {
    const check = computeProvidersCheck([
      { provider: 'yahoo', state: 'open' },
      { provider: 'other', state: 'paused' },
      { provider: 'third', state: 'ok' },
    ]);
    expect(check).toEqual({
      status: 'degraded',
      detail: 'yahoo kept failing and is not asked for a while; other limits our requests',
    });
  });
});
