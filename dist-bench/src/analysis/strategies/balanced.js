"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.BALANCED = void 0;
const check_readings_js_1 = require("./check-readings.js");
const strategy_js_1 = require("./strategy.js");
exports.BALANCED = {
    id: 'balanced',
    version: 1,
    name: 'Balanced',
    summary: 'Every indicator counts the same; the starting point when you have no view on the regime.',
    description: [
        'All four families of indicators vote with equal weight. Oscillators are read against the move (oversold is a buy) ' +
            'and trend indicators with it, so the two camps often cancel each other: a clear verdict needs them to agree, as ' +
            'they do when a share turns.',
        'Use it as a first look at any share, and as the yardstick for the other strategies. In a strong trend it is late; ' +
            'trend-following is made for that.',
    ],
    indicatorWeights: {
        rsi: 1,
        stochastic: 1,
        williams_r: 1,
        cci: 1,
        macd: 1,
        adx: 1,
        ema_crossover: 1,
        psar: 1,
        bollinger: 1,
        obv: 1,
        cmf: 1,
    },
    categoryWeights: { momentum: 1, trend: 1, volatility: 1, volume: 1 },
    parameters: {},
    thresholds: strategy_js_1.DEFAULT_THRESHOLDS,
    riskProfile: {
        baseStopPercent: 2,
        atrMultiple: 1.5,
        maxStopPercent: 3,
        target: { kind: 'stop_multiple', multiple: 2 },
        minimumRewardRisk: 1.5,
        maxBars: 20,
        coolDownBars: 2,
        maxPositionPercent: 20,
    },
    entryChecks: [
        { kind: 'range', reading: check_readings_js_1.RSI, minimum: 30, maximum: 70 },
        { kind: 'compare', left: check_readings_js_1.ADX, comparator: '>=', right: 20 },
        ...check_readings_js_1.UPTREND_CHECKS,
    ],
};
