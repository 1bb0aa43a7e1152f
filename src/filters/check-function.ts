import { nameArgument, complainOfParameter } from './check-reading.js';
import { checkBars, type Checked, checkHistory, type CheckScope, checkType, findConstant } from './check-scope.js';
import type { Expression, ValueType } from './expression.js';
import type { Span } from './failure.js';
import type { FunctionDefinition, FunctionParameter } from './functions.js';
import { FILTER_LIMITS } from './limits.js';
import { findNamed } from './names.js';
import type { Argument, SyntaxNode } from './syntax.js';

interface Call {
  readonly span: Span;
  readonly arguments: readonly Argument[];
}

/** What a function was given, in the order of its parameters: checked values first, then a number of bars. */
interface Bound {
  readonly values: readonly Checked[];
  readonly bars: number;
}

/** A call of a function: its parameters counted, their types and ranges checked. */
export function checkFunction(scope: CheckScope, definition: FunctionDefinition, call: Call): Checked | null {
  const { assigned, isFit } = assign(scope, definition, call);
  const bound = bind(scope, assigned);
  if (!isFit || bound === null) return null;
  const needsHistory = definition.parameters.some(({ kind }) => kind === 'bars');
  if (needsHistory && !checkHistory(scope, bound.values)) return null;
  const [first] = bound.values;
  if (first === undefined) return null;
  const type: ValueType = definition.result === 'same' ? first.type : definition.result;
  return { expression: build(definition, first.expression, bound), type, span: call.span };
}

/** `x[bars]`. */
export function checkAgo(scope: CheckScope, of: SyntaxNode, barsNode: SyntaxNode, span: Span): Checked | null {
  const checked = scope.check(of);
  const bars = checkBars(scope, barsNode, 0);
  if (checked === null || bars === null || !checkHistory(scope, [checked])) return null;
  return { ...checked, expression: shift(checked.expression, bars), span };
}

function shift(of: Expression, bars: number): Expression {
  return bars === 0 ? of : { kind: 'ago', of, bars };
}

function build(definition: FunctionDefinition, first: Expression, { values, bars }: Bound): Expression {
  const { name } = definition;
  switch (name) {
    case 'crosses_above':
    case 'crosses_below': {
      const direction = name === 'crosses_above' ? 'above' : 'below';
      const right = values[1]?.expression ?? first;
      return { kind: 'cross', direction, left: first, right, within: bars };
    }
    case 'ago':
      return shift(first, bars);
    case 'sma':
    case 'ema':
    case 'wma':
      // Of the close they are the indicators of these names.
      return first.kind === 'column' && first.name === 'close'
        ? { kind: 'indicator', name, parameters: { period: bars }, component: 'value' }
        : { kind: 'window', name, of: first, bars };
    case 'rising':
    case 'falling':
    case 'highest':
    case 'lowest':
    case 'change_percent':
      return { kind: 'window', name, of: first, bars };
    case 'min':
    case 'max':
    case 'abs':
      return { kind: 'combine', name, of: values.map(({ expression }) => expression) };
  }
}

type Assigned = readonly (readonly [FunctionParameter, SyntaxNode | null])[];

/** Which argument belongs to which parameter; null stands for one that was left out. */
function assign(
  scope: CheckScope,
  definition: FunctionDefinition,
  call: Call,
): { readonly assigned: Assigned; readonly isFit: boolean } {
  const { parameters } = definition;
  const given = new Map<FunctionParameter, SyntaxNode>();
  const further: (readonly [FunctionParameter, SyntaxNode])[] = [];
  let position = isOnlyBars(definition, call) ? 1 : 0;
  let isFit = true;
  for (const argument of call.arguments) {
    const { name, value } = nameArgument(argument, parameters);
    const parameter = name === null ? parameters[position++] : (findNamed(parameters, name.text) ?? undefined);
    const last = parameters.at(-1);
    if (parameter !== undefined && !given.has(parameter)) {
      given.set(parameter, value);
    } else if (parameter === undefined && name === null && definition.isVariadic && last !== undefined) {
      further.push([last, value]);
    } else {
      isFit = false;
      if (name !== null && parameter === undefined) complainOfParameter(scope, name, definition);
      else if (parameter !== undefined) {
        scope.complain({ code: 'parameter', span: value.span, expected: `${parameter.name} once`, found: 'it again' });
      } else complainOfCount(scope, definition, call, value);
    }
  }
  const missing = parameters.filter((parameter) => parameter.default === undefined && !given.has(parameter));
  if (isFit && missing.length > 0) {
    isFit = false;
    complainOfMissing(scope, definition, { missing, span: call.span });
  }
  const assigned = parameters.map((parameter) => [parameter, given.get(parameter) ?? null] as const);
  return { assigned: [...assigned, ...further], isFit };
}

/** `highest(20)`: only the bars, of what the function usually looks at. */
function isOnlyBars({ parameters }: FunctionDefinition, call: Call): boolean {
  const [first] = parameters;
  const [only] = call.arguments;
  if (first?.kind !== 'value' || first.default === undefined || call.arguments.length !== 1) return false;
  return only !== undefined && only.name === null && findConstant(only.value) !== null;
}

function complainOfCount(scope: CheckScope, definition: FunctionDefinition, call: Call, extra: SyntaxNode): void {
  const { name, parameters } = definition;
  const list = parameters.map((parameter) => parameter.name).join(', ');
  const expected = `at most ${parameters.length} parameter${parameters.length === 1 ? '' : 's'} (${list})`;
  const found = `${call.arguments.length}`;
  const detail = `${name} takes ${expected}, found ${found}.`;
  scope.complain({ code: 'parameter', span: extra.span, expected, found, detail });
}

function bind(scope: CheckScope, assigned: Assigned): Bound | null {
  const values: Checked[] = [];
  let bars = 0;
  let isFit = true;
  for (const [parameter, node] of assigned) {
    if (parameter.kind === 'value') {
      const checked = node === null ? defaultValue(parameter) : checkValue(scope, parameter, node);
      if (checked !== null) values.push(checked);
      isFit &&= checked !== null;
    } else {
      const checked = node === null ? (parameter.default ?? null) : checkBars(scope, node, parameter.minimum);
      bars = checked ?? 0;
      isFit &&= checked !== null;
    }
  }
  return isFit ? { values, bars } : null;
}

function checkValue(
  scope: CheckScope,
  parameter: FunctionParameter & { readonly kind: 'value' },
  node: SyntaxNode,
): Checked | null {
  return parameter.type === 'any' ? scope.check(node) : checkType(scope, node, parameter.type);
}

function defaultValue(parameter: FunctionParameter & { readonly kind: 'value' }): Checked | null {
  if (parameter.default === undefined) return null;
  return { expression: { kind: 'column', name: parameter.default }, type: 'number', span: { offset: 0, length: 0 } };
}

/** Complains about parameters that a call leaves out and that have no default. */
export function complainOfMissing(
  scope: CheckScope,
  { name, example }: FunctionDefinition,
  { missing, span }: { readonly missing: readonly FunctionParameter[]; readonly span: Span },
): null {
  const expected = missing.map(describeParameter).join(' and ');
  const found = `${name} without`;
  const detail = `${name} needs ${expected}, as in ${example}.`;
  return scope.complain({ code: 'parameter', span, expected, found, detail });
}

function describeParameter(parameter: FunctionParameter): string {
  if (parameter.kind === 'value') return parameter.name;
  return `${parameter.name} (a whole number from ${parameter.minimum} to ${FILTER_LIMITS.bars})`;
}
