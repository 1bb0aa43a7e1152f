"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MEAN_REVERSION = void 0;
const check_readings_js_1 = require("./check-readings.js");
const strategy_js_1 = require("./strategy.js");
exports.MEAN_REVERSION = {
    id: 'mean-reversion',
    version: 1,
    name: 'Mean reversion',
    summary: 'Buys what fell too far and sells what rose too far; oscillators and Bollinger bands decide.',
    description: [
        'Oscillators and Bollinger bands carry the weight, and they vote against the move: oversold is a buy. Entering needs ' +
            'the absence of a trend (ADX at most 25) and at least one oscillator that really is stretched.',
        'Stops are tight, targets near, and a position is given ten bars. In a trend the strategy is wrong for as long as ' +
            'the trend lasts; the ADX check is there to keep it out.',
    ],
    indicatorWeights: {
        rsi: 2.5,
        stochastic: 2,
        williams_r: 1.5,
        cci: 1.5,
        macd: 0.5,
        adx: 0.5,
        ema_crossover: 0.5,
        psar: 0.5,
        bollinger: 2.5,
        obv: 1,
        cmf: 1,
    },
    categoryWeights: { momentum: 1.5, trend: 0.6, volatility: 1.3, volume: 1 },
    parameters: {},
    thresholds: strategy_js_1.DEFAULT_THRESHOLDS,
    riskProfile: {
        baseStopPercent: 1.5,
        atrMultiple: 1,
        maxStopPercent: 2.5,
        target: { kind: 'stop_multiple', multiple: 1.5 },
        minimumRewardRisk: 1.5,
        maxBars: 10,
        coolDownBars: 2,
        maxPositionPercent: 15,
    },
    entryChecks: [
        { kind: 'compare', left: check_readings_js_1.RSI, comparator: '<=', right: 50 },
        { kind: 'compare', left: check_readings_js_1.ADX, comparator: '<=', right: 25 },
        {
            kind: 'any',
            alternatives: [
                { left: check_readings_js_1.RSI, comparator: '<', right: 40 },
                { left: { of: 'indicator', indicator: 'stochastic', component: 'k' }, comparator: '<', right: 30 },
                { left: { of: 'indicator', indicator: 'williams_r' }, comparator: '<', right: -80 },
            ],
        },
    ],
};
