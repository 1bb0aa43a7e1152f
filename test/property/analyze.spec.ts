import fc from 'fast-check';
import { analyze, evaluateAt, type AnalysisResult } from '../../src/analysis/analyze.js';
import { computeVoteMoves } from '../../src/analysis/changes/vote-moves.js';
import { prepare } from '../../src/analysis/scoring/prepare.js';
import { VERDICTS } from '../../src/analysis/scoring/verdict.js';
import { resolveSettings } from '../../src/analysis/settings.js';
import { BUILT_IN_STRATEGIES } from '../../src/analysis/strategies/catalog.js';
import type { Strategy } from '../../src/analysis/strategies/strategy.js';
import type { Series } from '../../src/market/bars/series.js';
import { arbitrarySeries, flatSeries, joinSeries, takeBars } from '../support/series-samples.js';

/** Every indicator that votes carries weight, supertrend too. */
const EVERYTHING: Strategy = {
  ...BUILT_IN_STRATEGIES[0],
  id: 'everything',
  indicatorWeights: { ...BUILT_IN_STRATEGIES[0].indicatorWeights, supertrend: 1.3 },
};
const strategies = fc.constantFrom(...BUILT_IN_STRATEGIES, EVERYTHING);
const entries = fc.constantFrom('last_close' as const, 'strategic' as const);
const RUNS = { numRuns: 60 };

function analyzeWith(
  series: Series,
  strategy: Strategy,
  entry: 'last_close' | 'strategic' = 'last_close',
): AnalysisResult {
  return analyze({ ticker: 'ANY.NS', series, strategy, settings: resolveSettings({ entry }, strategy) });
}

