import type { IndicatorEntry } from '../scoring/indicator-entry.js';

/** What one indicator said in one of two analyses. */
export type CastVote = Pick<IndicatorEntry, 'vote' | 'confidence' | 'weight' | 'contribution'>;

/** How an indicator moved the score from one analysis to another. */
export interface VoteMove {
  readonly indicator: IndicatorEntry['name'];
  /** Null where the analysis did not have the indicator. */
  readonly from: CastVote | null;
  readonly to: CastVote | null;
  /** Difference of the contributions; one that is not there counts as 0. */
  readonly move: number;
}

/**
 * The indicators that moved the score, the largest move first. As contributions add up to the score, the moves add up to
 * the difference of the scores, also between versions of a strategy with other weights or indicators.
 */
export function computeVoteMoves(
  before: readonly IndicatorEntry[],
  after: readonly IndicatorEntry[],
): readonly VoteMove[] {
  const earlier = new Map(before.map((entry) => [entry.name, entry]));
  const later = new Map(after.map((entry) => [entry.name, entry]));
  return [...new Set([...earlier.keys(), ...later.keys()])]
    .map((indicator) => compare(indicator, earlier.get(indicator), later.get(indicator)))
    .filter(({ move }) => move !== 0)
    .sort((left, right) => Math.abs(right.move) - Math.abs(left.move));
}

function compare(indicator: VoteMove['indicator'], from?: IndicatorEntry, to?: IndicatorEntry): VoteMove {
  const move = (to?.contribution ?? 0) - (from?.contribution ?? 0);
  return { indicator, from: from ? toCastVote(from) : null, to: to ? toCastVote(to) : null, move };
}

const toCastVote = ({ vote, confidence, weight, contribution }: IndicatorEntry): CastVote => ({
  vote,
  confidence,
  weight,
  contribution,
});
