"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.TICKER_PATTERN = void 0;
exports.normaliseTicker = normaliseTicker;
exports.describeBadTicker = describeBadTicker;
exports.parseTicker = parseTicker;
exports.isDemoTicker = isDemoTicker;
const domain_error_js_1 = require("../../platform/errors/domain-error.js");
exports.TICKER_PATTERN = /^[A-Z0-9.\-&_^=]{1,20}$/;
const DEMO_SUFFIX = '.DEMO';
/** Trims and upper-cases; null when the result is not a ticker. */
function normaliseTicker(raw) {
    const ticker = raw.trim().toUpperCase();
    // Dots alone are path segments to every client and proxy; no exchange lists them.
    return exports.TICKER_PATTERN.test(ticker) && !/^\.+$/.test(ticker) ? ticker : null;
}
/** Why a text is not a ticker, with the fix. */
function describeBadTicker(raw) {
    const shown = raw.length > 40 ? `${raw.slice(0, 40)}...` : raw;
    return `"${shown}" is not a ticker: use 1 to 20 of A-Z 0-9 . - & _ ^ = (such as AAPL, RELIANCE.NS, M&M.NS, BRK-B, ^NSEI, ACME.DEMO).`;
}
/**
 * Normalises text from outside into a ticker.
 * @throws DomainError VALIDATION_FAILED when it is none.
 */
function parseTicker(raw, pointer = '/ticker') {
    const ticker = normaliseTicker(raw);
    if (ticker !== null)
        return ticker;
    const detail = describeBadTicker(raw);
    throw new domain_error_js_1.DomainError('VALIDATION_FAILED', detail, { errors: [{ pointer, code: 'invalid_ticker', detail }] });
}
/** Demo tickers are answered by the demo market alone. */
function isDemoTicker(ticker) {
    return ticker.endsWith(DEMO_SUFFIX);
}
