import {
  dateOfDay,
  dayOfDate,
  localTime,
  mondayOfDay,
  parseTradingDate,
  weekdayOfDay,
  weekdaysBefore,
} from '../../../../src/market/bars/trading-date.js';

describe('trading dates', () => {
  it('counts days from 1970-01-01', () => {
    expect(dayOfDate('1970-01-01')).toBe(0);
    expect(dayOfDate('1969-12-31')).toBe(-1);
    expect(dayOfDate('2024-02-29')).toBe(19_782);
    expect(dateOfDay(19_782)).toBe('2024-02-29');
  });

  it('goes back and forth over every day of thirty years', () => {
    for (let day = dayOfDate('2000-01-01'); day < dayOfDate('2030-01-01'); day++)
      expect(dayOfDate(dateOfDay(day))).toBe(day);
  });

  it.each([
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-1-5',
    '05/01/2024',
    '',
    '2024-01-05T00:00:00Z',
    '0024-01-05',
    '2200-01-01',
  ])('takes %p for no trading date', (text) => {
    expect(parseTradingDate(text)).toBeNull();
  });

  it('refuses what is no calendar day, and takes any year in a range', () => {
    expect(() => dayOfDate('2023-02-29')).toThrow(RangeError);
    expect(dayOfDate('0001-01-01')).toBeLessThan(0);
    expect(dateOfDay(dayOfDate('9999-12-31'))).toBe('9999-12-31');
  });

  it('knows weekdays on both sides of the epoch', () => {
    expect(weekdayOfDay(dayOfDate('1970-01-01'))).toBe(4);
    expect(weekdayOfDay(dayOfDate('1969-12-28'))).toBe(7);
    expect(weekdayOfDay(dayOfDate('2026-11-23'))).toBe(1);
    expect(dateOfDay(mondayOfDay(dayOfDate('2026-11-29')))).toBe('2026-11-23');
    expect(dateOfDay(mondayOfDay(dayOfDate('1969-12-31')))).toBe('1969-12-29');
  });

  it('counts the weekdays between two days', () => {
    const between = (from: string, to: string): number =>
      weekdaysBefore(dayOfDate(to)) - weekdaysBefore(dayOfDate(from));
    expect(between('2026-11-23', '2026-11-30')).toBe(5);
    expect(between('2026-11-27', '2026-11-30')).toBe(1);
    expect(between('2026-11-28', '2026-11-30')).toBe(0);
    expect(between('2026-11-26', '2026-12-08')).toBe(8);
  });

  it('reads the clocks of an exchange', () => {
    const instant = new Date('2026-11-20T20:30:00Z');
    expect(localTime(instant, 'America/New_York')).toEqual({ day: dayOfDate('2026-11-20'), minute: 15 * 60 + 30 });
    expect(localTime(instant, 'Asia/Kolkata')).toEqual({ day: dayOfDate('2026-11-21'), minute: 120 });
    expect(localTime(new Date('2026-11-20T00:00:00Z'), 'UTC')).toEqual({ day: dayOfDate('2026-11-20'), minute: 0 });
    expect(() => localTime(instant, 'Mars/Olympus')).toThrow(RangeError);
  });
});
