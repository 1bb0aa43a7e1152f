import type { IncomingHttpHeaders } from 'node:http';
import { readPresentedKey } from '../../../src/auth/presented-key.js';

describe('the key in the headers', () => {
  test.each<[string, IncomingHttpHeaders]>([
    ['Authorization: Bearer', { authorization: 'Bearer k1' }],
    ['Authorization: bearer, in any case and with any space', { authorization: '  bEaReR    k1  ' }],
    ['X-API-Key', { 'x-api-key': 'k1' }],
    ['X-API-Key with space around', { 'x-api-key': ' k1 ' }],
    ['both, when they are the same', { authorization: 'Bearer k1', 'x-api-key': 'k1' }],
    ["X-API-Key beside a proxy's Basic", { authorization: 'Basic dXNlcjpwYXNz', 'x-api-key': 'k1' }],
    ['Authorization beside an empty X-API-Key', { authorization: 'Bearer k1', 'x-api-key': '' }],
  ])('is read from %s', (_, headers) => {
    expect(readPresentedKey(headers)).toEqual({ kind: 'key', key: 'k1' });
  });

  test('is missing when there is none, and the answer says how to send it', () => {
    expect(readPresentedKey({})).toEqual({
      kind: 'none',
      detail: expect.stringContaining('`Authorization: Bearer <key>` or in `X-API-Key: <key>`'),
    });
    expect(readPresentedKey({ authorization: ' ', 'x-api-key': '' }).kind).toBe('none');
  });

  test.each<[string, IncomingHttpHeaders, string]>([
    ['two different keys', { authorization: 'Bearer k1', 'x-api-key': 'k2' }, 'Send one of them only'],
    ['another scheme', { authorization: 'Basic dXNlcjpwYXNz' }, 'other than Bearer'],
    ['a key without a scheme', { authorization: 'bar_1_2_3' }, 'has no scheme'],
    ['a scheme without a key', { authorization: 'Bearer' }, 'no key after Bearer'],
    ['a scheme in X-API-Key', { 'x-api-key': 'Bearer k1' }, 'without the word Bearer'],
  ])('cannot be used with %s', (_, headers, fix) => {
    expect(readPresentedKey(headers)).toEqual({ kind: 'unusable', detail: expect.stringContaining(fix) });
  });

  test('is never repeated in the message', () => {
    const presented = readPresentedKey({ authorization: 'Bearer topsecret', 'x-api-key': 'othersecret' });
    expect(JSON.stringify(presented)).not.toMatch(/topsecret|othersecret/);
  });
});
