"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MAX_UPLOAD_BARS = void 0;
exports.readUploadRows = readUploadRows;
const trading_date_js_1 = require("../../bars/trading-date.js");
exports.MAX_UPLOAD_BARS = 20_000;
const PRICES = ['open', 'high', 'low', 'close'];
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
const LONGEST_SHOWN = 30;
function show(value) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
    return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}...` : text;
}
const isAbsent = (value) => value === undefined || value === null || value === '';
function fail({ row, names, failures }, column, code, problem) {
    failures.add(`${row.pointer}/${names[column]}`, code, `${row.place}: ${names[column]} ${problem}`);
}
function readNumber(reading, column) {
    const value = reading.row.cells[column];
    if (isAbsent(value)) {
        fail(reading, column, 'required', 'is missing; send a number such as 101.25.');
        return null;
    }
    const isText = typeof value === 'string' && NUMBER.test(value);
    const number = isText || typeof value === 'number' ? Number(value) : NaN;
    if (Number.isFinite(number))
        return number;
    fail(reading, column, 'invalid_type', `is "${show(value)}", not a number; write it like 101.25, or leave the bar out.`);
    return null;
}
function readPrice(reading, column) {
    const price = readNumber(reading, column);
    if (price === null || price > 0)
        return price;
    fail(reading, column, 'out_of_range', `is ${price}; a price is above zero. Correct it, or leave the bar out.`);
    return null;
}
function readDate(reading) {
    const value = reading.row.cells.date;
    if (typeof value === 'string' && (0, trading_date_js_1.parseTradingDate)(value) !== null)
        return value;
    const problem = isAbsent(value) ? 'is missing' : `is "${show(value)}", not a calendar day`;
    fail(reading, 'date', 'invalid_format', `${problem}; write it like 2026-03-31.`);
    return null;
}
function refuseRepeatedDate(reading, date, placeOfDate) {
    const earlier = placeOfDate.get(date);
    placeOfDate.set(date, reading.row.place);
    if (earlier === undefined)
        return;
    const problem = `${date} is already on ${earlier.toLowerCase()}; keep one bar for each date.`;
    fail(reading, 'date', 'duplicate_date', problem);
}
function readBar(reading, tradingDate) {
    const [open, high, low, close] = PRICES.map((column) => readPrice(reading, column));
    const volume = readNumber(reading, 'volume');
    const hasAdjusted = !isAbsent(reading.row.cells.adjustedClose);
    const adjustedClose = hasAdjusted ? readPrice(reading, 'adjustedClose') : null;
    if (tradingDate === null || volume === null)
        return null;
    if (open == null || high == null || low == null || close == null)
        return null;
    return { tradingDate, open, high, low, close, volume, adjustedClose };
}
/**
 * Reads rows into bars, in the order in which they came. Every failure goes to `failures`: missing and non-numeric
 * cells, prices that are not above zero, impossible dates, dates that come twice, no bars, too many bars.
 */
function readUploadRows(rows, names, failures) {
    if (rows.length === 0)
        failures.add('', 'no_bars', 'there are no bars in it. Send at least one, better 250 or more.');
    if (rows.length > exports.MAX_UPLOAD_BARS) {
        const problem = `there are ${rows.length} bars in it, at most ${exports.MAX_UPLOAD_BARS} are taken. Send the newest ${exports.MAX_UPLOAD_BARS}.`;
        failures.add('', 'too_many_bars', problem);
        return [];
    }
    const placeOfDate = new Map();
    const bars = [];
    for (const row of rows) {
        const reading = { row, names, failures };
        const date = readDate(reading);
        if (date !== null)
            refuseRepeatedDate(reading, date, placeOfDate);
        const bar = readBar(reading, date);
        if (bar !== null)
            bars.push(bar);
    }
    return bars;
}
