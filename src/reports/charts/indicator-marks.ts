import { computeScale, countDecimals, findExtent } from './axis-scale.js';
import type { AxisScale, Column, Ink, LegendEntry, Level, Line, Mark, NumberStyle, Pane } from './drawing.js';
import { labelTerm } from './indicator-terms.js';
import { writeNumber, writePrice } from './number-text.js';
import type { DrawnIndicator } from './price-chart.js';

const OSCILLATOR_HEIGHT = 84;
const OSCILLATOR_STEPS = 3;
/** From here on labels are written as 12.3M. */
const LARGE = 100_000;

const LINE_INKS = ['line1', 'line2', 'line3', 'line4', 'line5', 'line6', 'line7', 'line8'] as const;

/** Oscillators whose axis is always the same, as their values can go no further. */
const BOUNDED: Readonly<Record<string, AxisScale>> = {
  rsi: { min: 0, max: 100, interval: 25 },
  stochastic: { min: 0, max: 100, interval: 25 },
  mfi: { min: 0, max: 100, interval: 25 },
  aroon: { min: 0, max: 100, interval: 25 },
  williams_r: { min: -100, max: 0, interval: 25 },
};

const USUAL_GUIDES: Readonly<Record<string, readonly number[]>> = {
  macd: [0],
  roc: [0],
  cmf: [0],
  mfi: [20, 80],
  cci: [-100, 100],
  williams_r: [-80, -20],
};

export const inkOf = (index: number): Ink => LINE_INKS[index % LINE_INKS.length] ?? 'line1';

/** What a chart needs of a column of an indicator, where NaN stands for nothing. */
export const toColumn = (values: Float64Array | undefined): Column =>
  Array.from(values ?? [], (value) => (Number.isFinite(value) ? value : null));

const lastOf = (column: Column): number | null => column.at(-1) ?? null;

const withValue = (label: string, value: number | null, write: (value: number) => string): string =>
  `${label}  ${value === null ? 'no value yet' : write(value)}`;

interface Overlay {
  readonly marks: readonly Line[];
  readonly legend: readonly LegendEntry[];
}

/** Indicators that have the unit of the price, on the pane of the price, each in a colour of its own. */
export function drawOverlays(indicators: readonly DrawnIndicator[]): Overlay[] {
  let place = 0;
  return indicators.map((indicator) => {
    const drawn = overlay(indicator, place);
    place += indicator.definition.name === 'ema_crossover' ? 2 : 1;
    return drawn;
  });
}

function overlay(indicator: DrawnIndicator, place: number): Overlay {
  const label = labelTerm(indicator);
  const ink = inkOf(place);
  const id = `${indicator.definition.name}-${place}`;
  const column = (name: string): Column => toColumn(indicator.output[name]);
  const line = (name: string, style: Line['style'], lineInk: Ink = ink): Line => ({
    ...{ kind: 'line', id: `${id}-${name}`, ink: lineInk, style, values: column(name) },
  });
  const entry = (text: string, values: Column, lineInk: Ink = ink): LegendEntry => ({
    ...{ text: withValue(text, lastOf(values), writePrice), ink: lineInk, symbol: 'line' },
  });
  switch (indicator.definition.name) {
    case 'psar':
      return { marks: [line('value', 'dots')], legend: [{ ...entry(label, column('value')), symbol: 'dot' }] };
    case 'supertrend':
      return { marks: splitByDirection(id, column('value'), column('direction')), legend: supertrendLegend(label) };
    case 'ema_crossover': {
      const slowInk = inkOf(place + 1);
      return {
        marks: [line('fast', 'solid'), line('slow', 'solid', slowInk)],
        legend: [
          entry(`EMA ${indicator.parameters.fast}`, column('fast')),
          entry(`EMA ${indicator.parameters.slow}`, column('slow'), slowInk),
        ],
      };
    }
    case 'bollinger':
    case 'donchian':
    case 'keltner':
      return {
        marks: [line('upper', 'solid'), line('middle', 'dashed'), line('lower', 'solid')],
        legend: [entry(label, column('middle'))],
      };
    default:
      return { marks: [line('value', 'solid')], legend: [entry(label, column('value'))] };
  }
}

