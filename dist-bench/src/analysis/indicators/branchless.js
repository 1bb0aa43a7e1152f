"use strict";
/**
 * Selections by arithmetic. Whether a price rose is a coin toss, so a branch on it is mispredicted on half of all bars,
 * which costs more than all the arithmetic of an indicator. Both functions are exact for prices and volumes.
 */
Object.defineProperty(exports, "__esModule", { value: true });
exports.positivePart = positivePart;
exports.signOf = signOf;
/** Lost in a sum with any price or change of one, and not zero. */
const TINY = 1e-300;
/** max(x, 0). */
function positivePart(x) {
    return (Math.abs(x) + x) * 0.5;
}
/** -1, 0 or 1. */
function signOf(x) {
    return x / (Math.abs(x) + TINY);
}
