import type { FieldError } from '../errors/domain-error.js';

// A lone surrogate or a null character is refused by PostgreSQL, and means nothing in any field we have.
const UNSTORABLE = /\0|\p{Surrogate}/u;

const escapePointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** Appends a name or an index to an RFC 6901 pointer, or to `query`. */
export const joinPointer = (base: string, name: string | number): string => `${base}/${escapePointer(String(name))}`;

export const isStorableText = (text: string): boolean => !UNSTORABLE.test(text);

/** Every text in a value, names included, that holds a null character or half a surrogate pair. */
export function findUnstorableText(value: unknown, pointer: string): FieldError[] {
  if (typeof value === 'string') {
    if (isStorableText(value)) return [];
    const detail = 'Text must not hold null characters or unpaired surrogates. Take them out.';
    return [{ pointer, code: 'invalid_character', detail }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    if (!isStorableText(name)) return findUnstorableText(name, pointer);
    return findUnstorableText(member, joinPointer(pointer, name));
  });
}
