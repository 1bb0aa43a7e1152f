import type { Verdict } from '../../../../src/analysis/scoring/verdict.js';
import { findStrategy } from '../../../../src/analysis/strategies/catalog.js';
import type { RiskProfile } from '../../../../src/analysis/strategies/strategy.js';
import type { JudgedSeries } from '../../../../src/backtests/engine/judge-series.js';
import { simulateJudged, type SimulateOptions, type Simulation } from '../../../../src/backtests/engine/simulate.js';
import { seriesOfSamples, type SampleBar } from '../../../support/series-samples.js';

const FLAT: SampleBar = { close: 100 };
const NO_COSTS: SimulateOptions = { costs: {} };

interface Script {
  readonly bars: readonly SampleBar[];
  /** Bars at whose close the action is `enter`. */
  readonly enter?: readonly number[];
  /** Bars at whose close the verdict is `sell`. */
  readonly sell?: readonly number[];
  readonly profile?: Partial<RiskProfile>;
  readonly firstCompleteBar?: number;
}

/** A strategy that says what the script says: stop 10 % and target 20 % from the fill, ten bars at most, no cool-down. */
function judge({ bars, enter = [], sell = [], profile = {}, firstCompleteBar = 0 }: Script): JudgedSeries {
  const series = seriesOfSamples(bars);
  const balanced = findStrategy('balanced')!;
  const riskProfile: RiskProfile = {
    ...balanced.riskProfile,
    target: { kind: 'percent', percent: 20 },
    maxBars: 10,
    coolDownBars: 0,
    ...profile,
  };
  const verdictAt = (t: number): Verdict => (enter.includes(t) ? 'buy' : sell.includes(t) ? 'sell' : 'hold');
  const zeros = new Float64Array(series.length);
  return {
    series,
    strategy: { ...balanced, riskProfile },
    verdicts: bars.map((_, t) => verdictAt(t)),
    scores: zeros,
    convictions: zeros,
    coverages: zeros,
    firstCompleteBar,
    enters: (t) => enter.includes(t),
    stopPercent: () => 10,
  };
}

function run(script: Script, options: SimulateOptions = NO_COSTS): Simulation {
  return simulateJudged(judge(script), options);
}

const outlined = ({ trades }: Simulation): unknown[] =>
  trades.map(({ entryBar, entryPrice, exitBar, exitPrice, reason }) => [
    entryBar,
    entryPrice,
    exitBar,
    exitPrice,
    reason,
  ]);

describe('a signal is filled at the next open', () => {
  test('and the position is sold at the last close when nothing else ends it', () => {
    const bars = [FLAT, { open: 101, high: 104, low: 99, close: 103 }, { open: 104, high: 106, low: 103, close: 105 }];
    const result = run({ bars, enter: [0] });
    expect(outlined(result)).toEqual([[1, 101, 2, 105, 'end_of_data']]);
    expect([...result.equity]).toEqual([100_000, 100_000 + 990 * 2, 100_000 + 990 * 4]);
    expect(result.statistics.finalEquity).toBe(103_960);
  });

  test('a signal on the last bar does nothing', () => {
    expect(outlined(run({ bars: [FLAT, FLAT], enter: [1] }))).toEqual([]);
  });

  test('nothing is signalled before the first complete bar', () => {
    const bars = Array.from({ length: 6 }, () => FLAT);
    const result = run({ bars, enter: [0, 1, 3], firstCompleteBar: 2 });
    expect(outlined(result)).toEqual([[4, 100, 5, 100, 'end_of_data']]);
    expect([result.firstBar, result.barsTested]).toEqual([2, 4]);
  });
});

describe('within a bar', () => {
  test('the stop is live from the fill bar on, and is measured from the fill', () => {
    const bars = [FLAT, { open: 110, high: 111, low: 98, close: 105 }, FLAT];
    expect(outlined(run({ bars, enter: [0] }))).toEqual([[1, 110, 1, 99, 'stop']]);
  });

  test('a gap below the stop is filled at the open', () => {
    const bars = [FLAT, FLAT, { open: 80, close: 85, high: 86, low: 79 }, FLAT];
    expect(outlined(run({ bars, enter: [0] }))).toEqual([[1, 100, 2, 80, 'stop']]);
  });

  test('a gap above the target is filled at the open', () => {
    const bars = [FLAT, FLAT, { open: 130, close: 125, high: 131, low: 124 }, FLAT];
    expect(outlined(run({ bars, enter: [0] }))).toEqual([[1, 100, 2, 130, 'target']]);
  });

  test('a bar that touches both counts as a stop', () => {
    const bars = [FLAT, FLAT, { open: 100, close: 100, high: 140, low: 60 }, FLAT];
    expect(outlined(run({ bars, enter: [0] }))).toEqual([[1, 100, 2, 90, 'stop']]);
  });

  test('an exit that was decided at the close before comes first, at the open', () => {
    const bars = [FLAT, FLAT, FLAT, { open: 95, close: 80, high: 96, low: 79 }, FLAT];
    expect(outlined(run({ bars, enter: [0], sell: [2] }))).toEqual([[1, 100, 3, 95, 'verdict']]);
  });
});

describe('a position ends', () => {
  const bars = Array.from({ length: 20 }, () => FLAT);

  test('after its bars: decided at the close of the last one, sold at the next open', () => {
    const result = run({ bars, enter: [2], profile: { maxBars: 5 } });
    // Filled on bar 3, so bars 3 to 7 are its five.
    expect(outlined(result)).toEqual([[3, 100, 8, 100, 'time']]);
  });

  test('by a verdict on the fill bar itself', () => {
    expect(outlined(run({ bars, enter: [2], sell: [3] }))).toEqual([[3, 100, 4, 100, 'verdict']]);
  });

  test('for the verdict when the time is up as well', () => {
    const result = run({ bars, enter: [2], sell: [7], profile: { maxBars: 5 } });
    expect(outlined(result)).toEqual([[3, 100, 8, 100, 'verdict']]);
  });
});

