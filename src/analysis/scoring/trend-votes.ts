import { readParameter } from '../indicators/parameters.js';
import { abstain, castVote, NEUTRAL, NO_HISTORY, readComponent, UNDEFINED_READING, type VoteRule } from './vote.js';

/** Differences of averages up to this share of the close are rounding noise. */
const NOISE = 1e-9;

/** ADX points above the threshold at which a trend is beyond doubt. */
const FULL_ADX_EXCESS = 30;

const FULL_EMA_GAP = 0.1;

/** Distance from the SAR, as a share of the close, at which its vote is full. */
const FULL_SAR_DISTANCE = 0.025;

const SUPERTREND_ATRS = 3;

export const voteMacd: VoteRule = ({ frame, output, averageTrueRange }, t) => {
  const histogram = readComponent(output, 'histogram', t);
  if (Number.isNaN(histogram)) return UNDEFINED_READING;
  if (Math.abs(histogram) <= NOISE * frame.close[t]!) return NEUTRAL;
  const range = averageTrueRange[t]!;
  if (Number.isNaN(range)) return NO_HISTORY;
  if (range === 0) return abstain('zero_range');
  return castVote(histogram > 0 ? 1 : -1, Math.abs(histogram) / range);
};

export const voteAdx: VoteRule = ({ output, parameters }, t) => {
  const adx = readComponent(output, 'adx', t);
  const lead = readComponent(output, 'plusDi', t) - readComponent(output, 'minusDi', t);
  if (Number.isNaN(adx) || Number.isNaN(lead)) return UNDEFINED_READING;
  const threshold = readParameter(parameters, 'threshold');
  if (adx < threshold || lead === 0) return NEUTRAL;
  return castVote(lead > 0 ? 1 : -1, (adx - threshold) / FULL_ADX_EXCESS);
};

export const voteEmaCrossover: VoteRule = ({ frame, output }, t) => {
  const slow = readComponent(output, 'slow', t);
  const difference = readComponent(output, 'fast', t) - slow;
  if (Number.isNaN(difference)) return UNDEFINED_READING;
  if (Math.abs(difference) <= NOISE * frame.close[t]!) return NEUTRAL;
  return castVote(difference > 0 ? 1 : -1, Math.abs(difference / slow) / FULL_EMA_GAP);
};

export const votePsar: VoteRule = ({ frame, output }, t) => {
  const close = frame.close[t]!;
  const distance = close - readComponent(output, 'value', t);
  if (Number.isNaN(distance)) return UNDEFINED_READING;
  if (distance === 0) return NEUTRAL;
  return castVote(distance > 0 ? 1 : -1, Math.abs(distance) / (FULL_SAR_DISTANCE * close));
};

export const voteSupertrend: VoteRule = ({ frame, output, averageTrueRange }, t) => {
  const line = readComponent(output, 'value', t);
  const direction = readComponent(output, 'direction', t);
  if (Number.isNaN(line) || Number.isNaN(direction)) return UNDEFINED_READING;
  const range = averageTrueRange[t]!;
  if (Number.isNaN(range)) return NO_HISTORY;
  if (range === 0) return abstain('zero_range');
  return castVote(direction > 0 ? 1 : -1, Math.abs(frame.close[t]! - line) / (SUPERTREND_ATRS * range));
};
