import { pickDateLabels } from '../../../../src/reports/charts/date-labels.js';
import { writeNumber, writePrice } from '../../../../src/reports/charts/number-text.js';
import { selectTurns } from '../../../../src/reports/charts/select-turns.js';
import { tidySvg } from '../../../../src/reports/charts/tidy-svg.js';
import { listVerdictChanges } from '../../../../src/reports/charts/verdict-changes.js';

const datesFrom = (start: string, count: number, step = 1): string[] =>
  Array.from({ length: count }, (_, i) =>
    new Date(Date.parse(start) + i * step * 86_400_000).toISOString().slice(0, 10),
  );

test('prices have the decimals that they need', () => {
  expect([54_321.5, 100, 0.5126, 0.085, 0.00042, 0].map(writePrice)).toEqual([
    ...['54,321.50', '100.00', '0.5126', '0.08500', '0.0004200', '0.00'],
  ]);
  expect(writeNumber(-0.0001, { kind: 'plain', decimals: 2 })).toBe('0.00');
  expect(writeNumber(12_345_678, { kind: 'compact' })).toBe('12.35M');
  expect(writeNumber(-0.125, { kind: 'percent' })).toBe('-12.5%');
});

describe('labels of dates', () => {
  test('are at the beginnings of months, or of years, as far apart as they have to be', () => {
    expect([...pickDateLabels(datesFrom('2026-01-15', 120), 20).values()]).toEqual([
      'Feb 2026',
      'Mar 2026',
      'Apr 2026',
      'May 2026',
    ]);
    const years = [...pickDateLabels(datesFrom('2012-01-02', 5_000), 560).values()];
    expect(years).toEqual(['2014', '2016', '2018', '2020', '2022', '2024']);
  });

  test('are single days where there are few, the last one among them', () => {
    expect([...pickDateLabels(datesFrom('2026-03-02', 12), 4)]).toEqual([
      [11, '2026-03-13'],
      [7, '2026-03-09'],
      [3, '2026-03-05'],
    ]);
    expect([...pickDateLabels(['2026-03-02'], 0.1).keys()]).toEqual([0]);
  });
});

test('a long line keeps its peaks, its troughs and both ends', () => {
  const values = Float64Array.from(
    { length: 9_001 },
    (_, i) => Math.sin(i / 700) + (i === 4_444 ? 9 : 0) - (i === 8_123 ? 9 : 0),
  );
  const kept = selectTurns(values, 1_000);
  expect(kept.length).toBeLessThanOrEqual(1_000);
  expect(kept).toEqual([...kept].sort((one, other) => one - other));
  expect(kept).toEqual(expect.arrayContaining([0, 4_444, 8_123, 9_000]));
  expect(selectTurns(values.subarray(0, 3), 1_000)).toEqual([0, 1, 2]);
});

test('a verdict changes with the last word of a day', () => {
  const on = (tradingDate: string, verdict: 'buy' | 'hold', hour: number) => ({
    ...{ tradingDate, verdict, createdAt: new Date(Date.UTC(2026, 0, 1, hour)) },
  });
  const verdicts = [
    on('2026-01-07', 'hold', 9),
    on('2026-01-05', 'buy', 1),
    on('2026-01-06', 'hold', 2),
    on('2026-01-06', 'buy', 3),
  ];
  expect(listVerdictChanges(verdicts)).toEqual([
    { tradingDate: '2026-01-05', verdict: 'buy' },
    { tradingDate: '2026-01-07', verdict: 'hold' },
  ]);
  expect(listVerdictChanges([])).toEqual([]);
});

test('a tidied picture has names instead of counters, no styles, and a title that is text', () => {
  const raw =
    '<svg width="8"><path class="zr7-cls-43" ecmeta_series_index="1" ecmeta_data_index="5" ecmeta_ssr_type="chart" clip-path="url(#zr7-c0)"></path><clipPath id="zr7-c0"></clipPath><style ><![CDATA[\n.zr7-cls-43:hover {}\n]]>\n\n</style>\n</svg>';
  expect(tidySvg(raw, { ids: ['candles', 'volume'], title: 'A & <B>' })).toBe(
    '<svg width="8" role="img"><title>A &amp; &lt;B&gt;</title><path data-series="volume" data-index="5" clip-path="url(#chart-c0)"></path><clipPath id="chart-c0"></clipPath></svg>',
  );
});
