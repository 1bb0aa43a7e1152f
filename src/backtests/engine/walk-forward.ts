import { DomainError } from '../../platform/errors/domain-error.js';

/** Indexes of bars, both included. */
export interface BarRange {
  readonly firstBar: number;
  readonly lastBar: number;
}

/** A stretch to choose parameters on, and the stretch right after it to try them on. */
export interface Fold {
  readonly inSample: BarRange;
  readonly outOfSample: BarRange;
}

export interface WalkForwardOptions {
  /** Number of out-of-sample stretches. */
  readonly folds: number;
  /** Bars in the first in-sample stretch. */
  readonly inSampleBars: number;
  /** In-sample stretches all start at the first bar and grow; otherwise they keep their length and roll. */
  readonly anchored?: boolean;
}

/** Fewer bars than this make no stretch to test. */
export const FEWEST_STRETCH_BARS = 2;

/**
 * Splits bars for a walk forward: the out-of-sample stretches follow each other without gap or overlap up to the last bar
 * (the earlier ones one bar longer where the division leaves a rest), each right after its in-sample stretch.
 * @throws DomainError VALIDATION_FAILED for a count that is not whole, INSUFFICIENT_HISTORY when the bars do not suffice.
 */
export function splitWalkForward({ firstBar, lastBar }: BarRange, options: WalkForwardOptions): Fold[] {
  const { folds, inSampleBars, anchored = false } = options;
  requireCount('folds', folds, 1);
  requireCount('inSampleBars', inSampleBars, FEWEST_STRETCH_BARS);
  const bars = lastBar - firstBar + 1;
  const needed = inSampleBars + folds * FEWEST_STRETCH_BARS;
  if (bars < needed) {
    throw new DomainError(
      'INSUFFICIENT_HISTORY',
      `${bars} bars cannot be split into ${inSampleBars} and ${folds} stretches to test; that needs ${needed}. Take fewer or shorter stretches.`,
      { extensions: { bars, minimumBars: needed } },
    );
  }
  const length = Math.floor((bars - inSampleBars) / folds);
  const longer = (bars - inSampleBars) % folds;
  return Array.from({ length: folds }, (_, fold) => {
    const start = firstBar + inSampleBars + fold * length + Math.min(fold, longer);
    const end = start + length - 1 + (fold < longer ? 1 : 0);
    return {
      inSample: { firstBar: anchored ? firstBar : start - inSampleBars, lastBar: start - 1 },
      outOfSample: { firstBar: start, lastBar: end },
    };
  });
}

function requireCount(name: string, value: number, minimum: number): void {
  if (Number.isInteger(value) && value >= minimum) return;
  const detail = `${name} must be a whole number from ${minimum}, not ${value}.`;
  throw new DomainError('VALIDATION_FAILED', detail, {
    errors: [{ pointer: `/${name}`, code: 'OUT_OF_RANGE', detail }],
  });
}
