import { analyze } from '../../../../src/analysis/analyze.js';
import { resolveSettings } from '../../../../src/analysis/settings.js';
import { BUILT_IN_STRATEGIES, findStrategy } from '../../../../src/analysis/strategies/catalog.js';
import type { Strategy } from '../../../../src/analysis/strategies/strategy.js';
import { judgeSeries, type JudgedSeries } from '../../../../src/backtests/engine/judge-series.js';
import type { Series } from '../../../../src/market/bars/series.js';
import { CUSTOM_STRATEGY } from '../../../support/custom-strategy.js';
import { createNormal } from '../../../support/martingale.js';
import type { NoiseResult } from '../../../support/noise-process.js';
import { startProcess } from '../../../support/processes.js';
import { takeBars, walkSeries } from '../../../support/series-samples.js';

const NOISE = 'test/support/noise-process.ts';

const STRATEGIES = [...BUILT_IN_STRATEGIES, CUSTOM_STRATEGY];

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
  expect(signals.length).toBeGreaterThan(40);
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
  return walkSeries({ seed, length: 360, start: 100, volatility: 0.03, haltChance: 0.005, zeroVolumeChance: 0.01 });
}

describe('a signal knows nothing of the bars after it', () => {
  test.each(STRATEGIES)('$id', (strategy) => {
    expect(findPeeks(judgeSeries, walk(14), strategy)).toEqual([]);
  });

  test('and a strategy that peeks at one bar is caught', () => {
    expect(findPeeks(cheat, walk(3), findStrategy('balanced')!).length).toBeGreaterThan(10);
  });
});

describe('the backtest judges a bar as a live analysis of that day did', () => {
  test.each(STRATEGIES)('$id', (strategy) => {
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

const COSTS = { commissionBps: 10, slippageBps: 5, buyTaxBps: 2, sellTaxBps: 3 };
/** What a round trip costs as a share of the purchase. */
const ROUND_TRIP = (2 * (10 + 5) + 2 + 3) / 10_000;
const SEEDS = [11, 22, 33];

describe('nothing is earned on noise, and the costs are lost', () => {
  test('the noise is normal', () => {
    const normal = createNormal(5);
    const count = 300_000;
    const moments = [0, 0, 0, 0];
    for (let i = 0; i < count; i++) {
      const z = normal();
      for (let power = 1; power <= 4; power++) moments[power - 1]! += z ** power / count;
    }
    [0, 1, 0, 3].forEach((expected, i) => expect(Math.abs(moments[i]! - expected)).toBeLessThan(0.05));
  });

  test('every strategy on 400 walks, three times', async () => {
    const outcomes = await Promise.all(
      SEEDS.map((seed) => startProcess(NOISE, [String(seed), JSON.stringify(COSTS)]).outcome),
    );
    for (const { exitCode, stdout, stderr } of outcomes) {
      expect([exitCode, stderr]).toEqual([0, '']);
      const results = JSON.parse(stdout) as NoiseResult[];
      expect(results.map(({ id }) => id)).toEqual(STRATEGIES.map(({ id }) => id));
      for (const { trades } of results) expect(trades).toBeGreaterThan(1000);
      expect(results.filter(({ mean, error }) => Math.abs(mean + ROUND_TRIP) > 3 * error)).toEqual([]);
    }
  }, 120_000);
});
