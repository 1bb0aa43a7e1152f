"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.UPTREND_CHECKS = exports.MACD_ABOVE_SIGNAL = exports.SMA20 = exports.ADX = exports.RSI = exports.CLOSE = void 0;
/** The readings that the built-in strategies' entry checks share. */
exports.CLOSE = { of: 'close' };
exports.RSI = { of: 'indicator', indicator: 'rsi' };
exports.ADX = { of: 'indicator', indicator: 'adx' };
exports.SMA20 = { of: 'indicator', indicator: 'sma', parameters: { period: 20 } };
const SMA50 = { of: 'indicator', indicator: 'sma', parameters: { period: 50 } };
const MACD_LINE = { of: 'indicator', indicator: 'macd', component: 'macd' };
const MACD_SIGNAL = { of: 'indicator', indicator: 'macd', component: 'signal' };
exports.MACD_ABOVE_SIGNAL = { left: MACD_LINE, comparator: '>', right: MACD_SIGNAL };
/** The share trades above its 50-bar mean, and its 20-bar mean does too. */
exports.UPTREND_CHECKS = [
    { kind: 'compare', left: exports.CLOSE, comparator: '>=', right: SMA50 },
    { kind: 'compare', left: exports.SMA20, comparator: '>=', right: SMA50 },
];
