import type { Analysis } from '../../../src/analysis/analysis.js';
import { analyze, type AnalysisResult } from '../../../src/analysis/analyze.js';
import { computeDifferences } from '../../../src/analysis/recompute.js';
import { resolveSettings } from '../../../src/analysis/settings.js';
import { BALANCED } from '../../../src/analysis/strategies/balanced.js';
import { walkSeries } from '../../support/series-samples.js';

const series = walkSeries({ seed: 7, length: 300, start: 80, volatility: 0.02, haltChance: 0, zeroVolumeChance: 0 });
const result = analyze({ ticker: 'WALK', series, strategy: BALANCED, settings: resolveSettings({}, BALANCED) });

/** What JSON storage gives back of a result, with the keys of objects in another order. */
function store(value: AnalysisResult): Analysis {
  const reverseKeys = (_: string, node: unknown): unknown =>
    node !== null && typeof node === 'object' && !Array.isArray(node)
      ? Object.fromEntries(Object.entries(node).reverse())
      : node;
  return JSON.parse(JSON.stringify(value, reverseKeys)) as Analysis;
}

it('finds no difference after a round trip through JSON, whatever the order of keys', () => {
  expect(computeDifferences(store(result), result)).toEqual([]);
});

it('finds a last bit', () => {
  const score = result.score + Number.EPSILON * Math.abs(result.score);
  expect(computeDifferences({ ...store(result), score }, result)).toEqual([
    { path: '/score', stored: score, recomputed: result.score },
  ]);
});

it('points at the leaf that differs, at what is missing and at what is more', () => {
  const stored = store(result);
  const [first, ...others] = stored.indicators;
  const changed = { ...first, parameters: { period: 15, 'a/b': 1 } } as Analysis['indicators'][number];
  const found = computeDifferences({ ...stored, indicators: [changed, ...others] }, result);
  expect(found).toEqual([
    { path: '/indicators/0/parameters/period', stored: 15, recomputed: 14 },
    { path: '/indicators/0/parameters/a~1b', stored: 1, recomputed: null },
    { path: '/indicators/0/parameters/oversold', stored: null, recomputed: 30 },
    { path: '/indicators/0/parameters/overbought', stored: null, recomputed: 70 },
  ]);
});

it('takes a zero for a zero whatever its sign, as storage does', () => {
  expect(computeDifferences({ ...store(result), score: 0 }, { ...result, score: -0 })).toEqual([]);
});

it('finds a plan where there was none', () => {
  const without = computeDifferences({ ...store(result), plan: null }, { ...result, plan: null });
  expect(without).toEqual([]);
  const plan = { action: 'exit', checks: [] } as unknown as AnalysisResult['plan'];
  const [difference] = computeDifferences({ ...store(result), plan: null }, { ...result, plan });
  expect(difference).toMatchObject({ path: '/plan', stored: null, recomputed: { action: 'exit' } });
});

it('leaves warnings out, for they speak of their day', () => {
  const warnings = [{ code: 'OLD_LAST_BAR', detail: 'The last bar is 9 days old.' }];
  expect(computeDifferences({ ...store(result), warnings }, result)).toEqual([]);
});
