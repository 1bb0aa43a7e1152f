"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.aggregateWeekly = aggregateWeekly;
const trading_date_js_1 = require("./trading-date.js");
/** Saturday is the fifth day after Monday: from its first minute on, a week's trading is over. */
const SATURDAY = 5;
function spansOfWeeks(days) {
    const spans = [];
    let start = 0;
    let monday = days.length > 0 ? (0, trading_date_js_1.mondayOfDay)(days[0] ?? 0) : 0;
    for (let i = 1; i <= days.length; i++) {
        const day = days[i];
        if (day !== undefined && (0, trading_date_js_1.mondayOfDay)(day) === monday)
            continue;
        spans.push({ start, end: i });
        if (day === undefined)
            break;
        start = i;
        monday = (0, trading_date_js_1.mondayOfDay)(day);
    }
    return { spans, lastMonday: monday };
}
const firstOf = (column, { start }) => column[start] ?? NaN;
const lastOf = (column, { end }) => column[end - 1] ?? NaN;
function fold(column, { start, end }, combine) {
    // `reduce` passes more than two arguments, and Math.max takes all that it gets.
    return column.subarray(start, end).reduce((total, value) => combine(total, value));
}
/**
 * ISO weeks of a daily series: first open, highest high, lowest low, last close, sum of volume; the day is the last
 * session's. The last week is left out until Saturday 00:00 on the exchange's clocks, so no bar is ever unfinished.
 */
function aggregateWeekly(series, options) {
    const { spans, lastMonday } = spansOfWeeks(series.days);
    const today = (0, trading_date_js_1.localTime)(options.now, options.exchangeTimezone).day;
    if (spans.length > 0 && today < lastMonday + SATURDAY)
        spans.pop();
    const { adjustedClose } = series;
    return {
        timeframe: '1w',
        length: spans.length,
        days: Int32Array.from(spans, ({ end }) => series.days[end - 1] ?? 0),
        open: Float64Array.from(spans, (span) => firstOf(series.open, span)),
        high: Float64Array.from(spans, (span) => fold(series.high, span, Math.max)),
        low: Float64Array.from(spans, (span) => fold(series.low, span, Math.min)),
        close: Float64Array.from(spans, (span) => lastOf(series.close, span)),
        volume: Float64Array.from(spans, (span) => fold(series.volume, span, (total, value) => total + value)),
        adjustedClose: adjustedClose ? Float64Array.from(spans, (span) => lastOf(adjustedClose, span)) : null,
    };
}
