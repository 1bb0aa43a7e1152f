import { readParameter } from '../indicators/parameters.js';
import { bindFlatWindow } from '../indicators/series-frame.js';
import { abstain, castVote, getColumn, NEUTRAL, UNDEFINED_READING, type Vote, type VoteRule } from './vote.js';

/** Bounds between which an oscillator is neutral, on a scale that ends at `floor` and `ceiling`. */
interface Band {
  readonly floor: number;
  readonly oversold: number;
  readonly overbought: number;
  readonly ceiling: number;
}

const WILLIAMS_BAND: Band = { floor: -100, oversold: -80, overbought: -20, ceiling: 0 };
const CCI_BOUND = 100;
const FLAT_WINDOW = abstain('flat_window');

export const voteRsi: VoteRule = ({ output, parameters }) => {
  const value = getColumn(output, 'value');
  const band = {
    floor: 0,
    oversold: readParameter(parameters, 'oversold'),
    overbought: readParameter(parameters, 'overbought'),
    ceiling: 100,
  };
  return (t) => voteAgainstExtremes(value[t]!, band);
};

export const voteStochastic: VoteRule = ({ frame, output, parameters }) => {
  const isFlat = bindFlatWindow(frame, readParameter(parameters, 'kPeriod'));
  const k = getColumn(output, 'k');
  const band = {
    floor: 0,
    oversold: readParameter(parameters, 'oversold'),
    overbought: readParameter(parameters, 'overbought'),
    ceiling: 100,
  };
  return (t) => (isFlat(t) ? FLAT_WINDOW : voteAgainstExtremes(k[t]!, band));
};

export const voteWilliams: VoteRule = ({ frame, output, parameters }) => {
  const isFlat = bindFlatWindow(frame, readParameter(parameters, 'period'));
  const value = getColumn(output, 'value');
  return (t) => (isFlat(t) ? FLAT_WINDOW : voteAgainstExtremes(value[t]!, WILLIAMS_BAND));
};

export const voteCci: VoteRule = ({ frame, output, parameters }) => {
  const isFlat = bindFlatWindow(frame, readParameter(parameters, 'period'));
  const column = getColumn(output, 'value');
  return (t) => {
    if (isFlat(t)) return FLAT_WINDOW;
    const value = column[t]!;
    if (Number.isNaN(value)) return UNDEFINED_READING;
    if (Math.abs(value) <= CCI_BOUND) return NEUTRAL;
    return castVote(value < 0 ? 1 : -1, (Math.abs(value) - CCI_BOUND) / CCI_BOUND);
  };
};

/** Oversold is a buy and overbought a sell, the surer the further out. */
function voteAgainstExtremes(value: number, band: Band): Vote {
  if (Number.isNaN(value)) return UNDEFINED_READING;
  if (value < band.oversold) return castVote(1, (band.oversold - value) / (band.oversold - band.floor));
  if (value > band.overbought) return castVote(-1, (value - band.overbought) / (band.ceiling - band.overbought));
  return NEUTRAL;
}
