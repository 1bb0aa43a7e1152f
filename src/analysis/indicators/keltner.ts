import type { IndicatorDefinition } from './indicator.js';
import { numberParameter, readParameter, windowParameter } from './parameters.js';

/** Keltner channel: exponential average of the close with a band of average true ranges, both over the same period. */
export const keltner: IndicatorDefinition = {
  name: 'keltner',
  title: 'Keltner Channel',
  category: 'volatility',
  description: 'Average of the close with a band as wide as the bars usually move.',
  formula: 'middle = EMA(C, period); upper, lower = middle +- multiplier x ATR(period).',
  parameters: [
    windowParameter('period', 20, 'Bars of both averages.', 1),
    numberParameter('multiplier', 2, [0.1, 20], 'Half the width of the channel, in ATRs.'),
  ],
  components: ['upper', 'middle', 'lower'],
  valueComponent: 'middle',
  pane: 'price',
  firstIndex: (parameters) => readParameter(parameters, 'period'),
  compute: (frame, parameters) => {
    const period = readParameter(parameters, 'period');
    const multiplier = readParameter(parameters, 'multiplier');
    const middle = frame.exponentialAverage(period);
    const range = frame.averageTrueRange(period);
    const upper = frame.newColumn(period);
    const lower = frame.newColumn(period);
    for (let t = period; t < frame.length; t++) {
      upper[t] = middle[t]! + multiplier * range[t]!;
      lower[t] = middle[t]! - multiplier * range[t]!;
    }
    return { upper, middle, lower };
  },
};
