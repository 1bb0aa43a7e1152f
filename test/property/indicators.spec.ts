import fc from 'fast-check';
import type { IndicatorDefinition, IndicatorName, IndicatorParameters } from '../../src/analysis/indicators/indicator';
import { defaultParameters, resolveParameters } from '../../src/analysis/indicators/parameters';
import { findIndicator, INDICATORS } from '../../src/analysis/indicators/registry';
import {
  writeBarsSinceExtreme,
  writeRollingHighest,
  writeRollingLowest,
  writeRollingSum,
} from '../../src/analysis/indicators/rolling';
import { createFrame } from '../../src/analysis/indicators/series-frame';
import type { Series } from '../../src/market/bars/series';
import { arbitrarySeries, takeBars } from '../support/series-samples';

const anySeries = arbitrarySeries({ min: 0, max: 260 });
const named = INDICATORS.map((definition) => [definition.name, definition] as const);

/** Parameters of an indicator with windows small enough to matter on a short series. */
function arbitraryParameters(definition: IndicatorDefinition): fc.Arbitrary<IndicatorParameters> {
  const fields = definition.parameters.map((parameter) => {
    const { name, kind, minimum, maximum } = parameter;
    if (kind === 'integer') return [name, fc.integer({ min: minimum, max: Math.min(maximum, 40) })];
    return [name, fc.double({ min: minimum, max: maximum, noNaN: true })];
  });
  return fc
    .record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<number>>)
    .filter((given) => resolveParameters(definition, given).ok);
}

function computeComponents(
  definition: IndicatorDefinition,
  series: Series,
  parameters: IndicatorParameters,
): Float64Array[] {
  const output = definition.compute(createFrame(series), parameters);
  return definition.components.map((component) => output[component]!);
}

function findDifference(part: Float64Array, whole: Float64Array): number {
  return part.findIndex((value, t) => !Object.is(value, whole[t]));
}

