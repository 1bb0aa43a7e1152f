import { computeFingerprint, toCanonicalJson } from '../../../../../src/platform/http/idempotency/fingerprint.js';

const of = (body: unknown, path: unknown = {}, query: unknown = {}) => computeFingerprint({ body, path, query });

describe('canonical JSON', () => {
  it('has members in the order of their names, at every depth', () => {
    const value = { b: 1, a: { d: [{ z: 1, y: 2 }], c: null } };
    expect(toCanonicalJson(value)).toBe('{"a":{"c":null,"d":[{"y":2,"z":1}]},"b":1}');
  });

  it('keeps the order of lists', () => {
    expect(toCanonicalJson({ list: ['b', 'a', 10, 9] })).toBe('{"list":["b","a",10,9]}');
  });

  it('takes a member that is named like a prototype for a member', () => {
    expect(toCanonicalJson(JSON.parse('{"b":1,"__proto__":{"x":1}}') as object)).toBe('{"__proto__":{"x":1},"b":1}');
  });
});

describe('the fingerprint of a request', () => {
  it('is a SHA-256 in hexadecimal', () => {
    expect(of({ ticker: 'A' })).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is the same for the same body in another order', () => {
    const one = { ticker: 'A', settings: { capital: 1, entry: 'x' } };
    const other = { settings: { entry: 'x', capital: 1 }, ticker: 'A' };
    expect(of(one)).toBe(of(other));
  });

  it.each([
    ['another value', { ticker: 'B' }],
    ['another type', { ticker: ['A'] }],
    ['one member more', { ticker: 'A', strategy: 'balanced' }],
    ['an explicit null', { ticker: 'A', strategy: null }],
    ['no body', undefined],
    ['a text', '{"ticker":"A"}'],
  ])('is another one for %s', (_, body) => {
    expect(of(body)).not.toBe(of({ ticker: 'A' }));
  });

  it('depends on path and query, each in its place', () => {
    const all = [of({}), of({}, { id: '1' }), of({}, { id: '2' }), of({}, {}, { id: '1' }), of({ id: '1' })];
    expect(new Set(all).size).toBe(all.length);
  });
});
