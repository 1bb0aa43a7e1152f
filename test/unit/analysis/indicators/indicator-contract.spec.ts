import { createHash } from 'node:crypto';
import type {
  IndicatorDefinition,
  IndicatorName,
  IndicatorOutput,
  IndicatorParameters,
} from '../../../../src/analysis/indicators/indicator';
import { defaultParameters, resolveParameters } from '../../../../src/analysis/indicators/parameters';
import { INDICATORS } from '../../../../src/analysis/indicators/registry';
import { createFrame } from '../../../../src/analysis/indicators/series-frame';
import type { Series } from '../../../../src/market/bars/series';
import { flatSeries, joinSeries, seriesOfSamples, takeBars, walkSeries } from '../../../support/series-samples';

const WALK = { seed: 7, length: 420, start: 104.37, volatility: 0.03, haltChance: 0, zeroVolumeChance: 0 };
const walk = walkSeries(WALK);
const longest = walkSeries({ ...WALK, length: 20_000, volatility: 0.01 });
const halting = walkSeries({ ...WALK, seed: 11, haltChance: 0.02, zeroVolumeChance: 0.05 });

/** What each indicator says of a share that never moves: 100.4378 has sums that round. */
const ON_FLAT_PRICES: Readonly<Record<IndicatorName, IndicatorParameters>> = {
  rsi: { value: 50 },
  stochastic: { k: 0, d: 0 },
  williams_r: { value: 0 },
  cci: { value: 0 },
  macd: { macd: 0, signal: 0, histogram: 0 },
  adx: { adx: 0, plusDi: 0, minusDi: 0 },
  ema_crossover: { fast: 100.4378, slow: 100.4378, gap: 0 },
  psar: { value: 100.4378 },
  bollinger: { upper: 100.4378, middle: 100.4378, lower: 100.4378 },
  atr: { value: 0 },
  obv: { value: 1000 },
  cmf: { value: 0 },
  supertrend: { value: 100.4378, direction: 1 },
  sma: { value: 100.4378 },
  ema: { value: 100.4378 },
  wma: { value: 100.4378 },
  vwma: { value: 100.4378 },
  roc: { value: 0 },
  mfi: { value: 0 },
  aroon: { up: 100, down: 100 },
  donchian: { upper: 100.4378, middle: 100.4378, lower: 100.4378 },
  keltner: { upper: 100.4378, middle: 100.4378, lower: 100.4378 },
};

/** Indicators whose value on a bar depends on a fixed number of bars alone, so that an old shock must vanish. */
const WINDOWED: readonly IndicatorName[] = [
  'stochastic',
  'williams_r',
  'cci',
  'bollinger',
  'cmf',
  'sma',
  'wma',
  'vwma',
  'roc',
  'mfi',
  'aroon',
  'donchian',
];

function compute(definition: IndicatorDefinition, series: Series, parameters: IndicatorParameters): IndicatorOutput {
  return definition.compute(createFrame(series), parameters);
}

/** Every window at its smallest: the shortest legal warm-up. */
function smallestParameters(definition: IndicatorDefinition): IndicatorParameters {
  const smallest = definition.parameters
    .filter((parameter) => parameter.kind === 'integer')
    .map((parameter) => [parameter.name, parameter.minimum]);
  const resolved = resolveParameters(definition, Object.fromEntries(smallest) as Record<string, number>);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.issues));
  return resolved.parameters;
}

function expectSameBits(actual: Float64Array, expected: Float64Array): void {
  const differing = actual.findIndex((value, t) => !Object.is(value, expected[t]));
  expect(differing < 0 ? null : `bar ${differing}: ${actual[differing]} is not ${expected[differing]}`).toBeNull();
}

function isNear(actual: number, expected: number): boolean {
  return Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}

function expectAllNear(values: Float64Array, expected: number): void {
  expect(values.find((value) => !(Math.abs(value - expected) <= 1e-10))).toBeUndefined();
}

