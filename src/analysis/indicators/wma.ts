import type { IndicatorDefinition } from './indicator.js';
import { readParameter, windowParameter } from './parameters.js';

/** Linearly weighted moving average of the close. */
export const wma: IndicatorDefinition = {
  name: 'wma',
  title: 'Weighted Moving Average',
  category: 'trend',
  description: 'Mean of the last closes with weights that grow linearly to the newest.',
  formula: 'WMA = sum(weight x C) / (period (period + 1) / 2), weights 1 (oldest) to `period` (newest).',
  parameters: [windowParameter('period', 20, 'Bars in the mean.', 1)],
  components: ['value'],
  valueComponent: 'value',
  pane: 'price',
  firstIndex: (parameters) => readParameter(parameters, 'period') - 1,
  compute: (frame, parameters) => {
    const period = readParameter(parameters, 'period');
    const value = frame.newColumn(period - 1);
    writeWeightedAverage(frame.close, period, value);
    return { value };
  },
};

/**
 * By blocks, as in rolling.ts: a window is the tail of one block, with weights 1 and up to its newest bar, and the head
 * of the next, with the weights above. Only sums, no differences, so a bar that has left the window leaves no trace.
 */
export function writeWeightedAverage(close: Float64Array, period: number, out: Float64Array): void {
  const n = close.length;
  const divisor = (period * (period + 1)) / 2;
  for (let block = 0; block < n; block += period) {
    if (block > 0) writeTail(close, period, block, out);
    const end = Math.min(block + period, n);
    let plain = 0;
    let weighted = 0;
    for (let t = block, count = 1; t < end; t++, count++) {
      plain += close[t]!;
      weighted += close[t]! * count;
      if (t < period - 1) continue;
      const tail = count < period ? out[t]! : 0;
      out[t] = (tail + weighted + plain * (period - count)) / divisor;
    }
  }
}

/** Weighted sums of what the windows that end in this block still hold of the block before. */
function writeTail(close: Float64Array, period: number, block: number, out: Float64Array): void {
  let plain = 0;
  let weighted = 0;
  for (let i = block - 1; i > block - period; i--) {
    plain += close[i]!;
    weighted += plain;
    if (i + period <= close.length) out[i + period - 1] = weighted;
  }
}
