import { parseExpiry } from '../../../src/auth/key-expiry.js';

const now = new Date('2026-11-23T10:00:00.000Z');

describe('when a key expires', () => {
  test.each([
    ['90d', '2027-02-21T10:00:00.000Z'],
    ['12h', '2026-11-23T22:00:00.000Z'],
    ['2027-01-31', '2027-01-31T00:00:00.000Z'],
    ['2027-01-31T18:00Z', '2027-01-31T18:00:00.000Z'],
    ['2027-01-31T18:00:00+05:30', '2027-01-31T12:30:00.000Z'],
  ])('%s is %s', (text, instant) => {
    expect(parseExpiry(text, now)?.toISOString()).toBe(instant);
  });

  test.each([
    '',
    'soon',
    '0d',
    '-3d',
    '5w',
    '2027-02-30',
    '2027-13-01',
    '2027-01-31T18:00:00',
    '31.01.2027',
    '99999999d',
  ])('%p is refused', (text) => {
    expect(parseExpiry(text, now)).toBeNull();
  });
});
