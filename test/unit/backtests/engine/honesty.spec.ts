import { analyze } from '../../../../src/analysis/analyze.js';
import { resolveSettings } from '../../../../src/analysis/settings.js';
import { BUILT_IN_STRATEGIES, findStrategy } from '../../../../src/analysis/strategies/catalog.js';
import type { Strategy } from '../../../../src/analysis/strategies/strategy.js';
import { judgeSeries, type JudgedSeries } from '../../../../src/backtests/engine/judge-series.js';
import { simulateJudged } from '../../../../src/backtests/engine/simulate.js';
import type { Series } from '../../../../src/market/bars/series.js';
import { createNormal, martingaleWalks } from '../../../support/martingale.js';
import { takeBars, walkSeries } from '../../../support/series-samples.js';

type Judge = (series: Series, strategy: Strategy) => JudgedSeries;

const ACTING = ['strong_buy', 'buy', 'sell', 'strong_sell'];

/** Signals of a judge that come out otherwise when the bars after them are not there. */
function findPeeks(judge: Judge, series: Series, strategy: Strategy): number[] {
  const whole = judge(series, strategy);
  const describe = (judged: JudgedSeries, t: number): unknown => [
    judged.verdicts[t],
    judged.scores[t],
    judged.convictions[t],
    judged.coverages[t],
    judged.enters(t),
    judged.stopPercent(t),
    Math.min(judged.firstCompleteBar, t + 1),
  ];
  const signals = Array.from({ length: series.length - 1 }, (_, t) => t).filter(
    (t) => t >= whole.firstCompleteBar && ACTING.includes(whole.verdicts[t]!),
  );
  expect(signals.length).toBeGreaterThan(50);
  return signals.filter(
    (t) => JSON.stringify(describe(whole, t)) !== JSON.stringify(describe(judge(takeBars(series, t + 1), strategy), t)),
  );
}

/** Judges each bar as the next one deserves. */
const cheat: Judge = (series, strategy) => {
  const honest = judgeSeries(series, strategy);
  const next = (t: number): number => Math.min(t + 1, series.length - 1);
  return {
    ...honest,
    verdicts: honest.verdicts.map((_, t) => honest.verdicts[next(t)]!),
    enters: (t) => honest.enters(next(t)),
  };
};

function walk(seed: number): Series {
  return walkSeries({ seed, length: 420, start: 100, volatility: 0.03, haltChance: 0.005, zeroVolumeChance: 0.01 });
}

describe('a signal knows nothing of the bars after it', () => {
  test.each(BUILT_IN_STRATEGIES)('$id', (strategy) => {
    for (const seed of [3, 14]) expect(findPeeks(judgeSeries, walk(seed), strategy)).toEqual([]);
  });

  test('and a strategy that peeks at one bar is caught', () => {
    expect(findPeeks(cheat, walk(3), findStrategy('balanced')!).length).toBeGreaterThan(10);
  });
});

describe('the backtest judges a bar as a live analysis of that day did', () => {
  test.each(BUILT_IN_STRATEGIES)('$id', (strategy) => {
    const series = walk(15);
    const judged = judgeSeries(series, strategy);
    for (let t = 59; t < series.length; t += 3) {
      const settings = resolveSettings({}, strategy);
      const live = analyze({ ticker: 'ANY', series: takeBars(series, t + 1), strategy, settings });
      expect([judged.verdicts[t], judged.scores[t], judged.convictions[t], judged.coverages[t]]).toEqual([
        live.verdict,
        live.score,
        live.conviction,
        live.coverage,
      ]);
      expect(judged.enters(t)).toBe(live.plan?.action === 'enter');
      if (live.plan !== null && live.plan.action !== 'exit') expect(judged.stopPercent(t)).toBe(live.plan.stopPercent);
    }
  });
});

const WALKS = 400;
/** Bars before the longest warm-up of the built-in strategies (EMA200) is over. */
const WARM_UP = 199;
const TESTED = 365;
const COSTS = { commissionBps: 10, slippageBps: 5, buyTaxBps: 2, sellTaxBps: 3 };
/** What a round trip costs as a share of the purchase. */
const ROUND_TRIP = (2 * (10 + 5) + 2 + 3) / 10_000;

describe('nothing is earned on noise but the costs are lost', () => {
  test('the noise is normal', () => {
    const normal = createNormal(5);
    const count = 1e6;
    const moments = [0, 0, 0, 0];
    for (let i = 0; i < count; i++) {
      const z = normal();
      for (let power = 1; power <= 4; power++) moments[power - 1]! += z ** power / count;
    }
    [0, 1, 0, 3].forEach((expected, i) => expect(Math.abs(moments[i]! - expected)).toBeLessThan(0.03));
  });

  test.each([11, 22, 33])('seed %d, every strategy', (seed) => {
    const walks = martingaleWalks(seed, WALKS, WARM_UP + TESTED);
    const scores = BUILT_IN_STRATEGIES.map((strategy) => {
      const returns = walks.flatMap((series) =>
        simulateJudged(judgeSeries(series, strategy), { costs: COSTS }).trades.map(({ netReturn }) => netReturn),
      );
      expect(returns.length).toBeGreaterThan(300);
      const mean = returns.reduce((sum, value) => sum + value, 0) / returns.length;
      const variance = returns.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (returns.length - 1);
      return { id: strategy.id, z: (mean + ROUND_TRIP) / Math.sqrt(variance / returns.length), trades: returns.length };
    });
    expect(scores.filter(({ z }) => Math.abs(z) > 3)).toEqual([]);
  });
});
