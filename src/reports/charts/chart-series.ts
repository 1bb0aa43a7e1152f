import type { SeriesOption } from 'echarts';
import { PLOT_WIDTH } from './chart-layout.js';
import type { Candles, Columns, Drawing, Level, Line, Mark, Markers, Pane } from './drawing.js';
import type { Palette } from './palette.js';

const FILL = 0.18;
/** Of a candle or column, in pixels. */
const WIDEST = 14;
/** Of the room that a date has. */
const CANDLE_SHARE = 0.75;
const MARKER_SIZE = { usual: 9, strong: 13 };

interface Place {
  /** Number of the pane. */
  readonly pane: number;
  readonly palette: Palette;
}

const axesOf = ({ pane }: Place) => ({ xAxisIndex: pane, yAxisIndex: pane });
/** Nothing reacts to anything in a picture. */
const STILL = { animation: false, emphasis: { disabled: true }, cursor: 'default' } as const;

function candlesOption({ id, open, high, low, close }: Candles, place: Place): SeriesOption {
  const { up, down } = place.palette.inks;
  return {
    ...{ type: 'candlestick', id, ...axesOf(place), ...STILL, large: false, progressive: 0 },
    itemStyle: { color: up, color0: down, borderColor: up, borderColor0: down, borderColorDoji: up, borderWidth: 1 },
    // By default half of the room, and then no bodies are drawn from 250 bars on.
    barWidth: Math.min(WIDEST, (PLOT_WIDTH / close.length) * CANDLE_SHARE),
    data: close.map((value, index) => [open[index] ?? value, value, low[index] ?? value, high[index] ?? value]),
  };
}

function lineOption({ id, ink, style, values }: Line, place: Place): SeriesOption {
  const color = place.palette.inks[ink];
  if (style === 'dots') {
    const data = values.flatMap((value, index) => (value === null ? [] : [[index, value]]));
    return { type: 'scatter', id, ...axesOf(place), ...STILL, symbolSize: 2.6, itemStyle: { color }, data };
  }
  return {
    ...{ type: 'line', id, ...axesOf(place), ...STILL, showSymbol: false, connectNulls: false, clip: true },
    lineStyle: { color, width: style === 'dashed' ? 1 : 1.3, type: style === 'dashed' ? 'dashed' : 'solid' },
    itemStyle: { color },
    ...(style === 'area' && { areaStyle: { color, opacity: FILL } }),
    data: [...values],
  };
}

function columnsOption({ id, values, isFalling }: Columns, place: Place): SeriesOption {
  const { up, down } = place.palette.inks;
  return {
    ...{ type: 'bar', id, ...axesOf(place), ...STILL, barCategoryGap: '25%', barMaxWidth: WIDEST },
    data: values.map((value, index) => ({
      value: value ?? '-',
      itemStyle: { color: isFalling[index] ? down : up, opacity: 0.6 },
    })),
  };
}

function markersOption({ id, ink, symbol, isStrong, points }: Markers, place: Place): SeriesOption {
  const size = isStrong ? MARKER_SIZE.strong : MARKER_SIZE.usual;
  const distance = size / 2 + 4;
  return {
    ...{ type: 'scatter', id, ...axesOf(place), ...STILL, z: 5, clip: false },
    symbol: symbol === 'dot' ? 'circle' : 'triangle',
    symbolRotate: symbol === 'down' ? 180 : 0,
    symbolSize: size,
    symbolOffset: [0, symbol === 'down' ? -distance : distance],
    itemStyle: { color: place.palette.inks[ink], borderColor: place.palette.background, borderWidth: 1 },
    data: points.map(([index, value]) => [index, value]),
  };
}

function markOption(mark: Mark, place: Place): SeriesOption {
  switch (mark.kind) {
    case 'candles':
      return candlesOption(mark, place);
    case 'line':
      return lineOption(mark, place);
    case 'columns':
      return columnsOption(mark, place);
    case 'markers':
      return markersOption(mark, place);
  }
}

/** From the first date to the last. */
function levelOption({ id, value, ink }: Level, lastIndex: number, place: Place): SeriesOption {
  return {
    ...{ type: 'line', id: `level-${id}`, ...axesOf(place), ...STILL, showSymbol: false },
    lineStyle: { color: place.palette.inks[ink], width: 1, type: [4, 3] },
    data: [
      [0, value],
      [lastIndex, value],
    ],
  };
}

function paneSeries({ marks, levels }: Pane, lastIndex: number, place: Place): SeriesOption[] {
  return [
    ...levels.map((level) => levelOption(level, lastIndex, place)),
    ...marks.map((mark) => markOption(mark, place)),
  ];
}

/** Everything that stands for values, pane by pane. */
export const buildSeries = ({ panes, dates }: Drawing, palette: Palette): SeriesOption[] =>
  panes.flatMap((pane, index) => paneSeries(pane, dates.length - 1, { pane: index, palette }));
