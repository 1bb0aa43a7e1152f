import { findFirstCompleteBar } from '../../analysis/scoring/first-complete-bar.js';
import {
  prepare,
  shareReadings,
  type PreparedAnalysis,
  type PreparedIndicator,
  type SharedReadings,
} from '../../analysis/scoring/prepare.js';
import { divide } from '../../analysis/scoring/score.js';
import { computeVerdict, type Verdict } from '../../analysis/scoring/verdict.js';
import type { IndicatorOutput } from '../../analysis/indicators/indicator.js';
import type { Strategy } from '../../analysis/strategies/strategy.js';
import { computeStopPercent } from '../../analysis/trade-plan/levels.js';
import { computeSide } from '../../analysis/trade-plan/trade-plan.js';
import type { Series } from '../../market/bars/series.js';

/** What runs on one series share: each indicator and each column of votes is computed once per parameter set. */
export interface SeriesReadings extends SharedReadings {
  /** Vote x confidence on each bar, NaN where the reading does not exist, by the output that it was cast on. */
  readonly votes: Map<IndicatorOutput, Float64Array>;
}

/** Readings of a series, empty at first. Pass them to all runs on that series, and to none on another. */
export function createReadings(series: Series): SeriesReadings {
  return { ...shareReadings(series), votes: new Map() };
}

/** A series judged on every bar as a live analysis of that bar would; each column has one entry per bar. */
export interface JudgedSeries {
  readonly series: Series;
  readonly strategy: Strategy;
  readonly verdicts: readonly Verdict[];
  /** -1..1; 0 where nothing spoke. */
  readonly scores: Float64Array;
  readonly convictions: Float64Array;
  readonly coverages: Float64Array;
  /** First bar on which everything that the strategy looks at exists; `series.length` when there is none. */
  readonly firstCompleteBar: number;
  /** Whether the live action at this close would be `enter`. */
  enters(t: number): boolean;
  /** Distance of the stop that a plan made at this close would have, in percent of the entry. */
  stopPercent(t: number): number;
}

/**
 * Judges every bar of a series in one pass over columns. Verdict, score, conviction and coverage of bar `t` are bit for
 * bit those of an analysis of bars 0..t; what comes after `t` changes nothing.
 * @throws DomainError UNKNOWN_INDICATOR or VALIDATION_FAILED when the strategy cannot be applied.
 */
export function judgeSeries(
  series: Series,
  strategy: Strategy,
  readings: SeriesReadings = createReadings(series),
): JudgedSeries {
  const prepared = prepare(series, strategy, readings);
  const counted = countVotes(prepared, readings);
  const { close } = series;
  const { averageTrueRange, entryChecks } = prepared;
  const verdicts = judge(counted, strategy);
  return {
    series,
    strategy,
    verdicts,
    ...counted,
    firstCompleteBar: findFirstCompleteBar(prepared),
    enters: (t) => computeSide(verdicts[t]!) === 'buy' && entryChecks.every((check) => check(t).passed),
    stopPercent: (t) => computeStopPercent(strategy.riskProfile, averageTrueRange[t]!, close[t]!),
  };
}

type Counted = Pick<JudgedSeries, 'scores' | 'convictions' | 'coverages'>;

interface Weighed {
  readonly weight: number;
  /** Vote x confidence; NaN where the reading does not exist. */
  readonly column: Float64Array;
}

/** The sums of `computeScore`, indicator by indicator instead of bar by bar; each bar adds in the same order. */
function countVotes({ series, indicators }: PreparedAnalysis, { votes }: SeriesReadings): Counted {
  const n = series.length;
  const enabled = indicators.reduce((sum, { weight }) => sum + weight, 0);
  const weighed = indicators
    .filter(({ weight }) => weight !== 0)
    .map((indicator) => ({ weight: indicator.weight, column: readVotes(indicator, n, votes) }));
  const firstFull = weighed.reduce((first, { column }) => Math.max(first, findEndOfGaps(column)), 0);
  const balance = new Float64Array(n);
  const spoken = new Float64Array(n);
  const computed = new Float64Array(n).fill(enabled, firstFull);
  addWithGaps(weighed, firstFull, { balance, spoken, computed });
  for (const { weight, column } of weighed) addColumn(weight, column, firstFull, { balance, spoken });
  for (let t = 0; t < n; t++) {
    balance[t] = divide(balance[t]!, spoken[t]!);
    spoken[t] = divide(spoken[t]!, computed[t]!);
    computed[t] = divide(computed[t]!, enabled);
  }
  return { scores: balance, convictions: spoken, coverages: computed };
}

/** Adds a column from bar `first` on, where every reading exists. */
function addColumn(
  weight: number,
  column: Float64Array,
  first: number,
  { balance, spoken }: { readonly balance: Float64Array; readonly spoken: Float64Array },
): void {
  for (let t = first; t < column.length; t++) {
    const vote = weight * column[t]!;
    spoken[t]! += Math.abs(vote);
    balance[t]! += vote;
  }
}

/** Index after the last bar without a reading. */
function findEndOfGaps(column: Float64Array): number {
  let t = column.length;
  while (t > 0 && !Number.isNaN(column[t - 1]!)) t--;
  return t;
}

/** The bars on which readings may be missing: there only what exists is counted. */
function addWithGaps(
  weighed: readonly Weighed[],
  end: number,
  sums: { readonly balance: Float64Array; readonly spoken: Float64Array; readonly computed: Float64Array },
): void {
  const { balance, spoken, computed } = sums;
  for (const { weight, column } of weighed) {
    for (let t = 0; t < end; t++) {
      const vote = weight * column[t]!;
      if (Number.isNaN(vote)) continue;
      computed[t]! += weight;
      spoken[t]! += Math.abs(vote);
      balance[t]! += vote;
    }
  }
}

function readVotes(indicator: PreparedIndicator, n: number, votes: SeriesReadings['votes']): Float64Array {
  const known = votes.get(indicator.output);
  if (known !== undefined) return known;
  const column = new Float64Array(n);
  const first = Math.min(indicator.firstIndex, n);
  column.fill(NaN, 0, first);
  for (let t = first; t < n; t++) {
    const cast = indicator.vote(t);
    column[t] = cast.vote === null ? NaN : cast.vote * cast.confidence;
  }
  votes.set(indicator.output, column);
  return column;
}

function judge({ scores, convictions, coverages }: Counted, { thresholds }: Strategy): Verdict[] {
  const n = scores.length;
  const verdicts = new Array<Verdict>(n);
  for (let t = 0; t < n; t++) {
    const measured = { score: scores[t]!, conviction: convictions[t]!, coverage: coverages[t]! };
    verdicts[t] = computeVerdict(measured, thresholds);
  }
  return verdicts;
}