describe.each(named)('%s', (_, definition) => {
  test('never lets later bars change earlier values, whatever its parameters', () => {
    fc.assert(
      fc.property(anySeries, arbitraryParameters(definition), fc.nat(260), (series, parameters, cut) => {
        const length = Math.min(cut, series.length);
        const whole = computeComponents(definition, series, parameters);
        const part = computeComponents(definition, takeBars(series, length), parameters);
        part.forEach((values, i) => expect(findDifference(values, whole[i]!)).toBe(-1));
      }),
      { numRuns: 40 },
    );
  });

  test('is never infinite, and a number from the end of its warm-up on', () => {
    fc.assert(
      fc.property(anySeries, arbitraryParameters(definition), (series, parameters) => {
        const firstIndex = definition.firstIndex(parameters);
        for (const values of computeComponents(definition, series, parameters)) {
          expect(values.some((value) => value === Infinity || value === -Infinity)).toBe(false);
          if (definition.name !== 'vwma') expect(values.subarray(firstIndex).some(Number.isNaN)).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** Component, lowest and highest value it can have. */
const RANGES: readonly (readonly [IndicatorName, string, number, number])[] = [
  ['rsi', 'value', 0, 100],
  ['stochastic', 'k', 0, 100],
  ['stochastic', 'd', 0, 100],
  ['williams_r', 'value', -100, 0],
  ['adx', 'adx', 0, 100],
  ['adx', 'plusDi', 0, 100],
  ['adx', 'minusDi', 0, 100],
  ['cmf', 'value', -1, 1],
  ['mfi', 'value', 0, 100],
  ['aroon', 'up', 0, 100],
  ['aroon', 'down', 0, 100],
];

test.each(RANGES)('%s %s stays between %d and %d', (name, component, lowest, highest) => {
  const definition = findIndicator(name)!;
  fc.assert(
    fc.property(anySeries, (series) => {
      const values = definition.compute(createFrame(series), defaultParameters(definition))[component]!;
      expect(values.some((value) => value < lowest - 1e-9 || value > highest + 1e-9)).toBe(false);
    }),
  );
});

test('the bands of bollinger, donchian and keltner are in order', () => {
  fc.assert(
    fc.property(anySeries, fc.constantFrom('bollinger', 'donchian', 'keltner'), (series, name) => {
      const definition = findIndicator(name)!;
      const output = definition.compute(createFrame(series), defaultParameters(definition));
      const crossed = output['middle']!.findIndex(
        (middle, t) => middle > output['upper']![t]! || middle < output['lower']![t]!,
      );
      expect(crossed).toBe(-1);
    }),
  );
});

describe('rolling windows equal a look at every bar of the window', () => {
  const values = fc
    .array(fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constantFrom(0, 1, 5)), { maxLength: 90 })
    .map((list) => Float64Array.from(list));
  const period = fc.integer({ min: 1, max: 25 });
  const start = fc.integer({ min: 0, max: 10 });

  function expectWindows(
    actual: Float64Array,
    source: Float64Array,
    window: { readonly period: number; readonly start: number },
    compute: (window: Float64Array) => number,
  ): void {
    const first = window.start + window.period - 1;
    actual.forEach((value, t) => {
      const expected = t < first ? NaN : compute(source.subarray(t - window.period + 1, t + 1));
      if (!Object.is(value, expected) && !(Math.abs(value - expected) <= 1e-6)) {
        throw new Error(`index ${t}: ${value} instead of ${expected}`);
      }
    });
  }

  test('for the highest', () => {
    fc.assert(
      fc.property(values, period, start, (source, bars, from) => {
        const out = new Float64Array(source.length).fill(NaN);
        writeRollingHighest(source, bars, from, out);
        expectWindows(out, source, { period: bars, start: from }, (window) => Math.max(...window));
      }),
    );
  });

  test('for the lowest', () => {
    fc.assert(
      fc.property(values, period, start, (source, bars, from) => {
        const out = new Float64Array(source.length).fill(NaN);
        writeRollingLowest(source, bars, from, out);
        expectWindows(out, source, { period: bars, start: from }, (window) => Math.min(...window));
      }),
    );
  });

  test('for the sum and the mean', () => {
    fc.assert(
      fc.property(values, period, start, fc.boolean(), (source, bars, from, asMean) => {
        const factor = asMean ? 1 / bars : 1;
        const out = new Float64Array(source.length).fill(NaN);
        writeRollingSum(source, bars, from, factor, out);
        expectWindows(
          out,
          source,
          { period: bars, start: from },
          (window) => factor * window.reduce((a, b) => a + b, 0),
        );
      }),
    );
  });

  test('for the bars since the extreme, the latest of equals', () => {
    fc.assert(
      fc.property(values, period, fc.constantFrom(1 as const, -1 as const), (source, bars, sign) => {
        const out = new Float64Array(source.length).fill(NaN);
        writeBarsSinceExtreme(source, bars, sign, out);
        expectWindows(out, source, { period: bars, start: 0 }, (window) => {
          const signed = [...window].map((value) => sign * value);
          return signed.length - 1 - signed.lastIndexOf(Math.max(...signed));
        });
      }),
    );
  });
});

test('weighted and simple averages equal their definitions', () => {
  fc.assert(
    fc.property(anySeries, fc.integer({ min: 1, max: 40 }), (series, period) => {
      const weights = Array.from({ length: period }, (_, i) => i + 1);
      const total = (period * (period + 1)) / 2;
      const [wma] = computeComponents(findIndicator('wma')!, series, { period });
      const [sma] = computeComponents(findIndicator('sma')!, series, { period });
      for (let t = period - 1; t < series.length; t++) {
        const window = series.close.subarray(t - period + 1, t + 1);
        const weighted = weights.reduce((sum, weight, i) => sum + weight * window[i]!, 0) / total;
        const plain = window.reduce((sum, price) => sum + price, 0) / period;
        if (!(Math.abs(wma![t]! - weighted) <= 1e-12 * weighted)) throw new Error(`wma ${wma![t]} is not ${weighted}`);
        if (!(Math.abs(sma![t]! - plain) <= 1e-12 * plain)) throw new Error(`sma ${sma![t]} is not ${plain}`);
      }
    }),
  );
});

test('bollinger equals the two-pass population deviation', () => {
  fc.assert(
    fc.property(anySeries, fc.integer({ min: 2, max: 40 }), (series, period) => {
      const [upper, middle] = computeComponents(findIndicator('bollinger')!, series, { period, deviations: 1 });
      for (let t = period - 1; t < series.length; t++) {
        const window = series.close.subarray(t - period + 1, t + 1);
        const mean = window.reduce((sum, price) => sum + price, 0) / period;
        const deviation = Math.sqrt(window.reduce((sum, price) => sum + (price - mean) ** 2, 0) / period);
        const error = Math.abs(upper![t]! - middle![t]! - deviation);
        if (!(error <= 1e-11 * mean)) throw new Error(`bar ${t}: off by ${error} at a mean of ${mean}`);
      }
    }),
  );
});
