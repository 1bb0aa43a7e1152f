import { mapChart, mapSearch } from '../../../../../src/market/providers/yahoo/yahoo.mapper.js';
import { chartAnswer, searchAnswer } from '../../../../../src/market/providers/yahoo/yahoo.schema.js';
import { chartBody, type Row, rowOf } from '../../../../support/yahoo-answers.js';

interface Given {
  readonly rows: readonly Row[];
  readonly meta?: Readonly<Record<string, unknown>>;
  readonly now?: string;
  readonly from?: string;
  readonly to?: string;
  readonly ticker?: string;
}

function map({
  rows,
  meta = {},
  now = '2024-06-01T12:00:00Z',
  from = '2000-01-01',
  to = '2024-12-31',
  ticker = 'TEST',
}: Given) {
  const answer = chartAnswer.parse(chartBody({ ticker, rows, meta }));
  return mapChart(answer, { ticker, from, to, now: new Date(now) });
}

const seconds = (iso: string): number => Date.parse(iso) / 1_000;
const row = (iso: string, change: Partial<Row> = {}): Row => ({
  ...rowOf('TEST', '2024-01-02'),
  at: seconds(iso),
  ...change,
});
const datesOf = (given: Given): string[] => map(given).bars.map((bar) => bar.tradingDate);

/** New York's session of 2024-03-14, 09:30 to 16:00 (summer time). */
const SESSION = { start: seconds('2024-03-14T13:30:00Z'), end: seconds('2024-03-14T20:00:00Z') };
const during = (meta: Record<string, unknown> = {}) => ({ currentTradingPeriod: { regular: SESSION }, ...meta });

describe('the bars of a chart answer', () => {
  it('carry every column of their row', () => {
    const given = row('2024-01-02T14:30:00Z', {
      open: 10,
      high: 12,
      low: 9,
      close: 11,
      volume: 500,
      adjustedClose: 10.5,
    });
    expect(map({ rows: [given] }).bars).toEqual([
      { tradingDate: '2024-01-02', open: 10, high: 12, low: 9, close: 11, volume: 500, adjustedClose: 10.5 },
    ]);
  });

  it.each([
    ['Asia/Tokyo', '2024-01-04T00:00:00Z', '2024-01-04'],
    ['Pacific/Auckland', '2024-01-03T21:00:00Z', '2024-01-04'],
    ['Asia/Kolkata', '2024-01-04T03:45:00Z', '2024-01-04'],
    ['Europe/London', '2024-07-01T23:00:00Z', '2024-07-02'],
    ['America/New_York', '2024-01-05T02:00:00Z', '2024-01-04'],
  ])('belong to the calendar day of %s', (exchangeTimezoneName, at, day) => {
    expect(datesOf({ rows: [row(at)], meta: { exchangeTimezoneName }, now: '2024-12-01T00:00:00Z' })).toEqual([day]);
  });

  it.each([
    [undefined, 28_800, 'Etc/GMT-8'],
    ['Mars/Olympus', 28_800, 'Etc/GMT-8'],
    [undefined, 19_800, 'UTC'],
    [undefined, 0, 'UTC'],
  ])(
    'belong to the day of the offset when the zone is %s and the offset %d',
    (exchangeTimezoneName, gmtoffset, zone) => {
      const series = map({ rows: [row('2024-01-03T23:59:00Z')], meta: { exchangeTimezoneName, gmtoffset } });
      expect(series.bars[0]?.tradingDate).toBe(gmtoffset === 0 ? '2024-01-03' : '2024-01-04');
      expect(series.exchangeTimezone).toBe(zone);
    },
  );

  it('leave out rows without a price, and count them', () => {
    const rows = [
      row('2024-01-02T14:30:00Z'),
      row('2024-01-03T14:30:00Z', { open: null, high: null, low: null, close: null, volume: null }),
      row('2024-01-04T14:30:00Z', { close: null }),
      row('2024-01-05T14:30:00Z'),
    ];
    const series = map({ rows });
    expect(series.bars.map((bar) => bar.tradingDate)).toEqual(['2024-01-02', '2024-01-05']);
    expect(series.emptyRows).toBe(2);
  });

  it('have no shares traded where the volume alone is missing', () => {
    expect(map({ rows: [row('2024-01-02T14:30:00Z', { volume: null })] }).bars[0]?.volume).toBe(0);
  });

  it('have no adjusted close where the answer has no such column', () => {
    const body = chartBody({ ticker: 'TEST', rows: [row('2024-01-02T14:30:00Z')] });
    Reflect.deleteProperty(body.chart.result[0]?.indicators ?? {}, 'adjclose');
    const question = { ticker: 'TEST', from: '2024-01-01', to: '2024-01-31', now: new Date('2024-06-01') };
    expect(mapChart(chartAnswer.parse(body), question).bars[0]?.adjustedClose).toBeNull();
  });

  it('lie inside the days asked for, both included', () => {
    const rows = [1, 2, 3, 4, 5].map((day) => row(`2024-01-0${day}T14:30:00Z`));
    expect(datesOf({ rows, from: '2024-01-02', to: '2024-01-04' })).toEqual(['2024-01-02', '2024-01-03', '2024-01-04']);
  });

  it('keep pence as pence, and say so', () => {
    const series = map({ rows: [row('2024-01-02T08:00:00Z', { close: 1_259.5 })], meta: { currency: 'GBp' } });
    expect(series.currency).toBe('GBp');
    expect(series.bars[0]?.close).toBe(1_259.5);
  });

  it('may be of today on a machine whose clock is a few hours late', () => {
    expect(datesOf({ rows: [row('2024-01-03T14:30:00Z')], now: '2024-01-02T20:00:00Z' })).toEqual(['2024-01-03']);
  });
});

