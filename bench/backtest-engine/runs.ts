import { BUILT_IN_STRATEGIES } from '../../src/analysis/strategies/catalog.js';
import { createReadings } from '../../src/backtests/engine/judge-series.js';
import { simulate } from '../../src/backtests/engine/simulate.js';
import { makeSeededSeries } from '../input/seeded-series.js';

export const ENGINE_BARS = 5_000;

const SERIES = 40;
const ROUNDS = { warmUp: 100, measured: 300 };
const SHARED_ROUNDS = { warmUp: 20, measured: 80 };

export interface EngineSamples {
  readonly bars: number;
  /** Milliseconds of each run. */
  readonly runMs: readonly number[];
  /** Processor time of the whole process per run, collecting garbage included: what other programs take is not in it. */
  readonly cpuMs: number;
}

/** Milliseconds per strategy when all five run on one series and share what they read, as in a backtest of all of them. */
export function measureSharedRuns(): number[] {
  const inputs = Array.from({ length: SERIES }, (_, seed) => makeSeededSeries(seed + 1, ENGINE_BARS));
  const runMs: number[] = [];
  for (let round = 0; round < SHARED_ROUNDS.warmUp + SHARED_ROUNDS.measured; round++) {
    const series = inputs[round % SERIES]!;
    const start = performance.now();
    const readings = createReadings(series);
    for (const strategy of BUILT_IN_STRATEGIES) simulate(series, { kind: 'plan', strategy }, { readings });
    if (round >= SHARED_ROUNDS.warmUp) runMs.push((performance.now() - start) / BUILT_IN_STRATEGIES.length);
  }
  return runMs;
}

/** Runs the built-in strategies in turn, each on another series and from nothing. */
export function measureRuns(): EngineSamples {
  const inputs = Array.from({ length: SERIES }, (_, seed) => makeSeededSeries(seed + 1, ENGINE_BARS));
  const runMs: number[] = [];
  let before = process.cpuUsage();
  for (let round = 0; round < ROUNDS.warmUp + ROUNDS.measured; round++) {
    const strategy = BUILT_IN_STRATEGIES[round % BUILT_IN_STRATEGIES.length]!;
    if (round === ROUNDS.warmUp) before = process.cpuUsage();
    const start = performance.now();
    const { statistics } = simulate(inputs[round % SERIES]!, { kind: 'plan', strategy });
    const elapsedMs = performance.now() - start;
    if (Number.isNaN(statistics.finalEquity)) throw new Error(`${strategy.id} computed NaN`);
    if (round >= ROUNDS.warmUp) runMs.push(elapsedMs);
  }
  const { user, system } = process.cpuUsage(before);
  return { bars: ENGINE_BARS, runMs, cpuMs: (user + system) / 1000 / ROUNDS.measured };
}
