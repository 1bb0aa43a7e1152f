import { barAt } from '../../../../src/market/bars/columns.js';
import { checkQuality, computeSeriesWarnings } from '../../../../src/market/bars/quality.js';
import type { Bar } from '../../../../src/market/bars/series.js';
import { dayOfDate } from '../../../../src/market/bars/trading-date.js';
import { DomainError } from '../../../../src/platform/errors/domain-error.js';
import { bar, dailySeries, weekdayBars } from './a-series.js';

const BAD_DATE = '2024-06-05';
const NOW = new Date('2024-06-10T12:00:00Z');

function codesOf(bars: readonly Bar[], now = NOW): string[] {
  return computeSeriesWarnings(dailySeries(bars), now).map(({ code }) => code);
}

function catchError(work: () => unknown): DomainError {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('the quality check', () => {
  it.each<[string, Partial<Bar>]>([
    ['not_a_number', { close: NaN }],
    ['not_a_number', { volume: Infinity }],
    ['price_not_positive', { low: 0 }],
    ['price_not_positive', { open: -1 }],
    ['out_of_range', { high: 1e13 }],
    ['out_of_range', { low: 1e-7 }],
    ['out_of_range', { volume: 1e13 }],
    ['high_too_low', { high: 9.5, open: 9.4, close: 9.6 }],
    ['low_too_high', { low: 10.1 }],
    ['negative_volume', { volume: -1 }],
    ['bad_date', { tradingDate: '2024-02-31' }],
    ['future_date', { tradingDate: '2031-01-01' }],
  ])('drops a bar by the rule %s: %p', (rule, changes) => {
    const bad = bar(BAD_DATE, changes);
    const { series, dropped, warnings } = checkQuality([...weekdayBars(40), bad], { lastDay: dayOfDate('2030-01-01') });
    expect(dropped).toEqual([{ tradingDate: bad.tradingDate, rule }]);
    expect(series.length).toBe(40);
    expect(warnings.map(({ code }) => code)).toContain('DROPPED_BARS');
  });

  it('keeps bars whose extremes miss open and close by rounding', () => {
    const { dropped } = checkQuality([bar(BAD_DATE, { open: 100, high: 99.99995, low: 99.99994, close: 99.9999 })]);
    expect(dropped).toEqual([]);
  });

  it('keeps the later delivered of two bars of one date, and counts the other', () => {
    const { series, dropped } = checkQuality([...weekdayBars(20), bar('2024-01-03', { close: 10.5 })]);
    expect(dropped).toEqual([{ tradingDate: '2024-01-03', rule: 'duplicate_date' }]);
    expect(barAt(series, 2)).toMatchObject({ tradingDate: '2024-01-03', close: 10.5 });
  });

  it('sorts, and says so', () => {
    const { series, dropped, warnings } = checkQuality([bar('2024-01-03'), bar('2024-01-02'), bar('2024-01-01')]);
    expect(dropped).toEqual([]);
    expect([0, 1, 2].map((index) => barAt(series, index).tradingDate)).toEqual([
      '2024-01-01',
      '2024-01-02',
      '2024-01-03',
    ]);
    expect(warnings.map(({ code }) => code)).toEqual(['UNSORTED_BARS']);
  });

  it('says nothing of a good series', () => {
    const { warnings } = checkQuality(weekdayBars(100));
    expect(warnings).toEqual([]);
  });

  it('tolerates one bad bar in ten and refuses more', () => {
    const bad = (index: number): Partial<Bar> => ({ volume: index % 10 === 0 ? -1 : 1 });
    expect(checkQuality(weekdayBars(100, '2024-01-01', bad)).dropped).toHaveLength(10);
    const error = catchError(() => checkQuality(weekdayBars(101, '2024-01-01', bad)));
    expect(error.code).toBe('BAD_SERIES');
    expect(error.message).toMatch(/^11 of 101 bars \(10\.9 %.*2024-01-01 \(a volume below zero\).*and 6 more/);
    expect(error.extensions.droppedCount).toBe(11);
  });

  it('gives an empty series for no bars', () => {
    expect(checkQuality([]).series.length).toBe(0);
  });

  it('takes an impossible adjusted close for an unknown one', () => {
    const { series } = checkQuality([
      bar('2024-01-02', { adjustedClose: -3 }),
      bar('2024-01-03', { adjustedClose: 9 }),
    ]);
    expect([0, 1].map((index) => barAt(series, index).adjustedClose)).toEqual([null, 9]);
  });
});

describe('the warnings of a series', () => {
  it('are none for a plain series', () => {
    expect(codesOf(weekdayBars(60, '2024-03-15'))).toEqual([]);
  });

  it('tell of more than ten missing sessions in a row, weekends not counted', () => {
    expect(codesOf([bar('2024-05-20'), bar('2024-06-04'), bar('2024-06-05')])).toEqual([]);
    expect(codesOf([bar('2024-05-20'), bar('2024-06-05')])).toEqual(['SESSION_GAP']);
  });

  it('tell of more than one silent session in twenty', () => {
    const silent = (every: number) => (index: number) => ({ volume: index % every === 0 ? 0 : 5 });
    expect(codesOf(weekdayBars(60, '2024-03-15', silent(20)))).toEqual([]);
    expect(codesOf(weekdayBars(60, '2024-03-15', silent(15)))).toEqual(['ZERO_VOLUME']);
  });

  it.each([
    [0.5, ['PROBABLE_UNADJUSTED_SPLIT']],
    [0.52, ['PROBABLE_UNADJUSTED_SPLIT']],
    [0.55, []],
    [1.45, []],
    [1.55, ['PROBABLE_UNADJUSTED_SPLIT']],
    [10, ['PROBABLE_UNADJUSTED_SPLIT']],
  ])('name a probable split when the close moves to %p of itself: %p', (ratio, codes) => {
    const scaled = { open: 10 * ratio, high: 11 * ratio, low: 9 * ratio, close: 10 * ratio };
    expect(codesOf([bar('2024-06-05'), bar('2024-06-06', scaled)])).toEqual(codes);
  });

  it('tell of a last bar older than seven days', () => {
    expect(codesOf([bar('2024-06-03')], new Date('2024-06-10T23:00:00Z'))).toEqual([]);
    expect(codesOf([bar('2024-06-03')], new Date('2024-06-11T01:00:00Z'))).toEqual(['OLD_LAST_BAR']);
  });
});
