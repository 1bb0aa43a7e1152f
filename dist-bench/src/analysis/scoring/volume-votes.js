"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.voteCmf = exports.voteObv = void 0;
const parameters_js_1 = require("../indicators/parameters.js");
const series_frame_js_1 = require("../indicators/series-frame.js");
const vote_js_1 = require("./vote.js");
const FULL_CMF_EXCESS = 0.2;
const voteObv = ({ frame, output, parameters }, t) => {
    const lookback = (0, parameters_js_1.readParameter)(parameters, 'lookback');
    if (t < lookback)
        return vote_js_1.NO_HISTORY;
    const change = (0, vote_js_1.readComponent)(output, 'value', t) - (0, vote_js_1.readComponent)(output, 'value', t - lookback);
    if (Number.isNaN(change))
        return vote_js_1.UNDEFINED_READING;
    const traded = sumVolume(frame.volume, t, lookback);
    if (traded === 0)
        return (0, vote_js_1.abstain)('zero_volume');
    if (change === 0)
        return vote_js_1.NEUTRAL;
    const strength = (0, vote_js_1.clamp)(Math.abs(change) / traded);
    const priceChange = frame.close[t] - frame.close[t - lookback];
    const confirmed = change > 0 ? priceChange > 0 : priceChange < 0;
    return (0, vote_js_1.castVote)(change > 0 ? 1 : -1, confirmed ? strength : strength / 2);
};
exports.voteObv = voteObv;
const voteCmf = ({ frame, output, parameters }, t) => {
    const period = (0, parameters_js_1.readParameter)(parameters, 'period');
    if ((0, series_frame_js_1.isFlatWindow)(frame, t, period))
        return (0, vote_js_1.abstain)('flat_window');
    if (sumVolume(frame.volume, t, period) === 0)
        return (0, vote_js_1.abstain)('zero_volume');
    const value = (0, vote_js_1.readComponent)(output, 'value', t);
    if (Number.isNaN(value))
        return vote_js_1.UNDEFINED_READING;
    const threshold = (0, parameters_js_1.readParameter)(parameters, 'threshold');
    // A threshold of 0 and a flow of 0: neither side.
    if (Math.abs(value) < threshold || value === 0)
        return vote_js_1.NEUTRAL;
    return (0, vote_js_1.castVote)(value > 0 ? 1 : -1, (Math.abs(value) - threshold) / FULL_CMF_EXCESS);
};
exports.voteCmf = voteCmf;
/** Summed afresh: a running sum would leave rounding behind where the volume is 0. */
function sumVolume(volume, t, bars) {
    let sum = 0;
    for (let i = t - bars + 1; i <= t; i++)
        sum += volume[i];
    return sum;
}
