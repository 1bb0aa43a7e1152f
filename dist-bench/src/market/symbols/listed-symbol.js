"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MAX_CURRENCY_LENGTH = exports.MAX_EXCHANGE_LENGTH = exports.MAX_NAME_LENGTH = void 0;
exports.toListedSymbol = toListedSymbol;
const exchange_js_1 = require("./exchange.js");
exports.MAX_NAME_LENGTH = 200;
exports.MAX_EXCHANGE_LENGTH = 20;
exports.MAX_CURRENCY_LENGTH = 8;
/** A symbol of which only some is known: exchange and currency follow from the ticker's suffix, else the name is the ticker. */
function toListedSymbol(known) {
    const listing = (0, exchange_js_1.exchangeOfTicker)(known.ticker);
    return {
        ticker: known.ticker,
        name: known.name || known.ticker,
        exchange: known.exchange || listing.code,
        currency: known.currency || listing.currency,
    };
}