describe('after a stop', () => {
  const stopped: SampleBar = { open: 100, close: 95, high: 100, low: 85 };
  const bars = [FLAT, FLAT, stopped, ...Array.from({ length: 6 }, () => FLAT)];

  test.each([
    [0, 3],
    [1, 4],
    [2, 5],
    [3, 6],
  ])('a cool-down of %d lets the next entry in on bar %d', (coolDownBars, next) => {
    const result = run({ bars, enter: [0, 2, 3, 4, 5], profile: { coolDownBars } });
    expect(result.trades.map(({ entryBar, reason }) => [entryBar, reason])).toEqual([
      [1, 'stop'],
      [next, 'end_of_data'],
    ]);
  });

  test('there is no cool-down after a target', () => {
    const hit: SampleBar = { open: 100, close: 118, high: 121, low: 99 };
    const result = run({ bars: [FLAT, FLAT, hit, FLAT, FLAT], enter: [0, 2], profile: { coolDownBars: 3 } });
    expect(result.trades.map(({ entryBar }) => entryBar)).toEqual([1, 3]);
  });
});

describe('sizes', () => {
  const bars = [FLAT, FLAT, FLAT];

  test('the whole equity, charges included', () => {
    const result = run({ bars, enter: [0] }, { costs: { commissionBps: 90, buyTaxBps: 10 } });
    expect(result.trades[0]!.shares).toBe(Math.floor(100_000 / 101));
  });

  test.each([
    ['the money at risk', { riskPercent: 1, maxPositionPercent: 50 }, 100],
    ['the largest position', { riskPercent: 5, maxPositionPercent: 20 }, 200],
    ['the cash', { riskPercent: 100, maxPositionPercent: 300 }, 1000],
  ])('of a plan are limited by %s', (_, settings, shares) => {
    const result = run({ bars, enter: [0] }, { costs: {}, settings: { sizing: 'plan', ...settings } });
    expect(result.trades[0]!.shares).toBe(shares);
  });

  test('below one share there is no trade', () => {
    const result = run({ bars, enter: [0] }, { costs: {}, cash: 99 });
    expect(result.trades).toEqual([]);
    expect([...result.equity]).toEqual([99, 99, 99]);
  });
});

describe('costs', () => {
  test('slippage worsens every fill, charges are taken from its value', () => {
    const bars = [FLAT, FLAT, { open: 100, close: 90, high: 100, low: 85 }];
    const costs = { commissionBps: 10, slippageBps: 100, buyTaxBps: 20, sellTaxBps: 30 };
    const { trades, statistics } = run({ bars, enter: [0] }, { costs });
    const [trade] = trades;
    const shares = Math.floor(100_000 / (101 * 1.003));
    const exit = 101 * 0.9 * 0.99;
    expect(trade).toMatchObject({ entryPrice: 101, shares, reason: 'stop' });
    expect(trade!.exitPrice).toBeCloseTo(exit, 10);
    const charges = shares * (101 * 0.003 + exit * 0.004);
    expect(statistics.commissions).toBeCloseTo(charges, 8);
    expect(statistics.finalEquity).toBeCloseTo(100_000 + shares * (exit - 101) - charges, 8);
  });

  test('without a word about them there are 5 basis points of slippage', () => {
    expect(run({ bars: [FLAT, FLAT], enter: [0] }, {}).trades[0]!.entryPrice).toBeCloseTo(100.05, 12);
  });
});

describe('the benchmark', () => {
  test('is held from the first tested close to the last, and compared at the invested share', () => {
    const bars = [FLAT, { close: 110 }, { close: 121, open: 110 }, { close: 121 }];
    const { benchmark, statistics } = run({ bars, enter: [1], firstCompleteBar: 1 });
    expect(benchmark.return).toBeCloseTo(0.1, 12);
    // Bought on bar 2 at 110, sold at the close of bar 3: invested at one of three closes.
    const invested = (909 * 121) / (100_000 + 909 * 11) / 3;
    expect(benchmark.meanInvested).toBeCloseTo(invested, 12);
    expect(benchmark.exposureAdjustedReturn).toBeCloseTo(0.1 * invested, 12);
    expect(statistics.exposure).toBeCloseTo(2 / 3, 12);
  });
});

describe('what cannot be tested is refused', () => {
  const script = { bars: Array.from({ length: 5 }, () => FLAT) };

  test.each([
    ['entries that may never be filled', {}, { settings: { entry: 'strategic' as const } }, 'UNSUPPORTED_SETTING'],
    ['a series that is too short', { firstCompleteBar: 4 }, {}, 'INSUFFICIENT_HISTORY'],
    ['a span without two bars', {}, { from: '2020-01-05' }, 'INSUFFICIENT_HISTORY'],
    ['no cash', {}, { cash: 0 }, 'VALIDATION_FAILED'],
    ['costs below zero', {}, { costs: { slippageBps: -1 } }, 'VALIDATION_FAILED'],
  ])('%s', (_, more, options: SimulateOptions, code) => {
    expect(() => run({ ...script, ...more }, options)).toThrow(expect.objectContaining({ code }));
  });

  test('dates select the bars that are traded', () => {
    const result = run(script, { from: '2020-01-02', to: '2020-01-04' });
    expect([result.from, result.to, result.barsTested]).toEqual(['2020-01-02', '2020-01-04', 3]);
  });
});
