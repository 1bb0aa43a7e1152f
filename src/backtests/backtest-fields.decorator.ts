import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsNumber, Max, Min, ValidateBy } from 'class-validator';
import { OptionalField } from '../analysis/optional-field.decorator.js';
import { MAXIMUM_COMBINATIONS } from './engine/simulate-grid.js';

const MOST_STRATEGIES = 20;
const MOST_PARAMETERS = 20;
const LONGEST_NAME = 64;

interface NumberFieldOptions {
  readonly description: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly default?: number | null;
  readonly example?: number;
}

/** A number of the body that may be left out. */
export function NumberField({ minimum, maximum, ...documented }: NumberFieldOptions): PropertyDecorator {
  const message = ({ property }: { property: string }) => `${property} must be a number from ${minimum} to ${maximum}`;
  const { default: fallback, ...rest } = documented;
  return applyDecorators(
    ApiPropertyOptional({ type: Number, minimum, maximum, ...rest, ...(fallback != null && { default: fallback }) }),
    OptionalField(),
    IsNumber({ allowNaN: false, allowInfinity: false }, { message }),
    Min(minimum, { message }),
    Max(maximum, { message }),
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const isId = (value: unknown): boolean =>
  typeof value === 'string' && value.length >= 1 && value.length <= LONGEST_NAME;

/** What is wrong with the parameters of a strategy; null when nothing is. */
function describeParameters(parameters: unknown): string | null {
  if (parameters === undefined) return null;
  if (!isObject(parameters)) return 'its parameters must be an object such as {"fast": 10, "slow": 30}';
  const entries = Object.entries(parameters);
  if (entries.length > MOST_PARAMETERS) return `it has more than ${MOST_PARAMETERS} parameters`;
  const bad = entries.find(([name, value]) => name.length > LONGEST_NAME || !isNumber(value));
  return bad ? `its parameter '${bad[0].slice(0, LONGEST_NAME)}' must be a number` : null;
}

function describeStrategy(value: unknown): string | null {
  if (typeof value === 'string') return isId(value) ? null : `an id has 1 to ${LONGEST_NAME} characters`;
  if (!isObject(value)) return 'it must be an id, or an object such as {"id": "sma-cross", "parameters": {...}}';
  const unknown = Object.keys(value).find((name) => name !== 'id' && name !== 'parameters');
  if (unknown !== undefined) return `'${unknown.slice(0, LONGEST_NAME)}' is not a known field; known: id, parameters`;
  return isId(value.id) ? describeParameters(value.parameters) : `an id has 1 to ${LONGEST_NAME} characters`;
}

function describeStrategies(value: unknown): string | null {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_STRATEGIES)
    return `strategies must be a list of 1 to ${MOST_STRATEGIES} strategies, such as ["balanced"]`;
  const faults = value.flatMap((one: unknown, index) => {
    const fault = describeStrategy(one);
    return fault === null ? [] : [`at ${index}: ${fault}`];
  });
  return faults.length === 0 ? null : faults.join('; ');
}

/** The strategies of a backtest: ids, or ids with numbers. */
export function StrategiesField(): PropertyDecorator {
  return applyDecorators(
    ApiProperty({
      description:
        'The strategies, 1 to 20: an id, or `{id, parameters}` with numbers that differ, such as `rsi.period` or `risk.maxBars`. `sma-cross` is the reference run of two averages: `fast`, `slow`, `stopPercent`, `targetPercent`.',
      type: 'array',
      minItems: 1,
      maxItems: MOST_STRATEGIES,
      items: {
        oneOf: [
          { type: 'string', minLength: 1, maxLength: LONGEST_NAME },
          {
            type: 'object',
            required: ['id'],
            properties: {
              id: { type: 'string', minLength: 1, maxLength: LONGEST_NAME },
              parameters: { type: 'object', additionalProperties: { type: 'number' } },
            },
          },
        ],
      },
      example: ['balanced', { id: 'sma-cross', parameters: { fast: 10, slow: 30 } }],
    }),
    ValidateBy(
      { name: 'invalidStrategies', validator: { validate: (value: unknown) => describeStrategies(value) === null } },
      { message: ({ value }) => describeStrategies(value) ?? '' },
    ),
  );
}

function describeAxes(value: unknown): string | null {
  if (!isObject(value) || Object.keys(value).length === 0)
    return 'parameters must be an object of lists, such as {"rsi.period": [10, 14]}';
  const bad = Object.entries(value).find(
    ([name, values]) =>
      name.length > LONGEST_NAME || !Array.isArray(values) || values.length === 0 || !values.every(isNumber),
  );
  if (bad) return `'${bad[0].slice(0, LONGEST_NAME)}' must be a list of numbers, at least one`;
  const combinations = Object.values(value).reduce<number>(
    (product, values) => product * (values as unknown[]).length,
    1,
  );
  return combinations > MAXIMUM_COMBINATIONS
    ? `a grid has at most ${MAXIMUM_COMBINATIONS} combinations, and this one ${combinations}; beyond, the best of them is luck`
    : null;
}

/** The values of a grid by the number that they are for. */
export function AxesField(): PropertyDecorator {
  return ValidateBy(
    { name: 'invalidGrid', validator: { validate: (value: unknown) => describeAxes(value) === null } },
    { message: ({ value }) => describeAxes(value) ?? '' },
  );
}
