import { describeKnown } from '../../analysis/did-you-mean.js';
import type { IndicatorDefinition, IndicatorParameters } from '../../analysis/indicators/indicator.js';
import { resolveParameters } from '../../analysis/indicators/parameters.js';
import { findIndicator, INDICATORS } from '../../analysis/indicators/registry.js';
import { DomainError, type FieldError } from '../../platform/errors/domain-error.js';

/** An indicator of a chart with its parameters, defaults filled in. */
export interface IndicatorTerm {
  readonly definition: IndicatorDefinition;
  readonly parameters: IndicatorParameters;
}

export const DEFAULT_INDICATORS = 'ema:50,ema:200,bollinger,rsi,macd';
export const MOST_INDICATORS = 12;
/** Indicators with a pane of their own, below price and volume. */
export const MOST_PANES = 5;

const POINTER = 'query/indicators';
const NUMBER = /^-?\d{1,9}(?:\.\d{1,9})?$/;

/** What `indicators` says, as far as it can be read; `refusal` is what has to be said once the ticker is known. */
export interface ParsedTerms {
  readonly terms: readonly IndicatorTerm[];
  readonly refusal: DomainError | null;
}

const fault = (code: string, detail: string): FieldError => ({ pointer: POINTER, code, detail });

const describeSyntax = (): string =>
  'Write names with their parameters in order, such as ema:50 or macd:12:26:9, separated by commas; `none` for none.';

function refuseUnknown(name: string): DomainError {
  const { sentence, extensions } = describeKnown(
    name,
    INDICATORS.map((definition) => definition.name),
  );
  const detail = `There is no indicator '${name.slice(0, 64)}'. ${sentence}`;
  return new DomainError('UNKNOWN_INDICATOR', detail, { extensions, errors: [fault('unknown_indicator', detail)] });
}

function readGiven(
  definition: IndicatorDefinition,
  values: readonly string[],
): Readonly<Record<string, number>> | FieldError {
  const names = definition.parameters.map(({ name }) => name);
  if (values.length > names.length) {
    const takes = names.length === 0 ? 'no parameters' : `${names.join(', ')}, in this order`;
    return fault('too_many', `${definition.name} takes ${takes}.`);
  }
  const wrong = values.find((value) => !NUMBER.test(value));
  if (wrong !== undefined) {
    return fault('not_a_number', `'${wrong.slice(0, 32)}' is no number for ${definition.name}. ${describeSyntax()}`);
  }
  return Object.fromEntries(values.map((value, index) => [names[index] ?? '', Number(value)]));
}

function readTerm(definition: IndicatorDefinition, values: readonly string[]): IndicatorTerm | readonly FieldError[] {
  const given = readGiven(definition, values);
  if ('pointer' in given) return [given as FieldError];
  const resolved = resolveParameters(definition, given);
  if (resolved.ok) return { definition, parameters: resolved.parameters };
  return resolved.issues.map(({ detail }) => fault('invalid_parameter', `${definition.name}: ${detail}`));
}

const hasOwnPane = ({ definition }: IndicatorTerm): boolean => definition.pane !== 'price';

function refuseSize(terms: readonly IndicatorTerm[]): DomainError | null {
  const panes = terms.filter(hasOwnPane).length;
  if (terms.length <= MOST_INDICATORS && panes <= MOST_PANES) return null;
  const detail =
    terms.length > MOST_INDICATORS
      ? `A chart has at most ${MOST_INDICATORS} indicators, not ${terms.length}. Draw several charts.`
      : `A chart has at most ${MOST_PANES} indicators with a pane of their own, not ${panes}. Draw several charts.`;
  return new DomainError('CHART_TOO_LARGE', detail, { errors: [fault('too_many', detail)] });
}

/** What a term is called in a chart: `ema:50` is `ema 50`, and tells twins apart. */
export const labelTerm = ({ definition, parameters }: IndicatorTerm): string => {
  const shown = definition.parameters.filter(({ name }) => !JUDGING.has(name)).map(({ name }) => parameters[name]);
  return [definition.name.toUpperCase().replaceAll('_', ' '), shown.join(', ')].filter(Boolean).join(' ');
};

/** Parameters that only votes read; the series is the same whatever they are. */
const JUDGING = new Set(['oversold', 'overbought', 'threshold', 'lookback']);

const identify = ({ definition, parameters }: IndicatorTerm): string =>
  JSON.stringify([definition.name, ...definition.parameters.map(({ name }) => parameters[name])]);

/**
 * Reads `ema:50,ema:200,bollinger,rsi,macd:12:26:9`; the same one twice counts once.
 * @throws DomainError VALIDATION_FAILED with everything that cannot be read
 */
export function parseTerms(text: string): ParsedTerms {
  if (text.trim() === 'none') return { terms: [], refusal: null };
  const terms = new Map<string, IndicatorTerm>();
  const errors: FieldError[] = [];
  let unknown: DomainError | null = null;
  for (const part of text.split(',')) {
    const [name = '', ...values] = part.split(':').map((piece) => piece.trim());
    const definition = findIndicator(name.toLowerCase());
    if (name === '') errors.push(fault('empty', `There is an empty name. ${describeSyntax()}`));
    else if (definition === null) unknown ??= refuseUnknown(name);
    else {
      const read = readTerm(definition, values);
      if ('definition' in read) terms.set(identify(read), read);
      else errors.push(...read);
    }
  }
  const [first] = errors;
  if (first !== undefined) {
    const detail = errors.length === 1 ? first.detail : `${errors.length} things are wrong; see \`errors\`.`;
    throw new DomainError('VALIDATION_FAILED', detail, { errors });
  }
  const known = [...terms.values()];
  return { terms: known, refusal: unknown ?? refuseSize(known) };
}
