import type { Strategy } from './strategies/strategy.js';
import type { PlanSettings } from './trade-plan/plan-settings.js';

/** The settings of an analysis, complete. */
export type AnalysisSettings = PlanSettings;

/** Bounds of the numeric settings, both inclusive; `default` is null where the strategy decides. */
export const SETTING_RANGES = {
  capital: { minimum: 1_000, maximum: 100_000_000, default: 100_000 },
  riskPercent: { minimum: 0.1, maximum: 5, default: 2 },
  maxPositionPercent: { minimum: 1, maximum: 100, default: null },
  minimumRewardRisk: { minimum: 1, maximum: 5, default: null },
} as const;

/** Settings as a caller gives them: anything may be left out, or null for "not given". */
export type GivenSettings = { readonly [Name in keyof AnalysisSettings]?: AnalysisSettings[Name] | null | undefined };

/** What was given, else the strategy's value, else the default. Ranges are the edge's business. */
export function resolveSettings(
  given: GivenSettings,
  strategy: { readonly riskProfile: Pick<Strategy['riskProfile'], 'maxPositionPercent' | 'minimumRewardRisk'> },
): AnalysisSettings {
  return {
    capital: given.capital ?? SETTING_RANGES.capital.default,
    riskPercent: given.riskPercent ?? SETTING_RANGES.riskPercent.default,
    maxPositionPercent: given.maxPositionPercent ?? strategy.riskProfile.maxPositionPercent,
    minimumRewardRisk: given.minimumRewardRisk ?? strategy.riskProfile.minimumRewardRisk,
    entry: given.entry ?? 'last_close',
  };
}
