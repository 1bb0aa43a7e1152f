import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { seriesOfBars } from '../../../../src/market/bars/columns.js';
import { checkQuality, computeSeriesWarnings } from '../../../../src/market/bars/quality.js';
import { dayOfDate, weekdayOfDay } from '../../../../src/market/bars/trading-date.js';
import {
  DEMO_COMPANIES,
  findDemoCompany,
  type DemoCompany,
} from '../../../../src/market/providers/demo/demo-companies.js';
import { walkDemoBars } from '../../../../src/market/providers/demo/demo-walk.js';
import { DemoProvider } from '../../../../src/market/providers/demo/demo.provider.js';
import { computeDigest } from '../../../../src/market/series-digest.js';
import { TICKER_PATTERN } from '../../../../src/market/symbols/ticker.js';

const [FROM, TO] = ['2012-01-01', '2026-11-20'];
const NOW = new Date('2026-11-23T10:00:00Z');
const market = new Map(DEMO_COMPANIES.map((company) => [company.ticker, walkDemoBars(company, FROM, TO)]));
const provider = new DemoProvider({ now: () => NOW });
const signal = new AbortController().signal;

function companyOf(ticker: string): DemoCompany {
  const company = findDemoCompany(ticker);
  if (!company) throw new Error(`${ticker} is not in the demo market`);
  return company;
}

