import fc from 'fast-check';
import { analyze, type AnalysisResult } from '../../src/analysis/analyze.js';
import { resolveSettings } from '../../src/analysis/settings.js';
import { BUILT_IN_STRATEGIES } from '../../src/analysis/strategies/catalog.js';
import type { Strategy } from '../../src/analysis/strategies/strategy.js';
import type { Series } from '../../src/market/bars/series.js';
import { arbitrarySeries } from '../support/series-samples.js';

/**
 * The vote table, the score and the verdict written a second time, from the published definitions alone, slowly and
 * without anything of the engine but the readings that the analysis shows.
 */
type Entry = AnalysisResult['indicators'][number];
type Opinion = readonly [vote: number, confidence: number];

const SILENT: Opinion = [0, 0];
const clamp = (x: number): number => Math.min(Math.max(x, 0), 1);
const last = (column: Float64Array, bars: number): number[] => [...column].slice(-bars);
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function isFlat(series: Series, bars: number): boolean {
  return Math.max(...last(series.high, bars)) === Math.min(...last(series.low, bars));
}

function slowAtr(series: Series): number {
  const ranges: number[] = [];
  for (let i = 1; i < series.length; i++) {
    const before = series.close[i - 1]!;
    ranges.push(
      Math.max(series.high[i]! - series.low[i]!, Math.abs(series.high[i]! - before), Math.abs(series.low[i]! - before)),
    );
  }
  return ranges.slice(14).reduce((average, range) => (average * 13 + range) / 14, total(ranges.slice(0, 14)) / 14);
}

function slowObvChange(series: Series, bars: number): number {
  let change = 0;
  for (let i = series.length - bars; i < series.length; i++) {
    change += Math.sign(series.close[i]! - series.close[i - 1]!) * series.volume[i]!;
  }
  return change;
}

function band(x: number, low: number, high: number, floor: number, ceiling: number): Opinion {
  if (x < low) return [1, (low - x) / (low - floor)];
  if (x > high) return [-1, (x - high) / (ceiling - high)];
  return SILENT;
}

function signed(x: number, confidence: number): Opinion {
  return x === 0 ? SILENT : [Math.sign(x), clamp(confidence)];
}

interface Bar {
  readonly series: Series;
  readonly close: number;
  readonly atr: number;
  /** Components and parameters of the entry. */
  readonly c: Readonly<Record<string, number | null>>;
  readonly p: Readonly<Record<string, number>>;
}

const read = (values: Readonly<Record<string, number | null>>, name: string): number => values[name] ?? NaN;

const SLOW_VOTES: Readonly<Partial<Record<Entry['name'], (bar: Bar) => Opinion>>> = {
  rsi: ({ c, p }) => band(read(c, 'value'), read(p, 'oversold'), read(p, 'overbought'), 0, 100),
  stochastic: ({ series, c, p }) =>
    isFlat(series, read(p, 'kPeriod'))
      ? SILENT
      : band(read(c, 'k'), read(p, 'oversold'), read(p, 'overbought'), 0, 100),
  williams_r: ({ series, c, p }) =>
    isFlat(series, read(p, 'period')) ? SILENT : band(read(c, 'value'), -80, -20, -100, 0),
  cci: ({ series, c, p }) => {
    const x = read(c, 'value');
    return isFlat(series, read(p, 'period')) || Math.abs(x) <= 100 ? SILENT : signed(-x, (Math.abs(x) - 100) / 100);
  },
  macd: ({ close, atr, c }) => {
    const histogram = read(c, 'histogram');
    return Math.abs(histogram) <= 1e-9 * close || atr === 0 ? SILENT : signed(histogram, Math.abs(histogram) / atr);
  },
  adx: ({ c, p }) => {
    const excess = read(c, 'adx') - read(p, 'threshold');
    return excess < 0 ? SILENT : signed(read(c, 'plusDi') - read(c, 'minusDi'), excess / 30);
  },
  ema_crossover: ({ close, c }) => {
    const difference = read(c, 'fast') - read(c, 'slow');
    const gap = Math.abs(difference / read(c, 'slow'));
    return Math.abs(difference) <= 1e-9 * close ? SILENT : signed(difference, gap / 0.1);
  },
  psar: ({ close, c }) => signed(close - read(c, 'value'), Math.abs(close - read(c, 'value')) / (0.025 * close)),
  bollinger: ({ series, close, c, p }) => {
    const [upper, lower] = [read(c, 'upper'), read(c, 'lower')];
    const half = upper - read(c, 'middle');
    if (isFlat(series, read(p, 'period')) || half === 0) return SILENT;
    if (close < lower) return [1, clamp((lower - close) / half)];
    return close > upper ? [-1, clamp((close - upper) / half)] : SILENT;
  },
  obv: ({ series, close, p }) => {
    const bars = read(p, 'lookback');
    const change = slowObvChange(series, bars);
    const volume = total(last(series.volume, bars));
    if (change === 0 || volume === 0) return SILENT;
    const move = close - series.close[series.length - 1 - bars]!;
    return [Math.sign(change), clamp(Math.abs(change) / volume) * (Math.sign(move) === Math.sign(change) ? 1 : 0.5)];
  },
  cmf: ({ series, c, p }) => {
    const [x, bars, threshold] = [read(c, 'value'), read(p, 'period'), read(p, 'threshold')];
    if (isFlat(series, bars) || total(last(series.volume, bars)) === 0) return SILENT;
    return Math.abs(x) >= threshold ? signed(x, (Math.abs(x) - threshold) / 0.2) : SILENT;
  },
  supertrend: ({ close, atr, c }) =>
    atr === 0 ? SILENT : signed(read(c, 'direction'), Math.abs(close - read(c, 'value')) / (3 * atr)),
};