describe('a quote row of the running session', () => {
  const bar = row('2024-03-14T13:30:00Z', { open: 10, high: 12, low: 9, close: 11, volume: 500, adjustedClose: 11 });
  const quote = row('2024-03-14T15:02:11Z', {
    open: 11,
    high: 13,
    low: 10,
    close: 12.5,
    volume: 700,
    adjustedClose: 12.5,
  });

  it('is merged into the bar of its day', () => {
    expect(map({ rows: [row('2024-03-13T13:30:00Z'), bar, quote] }).bars.slice(1)).toEqual([
      { tradingDate: '2024-03-14', open: 10, high: 13, low: 9, close: 12.5, volume: 700, adjustedClose: 12.5 },
    ]);
  });

  it('leaves days that repeat earlier to the quality check', () => {
    const rows = [bar, quote, row('2024-03-15T13:30:00Z')];
    expect(datesOf({ rows })).toEqual(['2024-03-14', '2024-03-14', '2024-03-15']);
  });
});

describe('the last bar', () => {
  const rows = [row('2024-03-13T13:30:00Z'), row('2024-03-14T13:30:00Z')];
  const unfinished = (now: string, meta: Record<string, unknown>): boolean => map({ rows, now, meta }).unfinished;

  it('is unfinished while its session runs', () => {
    expect(unfinished('2024-03-14T19:59:00Z', during())).toBe(true);
  });

  it('is unfinished for twenty minutes after the close, as long as the quote is older than the close', () => {
    const regularMarketTime = seconds('2024-03-14T19:50:00Z');
    expect(unfinished('2024-03-14T20:05:00Z', during({ regularMarketTime }))).toBe(true);
    expect(unfinished('2024-03-14T20:21:00Z', during({ regularMarketTime }))).toBe(false);
  });

  it('is finished at once when the quote is of the close', () => {
    expect(unfinished('2024-03-14T20:00:05Z', during({ regularMarketTime: SESSION.end + 1 }))).toBe(false);
  });

  it('is finished when the current session is a later one', () => {
    const next = { regular: { start: SESSION.start + 86_400, end: SESSION.end + 86_400 } };
    expect(unfinished('2024-03-15T01:00:00Z', { currentTradingPeriod: next })).toBe(false);
  });

  it('is unfinished for the whole of its day when no trading hours are known', () => {
    expect(unfinished('2024-03-15T03:59:00Z', {})).toBe(true);
    expect(unfinished('2024-03-15T04:01:00Z', {})).toBe(false);
  });
});

describe('a search answer', () => {
  it('gives what can be charted, in its order', () => {
    const answer = searchAnswer.parse({
      quotes: [
        {
          symbol: 'ACM',
          longname: 'Acme Holdings plc',
          shortname: 'ACME HLDGS',
          exchange: 'NYQ',
          quoteType: 'EQUITY',
          isYahooFinance: true,
        },
        { symbol: '^acmi', shortname: 'Acme 50', exchange: 'SNP', quoteType: 'INDEX', isYahooFinance: true },
        {
          symbol: 'ACM250117C00100000',
          shortname: 'ACM call',
          exchange: 'OPR',
          quoteType: 'OPTION',
          isYahooFinance: true,
        },
        { symbol: 'A/B', quoteType: 'EQUITY', isYahooFinance: true },
        { name: 'Acme Private', isYahooFinance: false },
        { symbol: 'M&M.NS', exchange: 'NSI', quoteType: 'EQUITY' },
      ],
    });
    expect(mapSearch(answer)).toEqual([
      { ticker: 'ACM', name: 'Acme Holdings plc', exchange: 'NYQ', currency: null },
      { ticker: '^ACMI', name: 'Acme 50', exchange: 'SNP', currency: null },
      { ticker: 'M&M.NS', name: 'M&M.NS', exchange: 'NSI', currency: null },
    ]);
  });
});
