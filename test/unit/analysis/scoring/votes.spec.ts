import type { IndicatorName, IndicatorParameters } from '../../../../src/analysis/indicators/indicator.js';
import { defaultParameters } from '../../../../src/analysis/indicators/parameters.js';
import { findIndicator } from '../../../../src/analysis/indicators/registry.js';
import { createFrame } from '../../../../src/analysis/indicators/series-frame.js';
import type { Vote } from '../../../../src/analysis/scoring/vote.js';
import { VOTE_RULES } from '../../../../src/analysis/scoring/vote-rules.js';
import { seriesOfSamples, type SampleBar } from '../../../support/series-samples.js';

const LAST = 59;

interface Case {
  readonly bars?: readonly SampleBar[];
  readonly averageTrueRange?: number;
  readonly parameters?: IndicatorParameters;
}

const MOVING: readonly SampleBar[] = Array.from({ length: LAST + 1 }, (_, i) => ({
  close: 100,
  high: 101 + (i % 2),
  low: 99,
}));
const HALTED: readonly SampleBar[] = Array.from({ length: LAST + 1 }, () => ({ close: 100 }));

/** The vote of one indicator on bar 59 when its reading is `reading` there (and 0 on every bar before). */
function vote(name: IndicatorName, reading: Readonly<Record<string, number>>, given: Case = {}): Vote {
  const definition = findIndicator(name)!;
  const output = Object.fromEntries(
    Object.entries(reading).map(([component, value]) => {
      const column = new Float64Array(LAST + 1);
      column[LAST] = value;
      return [component, column];
    }),
  );
  const input = {
    frame: createFrame(seriesOfSamples(given.bars ?? MOVING)),
    output,
    parameters: { ...defaultParameters(definition), ...given.parameters },
    averageTrueRange: new Float64Array(LAST + 1).fill(given.averageTrueRange ?? 2),
  };
  return VOTE_RULES[name]!(input)(LAST);
}

function expectVote(actual: Vote, side: -1 | 0 | 1, confidence: number): void {
  expect(actual.vote).toBe(side);
  expect(actual.confidence).toBeCloseTo(confidence, 12);
}

describe('oscillators vote against the extremes', () => {
  test.each([
    ['rsi', 'value', 0, 1, 1],
    ['rsi', 'value', 15, 1, 0.5],
    ['rsi', 'value', 29.9, 1, 0.1 / 30],
    ['rsi', 'value', 30, 0, 0],
    ['rsi', 'value', 50, 0, 0],
    ['rsi', 'value', 70, 0, 0],
    ['rsi', 'value', 70.1, -1, 0.1 / 30],
    ['rsi', 'value', 85, -1, 0.5],
    ['rsi', 'value', 100, -1, 1],
    ['stochastic', 'k', 0, 1, 1],
    ['stochastic', 'k', 10, 1, 0.5],
    ['stochastic', 'k', 20, 0, 0],
    ['stochastic', 'k', 80, 0, 0],
    ['stochastic', 'k', 90, -1, 0.5],
    ['stochastic', 'k', 100, -1, 1],
    ['williams_r', 'value', -100, 1, 1],
    ['williams_r', 'value', -90, 1, 0.5],
    ['williams_r', 'value', -80, 0, 0],
    ['williams_r', 'value', -20, 0, 0],
    ['williams_r', 'value', -10, -1, 0.5],
    ['williams_r', 'value', 0, -1, 1],
    ['cci', 'value', -250, 1, 1],
    ['cci', 'value', -150, 1, 0.5],
    ['cci', 'value', -100, 0, 0],
    ['cci', 'value', 100, 0, 0],
    ['cci', 'value', 150, -1, 0.5],
    ['cci', 'value', 200, -1, 1],
  ] as const)('%s %s = %d votes %d with confidence %d', (name, component, value, side, confidence) => {
    expectVote(vote(name, { [component]: value }), side, confidence);
  });

  test('thresholds are parameters, and the confidence is measured from them', () => {
    expectVote(vote('rsi', { value: 30 }, { parameters: { oversold: 40 } }), 1, 0.25);
    expectVote(vote('stochastic', { k: 95 }, { parameters: { overbought: 90 } }), -1, 0.5);
  });
});

