import type { IndicatorDefinition } from './indicator.js';
import { readParameter, windowParameter } from './parameters.js';

/** Exponential moving average of the close, seeded with the simple mean of its first bars. */
export const ema: IndicatorDefinition = {
  name: 'ema',
  title: 'Exponential Moving Average',
  category: 'trend',
  description: 'Average of the close that weighs recent bars most.',
  formula: 'EMA += (C - EMA) x 2 / (period + 1), seeded with the mean of the first `period` closes.',
  parameters: [windowParameter('period', 20, 'Bars of the average.', 1)],
  components: ['value'],
  valueComponent: 'value',
  pane: 'price',
  firstIndex: (parameters) => readParameter(parameters, 'period') - 1,
  compute: (frame, parameters) => ({ value: frame.exponentialAverage(readParameter(parameters, 'period')) }),
};
