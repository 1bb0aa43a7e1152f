export const ENTRY_MODES = ['last_close', 'strategic'] as const;

/** Where the plan puts its entry: at the last close, or at a level that the ladder picks. */
export type EntryMode = (typeof ENTRY_MODES)[number];

/** What a trade plan is made for; money in the quote currency, percentages as percent. */
export interface PlanSettings {
  readonly capital: number;
  /** Percent of the capital that is lost when the stop is hit. */
  readonly riskPercent: number;
  /** Percent of the capital that one position may take. */
  readonly maxPositionPercent: number;
  readonly minimumRewardRisk: number;
  readonly entry: EntryMode;
}
