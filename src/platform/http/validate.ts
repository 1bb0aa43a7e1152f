import 'reflect-metadata';
import { type ClassConstructor, plainToInstance } from 'class-transformer';
import { getMetadataStorage, validate, type ValidationError } from 'class-validator';
import { closest, distance } from 'fastest-levenshtein';
import type { FieldError } from '../errors/domain-error.js';
import { findDefaults } from './input-defaults.js';
import { findUnusableInput, joinPointer } from './request-text.js';

/** Where a value comes from; it decides what its pointers look like: `/name` or `query/name`. */
export type ValueSource = 'body' | 'query';

export type Validated<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly FieldError[] };

/** The code that clients see for a constraint of class-validator; others keep their name in snake case. */
const CODES: Readonly<Record<string, string>> = {
  isDefined: 'required',
  isNotEmpty: 'required',
  min: 'out_of_range',
  max: 'out_of_range',
  isPositive: 'out_of_range',
  minLength: 'invalid_length',
  maxLength: 'invalid_length',
  isLength: 'invalid_length',
  arrayMinSize: 'invalid_length',
  arrayMaxSize: 'invalid_length',
  arrayNotEmpty: 'invalid_length',
  isIn: 'not_allowed',
  isEnum: 'not_allowed',
  matches: 'invalid_format',
  isUuid: 'invalid_format',
  isISO8601: 'invalid_format',
  isInt: 'invalid_type',
  isNumber: 'invalid_type',
  isString: 'invalid_type',
  isBoolean: 'invalid_type',
  isArray: 'invalid_type',
  isObject: 'invalid_type',
  nestedValidation: 'invalid_type',
};

const codeOf = (constraint: string): string =>
  CODES[constraint] ?? constraint.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;

/** The names that a class has rules for. */
function listKnownNames(target: object | undefined): string[] {
  if (!target) return [];
  const rules = getMetadataStorage().getTargetValidationMetadatas(target.constructor, '', false, false);
  return [...new Set(rules.map((rule) => rule.propertyName))].sort();
}

/** Says what is known instead of an unknown name, with the likely intention. */
export function describeUnknownName(kind: string, name: string, known: readonly string[]): string {
  const near = known.length > 0 ? closest(name, [...known]) : '';
  const hint = near !== '' && distance(name, near) <= 2 ? ` Did you mean '${near}'?` : '';
  const list = known.length > 0 ? `Known: ${known.join(', ')}.` : `None is taken here.`;
  return `'${name.slice(0, 80)}' is not a known ${kind}.${hint} ${list}`;
}

function describeConstraints(error: ValidationError, pointer: string, source: ValueSource): FieldError[] {
  const constraints = Object.entries(error.constraints ?? {});
  if (constraints.some(([name]) => name === 'whitelistValidation')) {
    const known = listKnownNames(error.target);
    const kind = source === 'query' ? 'query parameter' : 'field';
    return [{ pointer, code: 'unknown_field', detail: describeUnknownName(kind, error.property, known) }];
  }
  if (error.value === undefined && constraints.length > 0) {
    const what = source === 'query' ? 'query parameter' : 'field';
    return [{ pointer, code: 'required', detail: `The ${what} '${error.property}' is required.` }];
  }
  const entries = constraints.map(([name, text]) => ({ pointer, code: codeOf(name), detail: sentence(text) }));
  const typeErrors = entries.filter((entry) => entry.code === 'invalid_type');
  // A value of the wrong type fails every other rule too, which says nothing more.
  return typeErrors.length > 0 ? typeErrors.slice(0, 1) : entries;
}

function flatten(errors: readonly ValidationError[], base: string, source: ValueSource): FieldError[] {
  return errors.flatMap((error) => {
    const pointer = joinPointer(base, error.property);
    return [...describeConstraints(error, pointer, source), ...flatten(error.children ?? [], pointer, source)];
  });
}

const isPlainObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fillIn(instance: object, defaults: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(defaults)) {
    if (Reflect.get(instance, name) === undefined) Reflect.set(instance, name, value);
  }
}

/**
 * Makes an instance of a decorated class out of parsed input. Nothing is converted unless a decorator of the class
 * says so, and unknown names are errors. An absent body counts as `{}`, so that the required fields are named.
 */
export async function validateAs<T extends object>(
  target: ClassConstructor<T>,
  input: unknown,
  source: ValueSource,
): Promise<Validated<T>> {
  const base = source === 'query' ? 'query' : '';
  if (input !== undefined && !isPlainObject(input)) {
    return { ok: false, errors: [{ pointer: '', code: 'invalid_type', detail: 'The body must be a JSON object.' }] };
  }
  // Parsed queries have no prototype, which class-transformer takes for granted.
  const plain = { ...input };
  const unusable = findUnusableInput(plain, base);
  if (unusable.length > 0) return { ok: false, errors: unusable };
  const instance = plainToInstance(target, plain, { exposeDefaultValues: true });
  fillIn(instance, findDefaults(target));
  const errors = await validate(instance, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: false,
    validationError: { target: true, value: true },
  });
  return errors.length > 0 ? { ok: false, errors: flatten(errors, base, source) } : { ok: true, value: instance };
}
