"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.computeLevels = computeLevels;
exports.computeStopPercent = computeStopPercent;
exports.computeTarget = computeTarget;
const entry_ladder_js_1 = require("./entry-ladder.js");
/** Forgives the rounding of a quotient that should equal the minimum. */
const NOISE = 1e-9;
/** Entry, stop and target on bar `t`. No level is ever moved to pass a rule. */
function computeLevels(bar, profile, settings) {
    const { price: entry, method: entryMethod } = computeEntry(bar, settings);
    const stopPercent = computeStopPercent(profile, bar.averageTrueRange, entry);
    const stop = entry * (1 - stopPercent / 100);
    const target = computeTarget(profile.target, entry, stop);
    const rewardRisk = (target - entry) / (entry - stop);
    const meetsMinimum = rewardRisk >= settings.minimumRewardRisk - NOISE;
    return { entry, entryMethod, stopPercent, stop, target, rewardRisk, meetsMinimum };
}
/** Distance of the stop in percent of the entry: the ATR's, between base and maximum; the base where there is no ATR. */
function computeStopPercent(profile, averageTrueRange, entry) {
    if (Number.isNaN(averageTrueRange))
        return profile.baseStopPercent;
    const byRange = (100 * profile.atrMultiple * averageTrueRange) / entry;
    return Math.max(profile.baseStopPercent, Math.min(byRange, profile.maxStopPercent));
}
/** The target that belongs to an entry (or fill) and its stop. */
function computeTarget(rule, entry, stop) {
    switch (rule.kind) {
        case 'stop_multiple':
            return entry + rule.multiple * (entry - stop);
        case 'percent':
            return entry * (1 + rule.percent / 100);
    }
}
function computeEntry({ series, t, averageTrueRange }, { entry }) {
    switch (entry) {
        case 'last_close':
            return { price: series.close[t], method: 'last_close' };
        case 'strategic':
            return (0, entry_ladder_js_1.computeStrategicEntry)(series, t, averageTrueRange);
    }
}
