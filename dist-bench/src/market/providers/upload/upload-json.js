"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.parseBarsJson = parseBarsJson;
const upload_failures_js_1 = require("./upload-failures.js");
const upload_rows_js_1 = require("./upload-rows.js");
const NAMES = {
    date: 'tradingDate',
    open: 'open',
    high: 'high',
    low: 'low',
    close: 'close',
    volume: 'volume',
    adjustedClose: 'adjustedClose',
};
const KNOWN = new Set(Object.values(NAMES));
const EXAMPLE = '{"items": [{"tradingDate": "2026-03-31", "open": 10, "high": 10.5, "low": 9.9, "close": 10.2, "volume": 1200}]}';
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** JSON numbers are numbers: text is refused, or `"10"` would pass here and nowhere else in the API. */
function numeric(value) {
    return typeof value === 'string' && value !== '' ? { text: value } : value;
}
function rowOf(item, index, failures) {
    const place = `Item ${index}`;
    const pointer = `/items/${index}`;
    if (!isObject(item)) {
        failures.add(pointer, 'invalid_type', `${place}: is not an object. Send ${EXAMPLE}.`);
        return null;
    }
    for (const name of Object.keys(item).filter((key) => !KNOWN.has(key))) {
        const shown = name.slice(0, 30);
        failures.add(`${pointer}/${shown}`, 'unknown_field', `${place}: "${shown}" is not a field of a bar; leave it out.`);
    }
    return {
        place,
        pointer,
        cells: {
            date: item[NAMES.date],
            open: numeric(item[NAMES.open]),
            high: numeric(item[NAMES.high]),
            low: numeric(item[NAMES.low]),
            close: numeric(item[NAMES.close]),
            volume: numeric(item[NAMES.volume]),
            adjustedClose: numeric(item[NAMES.adjustedClose]),
        },
    };
}
/**
 * Reads bars from `{"items": [{tradingDate, open, high, low, close, volume, adjustedClose?}]}`, in their order.
 * @throws DomainError VALIDATION_FAILED with every failure and its item's index.
 */
function parseBarsJson(body) {
    const failures = new upload_failures_js_1.UploadFailures();
    const items = isObject(body) ? body.items : undefined;
    if (!Array.isArray(items))
        failures.add('/items', 'required', `items is not a list of bars. Send ${EXAMPLE}.`);
    for (const name of isObject(body) ? Object.keys(body).filter((key) => key !== 'items') : []) {
        failures.add(`/${name.slice(0, 30)}`, 'unknown_field', `"${name.slice(0, 30)}" is not a field here; leave it out.`);
    }
    failures.throwIfAny();
    const given = Array.isArray(items) ? items : [];
    const rows = given.map((item, index) => rowOf(item, index, failures)).filter((row) => row !== null);
    const bars = (0, upload_rows_js_1.readUploadRows)(rows, NAMES, failures);
    failures.throwIfAny();
    return bars;
}
