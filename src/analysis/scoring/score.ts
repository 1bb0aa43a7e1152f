import type { Vote } from './vote.js';

/** A vote and what it weighs. */
export interface Ballot {
  /** W of the indicator under the strategy. */
  readonly weight: number;
  readonly vote: Vote;
}

export interface Tally {
  readonly buy: number;
  readonly sell: number;
  /** Computed, and for neither side. */
  readonly neutral: number;
}

export interface Score {
  /** Confidence-weighted mean of the votes, -1..1; 0 when nothing spoke. */
  readonly score: number;
  /** Share of the computed weight that spoke, 0..1. */
  readonly conviction: number;
  /** Share of the enabled weight that has a reading, 0..1. */
  readonly coverage: number;
  /** One per ballot, in their order, adding up to the score; null for a missing reading. */
  readonly contributions: readonly (number | null)[];
  readonly votes: Tally;
}

/** The votes of one bar counted. */
export function computeScore(ballots: readonly Ballot[]): Score {
  let enabled = 0;
  let computed = 0;
  let spoken = 0;
  let balance = 0;
  const votes = { buy: 0, sell: 0, neutral: 0 };
  for (const { weight, vote } of ballots) {
    enabled += weight;
    if (vote.vote === null) continue;
    computed += weight;
    spoken += weight * vote.confidence;
    balance += weight * vote.confidence * vote.vote;
    votes[sideOf(vote.vote)] += 1;
  }
  return {
    score: divide(balance, spoken),
    conviction: divide(spoken, computed),
    coverage: divide(computed, enabled),
    contributions: ballots.map(({ weight, vote }) =>
      vote.vote === null ? null : divide(weight * vote.confidence * vote.vote, spoken),
    ),
    votes,
  };
}

function sideOf(vote: -1 | 0 | 1): keyof Tally {
  if (vote === 0) return 'neutral';
  return vote > 0 ? 'buy' : 'sell';
}

/** 0 when the denominator is; never negative zero, which a JSON round trip would lose. */
export function divide(numerator: number, denominator: number): number {
  return denominator === 0 ? 0 : numerator / denominator + 0;
}
