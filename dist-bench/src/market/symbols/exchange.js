"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.exchangeOfTicker = exchangeOfTicker;
const ticker_js_1 = require("./ticker.js");
const DEMO = { code: 'DEMO', timezone: 'UTC', currency: 'USD' };
const UNITED_STATES = { code: 'US', timezone: 'America/New_York', currency: 'USD' };
const INDEX = { code: 'INDEX', timezone: 'UTC', currency: null };
/** Yahoo-style suffixes. London quotes in pence, so its currency is what the bars say, not what the suffix does. */
const BY_SUFFIX = {
    NS: { code: 'NSE', timezone: 'Asia/Kolkata', currency: 'INR' },
    BO: { code: 'BSE', timezone: 'Asia/Kolkata', currency: 'INR' },
    L: { code: 'LSE', timezone: 'Europe/London', currency: null },
    DE: { code: 'XETRA', timezone: 'Europe/Berlin', currency: 'EUR' },
    PA: { code: 'PARIS', timezone: 'Europe/Paris', currency: 'EUR' },
    AS: { code: 'AMSTERDAM', timezone: 'Europe/Amsterdam', currency: 'EUR' },
    MI: { code: 'MILAN', timezone: 'Europe/Rome', currency: 'EUR' },
    MC: { code: 'MADRID', timezone: 'Europe/Madrid', currency: 'EUR' },
    SW: { code: 'SIX', timezone: 'Europe/Zurich', currency: 'CHF' },
    TO: { code: 'TSX', timezone: 'America/Toronto', currency: 'CAD' },
    AX: { code: 'ASX', timezone: 'Australia/Sydney', currency: 'AUD' },
    HK: { code: 'HKEX', timezone: 'Asia/Hong_Kong', currency: 'HKD' },
    T: { code: 'TSE', timezone: 'Asia/Tokyo', currency: 'JPY' },
};
/** The exchange that a ticker's suffix names; no known suffix is a United States listing, `^` an index. */
function exchangeOfTicker(ticker) {
    if ((0, ticker_js_1.isDemoTicker)(ticker))
        return DEMO;
    if (ticker.startsWith('^'))
        return INDEX;
    const suffix = ticker.slice(ticker.lastIndexOf('.') + 1);
    return (ticker.includes('.') ? BY_SUFFIX[suffix] : undefined) ?? UNITED_STATES;
}
