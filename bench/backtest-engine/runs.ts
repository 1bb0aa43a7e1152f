import { BUILT_IN_STRATEGIES } from '../../src/analysis/strategies/catalog.js';
import { simulate } from '../../src/backtests/engine/simulate.js';
import { makeSeededSeries } from '../input/seeded-series.js';

export const ENGINE_BARS = 5_000;

const SERIES = 40;
const ROUNDS = { warmUp: 100, measured: 300 };

export interface EngineSamples {
  readonly bars: number;
  /** Milliseconds of each run. */
  readonly runMs: readonly number[];
  /** Processor time of the whole process per run, collecting garbage included: what other programs take is not in it. */
  readonly cpuMs: number;
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
