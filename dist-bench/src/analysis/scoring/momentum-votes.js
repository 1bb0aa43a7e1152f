"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.voteCci = exports.voteWilliams = exports.voteStochastic = exports.voteRsi = void 0;
const parameters_js_1 = require("../indicators/parameters.js");
const series_frame_js_1 = require("../indicators/series-frame.js");
const vote_js_1 = require("./vote.js");
const WILLIAMS_BAND = { floor: -100, oversold: -80, overbought: -20, ceiling: 0 };
const CCI_BOUND = 100;
const voteRsi = ({ output, parameters }, t) => voteAgainstExtremes((0, vote_js_1.readComponent)(output, 'value', t), {
    floor: 0,
    oversold: (0, parameters_js_1.readParameter)(parameters, 'oversold'),
    overbought: (0, parameters_js_1.readParameter)(parameters, 'overbought'),
    ceiling: 100,
});
exports.voteRsi = voteRsi;
const voteStochastic = ({ frame, output, parameters }, t) => {
    if ((0, series_frame_js_1.isFlatWindow)(frame, t, (0, parameters_js_1.readParameter)(parameters, 'kPeriod')))
        return (0, vote_js_1.abstain)('flat_window');
    return voteAgainstExtremes((0, vote_js_1.readComponent)(output, 'k', t), {
        floor: 0,
        oversold: (0, parameters_js_1.readParameter)(parameters, 'oversold'),
        overbought: (0, parameters_js_1.readParameter)(parameters, 'overbought'),
        ceiling: 100,
    });
};
exports.voteStochastic = voteStochastic;
const voteWilliams = ({ frame, output, parameters }, t) => {
    if ((0, series_frame_js_1.isFlatWindow)(frame, t, (0, parameters_js_1.readParameter)(parameters, 'period')))
        return (0, vote_js_1.abstain)('flat_window');
    return voteAgainstExtremes((0, vote_js_1.readComponent)(output, 'value', t), WILLIAMS_BAND);
};
exports.voteWilliams = voteWilliams;
const voteCci = ({ frame, output, parameters }, t) => {
    if ((0, series_frame_js_1.isFlatWindow)(frame, t, (0, parameters_js_1.readParameter)(parameters, 'period')))
        return (0, vote_js_1.abstain)('flat_window');
    const value = (0, vote_js_1.readComponent)(output, 'value', t);
    if (Number.isNaN(value))
        return vote_js_1.UNDEFINED_READING;
    if (Math.abs(value) <= CCI_BOUND)
        return vote_js_1.NEUTRAL;
    return (0, vote_js_1.castVote)(value < 0 ? 1 : -1, (Math.abs(value) - CCI_BOUND) / CCI_BOUND);
};
exports.voteCci = voteCci;
/** Oversold is a buy and overbought a sell, the surer the further out. */
function voteAgainstExtremes(value, band) {
    if (Number.isNaN(value))
        return vote_js_1.UNDEFINED_READING;
    if (value < band.oversold)
        return (0, vote_js_1.castVote)(1, (band.oversold - value) / (band.oversold - band.floor));
    if (value > band.overbought)
        return (0, vote_js_1.castVote)(-1, (value - band.overbought) / (band.ceiling - band.overbought));
    return vote_js_1.NEUTRAL;
}
