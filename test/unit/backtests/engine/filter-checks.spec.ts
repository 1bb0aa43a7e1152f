import { analyze } from '../../../../src/analysis/analyze.js';
import { resolveSettings } from '../../../../src/analysis/settings.js';
import { judgeSeries } from '../../../../src/backtests/engine/judge-series.js';
import { simulate } from '../../../../src/backtests/engine/simulate.js';
import { evaluateSeries } from '../../../../src/filters/evaluate.js';
import { BARS_ONLY } from '../../../../src/filters/fields.js';
import { parseFilter } from '../../../../src/filters/parse-filter.js';
import { CUSTOM_STRATEGY, customStrategy } from '../../../support/custom-strategy.js';
import { takeBars, walkSeries } from '../../../support/series-samples.js';

const series = walkSeries({
  ...{ seed: 21, length: 500, start: 80, volatility: 0.03 },
  ...{ haltChance: 0, zeroVolumeChance: 0.02 },
});

const eager = (where: string) =>
  customStrategy({
    thresholds: { buyScore: 0.01, strongScore: 1, buyConviction: 0, minimumCoverage: 0 },
    entryRules: [{ name: 'rule', where }],
  });

function conditionOf(where: string) {
  const parsed = parseFilter(where, BARS_ONLY);
  if (!parsed.ok) throw new Error(parsed.failures[0].detail);
  return parsed.expression;
}

describe('a filter as an entry check', () => {
  test('enters on the buys on which it is true, and on no other bar', () => {
    const where = 'close > sma(10) and volume / (volume - volume[1]) > 0';
    const judged = judgeSeries(series, eager(where));
    const open = judgeSeries(series, eager('close > 0'));
    const holds = evaluateSeries(conditionOf(where), series);
    const bars = Array.from({ length: series.length }, (_, t) => t);
    expect(bars.filter((t) => judged.enters(t))).toEqual(bars.filter((t) => open.enters(t) && holds[t] === true));
    expect(bars.filter((t) => judged.enters(t)).length).toBeGreaterThan(20);
    expect(holds).toContain(null);
  });

  test('delays the first bar until everything in it can be known', () => {
    const first = (where: string): number => judgeSeries(series, eager(where)).firstCompleteBar;
    const usual = first('close > 0');
    expect(usual).toBe(199);
    expect(first('close > sma(300)')).toBe(299);
    expect(first('close > sma(300)[5]')).toBe(304);
    // Known to be false early on, yet not judged in full.
    expect(first('close < 0 and close > sma(300)')).toBe(299);
    expect(first('close > sma(499)[20]')).toBe(series.length);
  });

  test('is traded from then on, and not before', () => {
    const strategy = eager('close > 0.3 * ago(close, 250)');
    const { firstBar, trades } = simulate(series, { kind: 'plan', strategy });
    expect(firstBar).toBe(250);
    expect(trades.length).toBeGreaterThan(0);
    for (const { entryBar } of trades)
      expect(series.close[entryBar - 1]!).toBeGreaterThan(0.3 * series.close[entryBar - 251]!);
  });

  test('is named in the plan of an analysis, with 1 or 0, or null where it is unknown', () => {
    const strategy = customStrategy({
      thresholds: { buyScore: 0.01, strongScore: 1, buyConviction: 0, minimumCoverage: 0 },
      entryRules: [
        { name: 'yes', where: 'close > 0' },
        { name: 'no', where: 'not (close > 0)' },
        { name: 'who knows', where: 'close > sma(5000)' },
      ],
    });
    const judged = judgeSeries(series, strategy);
    const t = judged.verdicts.findLastIndex((verdict) => verdict === 'buy');
    expect(t).toBeGreaterThan(60);
    const { plan } = analyze({
      ticker: 'ANY',
      series: takeBars(series, t + 1),
      strategy,
      settings: resolveSettings({}, strategy),
    });
    expect(plan).toMatchObject({
      action: 'wait',
      checks: [
        { name: 'yes', passed: true, value: 1 },
        { name: 'no', passed: false, value: 0 },
        { name: 'who knows', passed: false, value: null },
      ],
    });
  });

  test('trades with the parameters that stand in it, not with those of the strategy', () => {
    const judged = judgeSeries(series, CUSTOM_STRATEGY);
    expect(judged.firstCompleteBar).toBe(199);
    const entries = Array.from({ length: series.length }, (_, t) => t).filter((t) => judged.enters(t));
    expect(entries.length).toBeGreaterThan(0);
  });
});
