import type { IndicatorName, IndicatorParameters } from '../../../../src/analysis/indicators/indicator.js';
import { createFrame } from '../../../../src/analysis/indicators/series-frame.js';
import { findIndicator } from '../../../../src/analysis/indicators/registry.js';
import { prepareEntryCheck, type EntryCheck } from '../../../../src/analysis/scoring/entry-checks.js';
import type { ComputeIndicator } from '../../../../src/analysis/scoring/outputs.js';
import type { EntryCheckRule } from '../../../../src/analysis/strategies/entry-check.js';
import { seriesOfSamples } from '../../../support/series-samples.js';

const RSI = { of: 'indicator', indicator: 'rsi' } as const;
const K = { of: 'indicator', indicator: 'stochastic', component: 'k' } as const;
const CLOSE = { of: 'close' } as const;
const LAST = 29;

type Readings = Partial<Record<IndicatorName, Readonly<Record<string, readonly [before: number, last: number]>>>>;

/** Judges a rule on bar 29 with scripted indicators; `before` is their value on every earlier bar. */
function judge(rule: EntryCheckRule, readings: Readings = {}, volumes: (i: number) => number = () => 100): EntryCheck {
  const frame = createFrame(
    seriesOfSamples(Array.from({ length: LAST + 1 }, (_, i) => ({ close: 50 + i, volume: volumes(i) }))),
  );
  const compute: ComputeIndicator = (name, parameters: IndicatorParameters = {}) => ({
    definition: findIndicator(name)!,
    parameters,
    output: Object.fromEntries(
      Object.entries(readings[name] ?? {}).map(([component, [before, last]]) => {
        const column = new Float64Array(LAST + 1).fill(before);
        column[LAST] = last;
        return [component, column];
      }),
    ),
  });
  return prepareEntryCheck(rule, frame, compute)(LAST);
}

const rsi = (value: number): Readings => ({ rsi: { value: [50, value] } });

describe('entry checks', () => {
  test.each([
    [29.999, false],
    [30, true],
    [70, true],
    [70.001, false],
  ])('a range includes its bounds: RSI %d -> %s', (value, passed) => {
    const rule: EntryCheckRule = { kind: 'range', reading: RSI, minimum: 30, maximum: 70 };
    expect(judge(rule, rsi(value))).toEqual({ name: '30 <= rsi <= 70', passed, value });
  });

  test.each([
    ['<', 49, true],
    ['<', 50, false],
    ['<=', 50, true],
    ['<=', 51, false],
    ['>', 50, false],
    ['>', 51, true],
    ['>=', 50, true],
    ['>=', 49, false],
  ] as const)('%s 50 with %d -> %s', (comparator, value, passed) => {
    expect(judge({ kind: 'compare', left: RSI, comparator, right: 50 }, rsi(value))).toEqual({
      name: `rsi ${comparator} 50`,
      passed,
      value,
    });
  });

  test('two readings are compared by their difference', () => {
    const rule: EntryCheckRule = {
      kind: 'compare',
      left: CLOSE,
      comparator: '>=',
      right: { of: 'indicator', indicator: 'sma', parameters: { period: 50 } },
    };
    expect(judge(rule, { sma: { value: [0, 76.5] } })).toEqual({ name: 'close >= sma(50)', passed: true, value: 2.5 });
    expect(judge(rule, { sma: { value: [0, 80] } })).toEqual({ name: 'close >= sma(50)', passed: false, value: -1 });
  });

  test.each([
    ['a range', { kind: 'range', reading: RSI, minimum: 0, maximum: 100 }],
    ['an upper bound', { kind: 'compare', left: RSI, comparator: '<', right: 1e9 }],
    ['a difference', { kind: 'compare', left: CLOSE, comparator: '>', right: RSI }],
    ['alternatives', { kind: 'any', alternatives: [{ left: RSI, comparator: '<', right: 40 }] }],
  ] as const)('%s without a reading has failed, with value null', (_, rule) => {
    expect(judge(rule, rsi(NaN))).toMatchObject({ passed: false, value: null });
    expect(judge(rule, {})).toMatchObject({ passed: false, value: null });
  });

  test('alternatives pass when one of them holds, and count how many do', () => {
    const rule: EntryCheckRule = {
      kind: 'any',
      alternatives: [
        { left: RSI, comparator: '<', right: 40 },
        { left: K, comparator: '<', right: 30 },
      ],
    };
    const name = 'one of: rsi < 40, stochastic.k < 30';
    const both = (value: number, k: number): Readings => ({ ...rsi(value), stochastic: { k: [0, k] } });
    expect(judge(rule, both(39, 29))).toEqual({ name, passed: true, value: 2 });
    expect(judge(rule, both(41, 29))).toEqual({ name, passed: true, value: 1 });
    expect(judge(rule, both(41, 31))).toEqual({ name, passed: false, value: 0 });
    expect(judge(rule, both(NaN, 29))).toEqual({ name, passed: true, value: 1 });
    expect(judge(rule, both(NaN, 31))).toEqual({ name, passed: false, value: 0 });
  });

  test('a change looks back that many bars', () => {
    const rule: EntryCheckRule = {
      kind: 'compare',
      left: { of: 'change', indicator: 'obv', bars: 20 },
      comparator: '>',
      right: 0,
    };
    expect(judge(rule, { obv: { value: [100, 130] } })).toMatchObject({ passed: true, value: 30 });
    expect(judge(rule, { obv: { value: [100, 100] } })).toMatchObject({ passed: false, value: 0 });
    expect(
      judge({ ...rule, left: { of: 'change', indicator: 'obv', bars: 30 } }, { obv: { value: [1, 2] } }),
    ).toMatchObject({
      passed: false,
      value: null,
    });
  });

  test('volume is measured against the bars before, not against itself', () => {
    const rule: EntryCheckRule = {
      kind: 'compare',
      left: { of: 'volume_ratio', bars: 20 },
      comparator: '>=',
      right: 1.3,
    };
    expect(judge(rule, {}, (i) => (i === LAST ? 130 : 100))).toMatchObject({ passed: true, value: 1.3 });
    expect(judge(rule, {}, (i) => (i === LAST ? 129 : 100))).toMatchObject({ passed: false, value: 1.29 });
    expect(judge(rule, {}, (i) => (i < LAST - 20 ? 1e9 : 100))).toMatchObject({ passed: false, value: 1 });
    expect(judge(rule, {}, (i) => (i === LAST ? 130 : 0))).toMatchObject({ passed: false, value: null });
  });
});
