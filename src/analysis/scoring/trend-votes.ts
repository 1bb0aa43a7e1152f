import { readParameter } from '../indicators/parameters.js';
import { abstain, castVote, getColumn, NEUTRAL, NO_HISTORY, UNDEFINED_READING, type VoteRule } from './vote.js';

/** Differences of averages up to this share of the close are rounding noise. */
const NOISE = 1e-9;

/** ADX points above the threshold at which a trend is beyond doubt. */
const FULL_ADX_EXCESS = 30;

const FULL_EMA_GAP = 0.1;

/** Distance from the SAR, as a share of the close, at which its vote is full. */
const FULL_SAR_DISTANCE = 0.025;

const SUPERTREND_ATRS = 3;
const ZERO_RANGE = abstain('zero_range');

export const voteMacd: VoteRule = ({ frame: { close }, output, averageTrueRange }) => {
  const column = getColumn(output, 'histogram');
  return (t) => {
    const histogram = column[t]!;
    if (Number.isNaN(histogram)) return UNDEFINED_READING;
    if (Math.abs(histogram) <= NOISE * close[t]!) return NEUTRAL;
    const range = averageTrueRange[t]!;
    if (Number.isNaN(range)) return NO_HISTORY;
    if (range === 0) return ZERO_RANGE;
    return castVote(histogram > 0 ? 1 : -1, Math.abs(histogram) / range);
  };
};

export const voteAdx: VoteRule = ({ output, parameters }) => {
  const column = getColumn(output, 'adx');
  const plusDi = getColumn(output, 'plusDi');
  const minusDi = getColumn(output, 'minusDi');
  const threshold = readParameter(parameters, 'threshold');
  return (t) => {
    const adx = column[t]!;
    const lead = plusDi[t]! - minusDi[t]!;
    if (Number.isNaN(adx) || Number.isNaN(lead)) return UNDEFINED_READING;
    if (adx < threshold || lead === 0) return NEUTRAL;
    return castVote(lead > 0 ? 1 : -1, (adx - threshold) / FULL_ADX_EXCESS);
  };
};

export const voteEmaCrossover: VoteRule = ({ frame: { close }, output }) => {
  const fast = getColumn(output, 'fast');
  const slow = getColumn(output, 'slow');
  return (t) => {
    const difference = fast[t]! - slow[t]!;
    if (Number.isNaN(difference)) return UNDEFINED_READING;
    if (Math.abs(difference) <= NOISE * close[t]!) return NEUTRAL;
    return castVote(difference > 0 ? 1 : -1, Math.abs(difference / slow[t]!) / FULL_EMA_GAP);
  };
};

export const votePsar: VoteRule = ({ frame: { close }, output }) => {
  const value = getColumn(output, 'value');
  return (t) => {
    const distance = close[t]! - value[t]!;
    if (Number.isNaN(distance)) return UNDEFINED_READING;
    if (distance === 0) return NEUTRAL;
    return castVote(distance > 0 ? 1 : -1, Math.abs(distance) / (FULL_SAR_DISTANCE * close[t]!));
  };
};

export const voteSupertrend: VoteRule = ({ frame: { close }, output, averageTrueRange }) => {
  const value = getColumn(output, 'value');
  const directions = getColumn(output, 'direction');
  return (t) => {
    const line = value[t]!;
    const direction = directions[t]!;
    if (Number.isNaN(line) || Number.isNaN(direction)) return UNDEFINED_READING;
    const range = averageTrueRange[t]!;
    if (Number.isNaN(range)) return NO_HISTORY;
    if (range === 0) return ZERO_RANGE;
    return castVote(direction > 0 ? 1 : -1, Math.abs(close[t]! - line) / (SUPERTREND_ATRS * range));
  };
};
