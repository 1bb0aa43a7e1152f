"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MOMENTUM_BREAKOUT = void 0;
const check_readings_js_1 = require("./check-readings.js");
const strategy_js_1 = require("./strategy.js");
exports.MOMENTUM_BREAKOUT = {
    id: 'momentum-breakout',
    version: 1,
    name: 'Momentum breakout',
    summary: 'Volume decides: buys strength that heavy trading confirms.',
    description: [
        'Volume indicators carry the most weight. Entering needs a surge (volume at least 1.3 times the mean of the 20 bars before), ' +
            'an RSI in the upper half, and a close above the 20-bar mean.',
        'The oscillators still vote against the move, so at the height of a breakout they hold the score back; the verdict ' +
            'comes when trend and volume outweigh them.',
    ],
    indicatorWeights: {
        rsi: 2,
        stochastic: 1.5,
        williams_r: 1,
        cci: 1.5,
        macd: 1.5,
        adx: 1.5,
        ema_crossover: 1,
        psar: 1,
        bollinger: 1.5,
        obv: 2.5,
        cmf: 2.5,
    },
    categoryWeights: { momentum: 1.3, trend: 1, volatility: 1.2, volume: 1.5 },
    parameters: {},
    thresholds: strategy_js_1.DEFAULT_THRESHOLDS,
    riskProfile: {
        baseStopPercent: 3,
        atrMultiple: 1.8,
        maxStopPercent: 4,
        target: { kind: 'stop_multiple', multiple: 2.5 },
        minimumRewardRisk: 1.5,
        maxBars: 12,
        coolDownBars: 2,
        maxPositionPercent: 20,
    },
    entryChecks: [
        { kind: 'range', reading: check_readings_js_1.RSI, minimum: 50, maximum: 85 },
        { kind: 'compare', left: check_readings_js_1.ADX, comparator: '>=', right: 20 },
        { kind: 'compare', left: check_readings_js_1.CLOSE, comparator: '>=', right: check_readings_js_1.SMA20 },
        { kind: 'compare', left: { of: 'volume_ratio', bars: 20 }, comparator: '>=', right: 1.3 },
        {
            kind: 'any',
            alternatives: [
                check_readings_js_1.MACD_ABOVE_SIGNAL,
                { left: { of: 'indicator', indicator: 'cmf' }, comparator: '>', right: 0 },
                { left: { of: 'change', indicator: 'obv', bars: 20 }, comparator: '>', right: 0 },
            ],
        },
    ],
};
