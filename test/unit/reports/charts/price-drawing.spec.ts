import { seriesOfBars } from '../../../../src/market/bars/columns.js';
import { computeLayout, placeLabels, placeValue } from '../../../../src/reports/charts/chart-layout.js';
import { buildOptions } from '../../../../src/reports/charts/chart-options.js';
import type { Drawing } from '../../../../src/reports/charts/drawing.js';
import { drawEquity } from '../../../../src/reports/charts/equity-drawing.js';
import { parseTerms } from '../../../../src/reports/charts/indicator-terms.js';
import { computeIndicators, type PriceChart, selectLast } from '../../../../src/reports/charts/price-chart.js';
import { drawPrices } from '../../../../src/reports/charts/price-drawing.js';
import type { TradePlan } from '../../../../src/analysis/trade-plan/trade-plan.js';

const BARS = 300;
const WHOLE = seriesOfBars(
  Array.from({ length: BARS }, (_, i) => {
    const close = 100 + 10 * Math.sin(i / 11);
    const tradingDate = new Date(Date.UTC(2025, 0, 1 + i)).toISOString().slice(0, 10);
    return {
      tradingDate,
      open: 100,
      high: close + 12,
      low: close - 12,
      close,
      volume: i % 9 === 0 ? 0 : 1e6,
      adjustedClose: null,
    };
  }),
  '1d',
);
const LAST_DAY = '2025-10-27';

function chart(indicators: string, more: Partial<PriceChart> = {}): PriceChart {
  const bars = 100;
  return {
    ...{ ticker: 'ACME', name: null, currency: 'INR', provenance: 'yahoo', stale: false, timeframe: '1d' },
    ...{ strategyId: 'balanced', series: selectLast(WHOLE, bars), analysis: null, verdictChanges: [] },
    indicators: computeIndicators(WHOLE, parseTerms(indicators).terms, bars),
    ...more,
  };
}

const planOf = (entry: number, stop: number, target: number) => ({ action: 'enter', entry, stop, target }) as TradePlan;
const analysisOf = (plan: TradePlan | null): PriceChart['analysis'] => ({
  tradingDate: LAST_DAY,
  verdict: 'buy',
  score: 0.4,
  plan,
});
const paneIds = ({ panes }: Drawing): string[] => panes.map(({ id }) => id);

describe('a drawing of prices', () => {
  test('has a pane for price, one for volume, and one for each oscillator', () => {
    const drawing = drawPrices(chart('ema:10,rsi,bollinger,macd,obv'));
    expect(paneIds(drawing)).toEqual(['price', 'volume', 'rsi-0', 'macd-1', 'obv-2']);
    expect(drawing.dates).toHaveLength(100);
    expect(drawing.panes[0]?.marks.map(({ id }) => id)).toEqual([
      ...['candles', 'ema-0-value', 'bollinger-1-upper', 'bollinger-1-middle', 'bollinger-1-lower'],
    ]);
  });

  test('has every price, every level of the plan and most of the overlays on its axis', () => {
    const far = drawPrices(chart('keltner:20:20', { analysis: analysisOf(planOf(100, 60, 190)) }));
    const { min = NaN, max = NaN } = far.panes[0]?.scale ?? {};
    expect([min < 60, max > 190, max < 300]).toEqual([true, true, true]);
    expect(far.panes[0]?.levels.map(({ id, value }) => [id, value])).toEqual([
      ...[
        ['target', 190],
        ['entry', 100],
        ['stop', 60],
        ['close', expect.any(Number)],
      ],
    ]);
  });

  test('has no levels for an exit, and shows the verdict of another day with its date', () => {
    const exit = {
      ...analysisOf({ action: 'exit' } as TradePlan),
      tradingDate: '2025-10-01',
    } as PriceChart['analysis'];
    const drawing = drawPrices(chart('none', { analysis: exit }));
    expect(drawing.panes[0]?.levels.map(({ id }) => id)).toEqual(['close']);
    expect(drawing.subtitle).toContain('buy on 2025-10-01, score 0.40 (balanced, daily)');
  });

  test('says where the prices come from, and cuts and cleans long names', () => {
    const drawing = drawPrices(chart('none', { stale: true, name: `A\u0007${'b'.repeat(200)}` }));
    expect(drawing.note).toBe('Prices: yahoo. They could not be refreshed and may be old.');
    expect(drawing.title).toBe(`ACME   A ${'b'.repeat(57)}…`);
    expect(drawPrices(chart('none', { provenance: 'demo' })).note).toContain('Demo data');
  });

  test('puts symbols of sells above the high and of others below the low, on drawn days only', () => {
    const verdictChanges = [
      { tradingDate: '2025-01-05', verdict: 'hold' },
      { tradingDate: '2025-10-20', verdict: 'strong_sell' },
      { tradingDate: LAST_DAY, verdict: 'buy' },
    ] as const;
    const { series } = chart('none');
    const marks = drawPrices(chart('none', { verdictChanges })).panes[0]?.marks.filter(
      ({ kind }) => kind === 'markers',
    );
    expect(marks).toMatchObject([
      { id: 'verdict-strong_sell', symbol: 'down', isStrong: true, points: [[92, series.high[92]]] },
      { id: 'verdict-buy', symbol: 'up', isStrong: false, points: [[99, series.low[99]]] },
    ]);
  });

  test('has a colour for each average, also after an indicator that has two of them', () => {
    const { marks = [] } = drawPrices(chart('ema_crossover:5:20,sma:10,wma:10')).panes[0] ?? {};
    const inks = marks.slice(1).map((mark) => ('ink' in mark ? mark.ink : null));
    expect(inks).toEqual(['line1', 'line2', 'line3', 'line4']);
  });

  test('interrupts the lines of a supertrend where it turns', () => {
    const lines = drawPrices(chart('supertrend:5:0.1')).panes[0]?.marks.slice(1) ?? [];
    const [rising = [], falling = []] = lines.map((mark) => ('values' in mark ? mark.values : []));
    expect(rising.every((value, i) => (value === null) !== (falling[i] === null))).toBe(true);
    expect(rising.some((value) => value === null) && rising.some((value) => value !== null)).toBe(true);
  });
});

