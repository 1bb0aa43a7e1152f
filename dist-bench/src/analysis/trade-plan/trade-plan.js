"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EXIT_PLAN = void 0;
exports.computeSide = computeSide;
exports.buildOpeningPlan = buildOpeningPlan;
const position_size_js_1 = require("./position-size.js");
const tick_js_1 = require("./tick.js");
exports.EXIT_PLAN = {
    action: 'exit',
    checks: [],
    entry: null,
    entryMethod: null,
    stop: null,
    stopPercent: null,
    target: null,
    rewardRisk: null,
    meetsMinimum: null,
    positionSize: null,
    positionValue: null,
    riskAmount: null,
    bindingConstraint: null,
};
/** What a verdict asks for; null when there is nothing to do. */
function computeSide(verdict) {
    switch (verdict) {
        case 'strong_buy':
        case 'buy':
            return 'buy';
        case 'sell':
        case 'strong_sell':
            return 'exit';
        case 'hold':
        case 'insufficient_data':
            return null;
    }
}
/** The plan of a buy for one ticker and capital, from its unrounded levels and judged checks. */
function buildOpeningPlan(ticker, buy, settings) {
    const { levels } = buy;
    const prices = roundLevels(ticker, levels);
    return {
        action: buy.action,
        checks: buy.checks,
        entry: prices.entry,
        entryMethod: levels.entryMethod,
        stop: prices.stop,
        stopPercent: levels.stopPercent,
        target: prices.target,
        rewardRisk: (prices.target - prices.entry) / (prices.entry - prices.stop),
        meetsMinimum: levels.meetsMinimum,
        ...(0, position_size_js_1.computePositionSize)(prices, settings),
    };
}
/** Entry and target to the nearest tick, the stop down. Levels that a tick would merge stay as they are. */
function roundLevels(ticker, levels) {
    const perUnit = (0, tick_js_1.computeTicksPerUnit)(ticker, levels.entry);
    const rounded = {
        entry: (0, tick_js_1.roundToTick)(levels.entry, perUnit),
        stop: (0, tick_js_1.roundDownToTick)(levels.stop, perUnit),
        target: (0, tick_js_1.roundToTick)(levels.target, perUnit),
    };
    return rounded.stop < rounded.entry && rounded.entry < rounded.target ? rounded : levels;
}
