import { readParameter } from '../indicators/parameters.js';
import { bindFlatWindow } from '../indicators/series-frame.js';
import { abstain, castVote, getColumn, NEUTRAL, UNDEFINED_READING, type VoteRule } from './vote.js';

const FLAT_WINDOW = abstain('flat_window');
const ZERO_WIDTH = abstain('zero_width');

/** Outside the bands is a vote for the way back; half a band width beyond it is full confidence. */
export const voteBollinger: VoteRule = ({ frame, output, parameters }) => {
  const isFlat = bindFlatWindow(frame, readParameter(parameters, 'period'));
  const { close: closes } = frame;
  const uppers = getColumn(output, 'upper');
  const middles = getColumn(output, 'middle');
  const lowers = getColumn(output, 'lower');
  return (t) => {
    if (isFlat(t)) return FLAT_WINDOW;
    const close = closes[t]!;
    const upper = uppers[t]!;
    const lower = lowers[t]!;
    const halfWidth = upper - middles[t]!;
    if (Number.isNaN(halfWidth) || Number.isNaN(lower)) return UNDEFINED_READING;
    if (halfWidth <= 0) return ZERO_WIDTH;
    if (close < lower) return castVote(1, (lower - close) / halfWidth);
    if (close > upper) return castVote(-1, (close - upper) / halfWidth);
    return NEUTRAL;
  };
};

/** ATR has no direction: it is listed because the plan rests on it. */
export const voteAtr: VoteRule = ({ output }) => {
  const value = getColumn(output, 'value');
  return (t) => (Number.isNaN(value[t]!) ? UNDEFINED_READING : NEUTRAL);
};
