import type { IndicatorName } from '../indicators/indicator.js';
import { voteCci, voteRsi, voteStochastic, voteWilliams } from './momentum-votes.js';
import { voteAdx, voteEmaCrossover, voteMacd, votePsar, voteSupertrend } from './trend-votes.js';
import type { VoteRule } from './vote.js';
import { voteAtr, voteBollinger } from './volatility-votes.js';
import { voteCmf, voteObv } from './volume-votes.js';

/** How each indicator that a strategy may weigh votes. */
export const VOTE_RULES: Readonly<Partial<Record<IndicatorName, VoteRule>>> = {
  rsi: voteRsi,
  stochastic: voteStochastic,
  williams_r: voteWilliams,
  cci: voteCci,
  macd: voteMacd,
  adx: voteAdx,
  ema_crossover: voteEmaCrossover,
  psar: votePsar,
  bollinger: voteBollinger,
  atr: voteAtr,
  obv: voteObv,
  cmf: voteCmf,
  supertrend: voteSupertrend,
};
