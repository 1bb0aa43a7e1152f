"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.voteAtr = exports.voteBollinger = void 0;
const parameters_js_1 = require("../indicators/parameters.js");
const series_frame_js_1 = require("../indicators/series-frame.js");
const vote_js_1 = require("./vote.js");
/** Outside the bands is a vote for the way back; half a band width beyond it is full confidence. */
const voteBollinger = ({ frame, output, parameters }, t) => {
    if ((0, series_frame_js_1.isFlatWindow)(frame, t, (0, parameters_js_1.readParameter)(parameters, 'period')))
        return (0, vote_js_1.abstain)('flat_window');
    const close = frame.close[t];
    const upper = (0, vote_js_1.readComponent)(output, 'upper', t);
    const lower = (0, vote_js_1.readComponent)(output, 'lower', t);
    const halfWidth = upper - (0, vote_js_1.readComponent)(output, 'middle', t);
    if (Number.isNaN(halfWidth) || Number.isNaN(lower))
        return vote_js_1.UNDEFINED_READING;
    if (halfWidth <= 0)
        return (0, vote_js_1.abstain)('zero_width');
    if (close < lower)
        return (0, vote_js_1.castVote)(1, (lower - close) / halfWidth);
    if (close > upper)
        return (0, vote_js_1.castVote)(-1, (close - upper) / halfWidth);
    return vote_js_1.NEUTRAL;
};
exports.voteBollinger = voteBollinger;
/** ATR has no direction: it is listed because the plan rests on it. */
const voteAtr = ({ output }, t) => Number.isNaN((0, vote_js_1.readComponent)(output, 'value', t)) ? vote_js_1.UNDEFINED_READING : vote_js_1.NEUTRAL;
exports.voteAtr = voteAtr;
