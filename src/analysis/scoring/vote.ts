import type { IndicatorOutput, IndicatorParameters } from '../indicators/indicator.js';
import type { SeriesFrame } from '../indicators/series-frame.js';

/**
 * Why there is no vote, or none that could be other than neutral. The first two mean that the reading does not exist:
 * `insufficient_history` before warm-up, `undefined_reading` where the formula has no value on this bar.
 */
export type VoteReason =
  'insufficient_history' | 'undefined_reading' | 'flat_window' | 'zero_range' | 'zero_volume' | 'zero_width';

/** What an indicator says on one bar; confidence is within 0..1. A missing reading casts no vote, which is not neutral. */
export type Vote =
  | { readonly vote: -1 | 0 | 1; readonly confidence: number; readonly reason: VoteReason | null }
  | { readonly vote: null; readonly confidence: null; readonly reason: VoteReason };

/** Everything a vote rule may look at. */
export interface VoteInput {
  readonly frame: SeriesFrame;
  readonly output: IndicatorOutput;
  readonly parameters: IndicatorParameters;
  /** ATR(14, Wilder), whatever parameters the strategy gives to `atr`. */
  readonly averageTrueRange: Float64Array;
}

/** How an indicator votes on bar `t`; called only from the indicator's first bar on. */
export type VoteOnBar = (t: number) => Vote;

/** Binds an indicator's way of voting to its columns and parameters, so that voting on a bar only looks numbers up. */
export type VoteRule = (input: VoteInput) => VoteOnBar;

export const NEUTRAL: Vote = { vote: 0, confidence: 0, reason: null };
export const NO_HISTORY: Vote = { vote: null, confidence: null, reason: 'insufficient_history' };
export const UNDEFINED_READING: Vote = { vote: null, confidence: null, reason: 'undefined_reading' };

/** A vote whose confidence is brought into 0..1; NaN becomes 0. */
export function castVote(vote: -1 | 1, confidence: number): Vote {
  return { vote, confidence: clamp(confidence), reason: null };
}

/** A computed reading that can say nothing, and why. */
export function abstain(reason: VoteReason): Vote {
  return { vote: 0, confidence: 0, reason };
}

/** min(max(x, 0), 1), with NaN as 0. */
export function clamp(x: number): number {
  if (x >= 1) return 1;
  return x > 0 ? x : 0;
}

/** A component's column. @throws TypeError when the indicator has no such component. */
export function getColumn(output: IndicatorOutput, component: string): Float64Array {
  const column = output[component];
  if (column === undefined) throw new TypeError(`The indicator has no component "${component}".`);
  return column;
}

/** A component's value on bar `t`; NaN where there is none. */
export function readComponent(output: IndicatorOutput, component: string, t: number): number {
  return output[component]?.[t] ?? NaN;
}
