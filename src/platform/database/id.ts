import { v7, validate } from 'uuid';

/** A UUIDv7: unique, and sorted by the time it was made. */
export function newId(): string {
  return v7();
}

/** Whether the text is a UUID. Postgres fails on any other text, so ids from outside are asked first. */
export function isId(text: string): boolean {
  return validate(text);
}
