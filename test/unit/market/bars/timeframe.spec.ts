import { barAt } from '../../../../src/market/bars/columns.js';
import { aggregateWeekly } from '../../../../src/market/bars/timeframe.js';
import { bar, dailySeries } from './a-series.js';

const kolkata = (now: string): { now: Date; exchangeTimezone: string } => ({
  now: new Date(now),
  exchangeTimezone: 'Asia/Kolkata',
});
const MUCH_LATER = kolkata('2030-01-01T00:00:00Z');

const twoWeeks = dailySeries([
  bar('2026-11-11', { open: 10, high: 12, low: 9, close: 11, volume: 100, adjustedClose: 10.5 }),
  bar('2026-11-13', { open: 11, high: 15, low: 10, close: 14, volume: 200 }),
  bar('2026-11-16', { open: 14, high: 14.5, low: 13, close: 13.5, volume: 50 }),
  bar('2026-11-17', { open: 13.5, high: 16, low: 8, close: 9, volume: 70, adjustedClose: 8.5 }),
]);

describe('weekly bars', () => {
  it('take the first open, the extremes, the last close, all volume and the date of the last session', () => {
    const weekly = aggregateWeekly(twoWeeks, MUCH_LATER);
    expect(weekly.timeframe).toBe('1w');
    expect(weekly.length).toBe(2);
    expect(barAt(weekly, 0)).toEqual({
      tradingDate: '2026-11-13',
      open: 10,
      high: 15,
      low: 9,
      close: 14,
      volume: 300,
      adjustedClose: null,
    });
    expect(barAt(weekly, 1)).toEqual({
      tradingDate: '2026-11-17',
      open: 14,
      high: 16,
      low: 8,
      close: 9,
      volume: 120,
      adjustedClose: 8.5,
    });
  });

  it('leave the last week out until Saturday begins at the exchange', () => {
    // Saturday 2026-11-21 begins in India at 18:30 UTC of the Friday.
    expect(aggregateWeekly(twoWeeks, kolkata('2026-11-20T18:29:59Z')).length).toBe(1);
    expect(aggregateWeekly(twoWeeks, kolkata('2026-11-20T18:30:00Z')).length).toBe(2);
  });

  it('count a week as complete as soon as a later week has a bar', () => {
    const withMonday = dailySeries([bar('2026-11-13'), bar('2026-11-16')]);
    const weekly = aggregateWeekly(withMonday, kolkata('2026-11-16T12:00:00Z'));
    expect(weekly.length).toBe(1);
    expect(barAt(weekly, 0).tradingDate).toBe('2026-11-13');
  });

  it('put a Sunday session into the week that ends with it', () => {
    const series = dailySeries([bar('2026-11-13'), bar('2026-11-15', { close: 9.5 }), bar('2026-11-16')]);
    const weekly = aggregateWeekly(series, MUCH_LATER);
    expect(weekly.length).toBe(2);
    expect(barAt(weekly, 0)).toMatchObject({ tradingDate: '2026-11-15', close: 9.5 });
  });

  it('keep weeks apart over the turn of a year and over empty weeks', () => {
    const series = dailySeries([bar('2025-12-29'), bar('2026-01-02'), bar('2026-01-05'), bar('2026-02-20')]);
    const dates = [...aggregateWeekly(series, MUCH_LATER).days].length;
    expect(dates).toBe(3);
  });

  it('are none for no bars', () => {
    expect(aggregateWeekly(dailySeries([]), MUCH_LATER).length).toBe(0);
  });
});