describe('for any series and strategy', () => {
  test('contributions add up to the score within 1e-12', () => {
    fc.assert(
      fc.property(arbitrarySeries(), strategies, (series, strategy) => {
        const { indicators, score } = analyzeWith(series, strategy);
        const sum = indicators.reduce((total, entry) => total + (entry.contribution ?? 0), 0);
        expect(Math.abs(sum - score)).toBeLessThanOrEqual(1e-12);
      }),
      RUNS,
    );
  });

  test('the votes that moved add up to what the score moved between any two analyses, of any strategies', () => {
    fc.assert(
      fc.property(arbitrarySeries(), arbitrarySeries(), strategies, strategies, (before, after, earlier, later) => {
        const [from, to] = [analyzeWith(before, earlier), analyzeWith(after, later)];
        const moves = computeVoteMoves(from.indicators, to.indicators);
        const sum = moves.reduce((total, { move }) => total + move, 0);
        expect(Math.abs(sum - (to.score - from.score))).toBeLessThanOrEqual(1e-12);
        const sizes = moves.map(({ move }) => Math.abs(move));
        expect(sizes).toEqual([...sizes].sort((left, right) => right - left));
        expect(sizes).not.toContain(0);
      }),
      RUNS,
    );
  });

  test('every number is finite or null, and within its bounds', () => {
    fc.assert(
      fc.property(arbitrarySeries(), strategies, entries, (series, strategy, entry) => {
        const result = analyzeWith(series, strategy, entry);
        expect(Math.abs(result.score)).toBeLessThanOrEqual(1);
        expect(result.conviction).toBeGreaterThanOrEqual(0);
        expect(result.conviction).toBeLessThanOrEqual(1);
        expect(result.coverage).toBeGreaterThanOrEqual(0);
        expect(result.coverage).toBeLessThanOrEqual(1);
        expect(VERDICTS).toContain(result.verdict);
        for (const { vote, confidence, contribution, reason } of result.indicators) {
          if (vote === null) {
            expect([confidence, contribution]).toEqual([null, null]);
            expect(reason).not.toBeNull();
            continue;
          }
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          if (vote === 0) expect(confidence).toBe(0);
        }
        // NaN, Infinity, undefined and -0 would not come back.
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      }),
      RUNS,
    );
  });

  test('later bars never change the judgement of an earlier one', () => {
    fc.assert(
      fc.property(
        arbitrarySeries(),
        arbitrarySeries({ min: 1, max: 60 }),
        strategies,
        entries,
        (series, later, strategy, entry) => {
          const settings = resolveSettings({ entry }, strategy);
          const whole = prepare(joinSeries(series, later), strategy);
          for (const t of [59, Math.floor(series.length / 2), series.length - 1]) {
            const alone = prepare(takeBars(series, t + 1), strategy);
            expect(evaluateAt(whole, t, settings)).toStrictEqual(evaluateAt(alone, t, settings));
          }
        },
      ),
      RUNS,
    );
  });

  test('the analysis of a series is the judgement of its last bar', () => {
    fc.assert(
      fc.property(arbitrarySeries(), strategies, (series, strategy) => {
        const { score, conviction, coverage, verdict, votes } = analyzeWith(series, strategy);
        const settings = resolveSettings({}, strategy);
        expect(evaluateAt(prepare(series, strategy), series.length - 1, settings)).toMatchObject({
          score,
          conviction,
          coverage,
          verdict,
          votes,
        });
      }),
      RUNS,
    );
  });

  test('a result does not depend on what was analysed before', () => {
    fc.assert(
      fc.property(
        arbitrarySeries(),
        fc.array(fc.tuple(arbitrarySeries(), strategies), { maxLength: 3 }),
        strategies,
        (series, others, strategy) => {
          const first = analyzeWith(series, strategy);
          for (const [other, otherStrategy] of others) analyzeWith(other, otherStrategy);
          expect(analyzeWith(series, strategy)).toStrictEqual(first);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('the series is left as it was', () => {
    fc.assert(
      fc.property(arbitrarySeries(), strategies, (series, strategy) => {
        const copy = takeBars(series, series.length);
        analyzeWith(series, strategy, 'strategic');
        expect(series).toStrictEqual(copy);
      }),
      { numRuns: 20 },
    );
  });

  test('weights on another scale give the same score, conviction, coverage and verdict', () => {
    fc.assert(
      fc.property(arbitrarySeries(), strategies, fc.constantFrom(0.25, 2, 8, 1024), (series, strategy, scale) => {
        const scaled: Strategy = {
          ...strategy,
          indicatorWeights: Object.fromEntries(
            Object.entries(strategy.indicatorWeights).map(([name, weight]) => [name, weight * scale]),
          ),
        };
        const { score, conviction, coverage, verdict } = analyzeWith(series, strategy);
        expect(analyzeWith(series, scaled)).toMatchObject({ score, conviction, coverage, verdict });
      }),
      RUNS,
    );
  });

  test('weights listed in another order give the same score within 1e-12', () => {
    fc.assert(
      fc.property(arbitrarySeries(), (series) => {
        const reversed = Object.fromEntries(Object.entries(EVERYTHING.indicatorWeights).reverse());
        const { score } = analyzeWith(series, { ...EVERYTHING, indicatorWeights: reversed });
        expect(Math.abs(score - analyzeWith(series, EVERYTHING).score)).toBeLessThanOrEqual(1e-12);
      }),
      { numRuns: 20 },
    );
  });
});

test('a flat series votes for nothing, at any price and length, with and without volume', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 60, max: 900 }),
      fc.double({ min: 1e-4, max: 1e6, noNaN: true }),
      fc.constantFrom(0, 1, 12_345),
      strategies,
      (length, price, volume, strategy) => {
        const result = analyzeWith(flatSeries(length, price, volume), strategy);
        for (const { name, vote, confidence } of result.indicators) {
          if (vote !== null) expect([name, vote, confidence]).toEqual([name, 0, 0]);
        }
        expect(result).toMatchObject({ score: 0, conviction: 0, verdict: 'hold', plan: null });
      },
    ),
    { numRuns: 150 },
  );
});

test('a plan never shows levels in the wrong order, nor risks more than the settings allow', () => {
  fc.assert(
    fc.property(arbitrarySeries(), strategies, entries, (series, strategy, entry) => {
      const settings = resolveSettings({ entry }, strategy);
      const { plan } = analyze({ ticker: 'ANY', series, strategy, settings });
      if (plan === null || plan.action === 'exit') return;
      expect(plan.stop).toBeLessThan(plan.entry);
      expect(plan.target).toBeGreaterThan(plan.entry);
      expect(plan.riskAmount).toBeLessThanOrEqual((settings.capital * settings.riskPercent) / 100 + 0.01);
      expect(plan.positionValue).toBeLessThanOrEqual((settings.capital * settings.maxPositionPercent) / 100 + 0.01);
    }),
    { numRuns: 200 },
  );
});
