import type { GraphicComponentOption } from 'echarts';
import {
  type ChartLayout,
  LEGEND_SAMPLE,
  placeLabels,
  PLOT_LEFT,
  PLOT_RIGHT,
  type PlacedPane,
} from './chart-layout.js';
import type { Drawing, LegendEntry } from './drawing.js';
import type { Palette } from './palette.js';

const FONT_FAMILY = 'Arial, Helvetica, sans-serif';
const TITLE_Y = 18;
const SUBTITLE_Y = 38;
const MARGIN = 14;

type Elements = GraphicComponentOption[];

interface TextStyle {
  readonly size: number;
  readonly color: string;
  readonly weight?: 'bold' | 'normal';
}

/** A line of text whose middle is at `y`. */
function text(
  at: { readonly x: number; readonly y: number },
  content: string,
  style: TextStyle,
): GraphicComponentOption {
  const { size, color, weight = 'normal' } = style;
  const font = `${weight} ${size}px ${FONT_FAMILY}`;
  return {
    ...{ type: 'text', silent: true, x: at.x, y: at.y },
    style: { text: content, font, fill: color, verticalAlign: 'middle', align: 'left' },
  };
}

/** What an entry of a legend looks like in the picture. */
function sample({ symbol, ink }: LegendEntry, x: number, y: number, palette: Palette): GraphicComponentOption {
  const color = palette.inks[ink];
  const middle = x + LEGEND_SAMPLE / 2;
  switch (symbol) {
    case 'line':
    case 'dashed':
      return {
        ...{ type: 'line', silent: true, shape: { x1: x, y1: y, x2: x + LEGEND_SAMPLE, y2: y } },
        style: { stroke: color, lineWidth: 2, ...(symbol === 'dashed' && { lineDash: [4, 3] }) },
      };
    case 'dot':
      return { type: 'circle', silent: true, shape: { cx: middle, cy: y, r: 3.5 }, style: { fill: color } };
    case 'column':
      return {
        ...{ type: 'rect', silent: true, shape: { x: middle - 4, y: y - 5, width: 8, height: 10 } },
        style: { fill: color, opacity: 0.8 },
      };
    case 'up':
    case 'down': {
      const side = symbol === 'up' ? 1 : -1;
      const points = [
        [middle, y - 4.5 * side],
        [middle + 5, y + 4.5 * side],
        [middle - 5, y + 4.5 * side],
      ];
      return { type: 'polygon', silent: true, shape: { points }, style: { fill: color } };
    }
  }
}

function legendOf({ legend }: PlacedPane, palette: Palette): Elements {
  return legend.flatMap(({ entry, x, y }) => [
    sample(entry, x, y, palette),
    text({ x: x + LEGEND_SAMPLE + 5, y }, entry.text, { size: 11, color: palette.text }),
  ]);
}

/** The names of levels, with a short line from the level to a name that had to move. */
function labelsOf(placed: PlacedPane, palette: Palette): Elements {
  const inks = new Map(
    placed.pane.levels.map(({ id, ink }) => [id, ink === 'faint' ? palette.text : palette.inks[ink]]),
  );
  return placeLabels(placed).flatMap(({ id, text: name, levelY, labelY }) => {
    const color = inks.get(id) ?? palette.text;
    const shape = { x1: PLOT_RIGHT, y1: levelY, x2: PLOT_RIGHT + 9, y2: labelY };
    return [
      { type: 'line', silent: true, shape, style: { stroke: color, lineWidth: 1 } } satisfies GraphicComponentOption,
      text({ x: PLOT_RIGHT + 12, y: labelY }, name, { size: 11, color, weight: 'bold' }),
    ];
  });
}

/** Everything that is written beside the axes. */
export function buildTexts({ title, subtitle, note }: Drawing, layout: ChartLayout, palette: Palette): Elements {
  return [
    text({ x: MARGIN, y: TITLE_Y }, title, { size: 16, color: palette.text, weight: 'bold' }),
    text({ x: MARGIN, y: SUBTITLE_Y }, subtitle, { size: 12, color: palette.text }),
    ...layout.panes.flatMap((placed) => [...legendOf(placed, palette), ...labelsOf(placed, palette)]),
    ...(note === ''
      ? []
      : [text({ x: PLOT_LEFT, y: layout.noteTop + 6 }, note, { size: 11, color: palette.mutedText })]),
  ];
}
