import { findIndicator, INDICATORS } from '../../../../src/analysis/indicators/registry';

const TWELVE = 'rsi stochastic williams_r cci macd adx ema_crossover psar bollinger atr obv cmf'.split(' ');
const OTHERS = 'supertrend sma ema wma vwma roc mfi aroon donchian keltner'.split(' ');

/** What clients pass in the query string of an indicator's series. */
const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  rsi: ['period', 'oversold', 'overbought'],
  stochastic: ['kPeriod', 'kSmoothing', 'dPeriod', 'oversold', 'overbought'],
  macd: ['fast', 'slow', 'signal'],
  adx: ['period', 'threshold'],
  ema_crossover: ['fast', 'slow'],
  psar: ['step', 'maximum'],
  bollinger: ['period', 'deviations'],
  obv: ['lookback'],
  cmf: ['period', 'threshold'],
  supertrend: ['period', 'multiplier'],
  keltner: ['period', 'multiplier'],
};

const COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  stochastic: ['k', 'd'],
  macd: ['macd', 'signal', 'histogram'],
  adx: ['adx', 'plusDi', 'minusDi'],
  ema_crossover: ['fast', 'slow', 'gap'],
  supertrend: ['value', 'direction'],
  bollinger: ['upper', 'middle', 'lower'],
  donchian: ['upper', 'middle', 'lower'],
  keltner: ['upper', 'middle', 'lower'],
  aroon: ['up', 'down'],
};

/** First bar with every component, by default parameters; TA-Lib's. */
const FIRST_INDEX: Readonly<Record<string, number>> = {
  rsi: 14,
  stochastic: 17,
  williams_r: 13,
  cci: 19,
  macd: 33,
  adx: 27,
  ema_crossover: 199,
  psar: 1,
  bollinger: 19,
  atr: 14,
  obv: 0,
  cmf: 19,
  supertrend: 10,
  sma: 19,
  ema: 19,
  wma: 19,
  vwma: 19,
  roc: 10,
  mfi: 14,
  aroon: 14,
  donchian: 19,
  keltner: 20,
};

describe('the indicator registry', () => {
  test('lists the twelve of every analysis first, then the others', () => {
    expect(INDICATORS.map((definition) => definition.name)).toEqual([...TWELVE, ...OTHERS]);
  });

  test('finds an indicator by its exact name only', () => {
    expect(findIndicator('rsi')).toBe(INDICATORS[0]);
    expect(findIndicator('RSI')).toBeNull();
    expect(findIndicator('constructor')).toBeNull();
    expect(findIndicator('')).toBeNull();
  });

  test.each(INDICATORS.map((definition) => [definition.name, definition] as const))(
    '%s has the parameters, components and first bar that clients rely on',
    (name, definition) => {
      expect(definition.parameters.map((parameter) => parameter.name)).toEqual(PARAMETERS[name] ?? ['period']);
      expect(definition.components).toEqual(COMPONENTS[name] ?? ['value']);
      const defaults = Object.fromEntries(definition.parameters.map((each) => [each.name, each.default]));
      expect(definition.firstIndex(defaults)).toBe(FIRST_INDEX[name]);
    },
  );
});
