import type { IndicatorDefinition } from './indicator.js';
import { numberParameter, readParameter, requireBelow, windowParameter } from './parameters.js';
import { writeRollingSum } from './rolling.js';
import type { SeriesFrame } from './series-frame.js';

/** Slow stochastic: where the close stands in the range of the last bars, smoothed. A flat window counts as 0. */
export const stochastic: IndicatorDefinition = {
  name: 'stochastic',
  title: 'Stochastic Oscillator',
  category: 'momentum',
  description:
    'Where the close stands between the lowest low and the highest high of the last bars, 0 to 100, smoothed.',
  formula:
    'fast K = 100 (C - LL) / (HH - LL) over kPeriod bars, 0 when HH = LL; k = SMA(fast K, kSmoothing); d = SMA(k, dPeriod).',
  parameters: [
    windowParameter('kPeriod', 14, 'Bars in the range.', 1),
    windowParameter('kSmoothing', 3, 'Bars over which fast %K is averaged into slow %K.', 1),
    windowParameter('dPeriod', 3, 'Bars over which slow %K is averaged into %D.', 1),
    numberParameter('oversold', 20, [0, 100], 'Slow %K below this counts as oversold (vote +1).'),
    numberParameter('overbought', 80, [0, 100], 'Slow %K above this counts as overbought (vote -1).'),
  ],
  components: ['k', 'd'],
  valueComponent: 'k',
  pane: 'oscillator',
  firstIndex: (parameters) =>
    readParameter(parameters, 'kPeriod') +
    readParameter(parameters, 'kSmoothing') +
    readParameter(parameters, 'dPeriod') -
    3,
  conflict: requireBelow('oversold', 'overbought'),
  compute: (frame, parameters) => {
    const kPeriod = readParameter(parameters, 'kPeriod');
    const kSmoothing = readParameter(parameters, 'kSmoothing');
    const dPeriod = readParameter(parameters, 'dPeriod');
    const kStart = kPeriod + kSmoothing - 2;
    const k = frame.newColumn(kStart);
    const d = frame.newColumn(kStart + dPeriod - 1);
    writeRollingSum(computeFastK(frame, kPeriod), kSmoothing, kPeriod - 1, 1 / kSmoothing, k);
    writeRollingSum(k, dPeriod, kStart, 1 / dPeriod, d);
    return { k, d };
  },
};

function computeFastK(frame: SeriesFrame, period: number): Float64Array {
  const { close, length } = frame;
  const highest = frame.highest(period);
  const lowest = frame.lowest(period);
  const fast = frame.newScratch();
  for (let t = period - 1; t < length; t++) {
    const low = lowest[t]!;
    const range = highest[t]! - low;
    fast[t] = range > 0 ? (100 * (close[t]! - low)) / range : 0;
  }
  return fast;
}
