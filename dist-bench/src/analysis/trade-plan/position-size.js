"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.computePositionSize = computePositionSize;
/** Keeps a quotient that is whole but for rounding from losing a share. */
const NOISE_SHARES = 1e-9;
/** How many shares a capital allows between an entry and a stop below it; none when the stop is not below. */
function computePositionSize(levels, settings) {
    const distance = levels.entry - levels.stop;
    const byRisk = distance > 0 ? countShares((settings.capital * settings.riskPercent) / 100, distance) : 0;
    const byPosition = countShares((settings.capital * settings.maxPositionPercent) / 100, levels.entry);
    const positionSize = Math.min(byRisk, byPosition);
    return {
        positionSize,
        bindingConstraint: positionSize === 0 ? 'none' : byRisk <= byPosition ? 'risk' : 'position',
        positionValue: roundMoney(positionSize * levels.entry),
        riskAmount: roundMoney(positionSize * distance),
    };
}
function countShares(budget, each) {
    return Math.floor(budget / each + NOISE_SHARES);
}
function roundMoney(amount) {
    return Math.round(amount * 100 + NOISE_SHARES) / 100 + 0;
}
