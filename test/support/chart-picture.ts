/** A number with its place in a picture. */
interface Label {
  readonly value: number;
  readonly y: number;
}

interface PictureText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

interface PictureShape {
  readonly index: number;
  /** Corners, in the order in which they are drawn. */
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** What can be read off a chart with a ruler. */
export interface ChartPicture {
  readonly texts: readonly PictureText[];
  /** The elements of a series by `data-series`. */
  shapesOf(series: string): readonly PictureShape[];
  /** Points of the lines of one colour, the longest line first. */
  linesOf(color: string): readonly (readonly (readonly [x: number, y: number])[])[];
  /** What is at a height, by the labels of the pane with this number, the topmost being 0. */
  valueAt(pane: number, y: number): number;
}

const LABELS_END_AT = 58;
const unescape = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

const numbersIn = (text: string): number[] => (text.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g) ?? []).map(Number);

function pair(numbers: readonly number[]): [number, number][] {
  return Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[2 * i] ?? NaN, numbers[2 * i + 1] ?? NaN]);
}

/** Where the origin of an element went: the last two numbers of its transformation. */
function shiftOf(element: string): [number, number] | null {
  const transform = / transform="([^"]*)"/.exec(element)?.[1];
  if (transform === undefined) return null;
  const numbers = numbersIn(transform);
  return [numbers.at(-2) ?? NaN, numbers.at(-1) ?? NaN];
}

function readShape(element: string): PictureShape {
  const index = Number(/ data-index="(\d+)"/.exec(element)?.[1]);
  const path = / d="([^"]*)"/.exec(element)?.[1] ?? '';
  const shift = shiftOf(element);
  return { index, points: shift === null ? pair(numbersIn(path)) : [shift] };
}

/** The labels of the axes, pane by pane: within one, values grow upwards. */
function readAxes(texts: readonly PictureText[]): Label[][] {
  const scale = { K: 1e3, M: 1e6, B: 1e9, '%': 0.01 } as const;
  const labels = texts
    .filter(({ x }) => x === LABELS_END_AT)
    .map(({ text, y }) => {
      const unit = text.at(-1) as keyof typeof scale;
      return { y, value: Number.parseFloat(text.replaceAll(',', '')) * (scale[unit] ?? 1) };
    })
    .sort((one, other) => one.y - other.y);
  const panes: Label[][] = [];
  for (const label of labels) {
    const pane = panes.at(-1);
    if (pane && continues(pane, label)) pane.push(label);
    else panes.push([label]);
  }
  return panes;
}

/** Within a pane values fall evenly, from label to label. */
function continues(pane: readonly Label[], label: Label): boolean {
  const [first, second] = pane;
  const last = pane.at(-1);
  if (!first || !last) return false;
  if (!second) return label.value < first.value;
  const slope = (one: Label, other: Label): number => (other.value - one.value) / (other.y - one.y);
  return Math.abs(slope(last, label) / slope(first, second) - 1) < 0.05;
}

/** Reads an SVG that the product drew. */
export function readPicture(svg: string): ChartPicture {
  const texts = [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', text = '']) => {
    const [x, y] = shiftOf(attributes) ?? [NaN, NaN];
    return { text: unescape(text), x, y };
  });
  const axes = readAxes(texts);
  const paths = svg.match(/<path[^>]*>/g) ?? [];
  return {
    texts,
    shapesOf: (series) => paths.filter((path) => path.includes(` data-series="${series}"`)).map(readShape),
    linesOf: (color) =>
      paths
        .filter((path) => path.includes(` stroke="${color}"`) && path.includes('fill="none"'))
        .map((path) => readShape(path).points)
        .sort((one, other) => other.length - one.length),
    valueAt: (pane, y) => {
      const [top, bottom] = [axes[pane]?.at(0), axes[pane]?.at(-1)];
      if (!top || !bottom) throw new Error(`There is no pane ${pane} with two labels.`);
      return top.value + ((y - top.y) / (bottom.y - top.y)) * (bottom.value - top.value);
    },
  };
}
