import { DomainError } from '../../platform/errors/domain-error.js';
import type {
  IndicatorDefinition,
  IndicatorName,
  IndicatorOutput,
  IndicatorParameters,
} from '../indicators/indicator.js';
import { resolveParameters } from '../indicators/parameters.js';
import { findIndicator, INDICATORS } from '../indicators/registry.js';
import type { SeriesFrame } from '../indicators/series-frame.js';
import type { Strategy } from '../strategies/strategy.js';

/** An indicator computed over a whole series. */
export interface ComputedIndicator {
  readonly definition: IndicatorDefinition;
  readonly parameters: IndicatorParameters;
  readonly output: IndicatorOutput;
}

/**
 * Computes an indicator under the strategy's parameters, then those given; each combination once.
 * @throws DomainError UNKNOWN_INDICATOR, or VALIDATION_FAILED with one error per bad parameter.
 */
export type ComputeIndicator = (name: IndicatorName, parameters?: IndicatorParameters) => ComputedIndicator;

/** What was computed on one frame so far, by indicator and parameters. */
export type OutputStore = Map<string, ComputedIndicator>;

/** The indicators of one series under one strategy; strategies that are given the same store compute nothing twice. */
export function createOutputs(
  frame: SeriesFrame,
  strategy: Strategy,
  computed: OutputStore = new Map(),
): ComputeIndicator {
  return (name, given) => {
    const definition = getIndicator(name);
    const parameters = getParameters(definition, { ...strategy.parameters[name], ...given });
    const key = `${name} ${JSON.stringify(parameters)}`;
    const known = computed.get(key);
    if (known !== undefined) return known;
    const made = { definition, parameters, output: definition.compute(frame, parameters) };
    computed.set(key, made);
    return made;
  };
}

function getIndicator(name: string): IndicatorDefinition {
  const definition = findIndicator(name);
  if (definition !== null) return definition;
  const known = INDICATORS.map((indicator) => indicator.name);
  throw new DomainError('UNKNOWN_INDICATOR', `There is no indicator "${name}". Use one of ${known.join(', ')}.`, {
    extensions: { known },
  });
}

function getParameters(definition: IndicatorDefinition, given: IndicatorParameters): IndicatorParameters {
  const resolved = resolveParameters(definition, given);
  if (resolved.ok) return resolved.parameters;
  const detail = `The strategy's parameters for ${definition.name} are not valid: ${resolved.issues[0]?.detail ?? ''}`;
  throw new DomainError('VALIDATION_FAILED', detail, {
    errors: resolved.issues.map((issue) => ({
      pointer: `/parameters/${definition.name}/${issue.parameter}`,
      code: 'INVALID_PARAMETER',
      detail: issue.detail,
    })),
  });
}
