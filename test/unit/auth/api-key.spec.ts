import { computeKeyHash, createApiKey, isSameSecret, parseApiKey } from '../../../src/auth/api-key.js';

const zeros = (bytes: number): Buffer => Buffer.alloc(bytes);

const counting = (bytes: number): Buffer =>
  Buffer.from(Array.from({ length: bytes }, (_, index) => (index * 37 + 171) % 251));

describe('the format of an API key', () => {
  test('a key names its id, holds 256 bits of secret and ends with a checksum', () => {
    const { key, publicId } = createApiKey();
    expect(key).toMatch(/^bar_[0-9a-f]{16}_[0-9a-f]{64}_[0-9a-f]{8}$/);
    expect(parseApiKey(key)).toEqual({ kind: 'well-formed', publicId });
  });

  test('the checksum is the CRC-32 of everything before it', () => {
    // zlib.crc32 of Python 3 over the text before the last underscore.
    const { key } = createApiKey(zeros);
    expect(key).toBe(`bar_${'0'.repeat(16)}_${'0'.repeat(64)}_ec5c63cb`);
  });

  test('two keys differ', () => {
    expect(createApiKey().key).not.toBe(createApiKey().key);
  });

  test('every single mistyped digit is noticed', () => {
    const { key } = createApiKey();
    for (let position = 4; position < key.length; position += 1) {
      const digit = key[position] === '0' ? '1' : '0';
      if (key[position] === '_') continue;
      const mistyped = key.slice(0, position) + digit + key.slice(position + 1);
      expect(parseApiKey(mistyped)).toEqual({ kind: 'mistyped' });
    }
  });

  test.each([
    ['a cut-off key', (key: string) => key.slice(0, -3)],
    ['a key with something after it', (key: string) => `${key}0`],
    ['a key in capitals', (key: string) => `bar_${key.slice(4).toUpperCase()}`],
    ['two swapped neighbours', (key: string) => key.replace(/([0-9a-f])(?!\1)([0-9a-f])_/, '$2$1_')],
  ])('%s is mistyped', (_, spoil) => {
    expect(parseApiKey(spoil(createApiKey(counting).key))).toEqual({ kind: 'mistyped' });
  });

  test.each(['', 'secret', 'sk_live_0123456789', 'Bar_1', 'bar-1'])('%p is not one of our keys', (text) => {
    expect(parseApiKey(text)).toEqual({ kind: 'foreign' });
  });
});

describe('the hash of an API key', () => {
  test('is HMAC-SHA256 of the whole key (RFC 4231, test case 2)', () => {
    expect(computeKeyHash(Buffer.from('Jefe'), 'what do ya want for nothing?')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });

  test('depends on the pepper', () => {
    const { key } = createApiKey();
    expect(computeKeyHash(Buffer.from('one'), key)).not.toBe(computeKeyHash(Buffer.from('two'), key));
  });
});

describe('comparing secrets', () => {
  test('tells equal from different texts, of any length', () => {
    expect(isSameSecret('a'.repeat(64), 'a'.repeat(64))).toBe(true);
    expect(isSameSecret('a'.repeat(64), 'b'.repeat(64))).toBe(false);
    expect(isSameSecret('short', 'much longer')).toBe(false);
    expect(isSameSecret('', '')).toBe(true);
  });
});
