import type { GivenSettings } from '../../analysis/settings.js';
import type { TickerSet } from '../../analysis/ticker-sets.service.js';
import type { Timeframe } from '../../market/bars/series.js';

/** What is analysed: something with a name, whose tickers are looked up at every run. */
export type ScheduledSet = Exclude<TickerSet, { readonly kind: 'tickers' }>;

export const SKIPPED_REASONS = [
  'missed',
  'not_a_trading_day',
  'quota_spent',
  'queue_full',
  'too_many_tickers',
  'set_not_found',
  'set_empty',
  'strategy_unknown',
  'failed',
] as const;
/** Why no job was made at a tick. */
export type SkippedReason = (typeof SKIPPED_REASONS)[number];

/** What came of a tick: a job, or why there is none. */
export interface ScheduleRun {
  /** When it was due. */
  readonly tick: Date;
  readonly jobId: string | null;
  readonly skippedReason: SkippedReason | null;
  /** When it was seen to. */
  readonly at: Date;
}

/** Analyses at set times. */
export interface Schedule {
  readonly id: string;
  readonly ownerId: string;
  readonly name: string;
  readonly cron: string;
  readonly timeZone: string;
  readonly set: ScheduledSet;
  readonly strategy: string;
  readonly timeframe: Timeframe;
  readonly settings: GivenSettings;
  /** The exchange whose trading days count; null: every day does. */
  readonly exchange: string | null;
  readonly isEnabled: boolean;
  /** Null when it is off, or has no further run. */
  readonly nextRunAt: Date | null;
  readonly lastRun: ScheduleRun | null;
  /** The key whose allowance of tickers pays; null for nobody's. */
  readonly chargedTo: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** Counts changes, runs among them. */
  readonly version: number;
}

export const MAXIMUM_SCHEDULES = 100;

/** What of a schedule is in its entity tag. */
export const scheduleETagParts = ({ id, version }: Pick<Schedule, 'id' | 'version'>): readonly (string | number)[] => [
  id,
  version,
];