describe('the demo market', () => {
  it('has thirty companies with tickers of their own, in nine regimes', () => {
    expect(market.size).toBe(30);
    expect(new Set(DEMO_COMPANIES.map(({ name }) => name)).size).toBe(30);
    expect(new Set(DEMO_COMPANIES.map(({ regime }) => regime)).size).toBe(9);
    expect([...market.keys()].every((ticker) => TICKER_PATTERN.test(ticker) && ticker.endsWith('.DEMO'))).toBe(true);
    expect(findDemoCompany('ACME.DEMO')?.name).toBe('Acme Industries');
    expect(findDemoCompany('NOSUCH.DEMO')).toBeNull();
  });

  it('is the same to the last bit on every machine', () => {
    const hash = createHash('sha256');
    for (const [ticker, bars] of market) hash.update(`${ticker} ${computeDigest(seriesOfBars(bars, '1d'))}\n`);
    expect(hash.digest('hex')).toBe('015804e68ac9cec1336132d8c7cade0e7dc1469624c1e73de8c447dec790fbb3');
  });

  it('computes with nothing that engines may round differently', () => {
    const folder = join(__dirname, '../../../../src/market/providers/demo');
    const sources = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    const used = new Set(
      sources.flatMap((text) => text.replaceAll(/\/\/.*$|\/\*[^]*?\*\//gm, '').match(/Math\.\w+|\*\*/g) ?? []),
    );
    expect([...used].sort()).toEqual([
      'Math.abs',
      'Math.floor',
      'Math.imul',
      'Math.max',
      'Math.min',
      'Math.round',
      'Math.sqrt',
    ]);
  });

  it.each([...market.keys()])('%s has only possible bars, on weekdays, with plausible volume', (ticker) => {
    const bars = market.get(ticker) ?? [];
    const { dropped, warnings } = checkQuality(bars);
    expect(dropped).toEqual([]);
    expect(warnings).toEqual([]);
    const impossible = bars.filter(
      ({ tradingDate, open, high, low, close, volume }) =>
        Math.min(open, close) < low ||
        Math.max(open, close) > high ||
        weekdayOfDay(dayOfDate(tradingDate)) > 5 ||
        !Number.isInteger(volume),
    );
    expect(impossible).toEqual([]);
    const { baseVolume } = companyOf(ticker);
    const median = bars.map(({ volume }) => volume).sort((a, b) => a - b)[bars.length >> 1] ?? 0;
    expect(median / baseVolume).toBeGreaterThan(0.3);
    expect(median / baseVolume).toBeLessThan(4);
  });

  it('gives the same bar whatever range is asked', () => {
    for (const company of DEMO_COMPANIES.slice(0, 6)) {
      const part = walkDemoBars(company, '2025-03-05', '2025-04-10');
      const whole = (market.get(company.ticker) ?? []).filter(
        ({ tradingDate }) => tradingDate >= '2025-03-05' && tradingDate <= '2025-04-10',
      );
      expect(part).toEqual(whole);
    }
  });

  it('stays near its prices for a century', () => {
    for (const ticker of ['ACME.DEMO', 'ANCHOR.DEMO', 'YARROW.DEMO']) {
      const company = companyOf(ticker);
      const closes = walkDemoBars(company, '2090-01-01', '2099-12-31').map(({ close }) => close);
      expect(Math.min(...closes)).toBeGreaterThan(company.basePrice / 10);
      expect(Math.max(...closes)).toBeLessThan(company.basePrice * 10);
    }
  });

  it('has crashes, halts, silent sessions, gaps, pennies and recent listings where it says so', () => {
    const codes = (ticker: string): string[] =>
      computeSeriesWarnings(seriesOfBars(market.get(ticker) ?? [], '1d'), NOW).map(({ code }) => code);
    const worstWeek = (ticker: string): number => {
      const closes = (market.get(ticker) ?? []).map(({ close }) => close);
      return Math.min(...closes.slice(5).map((close, index) => close / (closes[index] ?? close) - 1));
    };
    const gaps = (ticker: string): number => {
      const bars = market.get(ticker) ?? [];
      return bars.slice(1).filter((bar, index) => Math.abs(bar.open / (bars[index]?.close ?? bar.open) - 1) > 0.05)
        .length;
    };
    expect(codes('WILLOW.DEMO')).toContain('SESSION_GAP');
    expect(codes('UMBER.DEMO')).toContain('ZERO_VOLUME');
    expect(worstWeek('PIONEER.DEMO')).toBeLessThan(-0.25);
    expect(worstWeek('GLACIER.DEMO')).toBeGreaterThan(-0.12);
    expect(gaps('NIMBUS.DEMO')).toBeGreaterThan(gaps('HARBOR.DEMO') + 50);
    expect(Math.max(...(market.get('YARROW.DEMO') ?? []).map(({ close }) => close))).toBeLessThan(1);
    expect(market.get('BEACON.DEMO')?.[0]?.tradingDate).toBe('2026-06-01');
    expect(market.get('BEACON.DEMO')?.length).toBeGreaterThanOrEqual(60);
    expect(market.get('ACME.DEMO')?.length).toBeGreaterThan(6 * 252);
  });
});

describe('the demo provider', () => {
  it('gives finished sessions only: a day is over when its UTC day is', async () => {
    const series = await provider.fetchDaily('ACME.DEMO', '2026-11-16', '2026-12-31', signal);
    expect(series.bars.map(({ tradingDate }) => tradingDate)).toEqual([
      '2026-11-16',
      '2026-11-17',
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
    ]);
    expect(series).toMatchObject({
      ticker: 'ACME.DEMO',
      currency: 'USD',
      exchangeTimezone: 'UTC',
      unfinished: false,
      name: 'Acme Industries',
    });
  });

  it('does not know any other ticker', async () => {
    await expect(provider.fetchDaily('NOSUCH.DEMO', FROM, TO, signal)).rejects.toMatchObject({
      kind: 'not-found',
      provider: 'demo',
    });
    expect(provider.canHandle('AAPL')).toBe(false);
    expect(provider.canHandle('NOSUCH.DEMO')).toBe(true);
  });

  it('stops when the caller has gone', async () => {
    const reason = new Error('gone');
    await expect(provider.fetchDaily('ACME.DEMO', FROM, TO, AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  it('finds companies by ticker and name', async () => {
    expect((await provider.search('acme', signal)).map(({ ticker }) => ticker)).toEqual(['ACME.DEMO']);
    expect(await provider.search('.demo', signal)).toHaveLength(30);
    expect((await provider.search('airlines', signal))[0]).toEqual({
      ticker: 'ZEPHYR.DEMO',
      name: 'Zephyr Airlines',
      exchange: 'DEMO',
      currency: 'USD',
    });
  });
});