const supertrendLegend = (label: string): LegendEntry[] => [
  { text: `${label} rising`, ink: 'up', symbol: 'line' },
  { text: 'falling', ink: 'down', symbol: 'line' },
];

/** Two lines, each interrupted where the other one goes on. */
function splitByDirection(id: string, values: Column, direction: Column): Line[] {
  const where = (side: number): Column => values.map((value, index) => (direction[index] === side ? value : null));
  return [
    { kind: 'line', id: `${id}-rising`, ink: 'up', style: 'solid', values: where(1) },
    { kind: 'line', id: `${id}-falling`, ink: 'down', style: 'solid', values: where(-1) },
  ];
}

/** An indicator with a pane of its own. */
export function indicatorPane(indicator: DrawnIndicator, place: number): Pane {
  const { definition, output } = indicator;
  const id = `${definition.name}-${place}`;
  const columns = definition.components.map((name) => ({ name, values: toColumn(output[name]) }));
  const scale = BOUNDED[definition.name] ?? scaleOf(columns.map(({ values }) => values));
  const numbers = numbersOf(scale);
  const write = (value: number): string => writeNumber(value, finer(numbers));
  const marks = columns.map(({ name, values }, index): Mark => toMark(name, values, { id, ink: inkOf(index) }));
  const legend = columns.map(({ name, values }, index): LegendEntry => {
    const label = index === 0 ? describeFirst(indicator, name) : describeComponent(name);
    const symbol = name === 'histogram' ? 'column' : 'line';
    return { text: withValue(label, lastOf(values), write), ink: symbol === 'column' ? 'up' : inkOf(index), symbol };
  });
  // Columns lie behind the lines.
  const ordered = [...marks].sort((one, other) => one.kind.localeCompare(other.kind));
  return { id, height: OSCILLATOR_HEIGHT, scale, numbers, legend, marks: ordered, levels: guidesOf(indicator, scale) };
}

const COMPONENT_NAMES: Readonly<Record<string, string>> = { plusDi: '+DI', minusDi: '-DI', k: '%K', d: '%D' };

const describeComponent = (name: string): string => COMPONENT_NAMES[name] ?? name;

/** The indicator, and which of its lines this is unless the name says that already. */
function describeFirst(indicator: DrawnIndicator, name: string): string {
  const isClear = name === 'value' || name === indicator.definition.name;
  return isClear ? labelTerm(indicator) : `${labelTerm(indicator)} ${describeComponent(name)}`;
}

function toMark(name: string, values: Column, { id, ink }: { readonly id: string; readonly ink: Ink }): Mark {
  if (name !== 'histogram') return { kind: 'line', id: `${id}-${name}`, ink, style: 'solid', values };
  return { kind: 'columns', id: `${id}-${name}`, values, isFalling: values.map((value) => (value ?? 0) < 0) };
}

function scaleOf(columns: readonly Column[]): AxisScale {
  const [low, high] = findExtent(columns) ?? [0, 1];
  return computeScale(low, high, OSCILLATOR_STEPS);
}

const numbersOf = ({ min, max, interval }: AxisScale): NumberStyle =>
  Math.max(Math.abs(min), Math.abs(max)) >= LARGE
    ? { kind: 'compact' }
    : { kind: 'plain', decimals: countDecimals(interval) };

/** A value beside a name has two digits more than the labels of the axis. */
const finer = (numbers: NumberStyle): NumberStyle =>
  numbers.kind === 'plain' ? { kind: 'plain', decimals: numbers.decimals + 2 } : numbers;

/** The values at which an oscillator begins to mean something. */
function guidesOf({ definition, parameters }: DrawnIndicator, scale: AxisScale): Level[] {
  const own = ['oversold', 'overbought'].flatMap((name) => parameters[name] ?? []);
  const threshold = definition.name === 'adx' ? (parameters.threshold ?? []) : [];
  const values = [...own, ...[threshold].flat(), ...(USUAL_GUIDES[definition.name] ?? [])];
  return values
    .filter((value) => value >= scale.min && value <= scale.max)
    .map((value) => ({ id: `${definition.name}-guide-${value}`, value, ink: 'faint', label: null }));
}
