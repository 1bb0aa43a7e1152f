import type { Timeframe } from '../../market/bars/series.js';

export const ALERT_RULE_TYPES = ['verdict_changed', 'score_crosses', 'screen_entered', 'screen_left'] as const;
export type AlertRuleType = (typeof ALERT_RULE_TYPES)[number];

export const DIRECTIONS = ['up', 'down', 'either'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** A verdict became another one; null stands for any. */
export interface VerdictCondition {
  readonly from: readonly string[] | null;
  readonly to: readonly string[] | null;
}

/** A score went from one side of a level to the other. */
export interface ScoreCondition {
  readonly level: number;
  readonly direction: Direction;
}

/** Something came to what a saved screen finds, or is not found any more. */
export interface ScreenCondition {
  readonly screenId: string;
}

export type AlertCondition = VerdictCondition | ScoreCondition | ScreenCondition;

/** What happens, and to what. */
export type AlertTrigger =
  | { readonly type: 'verdict_changed'; readonly condition: VerdictCondition }
  | { readonly type: 'score_crosses'; readonly condition: ScoreCondition }
  | { readonly type: 'screen_entered' | 'screen_left'; readonly condition: ScreenCondition };

/** Which analyses a rule is about; null stands for any. */
export interface AlertScope {
  readonly tickers: readonly string[] | null;
  readonly watchlistId: string | null;
  readonly strategy: string | null;
  readonly timeframe: Timeframe | null;
}

/** Has a webhook told when something happens. */
export type AlertRule = AlertTrigger &
  AlertScope & {
    readonly id: string;
    readonly ownerId: string;
    readonly webhookId: string;
    readonly name: string;
    readonly isEnabled: boolean;
    readonly createdAt: Date;
    readonly updatedAt: Date;
    readonly version: number;
  };

/** A rule to be made. */
export interface NewRule {
  readonly ownerId: string;
  readonly name: string;
  readonly webhookId: string;
  readonly trigger: AlertTrigger;
  readonly scope: AlertScope;
  readonly isEnabled: boolean;
}

export const MAXIMUM_RULES = 100;
/** Most tickers that a rule names itself. */
export const MAXIMUM_TICKERS = 500;

/** What of a rule is in its entity tag. */
export const ruleETagParts = ({ id, version }: Pick<AlertRule, 'id' | 'version'>): readonly (string | number)[] => [
  id,
  version,
];
