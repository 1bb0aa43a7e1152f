import type { IndicatorDefinition, IndicatorParameters, ParameterDefinition } from './indicator.js';

/** Longest window that an indicator accepts, in bars. */
const MAXIMUM_WINDOW = 5000;

interface ParameterIssue {
  readonly parameter: string;
  /** What is wrong and what would be right. */
  readonly detail: string;
}

export type ResolvedParameters =
  | { readonly ok: true; readonly parameters: IndicatorParameters }
  | { readonly ok: false; readonly issues: readonly ParameterIssue[] };

/** An indicator, or whatever else has parameters of its kind. */
type Parameterised = Pick<IndicatorDefinition, 'parameters' | 'conflict'> & { readonly name: string };

/**
 * The parameters of an indicator with defaults filled in. Reports every problem at once: unknown names, values that are
 * not finite, not whole where they must be, out of range, and rules between parameters.
 */
export function resolveParameters(
  definition: Parameterised,
  given: Readonly<Record<string, number | undefined>>,
): ResolvedParameters {
  const issues: ParameterIssue[] = [];
  const known = new Set(definition.parameters.map((parameter) => parameter.name));
  for (const name of Object.keys(given)) {
    if (!known.has(name) && given[name] !== undefined) issues.push(describeUnknown(definition, name));
  }
  const parameters: Record<string, number> = {};
  for (const parameter of definition.parameters) {
    const value = given[parameter.name] ?? parameter.default;
    const detail = findFault(parameter, value);
    if (detail !== null) issues.push({ parameter: parameter.name, detail });
    parameters[parameter.name] = value;
  }
  if (issues.length > 0) return { ok: false, issues };
  const conflict = definition.conflict?.(parameters) ?? null;
  return conflict === null ? { ok: true, parameters } : { ok: false, issues: [conflict] };
}

/** The parameters of an indicator when nothing is asked for. */
export function defaultParameters(definition: IndicatorDefinition): IndicatorParameters {
  return Object.fromEntries(definition.parameters.map((parameter) => [parameter.name, parameter.default]));
}

/** One resolved parameter; a missing one is a mistake of the caller, who passed unresolved parameters. */
export function readParameter(parameters: IndicatorParameters, name: string): number {
  const value = parameters[name];
  if (value === undefined) throw new TypeError(`Indicator parameter "${name}" is missing: resolve parameters first.`);
  return value;
}

/** Definition of a whole number of bars, `minimum`..5000. */
export function windowParameter(
  name: string,
  defaultBars: number,
  description: string,
  minimum = 2,
): ParameterDefinition {
  return { name, kind: 'integer', default: defaultBars, minimum, maximum: MAXIMUM_WINDOW, description };
}

/** Definition of a real number within a range. */
export function numberParameter(
  name: string,
  defaultValue: number,
  range: readonly [minimum: number, maximum: number],
  description: string,
): ParameterDefinition {
  return { name, kind: 'number', default: defaultValue, minimum: range[0], maximum: range[1], description };
}

type ConflictRule = (parameters: IndicatorParameters) => ParameterIssue | null;

/** A `conflict` rule: `lower` must be below `upper`. */
export function requireBelow(lower: string, upper: string): ConflictRule {
  return (parameters) => {
    const low = readParameter(parameters, lower);
    const high = readParameter(parameters, upper);
    if (low < high) return null;
    return {
      parameter: lower,
      detail: `${lower} (${low}) must be below ${upper} (${high}): lower the one or raise the other.`,
    };
  };
}

/** A `conflict` rule: `lower` may equal `upper` but not exceed it. */
export function requireAtMost(lower: string, upper: string): ConflictRule {
  return (parameters) => {
    const low = readParameter(parameters, lower);
    const high = readParameter(parameters, upper);
    if (low <= high) return null;
    return {
      parameter: lower,
      detail: `${lower} (${low}) may not exceed ${upper} (${high}): lower the one or raise the other.`,
    };
  };
}

function describeUnknown(definition: Parameterised, name: string): ParameterIssue {
  const names = definition.parameters.map((parameter) => parameter.name);
  const choice = names.length === 0 ? 'it takes none' : `it takes ${names.join(', ')}`;
  return { parameter: name, detail: `${definition.name} has no parameter "${name}": ${choice}.` };
}

function findFault(parameter: ParameterDefinition, value: number): string | null {
  const { name, kind, minimum, maximum } = parameter;
  const expected = `${kind === 'integer' ? 'a whole number' : 'a number'} from ${minimum} to ${maximum}`;
  if (!Number.isFinite(value)) return `${name} must be ${expected}.`;
  if (kind === 'integer' && !Number.isInteger(value)) return `${name} must be ${expected}, not ${value}.`;
  if (value < minimum || value > maximum) return `${name} must be ${expected}, not ${value}.`;
  return null;
}
