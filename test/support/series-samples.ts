import fc from 'fast-check';
import type { Series, Timeframe } from '../../src/market/bars/series';

/** A bar of a sample; what is left out follows from the close. */
export interface SampleBar {
  readonly open?: number;
  readonly high?: number;
  readonly low?: number;
  readonly close: number;
  readonly volume?: number;
}

export function seriesOfSamples(bars: readonly SampleBar[], timeframe: Timeframe = '1d'): Series {
  return {
    timeframe,
    length: bars.length,
    days: Int32Array.from(bars, (_, i) => 18_262 + i),
    open: Float64Array.from(bars, (bar) => bar.open ?? bar.close),
    high: Float64Array.from(bars, (bar) => bar.high ?? bar.close),
    low: Float64Array.from(bars, (bar) => bar.low ?? bar.close),
    close: Float64Array.from(bars, (bar) => bar.close),
    volume: Float64Array.from(bars, (bar) => bar.volume ?? 1_000),
    adjustedClose: null,
  };
}

export function flatSeries(length: number, price = 100, volume = 1_000): Series {
  return seriesOfSamples(Array.from({ length }, () => ({ close: price, volume })));
}

/** The first `length` bars of a series. */
export function takeBars(series: Series, length: number): Series {
  return {
    ...series,
    length,
    days: series.days.slice(0, length),
    open: series.open.slice(0, length),
    high: series.high.slice(0, length),
    low: series.low.slice(0, length),
    close: series.close.slice(0, length),
    volume: series.volume.slice(0, length),
  };
}

/** `first` followed by `second`. */
export function joinSeries(first: Series, second: Series): Series {
  const bars = [first, second].flatMap((series) =>
    Array.from({ length: series.length }, (_, i) => ({
      open: series.open[i]!,
      high: series.high[i]!,
      low: series.low[i]!,
      close: series.close[i]!,
      volume: series.volume[i]!,
    })),
  );
  return seriesOfSamples(bars);
}

export interface WalkOptions {
  readonly seed: number;
  readonly length: number;
  readonly start: number;
  /** Standard size of a bar's move, as a fraction. */
  readonly volatility: number;
  /** Chance that a stretch of halted bars begins. */
  readonly haltChance: number;
  readonly zeroVolumeChance: number;
}

/** A seeded random walk with halts (several equal bars) and bars without volume. */
export function walkSeries(options: WalkOptions): Series {
  const random = createRandom(options.seed);
  const bars: SampleBar[] = [];
  let close = options.start;
  let halted = 0;
  for (let i = 0; i < options.length; i++) {
    if (halted === 0 && random() < options.haltChance) halted = 5 + Math.floor(random() * 30);
    const volume = random() < options.zeroVolumeChance ? 0 : Math.floor(random() * 1e6);
    if (halted > 0) {
      halted -= 1;
      bars.push({ close, volume: random() < 0.5 ? 0 : volume });
      continue;
    }
    const open = close * Math.exp((random() - 0.5) * options.volatility);
    close = open * Math.exp((random() - 0.5) * 2 * options.volatility);
    const high = Math.max(open, close) * (1 + random() * options.volatility);
    const low = Math.min(open, close) / (1 + random() * options.volatility);
    bars.push({ open, high, low, close, volume });
  }
  return seriesOfSamples(bars);
}

/** Walks of 60 bars and more, from quiet to wild, from penny shares to six figures. */
export function arbitrarySeries(
  lengths: { readonly min: number; readonly max: number } = { min: 60, max: 280 },
): fc.Arbitrary<Series> {
  return fc
    .record({
      seed: fc.integer(),
      length: fc.integer(lengths),
      start: fc.constantFrom(0.0007, 0.8, 3, 104.37, 2_503.4, 712_000),
      volatility: fc.constantFrom(0.0005, 0.01, 0.03, 0.12),
      haltChance: fc.constantFrom(0, 0, 0.01, 0.04),
      zeroVolumeChance: fc.constantFrom(0, 0, 0.1, 1),
    })
    .map(walkSeries);
}

/** mulberry32: uniform in 0..1 from a 32-bit seed. */
function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
