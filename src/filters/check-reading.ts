import type { ParameterDefinition } from '../analysis/indicators/indicator.js';
import { resolveParameters } from '../analysis/indicators/parameters.js';
import { suggestName } from '../analysis/did-you-mean.js';
import { type CheckScope, describeNode, findConstant } from './check-scope.js';
import type { IndicatorReading } from './expression.js';
import type { Span } from './failure.js';
import { findNamed } from './names.js';
import { type ReadingDefinition, shapesValues } from './readings.js';
import type { Argument } from './syntax.js';

/** A reading as it is written: `arguments` is null without brackets. */
export interface WrittenReading {
  readonly definition: ReadingDefinition;
  readonly arguments: readonly Argument[] | null;
  readonly span: Span;
  readonly component: { readonly name: string; readonly span: Span } | null;
}

/** `name = value` for a parameter of that name means the same as `name: value`. */
export function nameArgument(argument: Argument, parameters: readonly { readonly name: string }[]): Argument {
  const { name, value } = argument;
  if (name !== null || value.kind !== 'compare' || value.operator !== '=' || value.left.kind !== 'name') {
    return argument;
  }
  if (findNamed(parameters, value.left.name) === null) return argument;
  return { name: { text: value.left.name, span: value.left.span }, value: value.right };
}

/** Complains about a name that no parameter of `owner` has. */
export function complainOfParameter(
  scope: CheckScope,
  given: { readonly text: string; readonly span: Span },
  owner: { readonly name: string; readonly parameters: readonly { readonly name: string }[] },
): null {
  const names = owner.parameters.map(({ name }) => name);
  const expected = names.length === 0 ? `no parameters for ${owner.name}` : `one of ${names.join(', ')}`;
  const didYouMean = suggestName(given.text, names);
  const complaint = { code: 'parameter', span: given.span, expected, found: `the name "${given.text}"` } as const;
  return scope.complain(didYouMean === null ? complaint : { ...complaint, didYouMean });
}

function describeRange({ kind, minimum, maximum }: ParameterDefinition): string {
  return `${kind === 'integer' ? 'a whole number' : 'a number'} from ${minimum} to ${maximum}`;
}

/** An indicator or measure with its parameters resolved and its component found. */
export function checkReading(scope: CheckScope, written: WrittenReading): IndicatorReading | null {
  const { definition } = written;
  const component = findComponent(scope, written);
  const { given, isFit } = readArguments(scope, written);
  const values = Object.fromEntries([...given].map(([name, { value }]) => [name, value]));
  const resolved = resolveParameters(definition, values);
  if (!resolved.ok) {
    for (const issue of resolved.issues) complainOfIssue(scope, written, given, { ...issue, isFit });
    return null;
  }
  if (component === null || !isFit) return null;
  const kept = Object.entries(resolved.parameters).filter(([name]) => shapesValues(name));
  return { kind: 'indicator', name: definition.name, parameters: Object.fromEntries(kept), component };
}

/** A parameter out of range, or, where every parameter is in order, two that do not fit each other. */
function complainOfIssue(
  scope: CheckScope,
  { definition, span }: WrittenReading,
  given: Given,
  issue: { readonly parameter: string; readonly detail: string; readonly isFit: boolean },
): void {
  const at = given.get(issue.parameter);
  const parameter = findNamed(definition.parameters, issue.parameter);
  const isConflict = parameter === null || at === undefined || isWithin(parameter, at.value);
  if (isConflict && !issue.isFit) return;
  scope.complain({
    code: 'parameter',
    span: at?.span ?? span,
    expected: isConflict ? 'parameters that fit each other' : describeRange(parameter),
    found: at === undefined ? `${issue.parameter} left out` : `the number ${at.value}`,
    detail: `${definition.name}: ${issue.detail}`,
  });
}

function isWithin({ kind, minimum, maximum }: ParameterDefinition, value: number): boolean {
  return value >= minimum && value <= maximum && (kind === 'number' || Number.isInteger(value));
}

function findComponent(scope: CheckScope, { definition, component }: WrittenReading): string | null {
  if (component === null) return definition.valueComponent;
  const known = definition.components.map((name) => ({ name }));
  const found = findNamed(known, component.name);
  if (found !== null) return found.name;
  const names = definition.components;
  const didYouMean = suggestName(component.name, names);
  const complaint = {
    code: 'unknown_name',
    span: component.span,
    expected: `a component of ${definition.name}: ${names.join(', ')}`,
    found: `the name "${component.name}"`,
  } as const;
  return scope.complain(didYouMean === null ? complaint : { ...complaint, didYouMean });
}

type Given = ReadonlyMap<string, { readonly value: number; readonly span: Span }>;

/** What was given for each parameter, as far as it is a number; not fit when anything else was given. */
function readArguments(scope: CheckScope, written: WrittenReading): { readonly given: Given; readonly isFit: boolean } {
  const { definition } = written;
  const { parameters } = definition;
  const given = new Map<string, { value: number; span: Span }>();
  let position = 0;
  let isFit = true;
  for (const argument of written.arguments ?? []) {
    const { name, value } = nameArgument(argument, parameters);
    const parameter = name === null ? (parameters[position++] ?? null) : findNamed(parameters, name.text);
    const constant = findConstant(value);
    if (parameter !== null && constant !== null && !given.has(parameter.name)) {
      given.set(parameter.name, { value: constant, span: value.span });
      continue;
    }
    isFit = false;
    if (value.kind === 'missing') continue;
    const found = describeNode(value);
    if (name !== null && parameter === null) complainOfParameter(scope, name, definition);
    else if (parameter === null) {
      const list = parameters.map((each) => each.name).join(', ');
      const expected = parameters.length === 0 ? 'no parameters' : `at most ${parameters.length} parameters (${list})`;
      const detail = `${definition.name} takes ${expected}: there is nothing for ${found}.`;
      scope.complain({ code: 'parameter', span: value.span, expected, found, detail });
    } else if (given.has(parameter.name)) {
      scope.complain({ code: 'parameter', span: value.span, expected: `${parameter.name} once`, found: 'it again' });
    } else {
      const expected = `${describeRange(parameter)} for ${parameter.name}, written out`;
      scope.complain({ code: 'parameter', span: value.span, expected, found });
    }
  }
  return { given, isFit };
}
