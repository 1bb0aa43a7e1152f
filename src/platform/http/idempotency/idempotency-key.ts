import type { FieldError } from '../../errors/domain-error.js';

export const IDEMPOTENCY_KEY_HEADER = 'Idempotency-Key';

/** Bare, or quoted as a string of RFC 9651, whose only escapes are `\"` and `\\`. What begins with a quote is quoted. */
export const IDEMPOTENCY_KEY_PATTERN = '^(?:[!#-~][!-~]{0,254}|"(?:[!#-\\[\\]-~]|\\\\["\\\\]){1,255}")$';

const SHAPE = new RegExp(IDEMPOTENCY_KEY_PATTERN);

const DETAIL =
  '`Idempotency-Key` must be 1 to 255 visible ASCII characters, bare or in double quotes. A new UUID for each operation serves well.';

/** The key that a header means, the same bare and quoted; null when it means none. */
export function parseIdempotencyKey(header: string): string | null {
  if (!SHAPE.test(header)) return null;
  return header.startsWith('"') ? header.slice(1, -1).replaceAll(/\\(["\\])/g, '$1') : header;
}

/** What is wrong with the header of a request; nothing when there is none. */
export function checkIdempotencyKey(header: string | undefined): FieldError[] {
  if (header === undefined || parseIdempotencyKey(header) !== null) return [];
  return [{ pointer: `header/${IDEMPOTENCY_KEY_HEADER}`, code: 'invalid_format', detail: DETAIL }];
}
