import type { SeriesFrame } from './series-frame.js';

export type IndicatorName =
  | 'rsi'
  | 'stochastic'
  | 'williams_r'
  | 'cci'
  | 'macd'
  | 'adx'
  | 'ema_crossover'
  | 'psar'
  | 'bollinger'
  | 'atr'
  | 'obv'
  | 'cmf'
  | 'supertrend'
  | 'sma'
  | 'ema'
  | 'wma'
  | 'vwma'
  | 'roc'
  | 'mfi'
  | 'aroon'
  | 'donchian'
  | 'keltner';

export type IndicatorCategory = 'momentum' | 'trend' | 'volatility' | 'volume';

/** One tunable number of an indicator, with the range that the API accepts. */
export interface ParameterDefinition {
  readonly name: string;
  readonly kind: 'integer' | 'number';
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly description: string;
}

export type IndicatorParameters = Readonly<Record<string, number>>;

/**
 * Component name to values, one per bar; NaN before warm-up and where undefined. The columns may be shared with the
 * frame and with other indicators: read them, never write to them.
 */
export type IndicatorOutput = Readonly<Record<string, Float64Array>>;

/**
 * A pure function over a series. `compute` is O(n), allocates only its outputs (and what the frame shares),
 * and never lets later bars change earlier values.
 */
export interface IndicatorDefinition {
  readonly name: IndicatorName;
  readonly title: string;
  readonly category: IndicatorCategory;
  readonly description: string;
  readonly formula: string;
  readonly parameters: readonly ParameterDefinition[];
  /** Output names in the order they are shown. */
  readonly components: readonly [string, ...string[]];
  /** The component that stands for the indicator where there is room for one number: a reading's `value`. */
  readonly valueComponent: string;
  readonly pane: 'price' | 'oscillator' | 'volume';
  /** Index of the first bar on which every component exists. */
  firstIndex(parameters: IndicatorParameters): number;
  /** A rule that spans parameters (fast below slow ...): null when it holds, else what is wrong and how to fix it. */
  conflict?(parameters: IndicatorParameters): { readonly parameter: string; readonly detail: string } | null;
  compute(frame: SeriesFrame, parameters: IndicatorParameters): IndicatorOutput;
}
