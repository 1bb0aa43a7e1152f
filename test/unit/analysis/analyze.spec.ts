import { analyze, evaluateAt, type AnalysisResult } from '../../../src/analysis/analyze.js';
import { prepare } from '../../../src/analysis/scoring/prepare.js';
import { resolveSettings, type GivenSettings } from '../../../src/analysis/settings.js';
import { BUILT_IN_STRATEGIES, findStrategy } from '../../../src/analysis/strategies/catalog.js';
import type { Strategy } from '../../../src/analysis/strategies/strategy.js';
import type { Series } from '../../../src/market/bars/series.js';
import { DomainError } from '../../../src/platform/errors/domain-error.js';
import { flatSeries, seriesOfSamples, walkSeries, type SampleBar } from '../../support/series-samples.js';

const balanced = findStrategy('balanced')!;

function analyzeWith(series: Series, strategy: Strategy = balanced, settings: GivenSettings = {}): AnalysisResult {
  return analyze({ ticker: 'ACME.DEMO', series, strategy, settings: resolveSettings(settings, strategy) });
}

function walk(length: number, seed = 7): Series {
  return walkSeries({ seed, length, start: 100, volatility: 0.02, haltChance: 0, zeroVolumeChance: 0 });
}

/** A steady move of `drift` a bar with a wave on it: enough movement for every indicator to have an opinion. */
function trend(length: number, drift: number): Series {
  const closes = Array.from({ length: length + 1 }, (_, i) => 100 * Math.exp(drift * i + 0.01 * Math.sin(i)));
  const bars: SampleBar[] = closes.slice(1).map((close, i) => {
    const open = closes[i]!;
    return {
      open,
      close,
      high: Math.max(open, close) * 1.004,
      low: Math.min(open, close) * 0.996,
      volume: 1000 + (close > open ? 900 : 0),
    };
  });
  return seriesOfSamples(bars);
}

/** Two decimals, ties to even: bars whose values are exact ties depend on it. */
function roundToCents(value: number): number {
  const cents = value * 100;
  const whole = Math.floor(cents);
  const isTie = cents - whole === 0.5;
  return (isTie ? whole + (whole % 2) : Math.round(cents)) / 100;
}

/** The reference series: 0.05 a bar with two sine waves, rounded to cents. */
function referenceSeries(length: number): Series {
  const round = roundToCents;
  const bars: SampleBar[] = [];
  for (let t = 0; t < length; t++) {
    const close = round(100 + 0.05 * t + 8 * Math.sin((2 * Math.PI * t) / 40) + 2 * Math.sin((2 * Math.PI * t) / 9));
    const open = bars[t - 1]?.close ?? close;
    const high = Math.max(round(close + 1 + (0.5 * (t % 5)) / 4), open);
    const low = Math.min(round(close - 1 - (0.5 * (t % 3)) / 2), open);
    bars.push({ open, high, low, close, volume: 1_000_000 + 10_000 * (t % 17) });
  }
  return seriesOfSamples(bars);
}

