"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.toSnapshot = toSnapshot;
const quality_js_1 = require("./bars/quality.js");
const trading_date_js_1 = require("./bars/trading-date.js");
const series_digest_js_1 = require("./series-digest.js");
const MAX_LISTED = 100;
function qualityOf({ bars, warnings }, result) {
    return {
        received: bars.length,
        droppedCount: result.dropped.length,
        dropped: result.dropped.slice(0, MAX_LISTED),
        warnings: [...warnings, ...result.warnings],
    };
}
/**
 * Checks a delivery and makes of it what is stored; null when not one bar is left. A session after the exchange's
 * today cannot have happened and is dropped.
 * @throws DomainError BAD_SERIES
 */
function toSnapshot(delivery) {
    const { ownerId, ticker, source, currency, exchangeTimezone, asOf } = delivery;
    const result = (0, quality_js_1.checkQuality)(delivery.bars, { lastDay: (0, trading_date_js_1.localTime)(asOf, exchangeTimezone).day });
    const { series } = result;
    if (series.length === 0)
        return null;
    const quality = qualityOf(delivery, result);
    return { ownerId, ticker, source, currency, exchangeTimezone, asOf, series, digest: (0, series_digest_js_1.computeDigest)(series), quality };
}
