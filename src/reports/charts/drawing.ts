/** Pictures as plain data: what is drawn where, without a library, a theme or a size in pixels but the heights of panes. */

export const CHART_THEMES = ['light', 'dark'] as const;

export type ChartTheme = (typeof CHART_THEMES)[number];

/** What a colour stands for; each theme has its own. */
export type Ink =
  | 'up'
  | 'down'
  | 'neutral'
  | 'entry'
  | 'faint'
  | 'line1'
  | 'line2'
  | 'line3'
  | 'line4'
  | 'line5'
  | 'line6'
  | 'line7'
  | 'line8';

/** How numbers of an axis are written. */
export type NumberStyle =
  { readonly kind: 'plain'; readonly decimals: number } | { readonly kind: 'compact' } | { readonly kind: 'percent' };

/** Both ends of an axis, and the distance of its labels, which are at multiples of it. */
export interface AxisScale {
  readonly min: number;
  readonly max: number;
  readonly interval: number;
}

/** One for each date; null where there is none. */
export type Column = readonly (number | null)[];

export interface Candles {
  readonly kind: 'candles';
  readonly id: string;
  readonly open: readonly number[];
  readonly high: readonly number[];
  readonly low: readonly number[];
  readonly close: readonly number[];
}

export interface Line {
  readonly kind: 'line';
  readonly id: string;
  readonly ink: Ink;
  readonly style: 'solid' | 'dashed' | 'dots' | 'area';
  readonly values: Column;
}

/** Columns from zero; those at which `isFalling` are drawn in the ink of a fall. */
export interface Columns {
  readonly kind: 'columns';
  readonly id: string;
  readonly values: Column;
  readonly isFalling: readonly boolean[];
}

/** Symbols beside values. */
export interface Markers {
  readonly kind: 'markers';
  readonly id: string;
  readonly ink: Ink;
  readonly symbol: 'up' | 'down' | 'dot';
  readonly isStrong: boolean;
  /** Index of the date, and the value above or below which the symbol stands. */
  readonly points: readonly (readonly [index: number, value: number])[];
}

/** A line from edge to edge; a labelled one is named at the right, where labels make room for each other. */
export interface Level {
  readonly id: string;
  readonly value: number;
  readonly ink: Ink;
  readonly label: string | null;
}

export type Mark = Candles | Line | Columns | Markers;

export interface LegendEntry {
  readonly text: string;
  readonly ink: Ink;
  readonly symbol: 'line' | 'dashed' | 'up' | 'down' | 'dot' | 'column';
}

export interface Pane {
  readonly id: string;
  readonly height: number;
  readonly scale: AxisScale;
  readonly numbers: NumberStyle;
  readonly legend: readonly LegendEntry[];
  readonly marks: readonly Mark[];
  readonly levels: readonly Level[];
}

/** Panes below each other over the same dates. */
export interface Drawing {
  readonly title: string;
  readonly subtitle: string;
  /** Last line, in small print; empty for none. */
  readonly note: string;
  /** `YYYY-MM-DD`, oldest first, at least one. */
  readonly dates: readonly string[];
  readonly panes: readonly Pane[];
}