describe('trend indicators vote with the trend', () => {
  test.each([
    [-3, 2, -1, 1],
    [-1, 2, -1, 0.5],
    [0, 2, 0, 0],
    [0.5, 2, 1, 0.25],
    [9e-8, 2, 0, 0],
    [-1e-7, 2, 0, 0],
    [1.1e-7, 2, 1, 5.5e-8],
  ] as const)(
    'macd histogram %d at ATR %d and close 100 votes %d with confidence %d',
    (histogram, atr, side, confidence) => {
      expectVote(vote('macd', { macd: 1, signal: 1, histogram }, { averageTrueRange: atr }), side, confidence);
    },
  );

  test.each([
    [10, 30, 20, 0, 0],
    [19.999, 30, 20, 0, 0],
    [20, 30, 20, 1, 0],
    [35, 30, 20, 1, 0.5],
    [35, 20, 30, -1, 0.5],
    [35, 20, 20, 0, 0],
    [50, 30, 20, 1, 1],
    [80, 20, 30, -1, 1],
  ] as const)('adx %d with +DI %d and -DI %d votes %d with confidence %d', (adx, plusDi, minusDi, side, confidence) => {
    expectVote(vote('adx', { adx, plusDi, minusDi }), side, confidence);
  });

  test('adx confidence starts at the threshold that the strategy sets', () => {
    expectVote(vote('adx', { adx: 24.9, plusDi: 30, minusDi: 20 }, { parameters: { threshold: 25 } }), 0, 0);
    expectVote(vote('adx', { adx: 40, plusDi: 30, minusDi: 20 }, { parameters: { threshold: 25 } }), 1, 0.5);
  });

  test.each([
    [88, -1, 1],
    [95, -1, 0.5],
    [100, 0, 0],
    [100 + 1e-7, 0, 0],
    [102, 1, 0.2],
    [110, 1, 1],
  ] as const)('a fast average of %d over a slow one of 100 votes %d with confidence %d', (fast, side, confidence) => {
    expectVote(vote('ema_crossover', { fast, slow: 100, gap: (fast - 100) / 100 }), side, confidence);
  });

  test.each([
    [97.5, 1, 1],
    [99, 1, 0.4],
    [100, 0, 0],
    [101, -1, 0.4],
    [103, -1, 1],
  ] as const)('a SAR of %d at close 100 votes %d with confidence %d', (value, side, confidence) => {
    expectVote(vote('psar', { value }), side, confidence);
  });

  test.each([
    [97, 1, 1, 0.5],
    [94, 1, 1, 1],
    [103, -1, -1, 0.5],
  ] as const)(
    'supertrend at %d with direction %d and ATR 2 votes %d with confidence %d',
    (value, direction, side, confidence) => {
      expectVote(vote('supertrend', { value, direction }), side, confidence);
    },
  );
});

describe('volatility and volume', () => {
  test.each([
    [110, 101, 1, 1 / 4.5],
    [110, 99, 0, 0],
    [99, 90, -1, 1 / 4.5],
    [100, 90, 0, 0],
    [94, 84, -1, 1],
  ] as const)('close 100 with bands %d and %d votes %d with confidence %d', (upper, lower, side, confidence) => {
    expectVote(vote('bollinger', { upper, middle: (upper + lower) / 2, lower }), side, confidence);
  });

  test('bands without width say nothing', () => {
    expect(vote('bollinger', { upper: 99, middle: 99, lower: 99 })).toEqual({
      vote: 0,
      confidence: 0,
      reason: 'zero_width',
    });
  });

  test('atr never votes', () => {
    expect(vote('atr', { value: 5 })).toEqual({ vote: 0, confidence: 0, reason: null });
  });

  test.each([
    [-0.25, -1, 1],
    [-0.15, -1, 0.5],
    [-0.05, -1, 0],
    [-0.0499, 0, 0],
    [0, 0, 0],
    [0.05, 1, 0],
    [0.1, 1, 0.25],
    [0.25, 1, 1],
    [0.9, 1, 1],
  ] as const)('cmf %d votes %d with confidence %d', (value, side, confidence) => {
    expectVote(vote('cmf', { value }), side, confidence);
  });

  test.each([
    ['confirmed by the price', 5_000, 101, 1, 0.25],
    ['with the price unchanged', 5_000, 100, 1, 0.125],
    ['against the price', 5_000, 99, 1, 0.125],
    ['falling with the price', -5_000, 99, -1, 0.25],
    ['falling against the price', -5_000, 101, -1, 0.125],
    ['unchanged', 0, 101, 0, 0],
  ] as const)(
    'obv %s (change %d, close %d after 100) votes %d with confidence %d',
    (_, change, close, side, confidence) => {
      const bars = MOVING.map((bar, i) => (i === LAST ? { ...bar, close } : bar));
      expectVote(vote('obv', { value: change }, { bars }), side, confidence);
    },
  );

  test('obv compares over its lookback', () => {
    expectVote(
      vote(
        'obv',
        { value: 5_000 },
        { bars: MOVING.map((bar, i) => ({ ...bar, close: i < LAST ? 90 : 91 })), parameters: { lookback: 10 } },
      ),
      1,
      0.5,
    );
  });
});

