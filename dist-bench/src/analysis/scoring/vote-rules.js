"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.VOTE_RULES = void 0;
const momentum_votes_js_1 = require("./momentum-votes.js");
const trend_votes_js_1 = require("./trend-votes.js");
const volatility_votes_js_1 = require("./volatility-votes.js");
const volume_votes_js_1 = require("./volume-votes.js");
/** How each indicator that a strategy may weigh votes. */
exports.VOTE_RULES = {
    rsi: momentum_votes_js_1.voteRsi,
    stochastic: momentum_votes_js_1.voteStochastic,
    williams_r: momentum_votes_js_1.voteWilliams,
    cci: momentum_votes_js_1.voteCci,
    macd: trend_votes_js_1.voteMacd,
    adx: trend_votes_js_1.voteAdx,
    ema_crossover: trend_votes_js_1.voteEmaCrossover,
    psar: trend_votes_js_1.votePsar,
    bollinger: volatility_votes_js_1.voteBollinger,
    atr: volatility_votes_js_1.voteAtr,
    obv: volume_votes_js_1.voteObv,
    cmf: volume_votes_js_1.voteCmf,
    supertrend: trend_votes_js_1.voteSupertrend,
};
