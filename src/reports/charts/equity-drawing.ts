import { dateOfDay } from '../../market/bars/trading-date.js';
import { computeScale, countDecimals, findExtent } from './axis-scale.js';
import type { Drawing, LegendEntry, Line, Pane } from './drawing.js';
import { writeNumber, writePrice } from './number-text.js';
import { selectTurns } from './select-turns.js';

const EQUITY_HEIGHT = 280;
const DRAWDOWN_HEIGHT = 120;
const EQUITY_STEPS = 6;
const DRAWDOWN_STEPS = 3;
/** From here on labels are written as 12.3M. */
const LARGE = 10_000_000;
/** More dates than this are thinned out: a picture has fewer pixels. */
const MOST_POINTS = 1_000;

/** What became of money that followed a strategy. */
export interface EquityChart {
  readonly ticker: string;
  readonly strategy: string;
  readonly timeframe: string;
  /** `demo` or whose prices they are; null when no prices are stored any more. */
  readonly provenance: string | null;
  readonly cash: number;
  readonly trades: number;
  readonly days: Int32Array;
  /** At each close, above zero. */
  readonly equity: Float64Array;
  /** Positive share of the peak before. */
  readonly drawdown: Float64Array;
  /** The same money in the share from the first close on; NaN where there is no price. Null when nothing is known. */
  readonly held: Float64Array | null;
}

/** Equity beside buying and holding, and how far below its peak it was. */
export function drawEquity(chart: EquityChart): Drawing {
  const kept = selectTurns(chart.equity, MOST_POINTS);
  const at = (column: Float64Array): (number | null)[] =>
    kept.map((index) => (Number.isFinite(column[index]) ? (column[index] ?? null) : null));
  const equity: Line = { kind: 'line', id: 'equity', ink: 'line1', style: 'solid', values: at(chart.equity) };
  const held: Line | null = chart.held && {
    ...{ kind: 'line', id: 'buy-and-hold', ink: 'line2', style: 'solid', values: at(chart.held) },
  };
  const drawdown = at(chart.drawdown).map((value) => (value === null ? null : -value + 0));
  return {
    title: `${chart.ticker}   ${chart.strategy}`,
    subtitle: describe(chart),
    note: describeSource(chart),
    dates: kept.map((index) => dateOfDay(chart.days[index] ?? 0)),
    panes: [equityPane(equity, held, chart.cash), drawdownPane(drawdown)],
  };
}

const writeShare = (share: number): string => `${share > 0 ? '+' : ''}${writeNumber(share, { kind: 'percent' })}`;

function describe({ days, equity, cash, drawdown, trades, timeframe }: EquityChart): string {
  const from = dateOfDay(days[0] ?? 0);
  const to = dateOfDay(days.at(-1) ?? 0);
  const total = (equity.at(-1) ?? cash) / cash - 1;
  const deepest = Math.max(0, ...[...drawdown].filter(Number.isFinite));
  const width = timeframe === '1w' ? 'weekly' : 'daily';
  return `Backtest ${from} to ${to}, ${width}  ·  ${writeShare(total)}, drawdown ${writeNumber(deepest, { kind: 'percent' })}, ${trades} trades`;
}

function describeSource({ provenance, held }: EquityChart): string {
  const demo = provenance === 'demo' ? 'Demo data: an invented company, no real prices. ' : '';
  const holding =
    held === null ? 'No prices are stored any more to compare with holding.' : 'Holding is without costs.';
  return `${demo}${holding}`;
}

function equityPane(equity: Line, held: Line | null, cash: number): Pane {
  const lines = held === null ? [equity] : [held, equity];
  const [low, high] = findExtent([...lines.map(({ values }) => values), [cash]]) ?? [cash, cash];
  const scale = computeScale(low, high, EQUITY_STEPS);
  const entry = ({ values, ink }: Line, name: string): LegendEntry => ({
    text: `${name}  ${writePrice(values.at(-1) ?? cash)}`,
    ink,
    symbol: 'line',
  });
  return {
    id: 'equity',
    height: EQUITY_HEIGHT,
    scale,
    numbers: high >= LARGE ? { kind: 'compact' } : { kind: 'plain', decimals: countDecimals(scale.interval) },
    legend: [entry(equity, 'strategy'), ...(held === null ? [] : [entry(held, 'buy and hold')])],
    marks: lines,
    levels: [{ id: 'cash', value: cash, ink: 'faint', label: `start ${writePrice(cash)}` }],
  };
}

function drawdownPane(values: readonly (number | null)[]): Pane {
  const [low] = findExtent([values]) ?? [0];
  return {
    id: 'drawdown',
    height: DRAWDOWN_HEIGHT,
    scale: low === 0 ? { min: -0.1, max: 0, interval: 0.05 } : computeScale(low, 0, DRAWDOWN_STEPS),
    numbers: { kind: 'percent' },
    legend: [{ text: 'drawdown', ink: 'down', symbol: 'column' }],
    marks: [{ kind: 'line', id: 'drawdown', ink: 'down', style: 'area', values }],
    levels: [],
  };
}
