import type { FieldError } from '../errors/domain-error.js';

// A lone surrogate or a null character is refused by PostgreSQL, and means nothing in any field we have.
const UNSTORABLE = /\0|\p{Surrogate}/u;

const escapePointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** Appends a name or an index to an RFC 6901 pointer, or to `query`. */
export const joinPointer = (base: string, name: string | number): string => `${base}/${escapePointer(String(name))}`;

export const isStorableText = (text: string): boolean => !UNSTORABLE.test(text);

/** Names that every object inherits: libraries that walk over input take them for methods. */
const isInheritedName = (name: string): boolean => name in Object.prototype;

function checkName(name: string, pointer: string): FieldError[] {
  if (!isStorableText(name)) return checkText(name, pointer);
  if (!isInheritedName(name)) return [];
  const detail = `'${name}' is not a known name here. Take it out.`;
  return [{ pointer: joinPointer(pointer, name), code: 'unknown_field', detail }];
}

function checkText(text: string, pointer: string): FieldError[] {
  if (isStorableText(text)) return [];
  const detail = 'Text must not hold null characters or unpaired surrogates. Take them out.';
  return [{ pointer, code: 'invalid_character', detail }];
}

/**
 * Everything in parsed input that no field can mean: text that cannot be stored, and names that every object inherits.
 */
export function findUnusableInput(value: unknown, pointer: string): FieldError[] {
  if (typeof value === 'string') return checkText(value, pointer);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const nameErrors = checkName(name, pointer);
    return nameErrors.length > 0 ? nameErrors : findUnusableInput(member, joinPointer(pointer, name));
  });
}