describe('the layout', () => {
  test('keeps labels of levels a line apart, inside the pane, in the order of their values', () => {
    const drawing = drawPrices(chart('none', { analysis: analysisOf(planOf(100, 99.9, 100.1)) }));
    const [pane] = computeLayout(drawing).panes;
    if (!pane) throw new Error('There is no pane.');
    const labels = placeLabels(pane);
    const heights = labels.map(({ labelY }) => labelY);
    expect(heights.every((y, i) => i === 0 || y - (heights[i - 1] ?? 0) >= 12.99)).toBe(true);
    expect(Math.max(...heights)).toBeLessThanOrEqual(pane.top + pane.pane.height);
    expect(labels.filter(({ id }) => id !== 'close').map(({ id }) => id)).toEqual(['target', 'entry', 'stop']);
    expect(placeValue(pane, pane.pane.scale.max)).toBe(pane.top);
  });

  test('breaks a long legend into rows, and nothing overlaps', () => {
    const { panes, height } = computeLayout(drawPrices(chart('ema:5,ema:6,ema:7,ema:8,ema:9,ema:10,ema:11,rsi')));
    const rows = new Set(panes[0]?.legend.map(({ y }) => y));
    expect(rows.size).toBe(2);
    for (const [i, { top, pane, legend }] of panes.entries()) {
      expect(legend.every(({ y }) => y < top)).toBe(true);
      const nextLegend = panes[i + 1]?.legend[0]?.y ?? height;
      expect(nextLegend).toBeGreaterThan(top + pane.height + 8);
    }
  });
});

describe('the options for the library', () => {
  test('draw each mark on the axes of its pane, and pass no value that is no number', () => {
    const drawing = drawPrices(chart('ema:250,rsi,macd,psar', { analysis: analysisOf(planOf(100, 95, 110)) }));
    const { series, grid } = buildOptions(drawing, 'light') as {
      series: { id: string; yAxisIndex: number; data: unknown[] }[];
      grid: object[];
    };
    expect(grid).toHaveLength(4);
    expect(series.find(({ id }) => id === 'macd-1-signal')?.yAxisIndex).toBe(3);
    expect(series.find(({ id }) => id === 'ema-0-value')?.data.slice(-1)).toEqual([expect.any(Number)]);
    expect(series.find(({ id }) => id === 'level-stop')?.data).toEqual([
      [0, 95],
      [99, 95],
    ]);
    expect(JSON.stringify(series)).not.toMatch(/NaN|Infinity/);
    expect(new Set(series.map(({ id }) => id)).size).toBe(series.length);
  });
});

describe('a drawing of a backtest', () => {
  const days = selectLast(WHOLE, 50).days;
  const equity = Float64Array.from(days, (_, i) => 1_000 + i);
  const known = { ticker: 'ACME', strategy: 'balanced', timeframe: '1d', cash: 1_000, trades: 3, days, equity };
  const drawdown = new Float64Array(50);

  test('has equity beside holding, and a drawdown that never was on an axis all the same', () => {
    const held = Float64Array.from(days, (_, i) => (i === 7 ? NaN : 900 + i));
    const drawing = drawEquity({ ...known, provenance: 'demo', drawdown, held });
    expect(paneIds(drawing)).toEqual(['equity', 'drawdown']);
    expect(drawing.panes[0]?.marks).toMatchObject([{ id: 'buy-and-hold' }, { id: 'equity' }]);
    expect(drawing.panes[0]?.marks[0]).toHaveProperty(['values', 7], null);
    expect(drawing.panes[1]?.scale).toEqual({ min: -0.1, max: 0, interval: 0.05 });
    expect(drawing.subtitle).toContain('+4.9%, drawdown 0%, 3 trades');
    expect(drawing.note).toContain('Demo data');
  });

  test('says that holding cannot be shown without prices', () => {
    const drawing = drawEquity({ ...known, provenance: null, drawdown, held: null });
    expect(drawing.panes[0]?.marks.map(({ id }) => id)).toEqual(['equity']);
    expect(drawing.note).toBe('No prices are stored any more to compare with holding.');
  });
});
