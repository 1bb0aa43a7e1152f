import {
  checkIdempotencyKey,
  parseIdempotencyKey,
} from '../../../../../src/platform/http/idempotency/idempotency-key.js';

const VISIBLE = Array.from({ length: 94 }, (_, index) => String.fromCharCode(0x21 + index)).join('');

describe('an Idempotency-Key', () => {
  it.each([
    ['one character', 'a', 'a'],
    ['a UUID', '0198b6a0-5c1e-7000-8000-000000000001', '0198b6a0-5c1e-7000-8000-000000000001'],
    ['255 characters', 'x'.repeat(255), 'x'.repeat(255)],
    ['every visible character', VISIBLE, VISIBLE],
    ['a quoted text', '"abc"', 'abc'],
    ['255 quoted characters', `"${'x'.repeat(255)}"`, 'x'.repeat(255)],
    ['escapes in quotes', String.raw`"a\"b\\c"`, String.raw`a"b\c`],
    ['255 escapes in quotes', `"${'\\"'.repeat(255)}"`, '"'.repeat(255)],
    ['a backslash without quotes', String.raw`a\b`, String.raw`a\b`],
  ])('may be %s', (_, header, key) => {
    expect(parseIdempotencyKey(header)).toBe(key);
    expect(checkIdempotencyKey(header)).toEqual([]);
  });

  it('is the same bare and quoted', () => {
    expect(parseIdempotencyKey('"order-1"')).toBe(parseIdempotencyKey('order-1'));
  });

  it.each([
    ['empty', ''],
    ['empty in quotes', '""'],
    ['256 characters', 'x'.repeat(256)],
    ['256 quoted characters', `"${'x'.repeat(256)}"`],
    ['a single quote', '"'],
    ['an open quote', '"abc'],
    ['quoted with a quote inside', '"a"b"'],
    ['quoted with an unknown escape', String.raw`"a\b"`],
    ['quoted and ending in a backslash', String.raw`"abc\"`],
    ['two words', 'a b'],
    ['two headers in one', 'a, b'],
    ['not ASCII', 'é'],
    ['a control character', 'a\tb'],
    ['DEL', '\x7f'],
    ['a key and a line end', 'abc\n'],
  ])('is not %s', (_, header) => {
    expect(parseIdempotencyKey(header)).toBeNull();
    expect(checkIdempotencyKey(header)).toEqual([
      {
        pointer: 'header/Idempotency-Key',
        code: 'invalid_format',
        detail: expect.stringContaining('1 to 255 visible ASCII'),
      },
    ]);
  });

  it('need not be there', () => {
    expect(checkIdempotencyKey(undefined)).toEqual([]);
  });
});
