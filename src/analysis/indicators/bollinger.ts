import type { IndicatorDefinition } from './indicator.js';
import { numberParameter, readParameter, windowParameter } from './parameters.js';

/** A deviation this small against the mean is rounding, not movement. */
const FLAT = 1e-12;

interface Bands {
  readonly upper: Float64Array;
  readonly middle: Float64Array;
  readonly lower: Float64Array;
}

/** Bollinger bands with the population deviation. Sums do not drift; flat windows have no width. */
export const bollinger: IndicatorDefinition = {
  name: 'bollinger',
  title: 'Bollinger Bands',
  category: 'volatility',
  description: 'Mean of the close with a band as wide as the closes scatter.',
  formula:
    'middle = SMA(C, period); upper, lower = middle +- deviations x population standard deviation; no width when it is <= 1e-12 of the mean.',
  parameters: [
    windowParameter('period', 20, 'Bars in the mean and the deviation.'),
    numberParameter('deviations', 2, [0.1, 10], 'Half the width of the band, in standard deviations.'),
  ],
  components: ['upper', 'middle', 'lower'],
  valueComponent: 'middle',
  pane: 'price',
  firstIndex: (parameters) => readParameter(parameters, 'period') - 1,
  compute: (frame, parameters) => {
    const period = readParameter(parameters, 'period');
    const upper = frame.newColumn(period - 1);
    const middle = frame.newColumn(period - 1);
    const lower = frame.newColumn(period - 1);
    writeBands(frame.close, period, readParameter(parameters, 'deviations'), { upper, middle, lower });
    return { upper, middle, lower };
  },
};

/**
 * Mean and sum of squared distances of each window, merged from the tail of one block and the head of the next as in
 * rolling.ts (Welford within, Chan across): nothing is taken off a running sum, and equal closes have exactly no width.
 */
function writeBands(close: Float64Array, period: number, deviations: number, bands: Bands): void {
  const { upper, middle, lower } = bands;
  const n = close.length;
  const tailMeans = new Float64Array(period + 1);
  const tailSquares = new Float64Array(period + 1);
  for (let block = 0; block < n; block += period) {
    if (block > 0) writeTail(close, block, tailMeans, tailSquares);
    const end = Math.min(block + period, n);
    let headMean = 0;
    let headSquares = 0;
    for (let t = block, count = 1; t < end; t++, count++) {
      const distance = close[t]! - headMean;
      headMean += distance / count;
      headSquares += distance * (close[t]! - headMean);
      if (t < period - 1) continue;
      const apart = tailMeans[count]! - headMean;
      const share = (period - count) / period;
      const mean = headMean + apart * share;
      const squares = headSquares + tailSquares[count]! + apart * apart * share * count;
      const deviation = Math.sqrt(squares / period);
      const half = deviation <= FLAT * Math.abs(mean) ? 0 : deviations * deviation;
      upper[t] = mean + half;
      middle[t] = mean;
      lower[t] = mean - half;
    }
  }
}

/** Mean and squares of the last period - i closes before `block`, for each i from 1. */
function writeTail(close: Float64Array, block: number, means: Float64Array, squares: Float64Array): void {
  const period = means.length - 1;
  let mean = 0;
  let sum = 0;
  for (let i = period - 1, count = 1; i > 0; i--, count++) {
    const price = close[block - period + i]!;
    const distance = price - mean;
    mean += distance / count;
    sum += distance * (price - mean);
    means[i] = mean;
    squares[i] = sum;
  }
}
