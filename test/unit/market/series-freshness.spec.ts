import { isFresh } from '../../../src/market/series-freshness.js';

const at = (source: string, asOf: string, now: string, exchangeTimezone = 'America/New_York'): boolean =>
  isFresh({ source, asOf: new Date(asOf), exchangeTimezone }, new Date(now));

describe('the freshness of a stored series', () => {
  it.each([
    ['2026-11-23T00:00:01Z', '2026-11-23T23:59:59Z', true],
    ['2026-11-23T23:59:59Z', '2026-11-24T00:00:00Z', false],
    ['2026-11-21T00:00:00Z', '2026-11-23T23:00:00Z', true],
    ['2026-11-20T12:00:00Z', '2026-11-21T00:00:00Z', false],
  ])('of the demo market lasts until a session is over: %s at %s is %p', (asOf, now, fresh) => {
    expect(at('demo', asOf, now, 'UTC')).toBe(fresh);
  });

  it.each([
    ['within a quarter of an hour of the session', '2026-11-23T15:00:00Z', '2026-11-23T15:14:00Z', true],
    ['after a quarter of an hour of the session', '2026-11-23T15:00:00Z', '2026-11-23T15:15:00Z', false],
    ['in the evening after the session', '2026-11-23T23:30:00Z', '2026-11-24T13:50:00Z', true],
    ['at the opening of the next day', '2026-11-23T23:30:00Z', '2026-11-24T14:20:00Z', false],
    ['over a weekend', '2026-11-20T23:30:00Z', '2026-11-23T13:59:00Z', true],
    ['fetched before the close, read in the evening', '2026-11-23T20:00:00Z', '2026-11-23T23:30:00Z', false],
    ['days later', '2026-11-16T23:30:00Z', '2026-11-20T23:30:00Z', false],
  ])('of a network provider, %s (%s, %s): %p', (_when, asOf, now, fresh) => {
    expect(at('yahoo', asOf, now)).toBe(fresh);
  });
});
