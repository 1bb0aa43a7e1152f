import { evaluateSeries } from '../../filters/evaluate.js';
import type { Expression } from '../../filters/expression.js';
import type { SeriesFrame } from '../indicators/series-frame.js';
import {
  describeEntryCheck,
  type CheckReading,
  type Comparator,
  type Comparison,
  type EntryCheckRule,
} from '../strategies/entry-check.js';
import type { ComputeIndicator } from './outputs.js';
import { readComponent } from './vote.js';

/** A judged entry check; `value` is null, and the check failed, where a reading does not exist. */
export interface EntryCheck {
  readonly name: string;
  readonly passed: boolean;
  /**
   * What was compared: the reading; left minus right where two readings are compared; for `one of` how many of the
   * alternatives hold; for a filter 1 or 0.
   */
  readonly value: number | null;
}

/** Judges one check on bar `t`. */
export type JudgeEntryCheck = (t: number) => EntryCheck;

/** A reading on bar `t`; NaN where it does not exist. */
export type ReadAt = (t: number) => number;

interface Judgement {
  readonly passed: boolean;
  readonly value: number;
}

/** Binds a rule to a series, so that judging a bar only looks numbers up. */
export function prepareEntryCheck(
  rule: EntryCheckRule,
  frame: SeriesFrame,
  compute: ComputeIndicator,
): JudgeEntryCheck {
  const name = describeEntryCheck(rule);
  const judge = prepareJudgement(rule, frame, compute);
  return (t) => {
    const { passed, value } = judge(t);
    return { name, passed, value: Number.isFinite(value) ? value + 0 : null };
  };
}

function prepareJudgement(
  rule: EntryCheckRule,
  frame: SeriesFrame,
  compute: ComputeIndicator,
): (t: number) => Judgement {
  switch (rule.kind) {
    case 'range': {
      const read = prepareReading(rule.reading, frame, compute);
      return (t) => {
        const value = read(t);
        return { passed: value >= rule.minimum && value <= rule.maximum, value };
      };
    }
    case 'compare':
      return prepareComparison(rule, frame, compute);
    case 'any': {
      const alternatives = rule.alternatives.map((alternative) => prepareComparison(alternative, frame, compute));
      return (t) => judgeAny(alternatives.map((judge) => judge(t)));
    }
    case 'filter':
      return prepareCondition(rule.condition, frame);
  }
}

/** Computed for all bars when the first one is judged, which in most analyses none is. */
function prepareCondition(condition: Expression, frame: SeriesFrame): (t: number) => Judgement {
  let column: readonly (boolean | null)[] | null = null;
  return (t) => {
    column ??= evaluateSeries(condition, frame);
    const holds = column[t] ?? null;
    return { passed: holds === true, value: holds === null ? NaN : Number(holds) };
  };
}

function judgeAny(judgements: readonly Judgement[]): Judgement {
  const holding = judgements.filter((judgement) => judgement.passed).length;
  const readable = judgements.some((judgement) => !Number.isNaN(judgement.value));
  return { passed: holding > 0, value: readable ? holding : NaN };
}

function prepareComparison(
  comparison: Comparison,
  frame: SeriesFrame,
  compute: ComputeIndicator,
): (t: number) => Judgement {
  const { comparator, right } = comparison;
  const readLeft = prepareReading(comparison.left, frame, compute);
  if (typeof right === 'number') {
    return (t) => {
      const value = readLeft(t);
      return { passed: compare(value, comparator, right), value };
    };
  }
  const readRight = prepareReading(right, frame, compute);
  return (t) => {
    const [left, other] = [readLeft(t), readRight(t)];
    return { passed: compare(left, comparator, other), value: left - other };
  };
}

/** False with a NaN on either side, whatever the comparator. */
function compare(left: number, comparator: Comparator, right: number): boolean {
  switch (comparator) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
  }
}

/** Binds a reading to a series: its value on a bar, NaN where it does not exist. */
export function prepareReading(reading: CheckReading, frame: SeriesFrame, compute: ComputeIndicator): ReadAt {
  switch (reading.of) {
    case 'close':
      return (t) => frame.close[t] ?? NaN;
    case 'indicator': {
      const { definition, output } = compute(reading.indicator, reading.parameters);
      const component = reading.component ?? definition.valueComponent;
      return (t) => readComponent(output, component, t);
    }
    case 'change': {
      const { definition, output } = compute(reading.indicator);
      const component = reading.component ?? definition.valueComponent;
      return (t) => readComponent(output, component, t) - readComponent(output, component, t - reading.bars);
    }
    case 'volume_ratio':
      return (t) => readVolumeRatio(frame.volume, t, reading.bars);
  }
}

/** NaN where there are too few bars before, or none of them traded. */
function readVolumeRatio(volume: Float64Array, t: number, bars: number): number {
  if (t < bars) return NaN;
  let sum = 0;
  for (let i = t - bars; i < t; i++) sum += volume[i]!;
  return sum === 0 ? NaN : (volume[t]! * bars) / sum;
}