function catchError(work: () => unknown): DomainError {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('an analysis', () => {
  test('lists the twelve in their order, each with its reading, vote, weight and contribution', () => {
    const result = analyzeWith(walk(300));
    expect(result.indicators.map(({ name }) => name)).toEqual([
      'rsi',
      'stochastic',
      'williams_r',
      'cci',
      'macd',
      'adx',
      'ema_crossover',
      'psar',
      'bollinger',
      'atr',
      'obv',
      'cmf',
    ]);
    for (const entry of result.indicators) {
      expect(Object.keys(entry)).toEqual([
        'name',
        'category',
        'parameters',
        'value',
        'components',
        'vote',
        'confidence',
        'weight',
        'contribution',
        'reason',
      ]);
      expect(Object.values(entry.components)).toContain(entry.value);
    }
    const { buy, sell, neutral } = result.votes;
    expect(buy + sell + neutral).toBe(12);
    expect(result).toMatchObject({ bars: 300, tradingDate: '2020-10-26', coverage: 1 });
  });

  test('reads the reference series as Wilder and TA-Lib do', () => {
    const result = analyzeWith(referenceSeries(320));
    const components = Object.fromEntries(result.indicators.map((entry) => [entry.name, entry.components]));
    expect(result.close).toBe(115.38);
    expect(components.rsi?.value).toBeCloseTo(60.6587, 4);
    expect(components.macd?.histogram).toBeCloseTo(0.962217, 4);
    expect(components.cci?.value).toBeCloseTo(121.8265, 4);
    expect(components.williams_r?.value).toBeCloseTo(-12.9088, 4);
    expect(components.stochastic?.k).toBeCloseTo(87.5261, 4);
    expect(components.atr?.value).toBeCloseTo(2.769026, 4);
    expect(components.cmf?.value).toBeCloseTo(-0.028531, 5);
    const votes = Object.fromEntries(result.indicators.map((entry) => [entry.name, entry.vote]));
    expect(votes).toMatchObject({
      rsi: 0,
      stochastic: -1,
      williams_r: -1,
      cci: -1,
      macd: 1,
      adx: 1,
      psar: 1,
      bollinger: 0,
      cmf: 0,
    });
    const macd = result.indicators.find(({ name }) => name === 'macd')!;
    expect(macd.confidence).toBeCloseTo(0.962217 / 2.769026, 4);
  });

  test.each(BUILT_IN_STRATEGIES.map((each) => [each.id, each] as const))(
    'under %s survives a JSON round trip unchanged',
    (_, strategy) => {
      for (const seed of [1, 2, 3, 4, 5, 6]) {
        const result = analyzeWith(walk(260, seed), strategy);
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      }
    },
  );

  test('uses the parameters of the strategy and states them', () => {
    const result = analyzeWith(walk(300), findStrategy('weekly-target')!);
    const parameters = Object.fromEntries(result.indicators.map((entry) => [entry.name, entry.parameters]));
    expect(parameters).toMatchObject({
      rsi: { period: 10, oversold: 30, overbought: 70 },
      macd: { fast: 8, slow: 17, signal: 9 },
      stochastic: { kPeriod: 10, kSmoothing: 3, dPeriod: 3 },
      ema_crossover: { fast: 8, slow: 17 },
      bollinger: { period: 15, deviations: 2 },
      cci: { period: 20 },
    });
  });

  test('lists a further indicator that the strategy weighs, and counts it', () => {
    const custom: Strategy = { ...balanced, id: 'mine', indicatorWeights: { supertrend: 2 } };
    const result = analyzeWith(trend(300, 0.004), custom);
    const supertrend = result.indicators.at(-1)!;
    expect(result.indicators).toHaveLength(13);
    expect(supertrend).toMatchObject({ name: 'supertrend', vote: 1, weight: 2, contribution: 1 });
    expect(result.score).toBe(1);
    expect(result.conviction).toBeCloseTo(supertrend.confidence!, 15);
    expect(result.coverage).toBe(1);
  });
});

describe('the plan follows the verdict', () => {
  const trendFollowing = findStrategy('trend-following')!;

  test('a buy is entered or waited for, as the checks say', () => {
    const plans = [0.001, 0.002, 0.003].map((drift) => analyzeWith(trend(303, drift), trendFollowing));
    for (const { verdict, plan } of plans) {
      expect(['buy', 'strong_buy']).toContain(verdict);
      expect(plan!.checks.map(({ name }) => name)).toHaveLength(5);
      expect(plan!.action).toBe(plan!.checks.every(({ passed }) => passed) ? 'enter' : 'wait');
      expect(plan!.entry).toBeGreaterThan(plan!.stop!);
      expect(plan!.target).toBeGreaterThan(plan!.entry!);
    }
    expect(new Set(plans.map(({ plan }) => plan!.action))).toEqual(new Set(['enter', 'wait']));
  });

  test('a sell is an exit without levels', () => {
    const { verdict, plan } = analyzeWith(trend(300, -0.004), trendFollowing);
    expect(['sell', 'strong_sell']).toContain(verdict);
    expect(plan).toMatchObject({
      action: 'exit',
      checks: [],
      entry: null,
      stop: null,
      target: null,
      positionSize: null,
    });
  });

  test('a hold has no plan', () => {
    expect(analyzeWith(flatSeries(300))).toMatchObject({ verdict: 'hold', plan: null });
  });

  test('the strategic entry is named', () => {
    const { plan } = analyzeWith(trend(300, 0.006), trendFollowing, { entry: 'strategic' });
    expect(plan!.entryMethod).toBe('breakout_above_20_bar_high');
    expect(plan!.entry).toBeGreaterThan(analyzeWith(trend(300, 0.006), trendFollowing).plan!.entry!);
  });
});

describe('too little to go on', () => {
  test.each([0, 10, 59])('%d bars are refused, with the number needed', (length) => {
    const error = catchError(() => analyzeWith(flatSeries(length)));
    expect(error.code).toBe('INSUFFICIENT_HISTORY');
    expect(error.message).toContain(`ACME.DEMO has ${length} good daily bars`);
    expect(error.message).toContain('at least 60');
  });

  test('weekly bars are named, with the way out', () => {
    const weekly = { ...flatSeries(40), timeframe: '1w' as const };
    expect(catchError(() => analyzeWith(weekly)).message).toContain('40 good weekly bars');
    expect(catchError(() => analyzeWith(weekly)).message).toContain('1d');
  });

  test('60 bars are analysed; what has no reading yet says so and counts for nothing', () => {
    const result = analyzeWith(walk(60));
    const crossover = result.indicators.find(({ name }) => name === 'ema_crossover')!;
    expect(crossover).toMatchObject({
      value: null,
      components: { slow: null, gap: null },
      vote: null,
      confidence: null,
      contribution: null,
      weight: 1,
      reason: 'insufficient_history',
    });
    expect(result.coverage).toBeCloseTo(9 / 10, 12);
    expect(result.warnings.map(({ code }) => code)).toEqual(['INDICATOR_WARMING_UP', 'SHORT_HISTORY']);
    expect(result.warnings[0]!.detail).toContain('ema_crossover needs 200');
  });

  test('the warning about short history goes when the averages have converged', () => {
    expect(analyzeWith(walk(799)).warnings.map(({ code }) => code)).toEqual(['SHORT_HISTORY']);
    expect(analyzeWith(walk(800)).warnings).toEqual([]);
    expect(analyzeWith(walk(84), findStrategy('trend-following')!).warnings).toEqual([]);
  });

  test('a strategy that rests on what has no reading gives insufficient_data, never hold', () => {
    const custom: Strategy = {
      ...balanced,
      indicatorWeights: { ema_crossover: 1, obv: 1, rsi: 1 },
      parameters: { obv: { lookback: 100 } },
    };
    const result = analyzeWith(trend(80, 0.01), custom);
    expect(result).toMatchObject({ verdict: 'insufficient_data', plan: null });
    expect(result.coverage).toBeCloseTo(1 / 3, 12);
    expect(result.warnings[0]!.detail).toContain('ema_crossover needs 200, obv needs 101');
  });
});

describe('strategies that cannot be applied', () => {
  const settings = resolveSettings({}, balanced);

  test('an unknown indicator names the known ones', () => {
    const custom = { ...balanced, indicatorWeights: { vibes: 1 } } as Strategy;
    const error = catchError(() => prepare(flatSeries(60), custom));
    expect(error.code).toBe('UNKNOWN_INDICATOR');
    expect(error.message).toContain('"vibes"');
    expect(error.extensions['known']).toContain('rsi');
  });

  test('an indicator that has no vote cannot be weighed', () => {
    const error = catchError(() => prepare(flatSeries(60), { ...balanced, indicatorWeights: { sma: 1 } }));
    expect(error.code).toBe('VALIDATION_FAILED');
    expect(error.errors[0]).toMatchObject({ pointer: '/indicatorWeights/sma' });
    expect(error.message).toContain('supertrend');
  });

  test('bad parameters are all reported, each with its pointer', () => {
    const custom: Strategy = { ...balanced, parameters: { rsi: { period: 0, speed: 3 } } };
    const error = catchError(() => prepare(flatSeries(60), custom));
    expect(error.code).toBe('VALIDATION_FAILED');
    expect(error.errors.map(({ pointer }) => pointer).sort()).toEqual([
      '/parameters/rsi/period',
      '/parameters/rsi/speed',
    ]);
  });

  test('bars before any warm-up are judged without failing', () => {
    const prepared = prepare(walk(80), balanced);
    for (const t of [0, 1, 13, 14, 20, 49, 59]) {
      const evaluation = evaluateAt(prepared, t, { ...settings, entry: 'strategic' });
      expect(Number.isFinite(evaluation.score)).toBe(true);
    }
    expect(evaluateAt(prepared, 0, settings).verdict).toBe('insufficient_data');
  });
});