function slowVote(entry: Entry, series: Series): Opinion {
  const close = series.close[series.length - 1]!;
  const bar = { series, close, atr: slowAtr(series), c: entry.components, p: entry.parameters };
  return SLOW_VOTES[entry.name]?.(bar) ?? SILENT;
}

function slowWeight(strategy: Strategy, { name, category }: Entry): number {
  const share = name === 'atr' ? 0 : name === 'stochastic' || name === 'williams_r' ? 0.5 : 1;
  return (strategy.indicatorWeights[name] ?? 0) * strategy.categoryWeights[category] * share;
}

function slowVerdict(strategy: Strategy, score: number, conviction: number, coverage: number): string {
  const strong = strategy.id === 'trend-following' ? 0.35 : 0.25;
  if (coverage < 0.6) return 'insufficient_data';
  if (score >= 0.6 && conviction >= strong) return 'strong_buy';
  if (score >= 0.2 && conviction >= 0.1) return 'buy';
  if (score <= -0.6 && conviction >= strong) return 'strong_sell';
  return score <= -0.2 && conviction >= 0.1 ? 'sell' : 'hold';
}

const WITH_SUPERTREND: Strategy = {
  ...BUILT_IN_STRATEGIES[0],
  id: 'mine',
  indicatorWeights: { supertrend: 1, rsi: 0.5, cmf: 2 },
};

test('votes, score and verdict agree with a second implementation on random series', () => {
  fc.assert(
    fc.property(arbitrarySeries(), fc.constantFrom(...BUILT_IN_STRATEGIES, WITH_SUPERTREND), (series, strategy) => {
      const result = analyze({ ticker: 'ANY', series, strategy, settings: resolveSettings({}, strategy) });
      let enabled = 0;
      let computed = 0;
      let spoken = 0;
      let balance = 0;
      for (const entry of result.indicators) {
        const weight = slowWeight(strategy, entry);
        expect(entry.weight).toBeCloseTo(weight, 12);
        enabled += weight;
        if (entry.vote === null) {
          expect(Object.values(entry.components)).toContain(null);
          continue;
        }
        const [vote, confidence] = slowVote(entry, series);
        expect([entry.name, entry.vote]).toEqual([entry.name, vote]);
        expect(Math.abs(entry.confidence! - confidence)).toBeLessThanOrEqual(1e-9);
        computed += weight;
        spoken += weight * confidence;
        balance += weight * confidence * vote;
      }
      const score = spoken === 0 ? 0 : balance / spoken;
      const conviction = computed === 0 ? 0 : spoken / computed;
      const coverage = computed / enabled;
      // Confidences that are nothing but rounding make a score of rounding; conviction keeps it from mattering.
      if (spoken > 1e-6) expect(Math.abs(result.score - score)).toBeLessThanOrEqual(1e-6);
      expect(Math.abs(result.conviction - conviction)).toBeLessThanOrEqual(1e-9);
      expect(Math.abs(result.coverage - coverage)).toBeLessThanOrEqual(1e-12);
      expect(result.verdict).toBe(slowVerdict(strategy, result.score, result.conviction, result.coverage));
    }),
    { numRuns: 300 },
  );
});
