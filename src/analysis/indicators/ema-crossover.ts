import type { IndicatorDefinition } from './indicator.js';
import { readParameter, requireBelow, windowParameter } from './parameters.js';

/** Two exponential averages of the close and the gap between them as a fraction of the slow one. */
export const emaCrossover: IndicatorDefinition = {
  name: 'ema_crossover',
  title: 'EMA Crossover',
  category: 'trend',
  description: 'Whether a fast average of the close stands above or below a slow one, and by how much.',
  formula: 'gap = (EMA(C, fast) - EMA(C, slow)) / EMA(C, slow), each EMA seeded with its simple mean.',
  parameters: [
    windowParameter('fast', 50, 'Bars of the fast average.', 1),
    windowParameter('slow', 200, 'Bars of the slow average; more than `fast`.'),
  ],
  components: ['fast', 'slow', 'gap'],
  valueComponent: 'gap',
  pane: 'price',
  firstIndex: (parameters) => readParameter(parameters, 'slow') - 1,
  conflict: requireBelow('fast', 'slow'),
  compute: (frame, parameters) => {
    const slowPeriod = readParameter(parameters, 'slow');
    const fast = frame.exponentialAverage(readParameter(parameters, 'fast'));
    const slow = frame.exponentialAverage(slowPeriod);
    const gap = frame.newColumn(slowPeriod - 1);
    for (let t = slowPeriod - 1; t < frame.length; t++) gap[t] = (fast[t]! - slow[t]!) / slow[t]!;
    return { fast, slow, gap };
  },
};
