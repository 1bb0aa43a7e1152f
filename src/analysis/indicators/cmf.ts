import type { IndicatorDefinition } from './indicator.js';
import { numberParameter, readParameter, windowParameter } from './parameters.js';
import { writeRollingSum } from './rolling.js';
import type { SeriesFrame } from './series-frame.js';

/** Chaikin money flow. A bar with high = low contributes 0; a window without volume gives 0. */
export const cmf: IndicatorDefinition = {
  name: 'cmf',
  title: 'Chaikin Money Flow',
  category: 'volume',
  description: 'Whether the volume of the last bars traded near their highs or near their lows, -1 to 1.',
  formula:
    'CMF = sum(V ((C - L) - (H - C)) / (H - L)) / sum(V) over `period` bars; a bar with H = L counts 0; 0 without volume.',
  parameters: [
    windowParameter('period', 20, 'Bars in the sums.', 1),
    numberParameter('threshold', 0.05, [0, 1], 'From this size on the flow counts (vote +1 or -1).'),
  ],
  components: ['value'],
  valueComponent: 'value',
  pane: 'oscillator',
  firstIndex: (parameters) => readParameter(parameters, 'period') - 1,
  compute: (frame, parameters) => {
    const period = readParameter(parameters, 'period');
    const volumes = frame.volumeSum(period);
    const value = frame.newColumn(period - 1);
    writeRollingSum(computeMoneyFlow(frame), period, 0, 1, value);
    for (let t = period - 1; t < frame.length; t++) value[t] = volumes[t]! > 0 ? value[t]! / volumes[t]! : 0;
    return { value };
  },
};

function computeMoneyFlow(frame: SeriesFrame): Float64Array {
  const { high, low, close, volume, length } = frame;
  const flow = frame.newScratch();
  for (let t = 0; t < length; t++) {
    const top = high[t]!;
    const bottom = low[t]!;
    const range = top - bottom;
    if (range > 0) flow[t] = ((close[t]! - bottom - (top - close[t]!)) / range) * volume[t]!;
  }
  return flow;
}
