import type { IndicatorDefinition } from './indicator.js';
import { numberParameter, readParameter, requireAtMost } from './parameters.js';

/** Wilder's parabolic stop and reverse, as TA-Lib starts it. */
export const psar: IndicatorDefinition = {
  name: 'psar',
  title: 'Parabolic SAR',
  category: 'trend',
  description: 'A stop that trails the price ever closer; the trend turns when the price touches it.',
  formula:
    "Short first if bar 1's -DM > 0, else long; first SAR = the previous bar's extreme; SAR += AF (extreme - SAR), AF grows by `step` at each new extreme up to `maximum`; never beyond the extremes of the two previous bars.",
  parameters: [
    numberParameter('step', 0.02, [0.001, 1], 'First acceleration factor, and its growth at each new extreme.'),
    numberParameter('maximum', 0.2, [0.001, 1], 'Largest acceleration factor; at least `step`.'),
  ],
  components: ['value'],
  valueComponent: 'value',
  pane: 'price',
  firstIndex: () => 1,
  conflict: requireAtMost('step', 'maximum'),
  compute: (frame, parameters) => {
    const value = frame.newColumn(1);
    const acceleration = { step: readParameter(parameters, 'step'), maximum: readParameter(parameters, 'maximum') };
    if (frame.length > 1) writeSar(frame.high, frame.low, acceleration, value);
    return { value };
  },
};

function startsLong(high: Float64Array, low: Float64Array): boolean {
  const up = high[1]! - high[0]!;
  const down = low[0]! - low[1]!;
  return !(down > 0 && down > up);
}

function writeSar(
  high: Float64Array,
  low: Float64Array,
  acceleration: { readonly step: number; readonly maximum: number },
  out: Float64Array,
): void {
  const n = high.length;
  const { step, maximum } = acceleration;
  let long = startsLong(high, low);
  let extreme = long ? high[1]! : low[1]!;
  let sar = long ? low[0]! : high[0]!;
  let factor = step;
  // TA-Lib takes bar 1 as its own predecessor when it starts.
  let highBefore = high[1]!;
  let lowBefore = low[1]!;
  for (let t = 1; t < n; t++) {
    const top = high[t]!;
    const bottom = low[t]!;
    const turns = long ? bottom <= sar : top >= sar;
    if (turns) {
      // The extreme of the trend that ended is the first stop of the new one.
      long = !long;
      sar = long ? Math.min(extreme, lowBefore, bottom) : Math.max(extreme, highBefore, top);
      out[t] = sar;
      extreme = long ? top : bottom;
      factor = step;
    } else {
      out[t] = sar;
      if (long ? top > extreme : bottom < extreme) {
        extreme = long ? top : bottom;
        factor = factor + step < maximum ? factor + step : maximum;
      }
    }
    sar += factor * (extreme - sar);
    sar = long ? Math.min(sar, lowBefore, bottom) : Math.max(sar, highBefore, top);
    highBefore = top;
    lowBefore = bottom;
  }
}
