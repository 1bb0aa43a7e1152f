import { positivePart, signOf } from './branchless.js';
import type { IndicatorDefinition } from './indicator.js';
import { numberParameter, readParameter, windowParameter } from './parameters.js';
import type { SeriesFrame } from './series-frame.js';

/** Below this a smoothed sum is what rounding left of it (TA-Lib's own limit). */
const NOTHING = 1e-14;

interface Columns {
  readonly adx: Float64Array;
  readonly plusDi: Float64Array;
  readonly minusDi: Float64Array;
}

/** Average directional index with +DI and -DI, in Wilder's sums as TA-Lib keeps them. */
export const adx: IndicatorDefinition = {
  name: 'adx',
  title: 'Average Directional Index',
  category: 'trend',
  description: 'Strength of the trend, 0 to 100, and which of the two directions leads.',
  formula:
    '+DM, -DM and TR as Wilder sums, started with the sums of bars 1..period-1; DI = 100 DM / TR; DX = 100 |+DI - -DI| / (+DI + -DI); ADX = Wilder average of DX.',
  parameters: [
    windowParameter('period', 14, 'Bars of all the averages.'),
    numberParameter(
      'threshold',
      20,
      [0, 100],
      'From this ADX on the market counts as trending, and the indicator votes.',
    ),
  ],
  components: ['adx', 'plusDi', 'minusDi'],
  valueComponent: 'adx',
  pane: 'oscillator',
  firstIndex: (parameters) => 2 * readParameter(parameters, 'period') - 1,
  compute: (frame, parameters) => {
    const period = readParameter(parameters, 'period');
    const columns = {
      adx: frame.newColumn(2 * period - 1),
      plusDi: frame.newColumn(period),
      minusDi: frame.newColumn(period),
    };
    writeDirections(frame, period, columns);
    writeAdx(columns, period, frame.length);
    return { adx: columns.adx, plusDi: columns.plusDi, minusDi: columns.minusDi };
  },
};

/** +DI and -DI from bar `period`, and in the ADX column DX, or -1 where it is undefined. */
function writeDirections(frame: SeriesFrame, period: number, columns: Columns): void {
  const { high, low, length } = frame;
  const trueRange = frame.trueRange();
  const { adx: dx, plusDi, minusDi } = columns;
  const alpha = 1 / period;
  let plus = 0;
  let minus = 0;
  let range = 0;
  for (let t = 1; t < length; t++) {
    const up = high[t]! - high[t - 1]!;
    const down = low[t - 1]! - low[t]!;
    const upward = positivePart(up);
    const downward = positivePart(down);
    const lead = signOf(upward - downward);
    // The first period - 1 bars are summed; from then on each bar takes the place of one average bar.
    if (t >= period) {
      plus -= plus * alpha;
      minus -= minus * alpha;
      range -= range * alpha;
    }
    plus += upward * positivePart(lead);
    minus += downward * positivePart(-lead);
    range += trueRange[t]!;
    if (t < period) continue;
    const scale = range >= NOTHING ? 100 / range : 0;
    const plusValue = plus * scale;
    const minusValue = minus * scale;
    plusDi[t] = plusValue;
    minusDi[t] = minusValue;
    const sum = plusValue + minusValue;
    dx[t] = sum >= NOTHING ? (100 * Math.abs(plusValue - minusValue)) / sum : -1;
  }
}

/** Replaces DX by its Wilder average. A bar without DX adds nothing to the seed and leaves the average as it was. */
function writeAdx(columns: Columns, period: number, length: number): void {
  const { adx: column } = columns;
  const first = 2 * period - 1;
  const alpha = 1 / period;
  let seed = 0;
  for (let t = period; t <= first && t < length; t++) {
    if (column[t]! >= 0) seed += column[t]!;
    column[t] = NaN;
  }
  let average = seed / period;
  if (first < length) column[first] = average;
  for (let t = first + 1; t < length; t++) {
    if (column[t]! >= 0) average += (column[t]! - average) * alpha;
    column[t] = average;
  }
}
