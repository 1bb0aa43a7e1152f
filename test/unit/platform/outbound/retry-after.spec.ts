import { parseRetryAfter } from '../../../../src/platform/outbound/retry-after.js';

const NOW = new Date('2024-03-15T12:00:00Z');

describe('Retry-After', () => {
  it.each([
    ['0', 0],
    ['120', 120_000],
    [' 7 ', 7_000],
    ['999999999999', 86_400_000],
    ['Fri, 15 Mar 2024 12:00:30 GMT', 30_000],
    ['Friday, 15-Mar-24 12:00:30 GMT', 30_000],
    ['Fri, 15 Mar 2024 11:00:00 GMT', 0],
    ['Sat, 15 Mar 2025 12:00:00 GMT', 86_400_000],
  ])('reads "%s" as %d ms', (text, expected) => {
    expect(parseRetryAfter(text, NOW)).toBe(expected);
  });

  it.each([undefined, '', 'soon', '-5', '1.5', '2024-03-15T12:01:00Z', '10 minutes'])(
    'reads nothing from %s',
    (text) => {
      expect(parseRetryAfter(text, NOW)).toBeUndefined();
    },
  );
});
