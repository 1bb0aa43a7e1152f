import { MINIMUM_BARS } from '../../analysis/analyze.js';
import { VERDICTS } from '../../analysis/scoring/verdict.js';
import type { Series, Timeframe } from '../../market/bars/series.js';

/** Bars after a verdict at which its outcome is read. */
export const OUTCOME_HORIZONS = [1, 5, 20] as const;

/** What a strategy said of a ticker, oldest day first, each day once. */
export interface GivenVerdicts {
  readonly strategyId: string;
  /** The last bar each was judged on, as days since 1970-01-01. */
  readonly days: Int32Array;
  /** Positions in `VERDICTS`. */
  readonly codes: Uint8Array;
}

/** Sums over what followed, one entry per verdict in the order of `VERDICTS`. */
export interface HorizonSums {
  /** In bars. */
  readonly horizon: number;
  readonly counts: Int32Array;
  readonly excess: Float64Array;
  readonly returns: Float64Array;
  readonly ups: Int32Array;
  /** Of each day with outcomes: count and excess of the verdicts given on it, alternating. */
  readonly byDay: Map<number, Float64Array>;
}

/** What one strategy said on bars of one width, and what followed. */
export interface OutcomeGroup {
  readonly strategyId: string;
  readonly timeframe: Timeframe;
  /** Verdicts per verdict, whether or not anything followed yet. */
  readonly verdicts: Int32Array;
  readonly horizons: readonly HorizonSums[];
  firstDay: number;
  lastDay: number;
}

/**
 * Mean return over `horizon` bars, of every bar on which there can be a verdict: what came before the 60th would tell
 * of another time. Null when there is none.
 */
export function computeMeanReturn({ close, length }: Series, horizon: number): number | null {
  const first = MINIMUM_BARS - 1;
  const count = length - horizon - first;
  if (count <= 0) return null;
  let sum = 0;
  for (let t = first; t < first + count; t++) sum += close[t + horizon]! / close[t]! - 1;
  return sum / count;
}

function createGroup(strategyId: string, timeframe: Timeframe): OutcomeGroup {
  const n = VERDICTS.length;
  const horizons = OUTCOME_HORIZONS.map((horizon) => ({
    horizon,
    counts: new Int32Array(n),
    excess: new Float64Array(n),
    returns: new Float64Array(n),
    ups: new Int32Array(n),
    byDay: new Map<number, Float64Array>(),
  }));
  return { strategyId, timeframe, verdicts: new Int32Array(n), horizons, firstDay: Infinity, lastDay: -Infinity };
}

/** Adds up what followed verdicts, ticker by ticker. */
export class OutcomeTally {
  private readonly byKey = new Map<string, OutcomeGroup>();
  private readonly days = new Map<Timeframe, Set<number>>();
  private missing = 0;

  /** By strategy, then timeframe. */
  get groups(): readonly OutcomeGroup[] {
    const groups = [...this.byKey].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, group]) => group);
    return groups.filter(({ lastDay, firstDay }) => firstDay <= lastDay);
  }

  /** Verdicts on days that are no bar of the series any more; they count nowhere else. */
  get withoutBar(): number {
    return this.missing;
  }

  /** Days of a group from its first verdict to its last on which any ticker has a bar, ascending. */
  axisOf({ timeframe, firstDay, lastDay }: OutcomeGroup): Int32Array {
    const days = [...(this.days.get(timeframe) ?? [])].filter((day) => day >= firstDay && day <= lastDay);
    return Int32Array.from(days).sort();
  }

  /** Verdicts on one ticker, on the bars of its series. */
  add(series: Series, given: readonly GivenVerdicts[]): void {
    const { timeframe } = series;
    const days = this.days.get(timeframe) ?? new Set();
    this.days.set(timeframe, days);
    for (let t = 0; t < series.length; t++) days.add(series.days[t]!);
    const means = OUTCOME_HORIZONS.map((horizon) => computeMeanReturn(series, horizon));
    for (const each of given) {
      const bars = findBars(series, each.days);
      const group = this.groupOf(each.strategyId, timeframe);
      const found = countVerdicts(group, each, bars);
      this.missing += bars.length - found;
      group.horizons.forEach((sums, index) => {
        const mean = means[index]!;
        if (mean !== null) addOutcomes(sums, series, { ...each, bars, mean });
      });
    }
  }

  private groupOf(strategyId: string, timeframe: Timeframe): OutcomeGroup {
    const key = `${strategyId} ${timeframe}`;
    const known = this.byKey.get(key);
    if (known) return known;
    const made = createGroup(strategyId, timeframe);
    this.byKey.set(key, made);
    return made;
  }
}

/** The bar of each day, -1 where there is none; both ascend. */
function findBars(series: Series, days: Int32Array): Int32Array {
  const bars = new Int32Array(days.length);
  let t = 0;
  for (let i = 0; i < days.length; i++) {
    while (t < series.length && series.days[t]! < days[i]!) t++;
    bars[i] = series.days[t] === days[i] ? t : -1;
  }
  return bars;
}

/** How many of them have a bar. */
function countVerdicts(group: OutcomeGroup, { days, codes }: GivenVerdicts, bars: Int32Array): number {
  let found = 0;
  for (let i = 0; i < bars.length; i++) {
    if (bars[i]! < 0) continue;
    found += 1;
    group.verdicts[codes[i]!]! += 1;
    group.firstDay = Math.min(group.firstDay, days[i]!);
    group.lastDay = Math.max(group.lastDay, days[i]!);
  }
  return found;
}

interface PlacedVerdicts extends GivenVerdicts {
  readonly bars: Int32Array;
  /** Of the ticker, over the horizon. */
  readonly mean: number;
}

function addOutcomes(sums: HorizonSums, { close, length }: Series, { days, codes, bars, mean }: PlacedVerdicts): void {
  const { horizon, byDay } = sums;
  for (let i = 0; i < bars.length; i++) {
    const t = bars[i]!;
    if (t < 0 || t + horizon >= length) continue;
    const code = codes[i]!;
    const value = close[t + horizon]! / close[t]! - 1;
    sums.counts[code]! += 1;
    sums.excess[code]! += value - mean;
    sums.returns[code]! += value;
    if (value > 0) sums.ups[code]! += 1;
    let ofDay = byDay.get(days[i]!);
    if (ofDay === undefined) byDay.set(days[i]!, (ofDay = new Float64Array(2 * VERDICTS.length)));
    ofDay[2 * code]! += 1;
    ofDay[2 * code + 1]! += value - mean;
  }
}
