import type { IndicatorDefinition } from './indicator.js';
import { readParameter, windowParameter } from './parameters.js';
import { writeBarsSinceExtreme } from './rolling.js';

/** Aroon: how long ago the highest high and the lowest low of the last period + 1 bars were; the latest of equals. */
export const aroon: IndicatorDefinition = {
  name: 'aroon',
  title: 'Aroon',
  category: 'trend',
  description: 'How recent the last high and the last low are, 100 for this very bar, 0 for `period` bars ago.',
  formula:
    'up = 100 (period - bars since the highest high) / period, down likewise with the lowest low, over period + 1 bars.',
  parameters: [windowParameter('period', 14, 'Bars to look back.')],
  components: ['up', 'down'],
  valueComponent: 'up',
  pane: 'oscillator',
  firstIndex: (parameters) => readParameter(parameters, 'period'),
  compute: (frame, parameters) => {
    const period = readParameter(parameters, 'period');
    const up = frame.newColumn(period);
    const down = frame.newColumn(period);
    writeBarsSinceExtreme(frame.high, period + 1, 1, up);
    writeBarsSinceExtreme(frame.low, period + 1, -1, down);
    for (let t = period; t < frame.length; t++) {
      up[t] = (100 * (period - up[t]!)) / period;
      down[t] = (100 * (period - down[t]!)) / period;
    }
    return { up, down };
  },
};
