import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateBy,
} from 'class-validator';
import { declareDefault } from './input-defaults.js';

interface Described {
  readonly description?: string;
}

export interface QueryNumberOptions extends Described {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: number;
  /** What happens above the maximum; `refuse` when not set. */
  readonly above?: 'refuse' | 'clamp';
}

export interface QueryTextOptions extends Described {
  readonly maximumLength?: number;
  readonly pattern?: RegExp;
  readonly example?: string;
}

const INTEGER = /^-?\d{1,15}$/;
const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

const isCalendarDay = (value: unknown): boolean => {
  if (typeof value !== 'string' || !DATE.test(value)) return false;
  const instant = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value);
};

function describeRange({ minimum, maximum, above }: QueryNumberOptions): string {
  const parts: string[] = [];
  if (minimum !== undefined) parts.push(`at least ${minimum}`);
  if (maximum !== undefined && above !== 'clamp') parts.push(`at most ${maximum}`);
  return parts.length === 0 ? '' : ` of ${parts.join(' and ')}`;
}

/** Remembers the default of an absent parameter, which no transformation is ever asked about. */
function withDefault(fallback: unknown): PropertyDecorator[] {
  return fallback === undefined ? [] : [declareDefault(fallback)];
}

/** Text that is a number becomes one; anything else stays what it is and fails the type check. */
function parseNumber(value: unknown, pattern: RegExp, options: QueryNumberOptions): unknown {
  if (typeof value !== 'string' || !pattern.test(value)) return value;
  const parsed = Number(value);
  return options.above === 'clamp' && options.maximum !== undefined ? Math.min(parsed, options.maximum) : parsed;
}

function queryNumber(kind: 'integer' | 'number', options: QueryNumberOptions): PropertyDecorator {
  const pattern = kind === 'integer' ? INTEGER : NUMBER;
  const article = kind === 'integer' ? 'a whole number' : 'a number';
  const message = `$property must be ${article}${describeRange(options)}, given once`;
  const rules = [
    ...(options.minimum === undefined ? [] : [Min(options.minimum, { message })]),
    ...(options.maximum === undefined ? [] : [Max(options.maximum, { message })]),
  ];
  return applyDecorators(
    ApiPropertyOptional({
      type: kind,
      ...(options.minimum !== undefined && { minimum: options.minimum }),
      // A schema with a maximum would have generated clients refuse what is merely coerced down.
      ...(options.maximum !== undefined && options.above !== 'clamp' && { maximum: options.maximum }),
      ...(options.default !== undefined && { default: options.default }),
      ...(options.description !== undefined && { description: options.description }),
    }),
    Transform(({ value }) => parseNumber(value, pattern, options)),
    ...withDefault(options.default),
    IsOptional(),
    kind === 'integer' ? IsInt({ message }) : IsNumber({}, { message }),
    ...rules,
  );
}

/** An optional whole number in the query. */
export const QueryInteger = (options: QueryNumberOptions = {}): PropertyDecorator => queryNumber('integer', options);

/** An optional number in the query. */
export const QueryNumber = (options: QueryNumberOptions = {}): PropertyDecorator => queryNumber('number', options);

/** An optional `true` or `false` in the query. */
export function QueryBoolean(options: Described & { readonly default?: boolean } = {}): PropertyDecorator {
  return applyDecorators(
    ApiPropertyOptional({ type: Boolean, ...options }),
    Transform(({ value }) => {
      const text: unknown = value;
      if (text === 'true') return true;
      return text === 'false' ? false : text;
    }),
    ...withDefault(options.default),
    IsOptional(),
    IsBoolean({ message: '$property must be true or false, given once' }),
  );
}

/**
 * An optional calendar day `YYYY-MM-DD` in the query. Documented without an example: Swagger UI would fill the same day
 * into `from` and `to`, and show an empty list.
 */
export function QueryDate(options: Described = {}): PropertyDecorator {
  return applyDecorators(
    ApiPropertyOptional({ type: String, format: 'date', ...options }),
    IsOptional(),
    ValidateBy(
      { name: 'matches', validator: { validate: isCalendarDay } },
      { message: '$property must be a calendar day like 2026-01-31, given once' },
    ),
  );
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Reads an RFC 3339 instant, or a calendar day as its beginning in UTC; null when it is neither. */
export function readInstant(text: string): Date | null {
  if (!isCalendarDay(text.slice(0, 10)) || !(text.length === 10 || INSTANT.test(text))) return null;
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? null : instant;
}

/** An optional instant in the query, which may also be given as a day. It stays a text; `readInstant` reads it. */
export function QueryInstant(options: Described = {}): PropertyDecorator {
  return applyDecorators(
    ApiPropertyOptional({ type: String, ...options }),
    IsOptional(),
    ValidateBy(
      {
        name: 'matches',
        validator: { validate: (value: unknown) => typeof value === 'string' && readInstant(value) !== null },
      },
      { message: '$property must be an instant like 2026-01-31T09:30:00Z or a day like 2026-01-31, given once' },
    ),
  );
}

/** An optional text in the query. */
export function QueryText({ maximumLength = 200, pattern, ...documented }: QueryTextOptions = {}): PropertyDecorator {
  const isSingleText = ValidateBy(
    { name: 'isString', validator: { validate: (value: unknown) => typeof value === 'string' && value !== '' } },
    { message: '$property must be a text that is not empty, given once' },
  );
  return applyDecorators(
    ApiPropertyOptional({
      type: String,
      minLength: 1,
      maxLength: maximumLength,
      ...(pattern && { pattern: pattern.source }),
      ...documented,
    }),
    IsOptional(),
    isSingleText,
    MaxLength(maximumLength, { message: `$property must have at most ${maximumLength} characters` }),
    ...(pattern ? [Matches(pattern, { message: `$property must match ${pattern.source}` })] : []),
  );
}

/** One of a few words in the query. */
export function QueryOneOf<T extends string>(
  values: readonly T[],
  options: Described & { readonly default?: T } = {},
): PropertyDecorator {
  return applyDecorators(
    ApiPropertyOptional({ enum: [...values], ...options }),
    ...withDefault(options.default),
    IsOptional(),
    IsIn([...values], { message: `$property must be one of ${values.join(', ')}, given once` }),
  );
}

/** `sort=-createdAt,ticker` in the query: fields of an allow-list, each at most once, `-` for descending. */
export function QuerySort(fields: readonly string[], fallback: string): PropertyDecorator {
  const isSort = (value: unknown): boolean => {
    if (typeof value !== 'string') return false;
    const names = value.split(',').map((name) => name.replace(/^-/, ''));
    return names.every((name) => fields.includes(name)) && new Set(names).size === names.length;
  };
  return applyDecorators(
    ApiPropertyOptional({
      type: String,
      default: fallback,
      description: `Fields to sort by, separated by commas, with \`-\` for descending: ${fields.join(', ')}.`,
    }),
    ...withDefault(fallback),
    IsOptional(),
    ValidateBy(
      { name: 'isIn', validator: { validate: isSort } },
      { message: `$property must name fields out of ${fields.join(', ')}, each once, with - for descending` },
    ),
  );
}
