"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.seriesOfBars = seriesOfBars;
exports.barAt = barAt;
exports.indexOnOrAfter = indexOnOrAfter;
exports.selectUntil = selectUntil;
exports.selectBars = selectBars;
const trading_date_js_1 = require("./trading-date.js");
/**
 * Bars in columns. They must be sorted, with unique valid dates.
 * @throws RangeError on an impossible date.
 */
function seriesOfBars(bars, timeframe) {
    const hasAdjusted = bars.some((bar) => bar.adjustedClose !== null);
    return {
        timeframe,
        length: bars.length,
        days: Int32Array.from(bars, (bar) => (0, trading_date_js_1.dayOfDate)(bar.tradingDate)),
        open: Float64Array.from(bars, (bar) => bar.open),
        high: Float64Array.from(bars, (bar) => bar.high),
        low: Float64Array.from(bars, (bar) => bar.low),
        close: Float64Array.from(bars, (bar) => bar.close),
        volume: Float64Array.from(bars, (bar) => bar.volume),
        adjustedClose: hasAdjusted ? Float64Array.from(bars, (bar) => bar.adjustedClose ?? NaN) : null,
    };
}
/** The bar at an index. @throws RangeError outside the series. */
function barAt(series, index) {
    const at = (column) => {
        const value = column[index];
        if (value === undefined)
            throw new RangeError(`there is no bar ${index} in a series of ${series.length}`);
        return value;
    };
    const adjusted = series.adjustedClose ? at(series.adjustedClose) : NaN;
    return {
        tradingDate: (0, trading_date_js_1.dateOfDay)(at(series.days)),
        open: at(series.open),
        high: at(series.high),
        low: at(series.low),
        close: at(series.close),
        volume: at(series.volume),
        adjustedClose: Number.isNaN(adjusted) ? null : adjusted,
    };
}
/** Index of the first bar on or after a day; `length` when there is none. */
function indexOnOrAfter(series, day) {
    let low = 0;
    let high = series.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((series.days[middle] ?? Infinity) < day)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** The bars up to a trading date, that day included, as a view of the same columns. */
function selectUntil(series, through) {
    const length = indexOnOrAfter(series, (0, trading_date_js_1.dayOfDate)(through) + 1);
    return {
        timeframe: series.timeframe,
        length,
        days: series.days.subarray(0, length),
        open: series.open.subarray(0, length),
        high: series.high.subarray(0, length),
        low: series.low.subarray(0, length),
        close: series.close.subarray(0, length),
        volume: series.volume.subarray(0, length),
        adjustedClose: series.adjustedClose?.subarray(0, length) ?? null,
    };
}
/** The last `limit` bars between two dates, both included; null leaves a side open. Oldest first. */
function selectBars(series, range) {
    const end = range.to === null ? series.length : indexOnOrAfter(series, (0, trading_date_js_1.dayOfDate)(range.to) + 1);
    const first = range.from === null ? 0 : indexOnOrAfter(series, (0, trading_date_js_1.dayOfDate)(range.from));
    const start = Math.max(first, end - range.limit);
    return Array.from({ length: Math.max(end - start, 0) }, (_, offset) => barAt(series, start + offset));
}
