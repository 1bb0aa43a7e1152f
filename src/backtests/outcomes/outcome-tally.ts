import { type Verdict, VERDICTS } from '../../analysis/scoring/verdict.js';
import { indexOnOrAfter } from '../../market/bars/columns.js';
import type { Series, Timeframe } from '../../market/bars/series.js';
import { OUTCOME_HORIZONS } from '../engine/collect-outcomes.js';

/** A verdict that a ticker was given. */
export interface GivenVerdict {
  readonly strategyId: string;
  /** The last bar it was judged on, as days since 1970-01-01. */
  readonly day: number;
  readonly verdict: Verdict;
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

/** Mean return over `horizon` bars of a series; null when it is not longer than that. */
export function computeMeanReturn({ close, length }: Series, horizon: number): number | null {
  if (length <= horizon) return null;
  let sum = 0;
  for (let t = 0; t + horizon < length; t++) sum += close[t + horizon]! / close[t]! - 1;
  return sum / (length - horizon);
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
    return [...this.byKey].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, group]) => group);
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

  /** Verdicts of one ticker on the bars of its series; each day once per strategy. */
  add(series: Series, verdicts: readonly GivenVerdict[]): void {
    const { timeframe } = series;
    const days = this.days.get(timeframe) ?? new Set();
    this.days.set(timeframe, days);
    for (let t = 0; t < series.length; t++) days.add(series.days[t]!);
    const means = OUTCOME_HORIZONS.map((horizon) => computeMeanReturn(series, horizon));
    for (const given of verdicts) {
      const t = indexOnOrAfter(series, given.day);
      if (series.days[t] === given.day)
        this.count(this.groupOf(given.strategyId, timeframe), series, { t, given, means });
      else this.missing += 1;
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

  private count(
    group: OutcomeGroup,
    { close, length }: Series,
    {
      t,
      given,
      means,
    }: { readonly t: number; readonly given: GivenVerdict; readonly means: readonly (number | null)[] },
  ): void {
    const code = VERDICTS.indexOf(given.verdict);
    group.verdicts[code]! += 1;
    group.firstDay = Math.min(group.firstDay, given.day);
    group.lastDay = Math.max(group.lastDay, given.day);
    group.horizons.forEach((sums, index) => {
      const mean = means[index]!;
      if (mean === null || t + sums.horizon >= length) return;
      addOutcome(sums, { code, day: given.day, value: close[t + sums.horizon]! / close[t]! - 1, mean });
    });
  }
}

function addOutcome(
  sums: HorizonSums,
  {
    code,
    day,
    value,
    mean,
  }: { readonly code: number; readonly day: number; readonly value: number; readonly mean: number },
): void {
  sums.counts[code]! += 1;
  sums.excess[code]! += value - mean;
  sums.returns[code]! += value;
  if (value > 0) sums.ups[code]! += 1;
  const ofDay = sums.byDay.get(day) ?? new Float64Array(2 * VERDICTS.length);
  sums.byDay.set(day, ofDay);
  ofDay[2 * code]! += 1;
  ofDay[2 * code + 1]! += value - mean;
}
