import { computeFingerprint } from '../../../src/jobs/fingerprint.js';

const work = { type: 'analysis', tickers: ['A', 'B'], parameters: { strategy: 'x', settings: { a: 1, b: [1, 2] } } };

describe('the fingerprint of a job', () => {
  it('does not depend on the order of tickers, or of members', () => {
    const same = {
      type: 'analysis',
      tickers: ['B', 'A'],
      parameters: { settings: { b: [1, 2], a: 1 }, strategy: 'x' },
    };
    expect(computeFingerprint(same)).toBe(computeFingerprint(work));
    expect(computeFingerprint(work)).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    { ...work, type: 'backtest' },
    { ...work, tickers: ['A'] },
    { ...work, parameters: { strategy: 'x', settings: { a: 1, b: [2, 1] } } },
    { ...work, parameters: null },
  ])('differs for other work: %j', (other) => {
    expect(computeFingerprint(other)).not.toBe(computeFingerprint(work));
  });
});