function expectFiniteFrom(output: IndicatorOutput, firstIndex: number): void {
  for (const [component, values] of Object.entries(output)) {
    const wrong = values.findIndex((value, t) => t >= firstIndex && !Number.isFinite(value));
    expect(wrong < 0 ? null : `${component}, bar ${wrong}: ${values[wrong]}`).toBeNull();
  }
}

/** Of the exact bits: comparing columns value by value is slow. */
function computeDigest(columns: readonly Float64Array[]): string {
  const hash = createHash('sha256');
  for (const column of columns) hash.update(new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
  return hash.digest('hex');
}

describe.each(INDICATORS.map((definition) => [definition.name, definition] as const))('%s', (name, definition) => {
  const defaults = defaultParameters(definition);
  const parameterSets = [defaults, smallestParameters(definition)];

  test('describes itself completely', () => {
    for (const text of [definition.title, definition.description, definition.formula]) expect(text).not.toBe('');
    for (const parameter of definition.parameters) expect(parameter.description).not.toBe('');
    expect(definition.components).toContain(definition.valueComponent);
  });

  test.each(parameterSets)('gives one value per bar for each component it names (%j)', (parameters) => {
    for (const length of [0, 1, 2, 3, 59, walk.length]) {
      const output = compute(definition, takeBars(walk, length), parameters);
      expect(Object.keys(output)).toEqual(definition.components);
      for (const values of Object.values(output)) expect(values).toHaveLength(length);
    }
  });

  test.each(parameterSets)('is NaN before its warm-up ends and a number ever after (%j)', (parameters) => {
    const firstIndex = definition.firstIndex(parameters);
    const output = compute(definition, walk, parameters);
    expectFiniteFrom(output, firstIndex);
    const starts = Object.values(output).map((values) => values.findIndex((value) => !Number.isNaN(value)));
    expect(Math.max(...starts)).toBe(firstIndex);
    for (const values of Object.values(output)) {
      const start = values.findIndex((value) => !Number.isNaN(value));
      expect(values.subarray(start).every((value) => Number.isFinite(value))).toBe(true);
    }
  });

  test('has no complete reading on a series shorter than its warm-up', () => {
    const length = definition.firstIndex(defaults);
    const output = compute(definition, takeBars(walk, length), defaults);
    expect(Object.values(output).some((values) => values.every(Number.isNaN))).toBe(true);
  });

  test.each(parameterSets)('gives the same bits for a bar whatever comes after it (%j)', (parameters) => {
    for (const series of [walk, halting]) {
      const whole = compute(definition, series, parameters);
      for (const length of [1, 2, 15, 21, 60, 199, 201, 255, 398, 419]) {
        const part = compute(definition, takeBars(series, length), parameters);
        for (const component of definition.components) {
          expectSameBits(part[component]!, whole[component]!.subarray(0, length));
        }
      }
    }
  });

  test('says nothing of a share that never moves', () => {
    const output = compute(definition, flatSeries(600, 100.4378), defaults);
    const firstIndex = definition.firstIndex(defaults);
    expectFiniteFrom(output, firstIndex);
    for (const [component, expected] of Object.entries(ON_FLAT_PRICES[name])) {
      if (name === 'obv') expect(new Set(output[component])).toEqual(new Set([expected]));
      else expectAllNear(output[component]!.subarray(firstIndex), expected);
    }
  });

  test('stays finite through a halt, a split, a collapse and a recovery', () => {
    const tenth = walkSeries({ ...WALK, seed: 3, start: 10 });
    const series = [halting, tenth, flatSeries(80, 10), walkSeries({ ...WALK, seed: 4, start: 5_000 })].reduce(
      joinSeries,
    );
    expectFiniteFrom(compute(definition, series, defaults), definition.firstIndex(defaults));
  });

  test('has a value without any volume, unless it is an average weighted by volume', () => {
    const silent = walkSeries({ ...WALK, zeroVolumeChance: 1 });
    const output = compute(definition, silent, defaults);
    if (name === 'vwma') expect(output['value']!.every(Number.isNaN)).toBe(true);
    else expectFiniteFrom(output, definition.firstIndex(defaults));
  });

  test('gives the same bits alone and on a frame that every other indicator has used', () => {
    const frame = createFrame(halting);
    for (const other of INDICATORS) other.compute(frame, defaultParameters(other));
    const shared = definition.compute(frame, defaults);
    const alone = compute(definition, halting, defaults);
    for (const component of definition.components) expectSameBits(shared[component]!, alone[component]!);
  });

  test('writes every bar of its columns, whatever the memory held before', () => {
    const expected = computeDigest(Object.values(compute(definition, halting, defaults)));
    const dirty = jest.spyOn(Buffer, 'allocUnsafeSlow').mockImplementation((size) => Buffer.alloc(size, 0x41));
    try {
      expect(computeDigest(Object.values(compute(definition, halting, defaults)))).toBe(expected);
      expect(dirty).toHaveBeenCalled();
    } finally {
      dirty.mockRestore();
    }
  });

  test('leaves the bars and what others computed as they are', () => {
    const series = takeBars(halting, halting.length);
    const columns = [series.open, series.high, series.low, series.close, series.volume];
    const barsBefore = computeDigest(columns);
    const frame = createFrame(series);
    const others = INDICATORS.flatMap((other) => Object.values(other.compute(frame, defaultParameters(other))));
    const othersBefore = computeDigest(others);
    definition.compute(frame, defaults);
    expect(computeDigest(columns)).toBe(barsBefore);
    expect(computeDigest(others)).toBe(othersBefore);
  });

  test('refuses parameters that are out of range, not whole, not finite or unknown, all at once', () => {
    for (const parameter of definition.parameters) {
      const wrong = [parameter.minimum - 1, parameter.maximum + 1, NaN, Infinity];
      if (parameter.kind === 'integer') wrong.push(parameter.minimum + 0.5);
      for (const value of wrong) {
        const resolved = resolveParameters(definition, { [parameter.name]: value, bogus: 1 });
        const issues = resolved.ok ? [] : resolved.issues;
        expect(issues.map((issue) => issue.parameter)).toEqual(['bogus', parameter.name]);
        for (const issue of issues) expect(issue.detail).toContain(issue.parameter);
      }
    }
  });

  test('has defaults that its own rules accept', () => {
    expect(resolveParameters(definition, {})).toEqual({ ok: true, parameters: defaults });
  });

  test('finishes 20,000 bars with the longest windows', () => {
    const windows = definition.parameters.filter((parameter) => parameter.kind === 'integer');
    const given = Object.fromEntries(windows.map((parameter) => [parameter.name, parameter.maximum]));
    if ('fast' in given) given['fast'] -= 1;
    const resolved = resolveParameters(definition, given);
    if (!resolved.ok) throw new Error(JSON.stringify(resolved.issues));
    expectFiniteFrom(compute(definition, longest, resolved.parameters), definition.firstIndex(resolved.parameters));
  });
});

describe.each(INDICATORS.filter((each) => WINDOWED.includes(each.name)).map((each) => [each.name, each] as const))(
  '%s, which sees a window only',
  (_, definition) => {
    test('has forgotten a bar a billion times as large once it has left the window', () => {
      const parameters = defaultParameters(definition);
      const shock = seriesOfSamples([{ high: 2e11, low: 1e11, close: 1.5e11, volume: 1e15 }]);
      const shocked = compute(definition, joinSeries(joinSeries(takeBars(walk, 33), shock), walk), parameters);
      const calm = compute(definition, walk, parameters);
      const settled = definition.firstIndex(parameters) + 1;
      for (const component of definition.components) {
        const expected = calm[component]!.subarray(settled);
        const actual = shocked[component]!.subarray(settled + 34);
        const wrong = expected.findIndex((value, t) => !isNear(actual[t]!, value));
        expect(
          wrong < 0 ? null : `${component}, ${wrong} bars after: ${actual[wrong]} is not ${expected[wrong]}`,
        ).toBeNull();
      }
    });
  },
);
