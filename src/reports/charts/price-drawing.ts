import type { TradePlan } from '../../analysis/trade-plan/trade-plan.js';
import type { Series } from '../../market/bars/series.js';
import { dateOfDay } from '../../market/bars/trading-date.js';
import { computeScale, computeTightScale, countDecimals, findExtent } from './axis-scale.js';
import type { Candles, Drawing, LegendEntry, Level, Line, Pane } from './drawing.js';
import { drawOverlays, indicatorPane } from './indicator-marks.js';
import { writePrice } from './number-text.js';
import type { PriceChart } from './price-chart.js';
import { describeVerdict, verdictLegend, verdictMarks } from './verdict-marks.js';

const PRICE_HEIGHT = 300;
const VOLUME_HEIGHT = 64;
const PRICE_STEPS = 7;
const VOLUME_STEPS = 2;
/** Room for symbols above the highest and below the lowest price, as a share of their distance. */
const MARGIN = 0.05;
/** An overlay may make the axis longer by this share of the prices' distance at either end; beyond it is cut. */
const OVERLAY_REACH = 0.5;
const LONGEST_NAME = 60;

/** Everything about a ticker's prices in panes below each other. */
export function drawPrices(chart: PriceChart): Drawing {
  const own = chart.indicators.filter(({ definition }) => definition.pane !== 'price');
  return {
    title: [chart.ticker, shorten(chart.name)].filter((part) => part !== null).join('   '),
    subtitle: describe(chart),
    note: describeSource(chart),
    dates: Array.from(chart.series.days, dateOfDay),
    panes: [pricePane(chart), volumePane(chart.series), ...own.map(indicatorPane)],
  };
}

/** Without what no XML may hold: control characters and halves of letters. */
const NOT_XML = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

function shorten(name: string | null): string | null {
  const clean = name?.replace(NOT_XML, ' ') ?? null;
  if (clean === null || clean.length <= LONGEST_NAME) return clean;
  return `${[...clean].slice(0, LONGEST_NAME - 1).join('')}…`;
}

function describe({ series, currency, strategyId, timeframe, analysis }: PriceChart): string {
  const last = series.length - 1;
  const date = dateOfDay(series.days[last] ?? 0);
  const close = `Close ${writePrice(series.close[last] ?? 0)}${currency === null ? '' : ` ${currency}`} on ${date}`;
  const width = timeframe === '1d' ? 'daily' : 'weekly';
  if (analysis === null) return `${close}  ·  no analysis yet (${strategyId}, ${width})`;
  const { verdict, score, tradingDate } = analysis;
  const when = tradingDate === date ? '' : ` on ${tradingDate}`;
  return `${close}  ·  ${describeVerdict(verdict)}${when}, score ${score.toFixed(2)} (${strategyId}, ${width})`;
}

/** What somebody who sees only the picture has to know about where the numbers come from. */
function describeSource({ provenance, stale }: PriceChart): string {
  const source =
    provenance === 'demo'
      ? 'Demo data: an invented company, no real prices.'
      : provenance === 'upload'
        ? 'Prices: uploaded.'
        : `Prices: ${provenance}.`;
  return stale ? `${source} They could not be refreshed and may be old.` : source;
}

function pricePane({ series, indicators, analysis, verdictChanges, currency }: PriceChart): Pane {
  const overlays = drawOverlays(indicators.filter(({ definition }) => definition.pane === 'price'));
  const lines = overlays.flatMap(({ marks }) => marks);
  const levels = planLevels(analysis?.plan ?? null);
  const close = lastClose(series);
  const scale = priceScale(series, lines, levels);
  return {
    id: 'price',
    height: PRICE_HEIGHT,
    scale,
    numbers: { kind: 'plain', decimals: countDecimals(scale.interval) },
    legend: [
      { text: currency === null ? 'price' : `price, ${currency}`, ink: 'up', symbol: 'column' },
      ...overlays.flatMap(({ legend }) => legend),
      ...verdictLegend(series, verdictChanges),
    ],
    marks: [candles(series), ...lines, ...verdictMarks(series, verdictChanges)],
    levels: levels.some(({ value }) => writePrice(value) === writePrice(close.value)) ? levels : [...levels, close],
  };
}

const candles = ({ open, high, low, close }: Series): Candles => ({
  ...{ kind: 'candles', id: 'candles' },
  ...{ open: [...open], high: [...high], low: [...low], close: [...close] },
});

/** Entry, stop and target of a plan that has them. */
function planLevels(plan: TradePlan | null): Level[] {
  if (plan === null || plan.action === 'exit') return [];
  return [
    { id: 'target', value: plan.target, ink: 'up', label: `target ${writePrice(plan.target)}` },
    { id: 'entry', value: plan.entry, ink: 'entry', label: `entry ${writePrice(plan.entry)}` },
    { id: 'stop', value: plan.stop, ink: 'down', label: `stop ${writePrice(plan.stop)}` },
  ];
}

const lastClose = ({ close, length }: Series): Level => {
  const value = close[length - 1] ?? 0;
  return { id: 'close', value, ink: 'faint', label: `close ${writePrice(value)}` };
};

function priceScale(series: Series, lines: readonly Line[], levels: readonly Level[]): Pane['scale'] {
  const prices = [...series.low, ...series.high, ...levels.map(({ value }) => value)];
  const [low, high] = findExtent([prices]) ?? [0, 1];
  const [lowest, highest] = findExtent(lines.map(({ values }) => values)) ?? [low, high];
  const reach = (high - low) * OVERLAY_REACH;
  const bottom = Math.min(low, Math.max(lowest, low - reach));
  const top = Math.max(high, Math.min(highest, high + reach));
  const margin = (top - bottom) * MARGIN;
  // Prices are above zero, and so is the axis, unless nothing else is left for a margin.
  return computeTightScale(Math.max(bottom - margin, Math.min(bottom, 0)), top + margin, PRICE_STEPS);
}

function volumePane({ open, close, volume, length }: Series): Pane {
  const values = [...volume];
  const highest = Math.max(...values);
  const legend: LegendEntry = { text: 'volume', ink: 'neutral', symbol: 'column' };
  return {
    id: 'volume',
    height: VOLUME_HEIGHT,
    scale: computeScale(0, highest, VOLUME_STEPS),
    numbers: { kind: 'compact' },
    legend: [legend],
    marks: [
      {
        ...{ kind: 'columns', id: 'volume', values },
        isFalling: Array.from({ length }, (_, index) => (close[index] ?? 0) < (open[index] ?? 0)),
      },
    ],
    levels: [],
  };
}
