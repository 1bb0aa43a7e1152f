import { defaultParameters, readParameter, resolveParameters } from '../../../../src/analysis/indicators/parameters';
import { findIndicator } from '../../../../src/analysis/indicators/registry';

const rsi = findIndicator('rsi')!;
const macd = findIndicator('macd')!;
const psar = findIndicator('psar')!;
const stochastic = findIndicator('stochastic')!;

describe('resolving indicator parameters', () => {
  test('fills in what is left out or undefined', () => {
    expect(resolveParameters(rsi, { period: 10, oversold: undefined })).toEqual({
      ok: true,
      parameters: { period: 10, oversold: 30, overbought: 70 },
    });
    expect(defaultParameters(macd)).toEqual({ fast: 12, slow: 26, signal: 9 });
  });

  test('names every problem at once, with what would be right', () => {
    expect(resolveParameters(stochastic, { kPeriod: 0, dPeriod: 2.5, oversold: NaN, window: 3 })).toEqual({
      ok: false,
      issues: [
        {
          parameter: 'window',
          detail: 'stochastic has no parameter "window": it takes kPeriod, kSmoothing, dPeriod, oversold, overbought.',
        },
        { parameter: 'kPeriod', detail: 'kPeriod must be a whole number from 1 to 5000, not 0.' },
        { parameter: 'dPeriod', detail: 'dPeriod must be a whole number from 1 to 5000, not 2.5.' },
        { parameter: 'oversold', detail: 'oversold must be a number from 0 to 100.' },
      ],
    });
  });

  test('takes windows of up to 5,000 bars', () => {
    expect(resolveParameters(rsi, { period: 5_000 }).ok).toBe(true);
    expect(resolveParameters(rsi, { period: 5_001 }).ok).toBe(false);
  });

  test.each([
    [macd, { fast: 26, slow: 26 }, 'fast', 'fast (26) must be below slow (26): lower the one or raise the other.'],
    [
      rsi,
      { oversold: 80 },
      'oversold',
      'oversold (80) must be below overbought (70): lower the one or raise the other.',
    ],
    [psar, { step: 0.3 }, 'step', 'step (0.3) may not exceed maximum (0.2): lower the one or raise the other.'],
  ])('refuses rules between parameters that do not hold', (definition, given, parameter, detail) => {
    expect(resolveParameters(definition, given)).toEqual({ ok: false, issues: [{ parameter, detail }] });
  });

  test('lets the acceleration start at its maximum', () => {
    expect(resolveParameters(psar, { step: 0.2 }).ok).toBe(true);
  });

  test('does not take inherited names for parameters', () => {
    expect(resolveParameters(rsi, { constructor: 3 }).ok).toBe(false);
  });

  test('cannot be skipped unnoticed', () => {
    expect(() => readParameter({}, 'period')).toThrow('Indicator parameter "period" is missing');
    expect(readParameter({ period: 3 }, 'period')).toBe(3);
  });
});
