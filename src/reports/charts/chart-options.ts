import type { EChartsOption, GridComponentOption, XAXisComponentOption, YAXisComponentOption } from 'echarts';
import { listLabels } from './axis-scale.js';
import { type ChartLayout, computeLayout, PLOT_LEFT, PLOT_WIDTH, type PlacedPane } from './chart-layout.js';
import { buildSeries } from './chart-series.js';
import { buildTexts } from './chart-texts.js';
import { type DateLabels, pickDateLabels } from './date-labels.js';
import type { ChartTheme, Drawing } from './drawing.js';
import { writeNumber } from './number-text.js';
import { type Palette, paletteOf } from './palette.js';

export const FONT = 'Arial, Helvetica, sans-serif';
const LABEL_SIZE = 11;
/** Pixels from one date below the picture to the next. */
const DATE_DISTANCE = 70;

function gridOf({ pane, top }: PlacedPane): GridComponentOption {
  // The plot stays where it was put: nothing moves it to make room for labels.
  return { left: PLOT_LEFT, top, width: PLOT_WIDTH, height: pane.height, outerBoundsMode: 'none' };
}

interface DateAxis {
  readonly dates: readonly string[];
  readonly labels: DateLabels;
  readonly isLast: boolean;
}

function dateAxis(gridIndex: number, { dates, labels, isLast }: DateAxis, palette: Palette): XAXisComponentOption {
  const interval = (index: number): boolean => labels.has(index);
  return {
    ...{ type: 'category', gridIndex, data: [...dates], boundaryGap: true },
    axisLine: { show: true, onZero: false, lineStyle: { color: palette.axis } },
    axisTick: { show: isLast, alignWithLabel: true, interval },
    axisLabel: {
      ...{ show: isLast, interval, hideOverlap: false, color: palette.mutedText, fontSize: LABEL_SIZE },
      formatter: (_value: string, index: number) => labels.get(index) ?? '',
    },
    splitLine: { show: true, interval, lineStyle: { color: palette.grid } },
  };
}

function valueAxis({ pane }: PlacedPane, gridIndex: number, palette: Palette): YAXisComponentOption {
  const { min, max, interval } = pane.scale;
  // Counted from zero; the library would count from the lower end.
  const customValues = listLabels(pane.scale);
  return {
    ...{ type: 'value', gridIndex, min, max, interval },
    axisLine: { show: false },
    axisTick: { show: false, customValues },
    axisLabel: {
      ...{ customValues, color: palette.mutedText, fontSize: LABEL_SIZE, hideOverlap: false },
      ...{ showMinLabel: true, showMaxLabel: true },
      formatter: (value: number) => writeNumber(value, pane.numbers),
    },
    splitLine: { lineStyle: { color: palette.grid } },
  };
}

/** A drawing as options of the charting library; pure, and the same for the same drawing. */
export function buildOptions(
  drawing: Drawing,
  theme: ChartTheme,
  layout: ChartLayout = computeLayout(drawing),
): EChartsOption {
  const palette = paletteOf(theme);
  const { dates } = drawing;
  const labels = pickDateLabels(dates, (DATE_DISTANCE / PLOT_WIDTH) * dates.length);
  const last = layout.panes.length - 1;
  return {
    animation: false,
    backgroundColor: palette.background,
    textStyle: { fontFamily: FONT },
    grid: layout.panes.map(gridOf),
    xAxis: layout.panes.map((_, index) => dateAxis(index, { dates, labels, isLast: index === last }, palette)),
    yAxis: layout.panes.map((placed, index) => valueAxis(placed, index, palette)),
    series: buildSeries(drawing, palette),
    graphic: buildTexts(drawing, layout, palette),
  };
}
