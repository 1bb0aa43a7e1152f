"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.BUILT_IN_STRATEGIES = void 0;
exports.findStrategy = findStrategy;
const balanced_js_1 = require("./balanced.js");
const mean_reversion_js_1 = require("./mean-reversion.js");
const momentum_breakout_js_1 = require("./momentum-breakout.js");
const trend_following_js_1 = require("./trend-following.js");
const weekly_target_js_1 = require("./weekly-target.js");
/** The strategies that every installation has, in the order they are listed; the first is the default. */
exports.BUILT_IN_STRATEGIES = [
    balanced_js_1.BALANCED,
    trend_following_js_1.TREND_FOLLOWING,
    mean_reversion_js_1.MEAN_REVERSION,
    momentum_breakout_js_1.MOMENTUM_BREAKOUT,
    weekly_target_js_1.WEEKLY_TARGET,
];
/** The built-in strategy of that id, or null. */
function findStrategy(id) {
    return exports.BUILT_IN_STRATEGIES.find((strategy) => strategy.id === id) ?? null;
}
