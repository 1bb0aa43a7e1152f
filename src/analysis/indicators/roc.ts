import type { IndicatorDefinition } from './indicator.js';
import { readParameter, windowParameter } from './parameters.js';

/** Rate of change of the close, in percent. */
export const roc: IndicatorDefinition = {
  name: 'roc',
  title: 'Rate of Change',
  category: 'momentum',
  description: 'Change of the close over the last bars, in percent.',
  formula: 'ROC = 100 (C / C(t - period) - 1).',
  parameters: [windowParameter('period', 10, 'Bars back.', 1)],
  components: ['value'],
  valueComponent: 'value',
  pane: 'oscillator',
  firstIndex: (parameters) => readParameter(parameters, 'period'),
  compute: (frame, parameters) => {
    const period = readParameter(parameters, 'period');
    const { close, length } = frame;
    const value = frame.newColumn(period);
    for (let t = period; t < length; t++) value[t] = (close[t]! / close[t - period]! - 1) * 100;
    return { value };
  },
};
