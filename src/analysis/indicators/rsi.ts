import { positivePart } from './branchless.js';
import type { IndicatorDefinition } from './indicator.js';
import { numberParameter, readParameter, requireBelow, windowParameter } from './parameters.js';

/** Below this the averages are what rounding left of a move long ago (TA-Lib's own limit). */
const NOTHING = 1e-14;

/** Relative strength index with Wilder's averages. No loss and some gain is 100; neither is 50. */
export const rsi: IndicatorDefinition = {
  name: 'rsi',
  title: 'Relative Strength Index',
  category: 'momentum',
  description: 'How much of the recent movement was upward, 0 to 100. Low is oversold, high is overbought.',
  formula:
    'G, L = Wilder averages of gains and losses, seeded with the mean of the first `period` changes; RSI = 100 G / (G + L); 50 when nothing moved.',
  parameters: [
    windowParameter('period', 14, 'Bars in the averages of gains and losses.'),
    numberParameter('oversold', 30, [0, 100], 'Below this the share counts as oversold (vote +1).'),
    numberParameter('overbought', 70, [0, 100], 'Above this the share counts as overbought (vote -1).'),
  ],
  components: ['value'],
  valueComponent: 'value',
  pane: 'oscillator',
  firstIndex: (parameters) => readParameter(parameters, 'period'),
  conflict: requireBelow('oversold', 'overbought'),
  compute: (frame, parameters) => {
    const period = readParameter(parameters, 'period');
    const value = frame.newColumn(period);
    writeRsi(frame.close, period, value);
    return { value };
  },
};

function writeRsi(close: Float64Array, period: number, out: Float64Array): void {
  const n = close.length;
  if (period >= n) return;
  let gain = 0;
  let loss = 0;
  for (let t = 1; t <= period; t++) {
    const change = close[t]! - close[t - 1]!;
    if (change > 0) gain += change;
    else loss -= change;
  }
  gain /= period;
  loss /= period;
  out[period] = computeRatio(gain, loss);
  const alpha = 1 / period;
  for (let t = period + 1; t < n; t++) {
    const change = close[t]! - close[t - 1]!;
    gain += (positivePart(change) - gain) * alpha;
    loss += (positivePart(-change) - loss) * alpha;
    out[t] = computeRatio(gain, loss);
  }
}

function computeRatio(gain: number, loss: number): number {
  const sum = gain + loss;
  return sum < NOTHING ? 50 : 100 * (gain / sum);
}
