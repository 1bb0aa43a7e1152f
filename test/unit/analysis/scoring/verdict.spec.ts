import { computeVerdict } from '../../../../src/analysis/scoring/verdict.js';
import { DEFAULT_THRESHOLDS } from '../../../../src/analysis/strategies/strategy.js';

const verdict = (score: number, conviction = 1, coverage = 1): string =>
  computeVerdict({ score, conviction, coverage }, DEFAULT_THRESHOLDS);

describe('computeVerdict', () => {
  test.each([
    [1, 'strong_buy'],
    [0.6, 'strong_buy'],
    [0.5999, 'buy'],
    [0.2, 'buy'],
    [0.1999, 'hold'],
    [0, 'hold'],
    [-0.1999, 'hold'],
    [-0.2, 'sell'],
    [-0.5999, 'sell'],
    [-0.6, 'strong_sell'],
    [-1, 'strong_sell'],
  ])('a score of %d is %s', (score, expected) => {
    expect(verdict(score)).toBe(expected);
  });

  test.each([
    [1, 0.25, 'strong_buy'],
    [1, 0.2499, 'buy'],
    [1, 0.1, 'buy'],
    [1, 0.0999, 'hold'],
    [-1, 0.25, 'strong_sell'],
    [-1, 0.2499, 'sell'],
    [-1, 0.1, 'sell'],
    [-1, 0.0999, 'hold'],
  ])('a score of %d with conviction %d is %s', (score, conviction, expected) => {
    expect(verdict(score, conviction)).toBe(expected);
  });

  test('too little coverage comes before everything else', () => {
    expect(verdict(1, 1, 0.6)).toBe('strong_buy');
    expect(verdict(1, 1, 0.5999)).toBe('insufficient_data');
    expect(verdict(0, 0, 0)).toBe('insufficient_data');
  });

  test('the thresholds belong to the strategy', () => {
    const thresholds = { ...DEFAULT_THRESHOLDS, strongConviction: 0.35 };
    expect(computeVerdict({ score: 0.9, conviction: 0.3, coverage: 1 }, thresholds)).toBe('buy');
    expect(computeVerdict({ score: 0.9, conviction: 0.35, coverage: 1 }, thresholds)).toBe('strong_buy');
  });
});
