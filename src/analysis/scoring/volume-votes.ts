import { readParameter } from '../indicators/parameters.js';
import { isFlatWindow } from '../indicators/series-frame.js';
import {
  abstain,
  castVote,
  clamp,
  NEUTRAL,
  NO_HISTORY,
  readComponent,
  UNDEFINED_READING,
  type VoteRule,
} from './vote.js';

const FULL_CMF_EXCESS = 0.2;

export const voteObv: VoteRule = ({ frame, output, parameters }, t) => {
  const lookback = readParameter(parameters, 'lookback');
  if (t < lookback) return NO_HISTORY;
  const change = readComponent(output, 'value', t) - readComponent(output, 'value', t - lookback);
  if (Number.isNaN(change)) return UNDEFINED_READING;
  const traded = sumVolume(frame.volume, t, lookback);
  if (traded === 0) return abstain('zero_volume');
  if (change === 0) return NEUTRAL;
  const strength = clamp(Math.abs(change) / traded);
  const priceChange = frame.close[t]! - frame.close[t - lookback]!;
  const confirmed = change > 0 ? priceChange > 0 : priceChange < 0;
  return castVote(change > 0 ? 1 : -1, confirmed ? strength : strength / 2);
};

export const voteCmf: VoteRule = ({ frame, output, parameters }, t) => {
  const period = readParameter(parameters, 'period');
  if (isFlatWindow(frame, t, period)) return abstain('flat_window');
  if (sumVolume(frame.volume, t, period) === 0) return abstain('zero_volume');
  const value = readComponent(output, 'value', t);
  if (Number.isNaN(value)) return UNDEFINED_READING;
  const threshold = readParameter(parameters, 'threshold');
  // A threshold of 0 and a flow of 0: neither side.
  if (Math.abs(value) < threshold || value === 0) return NEUTRAL;
  return castVote(value > 0 ? 1 : -1, (Math.abs(value) - threshold) / FULL_CMF_EXCESS);
};

/** Summed afresh: a running sum would leave rounding behind where the volume is 0. */
function sumVolume(volume: Float64Array, t: number, bars: number): number {
  let sum = 0;
  for (let i = t - bars + 1; i <= t; i++) sum += volume[i]!;
  return sum;
}
