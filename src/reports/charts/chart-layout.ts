import type { Drawing, LegendEntry, Pane } from './drawing.js';

export const CHART_WIDTH = 800;
export const PLOT_LEFT = 66;
/** Labels of levels stand to the right of the plot. */
export const PLOT_RIGHT = CHART_WIDTH - 112;
export const PLOT_WIDTH = PLOT_RIGHT - PLOT_LEFT;
export const LEGEND_ROW = 17;
/** Length of the sample of a line or symbol in a legend. */
export const LEGEND_SAMPLE = 14;

const HEAD = 52;
const GAP = 10;
const DATES = 26;
const NOTE = 20;
const LEGEND_GAP = 14;
/** Wider than the average letter of the font, so that estimates err on the safe side. */
const LETTER = 6.1;
const LABEL_DISTANCE = 13;

interface PlacedEntry {
  readonly entry: LegendEntry;
  readonly x: number;
  /** Middle of the row. */
  readonly y: number;
}

export interface PlacedPane {
  readonly pane: Pane;
  readonly top: number;
  readonly legend: readonly PlacedEntry[];
}

export interface ChartLayout {
  readonly height: number;
  readonly panes: readonly PlacedPane[];
  /** Base of the small print. */
  readonly noteTop: number;
}

const widthOf = ({ text }: LegendEntry): number => LEGEND_SAMPLE + 5 + text.length * LETTER;

/** Entries from left to right, in as many rows as they need. */
function placeLegend(legend: readonly LegendEntry[], top: number): readonly PlacedEntry[] {
  let x = PLOT_LEFT;
  let row = 0;
  return legend.map((entry) => {
    if (x > PLOT_LEFT && x + widthOf(entry) > CHART_WIDTH - 8) {
      x = PLOT_LEFT;
      row += 1;
    }
    const placed = { entry, x, y: top + row * LEGEND_ROW + LEGEND_ROW / 2 };
    x += widthOf(entry) + LEGEND_GAP;
    return placed;
  });
}

/** Where everything is, in pixels from the top left corner. */
export function computeLayout({ panes }: Drawing): ChartLayout {
  let y = HEAD;
  const placed = panes.map((pane): PlacedPane => {
    const legend = placeLegend(pane.legend, y);
    const lastRow = legend.at(-1)?.y ?? y - LEGEND_ROW / 2;
    const top = lastRow + LEGEND_ROW / 2 + 3;
    y = top + pane.height + GAP;
    return { pane, top, legend };
  });
  const noteTop = y - GAP + DATES;
  return { panes: placed, noteTop, height: noteTop + NOTE };
}

/** Distance of a value from the top of the picture. */
export const placeValue = ({ pane, top }: PlacedPane, value: number): number =>
  top + ((pane.scale.max - value) / (pane.scale.max - pane.scale.min)) * pane.height;

export interface PlacedLabel {
  readonly text: string;
  readonly id: string;
  /** Where the level is. */
  readonly levelY: number;
  /** Where its label is: the same, or as near as others let it. */
  readonly labelY: number;
}

/** The labels of the levels of a pane in the order of their values, none nearer to another than a line of text. */
export function placeLabels(placed: PlacedPane): PlacedLabel[] {
  const wanted = placed.pane.levels
    .flatMap(({ id, label, value }) => (label === null ? [] : [{ id, text: label, y: placeValue(placed, value) }]))
    .sort((one, other) => one.y - other.y);
  const places = spread(
    wanted.map(({ y }) => y),
    { from: placed.top, to: placed.top + placed.pane.height },
  );
  return wanted.map(({ id, text, y }, index) => ({ id, text, levelY: y, labelY: places[index] ?? y }));
}

/** Moves sorted places apart: down where they are too near, then up again from the bottom. */
function spread(sorted: readonly number[], range: { readonly from: number; readonly to: number }): number[] {
  const places = [...sorted];
  for (let i = 1; i < places.length; i++) {
    places[i] = Math.max(places[i] ?? 0, (places[i - 1] ?? 0) + LABEL_DISTANCE);
  }
  let lowest = range.to;
  for (let i = places.length - 1; i >= 0; i--) {
    places[i] = Math.min(places[i] ?? 0, lowest);
    lowest = (places[i] ?? 0) - LABEL_DISTANCE;
  }
  return places;
}
