import type { Series } from '../../market/bars/series.js';
import type { RiskProfile, TargetRule } from '../strategies/strategy.js';
import { computeStrategicEntry, type Entry, type EntryMethod } from './entry-ladder.js';
import type { PlanSettings } from './plan-settings.js';

/** Forgives the rounding of a quotient that should equal the minimum. */
const NOISE = 1e-9;

/** The levels of a long plan before rounding to the tick. */
export interface TradeLevels {
  readonly entry: number;
  readonly entryMethod: EntryMethod;
  readonly stopPercent: number;
  readonly stop: number;
  readonly target: number;
  readonly rewardRisk: number;
  readonly meetsMinimum: boolean;
}

/** Entry, stop and target on bar `t`. No level is ever moved to pass a rule. */
export function computeLevels(
  bar: { readonly series: Series; readonly t: number; readonly averageTrueRange: number },
  profile: RiskProfile,
  settings: Pick<PlanSettings, 'entry' | 'minimumRewardRisk'>,
): TradeLevels {
  const { price: entry, method: entryMethod } = computeEntry(bar, settings);
  const stopPercent = computeStopPercent(profile, bar.averageTrueRange, entry);
  const stop = entry * (1 - stopPercent / 100);
  const target = computeTarget(profile.target, entry, stop);
  const rewardRisk = (target - entry) / (entry - stop);
  const meetsMinimum = rewardRisk >= settings.minimumRewardRisk - NOISE;
  return { entry, entryMethod, stopPercent, stop, target, rewardRisk, meetsMinimum };
}

/** Distance of the stop in percent of the entry: the ATR's, between base and maximum; the base where there is no ATR. */
export function computeStopPercent(
  profile: Pick<RiskProfile, 'baseStopPercent' | 'atrMultiple' | 'maxStopPercent'>,
  averageTrueRange: number,
  entry: number,
): number {
  if (Number.isNaN(averageTrueRange)) return profile.baseStopPercent;
  const byRange = (100 * profile.atrMultiple * averageTrueRange) / entry;
  return Math.max(profile.baseStopPercent, Math.min(byRange, profile.maxStopPercent));
}

/** The target that belongs to an entry (or fill) and its stop. */
export function computeTarget(rule: TargetRule, entry: number, stop: number): number {
  switch (rule.kind) {
    case 'stop_multiple':
      return entry + rule.multiple * (entry - stop);
    case 'percent':
      return entry * (1 + rule.percent / 100);
  }
}

function computeEntry(
  { series, t, averageTrueRange }: { readonly series: Series; readonly t: number; readonly averageTrueRange: number },
  { entry }: Pick<PlanSettings, 'entry'>,
): Entry {
  switch (entry) {
    case 'last_close':
      return { price: series.close[t]!, method: 'last_close' };
    case 'strategic':
      return computeStrategicEntry(series, t, averageTrueRange);
  }
}
