"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.TREND_FOLLOWING = void 0;
const check_readings_js_1 = require("./check-readings.js");
const strategy_js_1 = require("./strategy.js");
exports.TREND_FOLLOWING = {
    id: 'trend-following',
    version: 1,
    name: 'Trend following',
    summary: 'MACD, ADX, moving averages and SAR decide; oscillators hardly count. For shares that are going somewhere.',
    description: [
        'Trend indicators carry most of the weight, the moving averages are short (9 and 21 bars), and a trend must be ' +
            'stronger (ADX 25) before it votes. Stops are wide and targets far, because a trend needs room.',
        'Its votes agree by nature, so the score is large much of the time and says little about strength: a strong verdict ' +
            'asks for a conviction of 0.35 instead of 0.25. In a sideways market expect one false start after another.',
    ],
    indicatorWeights: {
        rsi: 0.5,
        stochastic: 0.5,
        williams_r: 0.5,
        cci: 0.5,
        macd: 2.5,
        adx: 2.5,
        ema_crossover: 2,
        psar: 1.5,
        bollinger: 0.5,
        obv: 1,
        cmf: 1,
    },
    categoryWeights: { momentum: 0.7, trend: 1.5, volatility: 0.8, volume: 1 },
    parameters: { adx: { threshold: 25 }, ema_crossover: { fast: 9, slow: 21 } },
    thresholds: { ...strategy_js_1.DEFAULT_THRESHOLDS, strongConviction: 0.35 },
    riskProfile: {
        baseStopPercent: 2.5,
        atrMultiple: 2,
        maxStopPercent: 4,
        target: { kind: 'stop_multiple', multiple: 3 },
        minimumRewardRisk: 1.5,
        maxBars: 25,
        coolDownBars: 3,
        maxPositionPercent: 25,
    },
    entryChecks: [
        { kind: 'range', reading: check_readings_js_1.RSI, minimum: 40, maximum: 80 },
        { kind: 'compare', left: check_readings_js_1.ADX, comparator: '>=', right: 25 },
        { kind: 'compare', ...check_readings_js_1.MACD_ABOVE_SIGNAL },
        ...check_readings_js_1.UPTREND_CHECKS,
    ],
};
