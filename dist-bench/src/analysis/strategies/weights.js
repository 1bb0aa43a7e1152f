"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CORE_INDICATORS = void 0;
exports.computeWeight = computeWeight;
exports.listIndicatorNames = listIndicatorNames;
/** The twelve that every analysis lists, in this order. */
exports.CORE_INDICATORS = [
    'rsi',
    'stochastic',
    'williams_r',
    'cci',
    'macd',
    'adx',
    'ema_crossover',
    'psar',
    'bollinger',
    'atr',
    'obv',
    'cmf',
];
/**
 * How much of its weight an indicator keeps. Stochastic and Williams %R say the same thing (%R is fast %K - 100), so the
 * pair counts once; ATR has no direction and serves the plan alone.
 */
const SHARES = { stochastic: 0.5, williams_r: 0.5, atr: 0 };
/** W of an indicator under a strategy: category weight x indicator weight x share; 0 when the strategy names it not. */
function computeWeight(strategy, indicator) {
    const own = strategy.indicatorWeights[indicator.name] ?? 0;
    return strategy.categoryWeights[indicator.category] * own * (SHARES[indicator.name] ?? 1);
}
/** The twelve, then every other indicator that the strategy gives a weight above 0. */
function listIndicatorNames(strategy) {
    const weighed = Object.entries(strategy.indicatorWeights)
        .filter(([, weight]) => weight > 0)
        .map(([name]) => name);
    return [...new Set([...exports.CORE_INDICATORS, ...weighed])];
}
