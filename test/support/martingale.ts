import type { Series } from '../../src/market/bars/series.js';
import { seriesOfSamples, type SampleBar } from './series-samples.js';

// Taken once: in a test's own context each look-up of the global costs more than the function.
const { abs, exp, log: ln, round, sqrt } = Math;

const STEPS = 500;
const DAILY_DEVIATION = 0.02;

/**
 * Walks whose PRICE is a martingale: each of 500 steps a bar multiplies it by exp(s z - s^2/2), s = 0.02/sqrt(500). Open is
 * the close before, high and low are those of the path, volume is independent: nothing can be earned but by luck.
 */
export function martingaleWalks(seed: number, walks: number, bars: number): Series[] {
  const normal = createNormal(seed);
  const step = DAILY_DEVIATION / sqrt(STEPS);
  const drift = (step * step) / 2;
  return Array.from({ length: walks }, () => {
    const path: SampleBar[] = [];
    let open = 100;
    for (let bar = 0; bar < bars; bar++) {
      let log = 0;
      let highest = 0;
      let lowest = 0;
      for (let i = 0; i < STEPS; i++) {
        log += step * normal() - drift;
        if (log > highest) highest = log;
        if (log < lowest) lowest = log;
      }
      const close = open * exp(log);
      const volume = round(1e6 * exp(0.5 * normal()));
      path.push({ open, close, high: open * exp(highest), low: open * exp(lowest), volume });
      open = close;
    }
    return seriesOfSamples(path);
  });
}

const LAYERS = 128;
const TAIL = 3.442619855899;
const AREA = 9.91256303526217e-3;

/** Standard normal numbers by Marsaglia and Tsang's ziggurat, from a 32-bit seed. */
export function createNormal(seed: number): () => number {
  const { limits, scales, densities } = buildLayers();
  let state = seed | 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state;
  };
  const uniform = (): number => 0.5 + next() * 2 ** -32;
  const drawTail = (isNegative: boolean): number => {
    for (;;) {
      const x = -ln(uniform()) / TAIL;
      const y = -ln(uniform());
      if (y + y >= x * x) return isNegative ? -TAIL - x : TAIL + x;
    }
  };
  return () => {
    for (;;) {
      const bits = next();
      // Layer and value from different bits: the one must not depend on the other.
      const layer = bits & (LAYERS - 1);
      const value = bits >> 7;
      const x = value * scales[layer]!;
      if (abs(value) < limits[layer]!) return x;
      if (layer === 0) return drawTail(value < 0);
      const height = densities[layer]! + uniform() * (densities[layer - 1]! - densities[layer]!);
      if (height < exp(-0.5 * x * x)) return x;
    }
  };
}

/** Per layer: below which size a number is accepted at once, its scale, and the density at its edge. */
function buildLayers(): { limits: Float64Array; scales: Float64Array; densities: Float64Array } {
  const limits = new Float64Array(LAYERS);
  const scales = new Float64Array(LAYERS);
  const densities = new Float64Array(LAYERS);
  const range = 2 ** 24;
  const density = (x: number): number => exp(-0.5 * x * x);
  let edge = TAIL;
  const base = AREA / density(edge);
  limits[0] = (edge / base) * range;
  limits[1] = 0;
  scales[0] = base / range;
  scales[LAYERS - 1] = edge / range;
  densities[0] = 1;
  densities[LAYERS - 1] = density(edge);
  for (let layer = LAYERS - 2; layer >= 1; layer--) {
    const before = edge;
    edge = sqrt(-2 * ln(AREA / edge + density(edge)));
    limits[layer + 1] = (edge / before) * range;
    densities[layer] = density(edge);
    scales[layer] = edge / range;
  }
  return { limits, scales, densities };
}
