import { readParameter } from '../indicators/parameters.js';
import { bindFlatWindow } from '../indicators/series-frame.js';
import { abstain, castVote, clamp, getColumn, NEUTRAL, NO_HISTORY, UNDEFINED_READING, type VoteRule } from './vote.js';

const FULL_CMF_EXCESS = 0.2;
const FLAT_WINDOW = abstain('flat_window');
const ZERO_VOLUME = abstain('zero_volume');

export const voteObv: VoteRule = ({ frame: { close, volume }, output, parameters }) => {
  const lookback = readParameter(parameters, 'lookback');
  const value = getColumn(output, 'value');
  return (t) => {
    if (t < lookback) return NO_HISTORY;
    const change = value[t]! - value[t - lookback]!;
    if (Number.isNaN(change)) return UNDEFINED_READING;
    const traded = sumVolume(volume, t, lookback);
    if (traded === 0) return ZERO_VOLUME;
    if (change === 0) return NEUTRAL;
    const strength = clamp(Math.abs(change) / traded);
    const priceChange = close[t]! - close[t - lookback]!;
    const confirmed = change > 0 ? priceChange > 0 : priceChange < 0;
    return castVote(change > 0 ? 1 : -1, confirmed ? strength : strength / 2);
  };
};

export const voteCmf: VoteRule = ({ frame, output, parameters }) => {
  const period = readParameter(parameters, 'period');
  const threshold = readParameter(parameters, 'threshold');
  const isFlat = bindFlatWindow(frame, period);
  const volumes = frame.volumeSum(period);
  const column = getColumn(output, 'value');
  return (t) => {
    if (isFlat(t)) return FLAT_WINDOW;
    if (volumes[t] === 0) return ZERO_VOLUME;
    const value = column[t]!;
    if (Number.isNaN(value)) return UNDEFINED_READING;
    // A threshold of 0 and a flow of 0: neither side.
    if (Math.abs(value) < threshold || value === 0) return NEUTRAL;
    return castVote(value > 0 ? 1 : -1, (Math.abs(value) - threshold) / FULL_CMF_EXCESS);
  };
};

/** Summed afresh: a running sum would leave rounding behind where the volume is 0. */
function sumVolume(volume: Float64Array, t: number, bars: number): number {
  let sum = 0;
  for (let i = t - bars + 1; i <= t; i++) sum += volume[i]!;
  return sum;
}
