import type { VerdictThresholds } from '../strategies/strategy.js';

export const VERDICTS = ['strong_buy', 'buy', 'hold', 'sell', 'strong_sell', 'insufficient_data'] as const;

export type Verdict = (typeof VERDICTS)[number];

/** The verdict on a score; every bound belongs to the stronger side. One weak vote never makes a strong verdict. */
export function computeVerdict(
  measured: { readonly score: number; readonly conviction: number; readonly coverage: number },
  thresholds: VerdictThresholds,
): Verdict {
  const { score, conviction, coverage } = measured;
  if (coverage < thresholds.minimumCoverage) return 'insufficient_data';
  const size = Math.abs(score);
  if (size >= thresholds.strongScore && conviction >= thresholds.strongConviction) {
    return score >= 0 ? 'strong_buy' : 'strong_sell';
  }
  if (size >= thresholds.buyScore && conviction >= thresholds.buyConviction) return score >= 0 ? 'buy' : 'sell';
  return 'hold';
}
