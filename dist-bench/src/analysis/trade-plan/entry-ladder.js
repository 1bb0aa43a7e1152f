"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.computeStrategicEntry = computeStrategicEntry;
/** Bars that the ladder needs; with fewer the entry is the last close. */
const LADDER_BARS = 50;
/** How far from the close, as a share of it, an entry from price structure and one from ATR may lie. */
const STRUCTURE_REACH = 0.15;
const ATR_REACH = 0.1;
const RETURN_BARS = 20;
/**
 * The entry of `strategic` plans on bar `t`: the first rule of the ladder that applies. Price structure first (new high,
 * support, consolidation, halfway to support), then moving averages, then half an ATR below the close, then a discount
 * by the volatility of returns. An entry below the market may never be filled.
 */
function computeStrategicEntry(series, t, averageTrueRange) {
    const close = series.close[t];
    if (t < LADDER_BARS - 1)
        return { price: close, method: 'last_close' };
    const landmarks = readLandmarks(series, t, averageTrueRange);
    return (enterByStructure(landmarks) ??
        enterByAverages(landmarks) ??
        enterByRange(landmarks) ??
        enterByVolatility(close, computeReturnDeviation(series.close, t)));
}
function enterByStructure(marks) {
    const { close, high20, low20, low5, low50, range5 } = marks;
    const rungs = [
        { method: 'breakout_above_20_bar_high', price: 1.01 * high20, applies: close >= 0.98 * high20 },
        { method: 'above_20_bar_low', price: 1.02 * low20, applies: close > 1.05 * low20 },
        { method: 'above_5_bar_low', price: 1.01 * low5, applies: range5 < 0.05 && 1.01 * low5 <= close },
        {
            method: 'halfway_to_50_bar_low',
            price: (low50 + close) / 2,
            applies: (close - low50) / close >= 0.025 && range5 >= 0.05,
        },
    ];
    const rung = rungs.find(({ applies, price }) => applies && isWithin(price, close, STRUCTURE_REACH));
    return rung === undefined ? null : { price: rung.price, method: rung.method };
}
function enterByAverages({ close, sma20, sma50 }) {
    if (sma20 <= sma50)
        return null;
    if (close > sma20)
        return { price: 1.005 * sma20, method: 'above_sma20' };
    if (close < 0.98 * sma20)
        return { price: close, method: 'close_below_sma20' };
    if (sma20 > 1.01 * sma50 && close > sma50)
        return { price: 1.01 * sma50, method: 'above_sma50' };
    return null;
}
function enterByRange({ close, averageTrueRange }) {
    const price = close - averageTrueRange / 2;
    return isWithin(price, close, ATR_REACH) ? { price, method: 'half_atr_below_close' } : null;
}
function enterByVolatility(close, deviation) {
    if (deviation < 0.02)
        return { price: 0.995 * close, method: 'calm_discount' };
    if (deviation < 0.04)
        return { price: 0.98 * close, method: 'moderate_discount' };
    return { price: 0.95 * close, method: 'volatile_discount' };
}
/** False when the price is not a number. */
function isWithin(price, close, share) {
    return Math.abs(price - close) <= share * close;
}
function readLandmarks(series, t, averageTrueRange) {
    const close = series.close[t];
    const last = (column, bars) => column.subarray(t - bars + 1, t + 1);
    const low5 = Math.min(...last(series.low, 5));
    return {
        close,
        high20: Math.max(...last(series.high, 20)),
        low20: Math.min(...last(series.low, 20)),
        low50: Math.min(...last(series.low, 50)),
        low5,
        range5: (Math.max(...last(series.high, 5)) - low5) / close,
        sma20: computeMean(last(series.close, 20)),
        sma50: computeMean(last(series.close, 50)),
        averageTrueRange,
    };
}
/** Sample standard deviation of the last 20 simple returns. */
function computeReturnDeviation(close, t) {
    const returns = Float64Array.from({ length: RETURN_BARS }, (_, i) => close[t - i] / close[t - i - 1] - 1);
    const mean = computeMean(returns);
    const squares = returns.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return Math.sqrt(squares / (RETURN_BARS - 1));
}
function computeMean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
