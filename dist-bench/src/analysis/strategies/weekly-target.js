"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.WEEKLY_TARGET = void 0;
const check_readings_js_1 = require("./check-readings.js");
const strategy_js_1 = require("./strategy.js");
exports.WEEKLY_TARGET = {
    id: 'weekly-target',
    version: 1,
    name: 'Weekly 4 % target',
    summary: 'Faster indicators and a fixed target of 4 % above the entry, to be reached within three weeks.',
    description: [
        'The indicators run on shorter windows, momentum counts double, and the target is 4 % of the entry whatever the stop. ' +
            'With stops of 3 to 4 % the reward is 1.33 to 1.0 times the risk, so the win rate has to carry it: at 1.0 more than ' +
            'half of the trades must win before costs.',
        'Its momentum votes look for oversold shares while its entry checks ask for RSI between 50 and 75: a buy verdict that ' +
            'also enters therefore comes from trend and volume, which is why `wait` is its most frequent action on a buy.',
    ],
    indicatorWeights: {
        rsi: 2,
        stochastic: 2,
        williams_r: 1.6,
        cci: 1.8,
        macd: 1.5,
        adx: 0.5,
        ema_crossover: 0.6,
        psar: 1.2,
        bollinger: 1.3,
        obv: 1.2,
        cmf: 1.2,
    },
    categoryWeights: { momentum: 2, trend: 0.5, volatility: 1, volume: 0.9 },
    parameters: {
        rsi: { period: 10 },
        macd: { fast: 8, slow: 17, signal: 9 },
        stochastic: { kPeriod: 10 },
        ema_crossover: { fast: 8, slow: 17 },
        bollinger: { period: 15 },
    },
    thresholds: strategy_js_1.DEFAULT_THRESHOLDS,
    riskProfile: {
        baseStopPercent: 3,
        atrMultiple: 1.5,
        maxStopPercent: 4,
        target: { kind: 'percent', percent: 4 },
        minimumRewardRisk: 1,
        maxBars: 15,
        coolDownBars: 3,
        maxPositionPercent: 35,
    },
    entryChecks: [
        { kind: 'range', reading: check_readings_js_1.RSI, minimum: 50, maximum: 75 },
        { kind: 'compare', ...check_readings_js_1.MACD_ABOVE_SIGNAL },
        ...check_readings_js_1.UPTREND_CHECKS,
    ],
};
