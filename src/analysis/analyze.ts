import type { Series } from '../market/bars/series.js';
import { dateOfDay } from '../market/bars/trading-date.js';
import type { Warning } from '../market/bars/warning.js';
import { DomainError } from '../platform/errors/domain-error.js';
import type { EntryCheck } from './scoring/entry-checks.js';
import { computeHistoryWarnings } from './scoring/history-warnings.js';
import { describeIndicator, type IndicatorEntry } from './scoring/indicator-entry.js';
import { prepare, voteAt, type PreparedAnalysis } from './scoring/prepare.js';
import { computeScore, type Ballot, type Score, type Tally } from './scoring/score.js';
import { computeVerdict, type Verdict } from './scoring/verdict.js';
import type { AnalysisSettings } from './settings.js';
import type { Strategy } from './strategies/strategy.js';
import { computeLevels, type TradeLevels } from './trade-plan/levels.js';
import { buildOpeningPlan, computeSide, EXIT_PLAN, type TradePlan } from './trade-plan/trade-plan.js';

/** Changes whenever the same bars, strategy and settings may give another result. */
export const ENGINE_VERSION = '1.0.0';

/** Fewest bars of the timeframe that are analysed. */
export const MINIMUM_BARS = 60;

export interface AnalysisInput {
  readonly ticker: string;
  /** Checked bars, oldest first, all of them. */
  readonly series: Series;
  readonly strategy: Strategy;
  readonly settings: AnalysisSettings;
}

/** The verdict on the last bar and everything it follows from. */
export interface AnalysisResult {
  readonly tradingDate: string;
  readonly bars: number;
  readonly close: number;
  readonly score: number;
  readonly conviction: number;
  readonly coverage: number;
  readonly verdict: Verdict;
  readonly votes: Tally;
  readonly indicators: readonly IndicatorEntry[];
  readonly plan: TradePlan | null;
  readonly warnings: readonly Warning[];
}

/** What the verdict asks for, with unrounded levels for a buy. */
export type Proposal =
  | {
      readonly action: 'enter' | 'wait';
      readonly checks: readonly EntryCheck[];
      readonly levels: TradeLevels;
    }
  | { readonly action: 'exit' }
  | { readonly action: null };

/** One bar judged; `ballots` are in the order of the prepared indicators. */
export interface Evaluation extends Score {
  readonly t: number;
  readonly close: number;
  readonly ballots: readonly Ballot[];
  readonly verdict: Verdict;
  readonly proposal: Proposal;
}

/**
 * Analyses the last bar of a series. Pure: the result depends on nothing but the input.
 * @throws DomainError INSUFFICIENT_HISTORY below 60 bars; UNKNOWN_INDICATOR or VALIDATION_FAILED when the strategy
 *   cannot be applied.
 */
export function analyze({ ticker, series, strategy, settings }: AnalysisInput): AnalysisResult {
  requireHistory(ticker, series);
  const prepared = prepare(series, strategy);
  const t = series.length - 1;
  const evaluation = evaluateAt(prepared, t, settings);
  const { score, conviction, coverage, verdict, votes, close } = evaluation;
  return {
    tradingDate: dateOfDay(series.days[t]!),
    bars: series.length,
    close,
    score,
    conviction,
    coverage,
    verdict,
    votes,
    indicators: prepared.indicators.map((indicator, i) =>
      describeIndicator(indicator, t, {
        vote: evaluation.ballots[i]!.vote,
        contribution: evaluation.contributions[i] ?? null,
      }),
    ),
    plan: buildPlan(ticker, evaluation.proposal, settings),
    warnings: computeHistoryWarnings(prepared, evaluation),
  };
}

/** Judges bar `t` as if it were the last; bars after it change nothing. Look-ups only, so that a backtest can call it for every bar. */
export function evaluateAt(prepared: PreparedAnalysis, t: number, settings: AnalysisSettings): Evaluation {
  const ballots = prepared.indicators.map((indicator) => ({ weight: indicator.weight, vote: voteAt(indicator, t) }));
  const counted = computeScore(ballots);
  const verdict = computeVerdict(counted, prepared.strategy.thresholds);
  // Named one by one: spreading the counted score takes three times as long as everything else here.
  return {
    score: counted.score,
    conviction: counted.conviction,
    coverage: counted.coverage,
    contributions: counted.contributions,
    votes: counted.votes,
    t,
    close: prepared.series.close[t]!,
    ballots,
    verdict,
    proposal: propose(prepared, t, verdict, settings),
  };
}

function propose(prepared: PreparedAnalysis, t: number, verdict: Verdict, settings: AnalysisSettings): Proposal {
  const side = computeSide(verdict);
  if (side !== 'buy') return { action: side };
  const checks = prepared.entryChecks.map((judge) => judge(t));
  const bar = { series: prepared.series, t, averageTrueRange: prepared.averageTrueRange[t]! };
  return {
    action: checks.every((check) => check.passed) ? 'enter' : 'wait',
    checks,
    levels: computeLevels(bar, prepared.strategy.riskProfile, settings),
  };
}

function buildPlan(ticker: string, proposal: Proposal, settings: AnalysisSettings): TradePlan | null {
  switch (proposal.action) {
    case null:
      return null;
    case 'exit':
      return EXIT_PLAN;
    case 'enter':
    case 'wait':
      return buildOpeningPlan(ticker, proposal, settings);
  }
}

/** @throws DomainError INSUFFICIENT_HISTORY */
export function requireHistory(ticker: string, series: Series): void {
  if (series.length >= MINIMUM_BARS) return;
  const unit = series.timeframe === '1w' ? 'weekly' : 'daily';
  const advice =
    series.timeframe === '1w' ? 'Upload more history, or analyse the timeframe 1d.' : 'Upload more history.';
  throw new DomainError(
    'INSUFFICIENT_HISTORY',
    `${ticker} has ${series.length} good ${unit} bars; an analysis needs at least ${MINIMUM_BARS}. ${advice}`,
    { extensions: { bars: series.length, minimumBars: MINIMUM_BARS } },
  );
}
