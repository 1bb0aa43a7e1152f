import {
  assertIfMatch,
  computeETag,
  isNotModified,
  parseIfMatch,
  requireIfMatch,
} from '../../../../src/platform/http/etag.js';

const CURRENT = computeETag('id', 3);

describe('computeETag', () => {
  it('differs by every part, and by where a part ends', () => {
    const tags = [
      computeETag('a', 1),
      computeETag('a', 2),
      computeETag('b', 1),
      computeETag('a1'),
      computeETag('a', '1'),
    ];
    expect(new Set(tags).size).toBe(tags.length);
  });
});

describe('parseIfMatch', () => {
  it.each([
    [undefined, { kind: 'absent' }],
    ['*', { kind: 'any' }],
    [' * ', { kind: 'any' }],
    ['"a"', { kind: 'tags', tags: ['"a"'] }],
    ['"a" , W/"b"', { kind: 'tags', tags: ['"a"', 'W/"b"'] }],
    ['""', { kind: 'tags', tags: ['""'] }],
  ])('reads %j', (header, expected) => {
    expect(parseIfMatch(header)).toEqual(expected);
  });

  it.each(['', '3', 'abc', '"a', '"a" "b"', '"a",', '*, "a"'])('refuses %j', (header) => {
    expect(() => parseIfMatch(header)).toThrow(expect.objectContaining({ code: 'VALIDATION_FAILED' }));
  });
});

describe('assertIfMatch', () => {
  it('passes when nothing is demanded, for any, and for the current tag', () => {
    for (const header of [undefined, '*', CURRENT, `"x", ${CURRENT}`]) {
      expect(() => assertIfMatch(parseIfMatch(header), CURRENT)).not.toThrow();
    }
  });

  it('fails with the current tag for another one and for a weak one', () => {
    for (const header of ['"x"', `W/${CURRENT}`]) {
      const expected = expect.objectContaining({ code: 'PRECONDITION_FAILED', headers: { ETag: CURRENT } });
      expect(() => assertIfMatch(parseIfMatch(header), CURRENT)).toThrow(expected);
    }
  });
});

describe('requireIfMatch', () => {
  it('fails when nothing is demanded', () => {
    const expected = expect.objectContaining({ code: 'PRECONDITION_REQUIRED' });
    expect(() => requireIfMatch({ kind: 'absent' }, CURRENT)).toThrow(expected);
  });
});

describe('isNotModified', () => {
  it('compares weakly, and is false for what cannot be read', () => {
    expect(isNotModified(CURRENT, CURRENT)).toBe(true);
    expect(isNotModified(`W/${CURRENT}`, CURRENT)).toBe(true);
    expect(isNotModified('*', CURRENT)).toBe(true);
    for (const header of [undefined, '"x"', 'rubbish', '']) expect(isNotModified(header, CURRENT)).toBe(false);
  });
});
