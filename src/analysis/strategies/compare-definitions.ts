import { describeKeptCheck, type StrategyDefinition } from './definition.js';

/** A value that two versions do not share; undefined where a version has none. */
export interface DefinitionChange {
  /** RFC 6901, into the definition; an entry rule is called by its name. */
  readonly pointer: string;
  readonly from: string | number | null;
  readonly to: string | number | null;
}

const escapeToken = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** Everything in which two versions of a strategy differ, in the order of the definition. */
export function compareDefinitions(from: StrategyDefinition, to: StrategyDefinition): readonly DefinitionChange[] {
  const [before, after] = [listLeaves(from), listLeaves(to)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((pointer) => {
    const [old, now] = [before.get(pointer) ?? null, after.get(pointer) ?? null];
    return old === now ? [] : [{ pointer, from: old, to: now }];
  });
}

type Leaves = Map<string, string | number>;

function listLeaves(definition: StrategyDefinition): Leaves {
  const { name, summary, description, basedOn, indicatorWeights, categoryWeights, parameters } = definition;
  const { thresholds, riskProfile, entryChecks } = definition;
  const { target, ...risk } = riskProfile;
  const value = target.kind === 'percent' ? target.percent : target.multiple;
  const rules = entryChecks.map(describeKeptCheck).map((check) => [check.name, check.text] as const);
  const leaves: Leaves = new Map();
  const tree = {
    ...{ name, summary, description, basedOn, indicatorWeights, categoryWeights, parameters, thresholds },
    riskProfile: { ...risk, target: { kind: target.kind, value } },
    entryRules: Object.fromEntries(rules),
  };
  addLeaves(leaves, '', tree);
  return leaves;
}

function addLeaves(leaves: Leaves, pointer: string, value: unknown): void {
  if (typeof value === 'string' || typeof value === 'number') leaves.set(pointer, value);
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) addLeaves(leaves, `${pointer}/${escapeToken(name)}`, member);
}
