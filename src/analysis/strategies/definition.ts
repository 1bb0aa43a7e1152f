import { BARS_ONLY } from '../../filters/fields.js';
import { parseFilter } from '../../filters/parse-filter.js';
import { INDICATORS } from '../indicators/registry.js';
import { BALANCED } from './balanced.js';
import { describeEntryCheck, type EntryCheckRule, type FilterRule } from './entry-check.js';
import type { Strategy } from './strategy.js';

/** An entry check as it is kept: a filter by its text. */
export type KeptCheck = Exclude<EntryCheckRule, FilterRule> | Omit<FilterRule, 'condition'>;

/** What makes a strategy, with everything filled in, as it is kept: survives JSON, also one that loses the order of keys. */
export interface StrategyDefinition extends Pick<
  Strategy,
  'name' | 'summary' | 'indicatorWeights' | 'categoryWeights' | 'parameters' | 'thresholds' | 'riskProfile'
> {
  /** Markdown. */
  readonly description: string;
  /** Id of the strategy whose values filled what was left out. */
  readonly basedOn: string;
  readonly entryChecks: readonly KeptCheck[];
}

/** The same with its numbers in the order of the catalog, whoever wrote it and wherever it was kept. */
export function orderDefinition(definition: StrategyDefinition): StrategyDefinition {
  const { indicatorWeights, categoryWeights, parameters, thresholds, riskProfile } = definition;
  const ordered = INDICATORS.flatMap((indicator) => {
    const own = parameters[indicator.name];
    const names = indicator.parameters.map(({ name }) => name);
    return own === undefined ? [] : [[indicator.name, inOrder(own, names)]];
  });
  return {
    ...definition,
    indicatorWeights: inOrder(
      indicatorWeights,
      INDICATORS.map(({ name }) => name),
    ),
    categoryWeights: inOrder(categoryWeights, Object.keys(BALANCED.categoryWeights)),
    parameters: Object.fromEntries(ordered) as StrategyDefinition['parameters'],
    thresholds: inOrder(thresholds, Object.keys(BALANCED.thresholds)),
    riskProfile: inOrder(riskProfile, Object.keys(BALANCED.riskProfile)),
  };
}

/** The strategy that an ordered definition makes. */
export function toStrategy(reference: Pick<Strategy, 'id' | 'version'>, definition: StrategyDefinition): Strategy {
  const { name, summary, description, categoryWeights, thresholds, riskProfile } = definition;
  return {
    id: reference.id,
    version: reference.version,
    name,
    summary,
    description: description === '' ? [] : [description],
    indicatorWeights: definition.indicatorWeights,
    categoryWeights,
    parameters: definition.parameters,
    thresholds,
    riskProfile,
    entryChecks: definition.entryChecks.map(toRule),
  };
}

export function toDefinition(strategy: Strategy, basedOn: string): StrategyDefinition {
  const { name, summary, description, indicatorWeights, categoryWeights, parameters, thresholds } = strategy;
  const { riskProfile, entryChecks } = strategy;
  return {
    ...{ name, summary, description: description.join('\n\n'), basedOn },
    ...{ indicatorWeights, categoryWeights, parameters, thresholds, riskProfile },
    entryChecks: entryChecks.map(toKept),
  };
}

/** The checks by name, in words: the condition of a filter, what a built-in check says. */
export function describeKeptCheck(check: KeptCheck): { readonly name: string; readonly text: string } {
  if (check.kind === 'filter') return { name: check.name, text: check.where };
  const text = describeEntryCheck(check);
  return { name: text, text };
}

function toKept(rule: EntryCheckRule): KeptCheck {
  return rule.kind === 'filter' ? { kind: 'filter', name: rule.name, where: rule.where } : rule;
}

/** @throws TypeError when a text that was accepted once is no filter any more */
function toRule(check: KeptCheck): EntryCheckRule {
  if (check.kind !== 'filter') return check;
  const parsed = parseFilter(check.where, BARS_ONLY);
  if (!parsed.ok) throw new TypeError(`The kept rule "${check.where}" is no filter: ${parsed.failures[0].detail}`);
  return { ...check, condition: parsed.expression };
}

/** The members of these names, in their order. */
function inOrder<Value extends object>(values: Value, names: readonly string[]): Value {
  const entries = names.filter((name) => Object.hasOwn(values, name)).map((name) => [name, Reflect.get(values, name)]);
  return Object.fromEntries(entries) as Value;
}
