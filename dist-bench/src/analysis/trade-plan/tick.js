"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.computeTicksPerUnit = computeTicksPerUnit;
exports.roundToTick = roundToTick;
exports.roundDownToTick = roundDownToTick;
/** Room for the rounding of a product such as 100 x (1 - 3.3/100), in ticks. */
const NOISE_TICKS = 1e-6;
/** A tick above this share of the entry is not used: rounding would move the plan itself. */
const COARSEST_SHARE = 0.005;
const INDIAN_SUFFIX = /\.(NS|BO)$/;
/**
 * The tick of a plan: 0.05 for NSE and BSE shares, else 0.01 from a price of 1 up, else 0.0001; none where that exceeds
 * 0.5 % of the entry.
 */
function computeTicksPerUnit(ticker, entry) {
    const perUnit = INDIAN_SUFFIX.test(ticker) ? 20 : entry >= 1 ? 100 : 10_000;
    return entry * perUnit < 1 / COARSEST_SHARE ? null : perUnit;
}
function roundToTick(price, perUnit) {
    return perUnit === null ? price : Math.floor(price * perUnit + 0.5 + NOISE_TICKS) / perUnit;
}
function roundDownToTick(price, perUnit) {
    return perUnit === null ? price : Math.floor(price * perUnit + NOISE_TICKS) / perUnit;
}