describe('readings that can say nothing', () => {
  test.each([
    ['stochastic', { k: 0, d: 0 }],
    ['williams_r', { value: 0 }],
    ['cci', { value: 0 }],
    ['bollinger', { upper: 100, middle: 100, lower: 100 }],
    ['cmf', { value: 0 }],
  ] as const)('%s on a flat window is computed, neutral and says why', (name, reading) => {
    expect(vote(name, reading, { bars: HALTED })).toEqual({ vote: 0, confidence: 0, reason: 'flat_window' });
  });

  test('one bar that moved within the window ends the flatness', () => {
    const bars = HALTED.map((bar, i) => (i === LAST - 13 ? { ...bar, high: 100.5 } : bar));
    expect(vote('williams_r', { value: -100 }, { bars }).vote).toBe(1);
    expect(vote('williams_r', { value: -100 }, { bars, parameters: { period: 13 } }).reason).toBe('flat_window');
  });

  test.each([
    ['macd', { macd: 1, signal: 0, histogram: 1 }],
    ['supertrend', { value: 90, direction: 1 }],
  ] as const)('%s without any range says nothing', (name, reading) => {
    expect(vote(name, reading, { averageTrueRange: 0 })).toEqual({ vote: 0, confidence: 0, reason: 'zero_range' });
  });

  test.each([
    ['obv', { value: 10 }],
    ['cmf', { value: NaN }],
  ] as const)('%s without any volume says nothing', (name, reading) => {
    const bars = MOVING.map((bar) => ({ ...bar, volume: 0 }));
    expect(vote(name, reading, { bars })).toEqual({ vote: 0, confidence: 0, reason: 'zero_volume' });
  });

  test.each([
    ['rsi', { value: NaN }],
    ['stochastic', { k: NaN }],
    ['williams_r', { value: NaN }],
    ['cci', { value: NaN }],
    ['macd', { histogram: NaN }],
    ['adx', { adx: 30, plusDi: NaN, minusDi: 1 }],
    ['ema_crossover', { fast: 1, slow: NaN }],
    ['psar', { value: NaN }],
    ['bollinger', { upper: NaN, middle: 1, lower: 1 }],
    ['atr', { value: NaN }],
    ['obv', { value: NaN }],
    ['cmf', { value: NaN }],
    ['supertrend', { value: NaN, direction: 1 }],
  ] as const)('%s without a value casts no vote at all', (name, reading) => {
    expect(vote(name, reading)).toEqual({ vote: null, confidence: null, reason: 'undefined_reading' });
  });

  test('a vote that needs the ATR or a longer past waits for it', () => {
    expect(vote('macd', { histogram: 1 }, { averageTrueRange: NaN }).reason).toBe('insufficient_history');
    expect(vote('supertrend', { value: 1, direction: 1 }, { averageTrueRange: NaN }).reason).toBe(
      'insufficient_history',
    );
    expect(vote('obv', { value: 1 }, { parameters: { lookback: 60 } })).toEqual({
      vote: null,
      confidence: null,
      reason: 'insufficient_history',
    });
  });
});
