"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.voteSupertrend = exports.votePsar = exports.voteEmaCrossover = exports.voteAdx = exports.voteMacd = void 0;
const parameters_js_1 = require("../indicators/parameters.js");
const vote_js_1 = require("./vote.js");
/** Differences of averages up to this share of the close are rounding noise. */
const NOISE = 1e-9;
/** ADX points above the threshold at which a trend is beyond doubt. */
const FULL_ADX_EXCESS = 30;
const FULL_EMA_GAP = 0.1;
/** Distance from the SAR, as a share of the close, at which its vote is full. */
const FULL_SAR_DISTANCE = 0.025;
const SUPERTREND_ATRS = 3;
const voteMacd = ({ frame, output, averageTrueRange }, t) => {
    const histogram = (0, vote_js_1.readComponent)(output, 'histogram', t);
    if (Number.isNaN(histogram))
        return vote_js_1.UNDEFINED_READING;
    if (Math.abs(histogram) <= NOISE * frame.close[t])
        return vote_js_1.NEUTRAL;
    const range = averageTrueRange[t];
    if (Number.isNaN(range))
        return vote_js_1.NO_HISTORY;
    if (range === 0)
        return (0, vote_js_1.abstain)('zero_range');
    return (0, vote_js_1.castVote)(histogram > 0 ? 1 : -1, Math.abs(histogram) / range);
};
exports.voteMacd = voteMacd;
const voteAdx = ({ output, parameters }, t) => {
    const adx = (0, vote_js_1.readComponent)(output, 'adx', t);
    const lead = (0, vote_js_1.readComponent)(output, 'plusDi', t) - (0, vote_js_1.readComponent)(output, 'minusDi', t);
    if (Number.isNaN(adx) || Number.isNaN(lead))
        return vote_js_1.UNDEFINED_READING;
    const threshold = (0, parameters_js_1.readParameter)(parameters, 'threshold');
    if (adx < threshold || lead === 0)
        return vote_js_1.NEUTRAL;
    return (0, vote_js_1.castVote)(lead > 0 ? 1 : -1, (adx - threshold) / FULL_ADX_EXCESS);
};
exports.voteAdx = voteAdx;
const voteEmaCrossover = ({ frame, output }, t) => {
    const slow = (0, vote_js_1.readComponent)(output, 'slow', t);
    const difference = (0, vote_js_1.readComponent)(output, 'fast', t) - slow;
    if (Number.isNaN(difference))
        return vote_js_1.UNDEFINED_READING;
    if (Math.abs(difference) <= NOISE * frame.close[t])
        return vote_js_1.NEUTRAL;
    return (0, vote_js_1.castVote)(difference > 0 ? 1 : -1, Math.abs(difference / slow) / FULL_EMA_GAP);
};
exports.voteEmaCrossover = voteEmaCrossover;
const votePsar = ({ frame, output }, t) => {
    const close = frame.close[t];
    const distance = close - (0, vote_js_1.readComponent)(output, 'value', t);
    if (Number.isNaN(distance))
        return vote_js_1.UNDEFINED_READING;
    if (distance === 0)
        return vote_js_1.NEUTRAL;
    return (0, vote_js_1.castVote)(distance > 0 ? 1 : -1, Math.abs(distance) / (FULL_SAR_DISTANCE * close));
};
exports.votePsar = votePsar;
const voteSupertrend = ({ frame, output, averageTrueRange }, t) => {
    const line = (0, vote_js_1.readComponent)(output, 'value', t);
    const direction = (0, vote_js_1.readComponent)(output, 'direction', t);
    if (Number.isNaN(line) || Number.isNaN(direction))
        return vote_js_1.UNDEFINED_READING;
    const range = averageTrueRange[t];
    if (Number.isNaN(range))
        return vote_js_1.NO_HISTORY;
    if (range === 0)
        return (0, vote_js_1.abstain)('zero_range');
    return (0, vote_js_1.castVote)(direction > 0 ? 1 : -1, Math.abs(frame.close[t] - line) / (SUPERTREND_ATRS * range));
};
exports.voteSupertrend = voteSupertrend;
