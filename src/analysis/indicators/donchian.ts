import type { IndicatorDefinition } from './indicator.js';
import { readParameter, windowParameter } from './parameters.js';

/** Donchian channel: highest high and lowest low of the last bars, this one included. */
export const donchian: IndicatorDefinition = {
  name: 'donchian',
  title: 'Donchian Channel',
  category: 'volatility',
  description: 'Highest high and lowest low of the last bars, and the middle between them.',
  formula: 'upper = highest high, lower = lowest low over `period` bars; middle = (upper + lower) / 2.',
  parameters: [windowParameter('period', 20, 'Bars in the channel.', 1)],
  components: ['upper', 'middle', 'lower'],
  valueComponent: 'middle',
  pane: 'price',
  firstIndex: (parameters) => readParameter(parameters, 'period') - 1,
  compute: (frame, parameters) => {
    const period = readParameter(parameters, 'period');
    const upper = frame.highest(period);
    const lower = frame.lowest(period);
    const middle = frame.newColumn(period - 1);
    for (let t = period - 1; t < frame.length; t++) middle[t] = (upper[t]! + lower[t]!) / 2;
    return { upper, middle, lower };
  },
};
