import { randomBytes } from 'node:crypto';
import { isSealed, openSealed, seal } from '../../../../src/platform/secrets/sealed-text.js';

const KEY = randomBytes(32);
const TEXT = '{"key":"bar_secret","name":"Ünïcode"}';

describe('a sealed text', () => {
  it('opens to the same text, and does not show it', () => {
    const sealed = seal(KEY, TEXT);
    expect(isSealed(sealed)).toBe(true);
    expect(isSealed(TEXT)).toBe(false);
    expect(sealed).not.toContain('bar_secret');
    expect(openSealed(KEY, sealed)).toBe(TEXT);
  });

  it('is another text each time', () => {
    expect(seal(KEY, TEXT)).not.toBe(seal(KEY, TEXT));
  });

  it.each([
    ['under another key', () => openSealed(randomBytes(32), seal(KEY, TEXT))],
    ['after it was changed', () => openSealed(KEY, `${seal(KEY, TEXT).slice(0, -6)}AAAA==`)],
    ['cut off', () => openSealed(KEY, seal(KEY, TEXT).slice(0, 20))],
  ])('does not open %s', (_, open) => {
    expect(open()).toBeNull();
  });
});
