import fc from 'fast-check';
import { parseJsonBody } from '../../../../src/platform/http/json-body.js';

const parse = (text: string): unknown => parseJsonBody(Buffer.from(text));

describe('parseJsonBody', () => {
  it('gives what JSON.parse gives for anything without forbidden names', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), (text) => {
        fc.pre(!/__proto__|constructor|prototype/.test(text));
        expect(parse(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('is undefined for no bytes', () => {
    expect(parse('')).toBeUndefined();
  });

  it('does not count brackets in strings, nor quotes that are escaped', () => {
    const text = JSON.stringify({ text: `${'['.repeat(500)}"\\${'{'.repeat(500)}` });
    expect(parse(text)).toEqual(JSON.parse(text));
  });

  it('takes 64 levels and refuses 65', () => {
    const nest = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(() => parse(nest(64))).not.toThrow();
    expect(() => parse(nest(65))).toThrow('nested deeper than 64 levels');
  });

  it.each([
    '{"__proto__":1}',
    '{"a":[{"constructor":{}}]}',
    '{"\\u005f\\u005fproto\\u005f\\u005f":1}',
    '{"prototype":1}',
  ])('refuses names that lead to a prototype: %s', (text) => {
    expect(() => parse(text)).toThrow(expect.objectContaining({ code: 'MALFORMED_JSON' }));
  });

  it('takes the same words as values', () => {
    expect(parse('{"name":"__proto__ constructor"}')).toEqual({ name: '__proto__ constructor' });
  });
});
