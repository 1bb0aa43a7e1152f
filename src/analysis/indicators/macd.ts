import type { IndicatorDefinition } from './indicator.js';
import { readParameter, requireBelow, windowParameter } from './parameters.js';
import { writeExponentialAverage } from './smoothing.js';

/** Moving average convergence/divergence. Both averages start on the same bar, as in TA-Lib. */
export const macd: IndicatorDefinition = {
  name: 'macd',
  title: 'Moving Average Convergence/Divergence',
  category: 'trend',
  description:
    'Distance between a fast and a slow average of the close, its own average, and the difference of the two.',
  formula:
    'macd = EMA(C, fast) - EMA(C, slow), both seeded with the mean of their last bars up to bar slow - 1; signal = EMA(macd, signal); histogram = macd - signal.',
  parameters: [
    windowParameter('fast', 12, 'Bars of the fast average.', 1),
    windowParameter('slow', 26, 'Bars of the slow average; more than `fast`.'),
    windowParameter('signal', 9, 'Bars of the average of the line.', 1),
  ],
  components: ['macd', 'signal', 'histogram'],
  valueComponent: 'macd',
  pane: 'oscillator',
  firstIndex: (parameters) => readParameter(parameters, 'slow') + readParameter(parameters, 'signal') - 2,
  conflict: requireBelow('fast', 'slow'),
  compute: (frame, parameters) => {
    const fast = readParameter(parameters, 'fast');
    const slow = readParameter(parameters, 'slow');
    const signalPeriod = readParameter(parameters, 'signal');
    const { length } = frame;
    const lineStart = slow - 1;
    const first = lineStart + signalPeriod - 1;
    const macdLine = frame.newColumn(lineStart);
    const signal = frame.newColumn(first);
    const histogram = frame.newColumn(first);
    const slowAverage = frame.exponentialAverage(slow);
    // The fast average is written into the line's own column, then the slow one is taken off.
    writeExponentialAverage(frame.close, fast, slow - fast, macdLine);
    for (let t = lineStart; t < length; t++) macdLine[t] = macdLine[t]! - slowAverage[t]!;
    writeExponentialAverage(macdLine, signalPeriod, lineStart, signal);
    for (let t = first; t < length; t++) histogram[t] = macdLine[t]! - signal[t]!;
    return { macd: macdLine, signal, histogram };
  },
};
