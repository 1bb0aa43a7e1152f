import type { Series } from '../../market/bars/series.js';
import { dateOfDay } from '../../market/bars/trading-date.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { createReadings } from './judge-series.js';
import { simulate, type BacktestStrategy, type SimulateOptions } from './simulate.js';
import type { Benchmark, Statistics } from './statistics.js';
import type { BarRange, Fold } from './walk-forward.js';

/** Most combinations that one grid may have: beyond it, the best of them is luck. */
export const MAXIMUM_COMBINATIONS = 500;

/** Computed indicators that are kept for the next combinations; on 20,000 bars they take some 60 MB. */
const MOST_KEPT_INDICATORS = 100;

/** One number per axis. */
export type GridPoint = Readonly<Record<string, number>>;

export interface GridOptions {
  /** The values to try of each number. */
  readonly axes: Readonly<Record<string, readonly number[]>>;
  /** The strategy at a point; null where the combination makes no sense (fast above slow). */
  readonly build: (point: GridPoint) => BacktestStrategy | null;
  /** Where parameters are chosen, and where they are tried. */
  readonly fold: Fold;
  readonly run?: Omit<SimulateOptions, 'from' | 'to' | 'readings'>;
}

export interface GridResult {
  readonly point: GridPoint;
  readonly inSample: SampleResult;
  readonly outOfSample: SampleResult;
}

/** A run over one stretch, flat at its start and with the whole cash. */
export interface SampleResult {
  readonly from: string;
  readonly to: string;
  readonly statistics: Statistics;
  readonly benchmark: Benchmark;
}

export interface GridReport {
  /** In the order of the axes, the last one changing fastest. */
  readonly results: readonly GridResult[];
  /** Points that `build` refused. */
  readonly skipped: readonly GridPoint[];
  /** Index of the result with the highest in-sample Sharpe ratio (the first of equals); null when none has one. */
  readonly best: number | null;
}

/**
 * Tests every combination in and out of sample. What combinations have in common is computed once. Read the figures of
 * the best one out of sample: in sample it is the best of many, and so flattered.
 * @throws DomainError VALIDATION_FAILED above 500 combinations or for an axis without values; what `simulate` throws.
 */
export function simulateGrid(series: Series, options: GridOptions): GridReport {
  const points = listPoints(options.axes);
  let readings = createReadings(series);
  const results: GridResult[] = [];
  const skipped: GridPoint[] = [];
  for (const point of points) {
    const strategy = options.build(point);
    if (strategy === null) {
      skipped.push(point);
      continue;
    }
    if (readings.outputs.size > MOST_KEPT_INDICATORS) readings = createReadings(series);
    const test = (range: BarRange): SampleResult => {
      const span = { from: dateOfDay(series.days[range.firstBar]!), to: dateOfDay(series.days[range.lastBar]!) };
      const { from, to, statistics, benchmark } = simulate(series, strategy, { ...options.run, ...span, readings });
      return { from, to, statistics, benchmark };
    };
    results.push({ point, inSample: test(options.fold.inSample), outOfSample: test(options.fold.outOfSample) });
  }
  return { results, skipped, best: findBest(results) };
}

/** Every combination of the values. */
function listPoints(axes: GridOptions['axes']): GridPoint[] {
  const combinations = Object.values(axes).reduce((product, values) => product * values.length, 1);
  if (combinations < 1 || combinations > MAXIMUM_COMBINATIONS) {
    const detail = `A grid has from 1 to ${MAXIMUM_COMBINATIONS} combinations, not ${combinations}. Give each number at least one value, and fewer values in all.`;
    throw new DomainError('VALIDATION_FAILED', detail, {
      errors: [{ pointer: '/grid', code: 'OUT_OF_RANGE', detail }],
    });
  }
  return Object.entries(axes).reduce<GridPoint[]>(
    (points, [name, values]) => points.flatMap((point) => values.map((value) => ({ ...point, [name]: value }))),
    [{}],
  );
}

function findBest(results: readonly GridResult[]): number | null {
  let best: number | null = null;
  results.forEach(({ inSample }, i) => {
    const { sharpe } = inSample.statistics;
    const record = best === null ? null : results[best]!.inSample.statistics.sharpe;
    if (sharpe !== null && (record === null || sharpe > record)) best = i;
  });
  return best;
}
