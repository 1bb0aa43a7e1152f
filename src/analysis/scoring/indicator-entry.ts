import type { IndicatorCategory, IndicatorName, IndicatorParameters } from '../indicators/indicator.js';
import type { PreparedIndicator } from './prepare.js';
import { readComponent, type Vote, type VoteReason } from './vote.js';

/** An indicator in an analysis: its reading on the last bar, what it voted and what that did to the score. */
export interface IndicatorEntry {
  readonly name: IndicatorName;
  readonly category: IndicatorCategory;
  readonly parameters: IndicatorParameters;
  readonly value: number | null;
  readonly components: Readonly<Record<string, number | null>>;
  readonly vote: -1 | 0 | 1 | null;
  readonly confidence: number | null;
  /** W: category weight x indicator weight x share. */
  readonly weight: number;
  readonly contribution: number | null;
  /** Why there is no vote or it says nothing; null otherwise. */
  readonly reason: VoteReason | null;
}

/** The entry of an indicator on bar `t`. */
export function describeIndicator(
  indicator: PreparedIndicator,
  t: number,
  cast: { readonly vote: Vote; readonly contribution: number | null },
): IndicatorEntry {
  const { definition, output } = indicator;
  const components = Object.fromEntries(
    definition.components.map((component) => [component, toNullable(readComponent(output, component, t))]),
  );
  return {
    name: definition.name,
    category: definition.category,
    parameters: indicator.parameters,
    value: components[definition.valueComponent] ?? null,
    components,
    vote: cast.vote.vote,
    confidence: cast.vote.confidence,
    weight: indicator.weight,
    contribution: cast.contribution,
    reason: cast.vote.reason,
  };
}

/** Null for what is no number; negative zero, which a JSON round trip would lose, as zero. */
function toNullable(value: number): number | null {
  return Number.isFinite(value) ? value + 0 : null;
}
