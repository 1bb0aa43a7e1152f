import { readParameter } from '../indicators/parameters.js';
import { isFlatWindow } from '../indicators/series-frame.js';
import { abstain, castVote, NEUTRAL, readComponent, UNDEFINED_READING, type VoteRule } from './vote.js';

/** Outside the bands is a vote for the way back; half a band width beyond it is full confidence. */
export const voteBollinger: VoteRule = ({ frame, output, parameters }, t) => {
  if (isFlatWindow(frame, t, readParameter(parameters, 'period'))) return abstain('flat_window');
  const close = frame.close[t]!;
  const upper = readComponent(output, 'upper', t);
  const lower = readComponent(output, 'lower', t);
  const halfWidth = upper - readComponent(output, 'middle', t);
  if (Number.isNaN(halfWidth) || Number.isNaN(lower)) return UNDEFINED_READING;
  if (halfWidth <= 0) return abstain('zero_width');
  if (close < lower) return castVote(1, (lower - close) / halfWidth);
  if (close > upper) return castVote(-1, (close - upper) / halfWidth);
  return NEUTRAL;
};

/** ATR has no direction: it is listed because the plan rests on it. */
export const voteAtr: VoteRule = ({ output }, t) =>
  Number.isNaN(readComponent(output, 'value', t)) ? UNDEFINED_READING : NEUTRAL;
