import type { IndicatorDefinition } from './indicator.js';
import { readParameter, windowParameter } from './parameters.js';

/** Average true range, Wilder. Serves stops and sizes; it has no direction and never votes. */
export const atr: IndicatorDefinition = {
  name: 'atr',
  title: 'Average True Range',
  category: 'volatility',
  description: 'How far the price moves in one bar, gaps included, in the quote currency.',
  formula:
    'TR = max(H - L, |H - C before|, |L - C before|) from bar 1; ATR = Wilder average seeded with the mean of the first `period`.',
  parameters: [windowParameter('period', 14, 'Bars of the average.', 1)],
  components: ['value'],
  valueComponent: 'value',
  pane: 'oscillator',
  firstIndex: (parameters) => readParameter(parameters, 'period'),
  compute: (frame, parameters) => ({ value: frame.averageTrueRange(readParameter(parameters, 'period')) }),
};
