"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.VERDICTS = void 0;
exports.computeVerdict = computeVerdict;
exports.VERDICTS = ['strong_buy', 'buy', 'hold', 'sell', 'strong_sell', 'insufficient_data'];
/** The verdict on a score; every bound belongs to the stronger side. One weak vote never makes a strong verdict. */
function computeVerdict(measured, thresholds) {
    const { score, conviction, coverage } = measured;
    if (coverage < thresholds.minimumCoverage)
        return 'insufficient_data';
    const size = Math.abs(score);
    if (size >= thresholds.strongScore && conviction >= thresholds.strongConviction) {
        return score >= 0 ? 'strong_buy' : 'strong_sell';
    }
    if (size >= thresholds.buyScore && conviction >= thresholds.buyConviction)
        return score >= 0 ? 'buy' : 'sell';
    return 'hold';
}
