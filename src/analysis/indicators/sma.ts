import type { IndicatorDefinition } from './indicator.js';
import { readParameter, windowParameter } from './parameters.js';

/** Simple moving average of the close. */
export const sma: IndicatorDefinition = {
  name: 'sma',
  title: 'Simple Moving Average',
  category: 'trend',
  description: 'Mean of the last closes.',
  formula: 'SMA = sum(C) / period over `period` bars.',
  parameters: [windowParameter('period', 20, 'Bars in the mean.', 1)],
  components: ['value'],
  valueComponent: 'value',
  pane: 'price',
  firstIndex: (parameters) => readParameter(parameters, 'period') - 1,
  compute: (frame, parameters) => ({ value: frame.simpleAverage(readParameter(parameters, 'period')) }),
};
