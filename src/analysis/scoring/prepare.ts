import type { Series } from '../../market/bars/series.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { IndicatorDefinition, IndicatorName } from '../indicators/indicator.js';
import { createFrame, type SeriesFrame } from '../indicators/series-frame.js';
import type { Strategy } from '../strategies/strategy.js';
import { computeWeight, listIndicatorNames } from '../strategies/weights.js';
import { prepareEntryCheck, type JudgeEntryCheck } from './entry-checks.js';
import { createOutputs, type ComputeIndicator, type OutputStore } from './outputs.js';
import { NO_HISTORY, type Vote, type VoteInput, type VoteOnBar, type VoteRule } from './vote.js';
import { VOTE_RULES } from './vote-rules.js';

const ATR_BARS = 14;

/** An indicator of the analysis, computed over the whole series. */
export interface PreparedIndicator extends VoteInput {
  readonly definition: IndicatorDefinition;
  readonly weight: number;
  /** Index of the first bar with a reading. */
  readonly firstIndex: number;
  readonly vote: VoteOnBar;
}

/** A series under a strategy, with everything computed that judging any of its bars needs. */
export interface PreparedAnalysis {
  readonly series: Series;
  readonly strategy: Strategy;
  readonly frame: SeriesFrame;
  readonly indicators: readonly PreparedIndicator[];
  readonly entryChecks: readonly JudgeEntryCheck[];
  /** ATR(14, Wilder); NaN before bar 14. */
  readonly averageTrueRange: Float64Array;
  /** Further indicators on the same frame, under the strategy's parameters. */
  readonly compute: ComputeIndicator;
}

/** What strategies on the same series share. */
export interface SharedReadings {
  readonly frame: SeriesFrame;
  readonly outputs: OutputStore;
}

/** Readings of a series, empty at first; strategies that are prepared with them compute no indicator twice. */
export function shareReadings(series: Series): SharedReadings {
  return { frame: createFrame(series), outputs: new Map() };
}

/**
 * Computes all indicators of a strategy over a series, once, on one frame. O(bars); judging a bar afterwards is a look-up.
 * @throws DomainError UNKNOWN_INDICATOR or VALIDATION_FAILED when the strategy cannot be applied.
 */
export function prepare(
  series: Series,
  strategy: Strategy,
  { frame, outputs }: SharedReadings = shareReadings(series),
): PreparedAnalysis {
  const compute = createOutputs(frame, strategy, outputs);
  const averageTrueRange = frame.averageTrueRange(ATR_BARS);
  return {
    series,
    strategy,
    frame,
    averageTrueRange,
    compute,
    indicators: listIndicatorNames(strategy).map((name) =>
      prepareIndicator(name, { frame, strategy, averageTrueRange, compute }),
    ),
    entryChecks: strategy.entryChecks.map((rule) => prepareEntryCheck(rule, frame, compute)),
  };
}

/** What the indicator says on bar `t`; looks at nothing after it. */
export function voteAt(indicator: PreparedIndicator, t: number): Vote {
  return t < indicator.firstIndex ? NO_HISTORY : indicator.vote(t);
}

function prepareIndicator(
  name: IndicatorName,
  context: Pick<PreparedAnalysis, 'frame' | 'strategy' | 'averageTrueRange'> & { readonly compute: ComputeIndicator },
): PreparedIndicator {
  const { definition, parameters, output } = context.compute(name);
  const input = { frame: context.frame, output, parameters, averageTrueRange: context.averageTrueRange };
  return {
    ...input,
    definition,
    vote: getVoteRule(name)(input),
    weight: computeWeight(context.strategy, definition),
    firstIndex: definition.firstIndex(parameters),
  };
}

function getVoteRule(name: IndicatorName): VoteRule {
  const rule = VOTE_RULES[name];
  if (rule !== undefined) return rule;
  const voting = Object.keys(VOTE_RULES).join(', ');
  const detail = `${name} does not vote, so it cannot have a weight. Weigh one of ${voting}.`;
  throw new DomainError('VALIDATION_FAILED', detail, {
    errors: [{ pointer: `/indicatorWeights/${name}`, code: 'NOT_A_VOTING_INDICATOR', detail }],
  });
}
