"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.parseBarsCsv = parseBarsCsv;
const sync_1 = require("csv-parse/sync");
const upload_failures_js_1 = require("./upload-failures.js");
const upload_rows_js_1 = require("./upload-rows.js");
const NAMES = {
    date: 'date',
    open: 'open',
    high: 'high',
    low: 'low',
    close: 'close',
    volume: 'volume',
    adjustedClose: 'adjclose',
};
const REQUIRED = ['date', 'open', 'high', 'low', 'close', 'volume'];
const EXPECTED = 'date,open,high,low,close,volume[,adjclose]';
function readLines(text, failures) {
    try {
        const options = { bom: true, info: true, trim: true, relax_column_count: true, skip_empty_lines: true };
        return (0, sync_1.parse)(text, options);
    }
    catch (error) {
        if (!(error instanceof sync_1.CsvError))
            throw error;
        const line = typeof error.lines === 'number' ? error.lines : 1;
        failures.add(`/line/${line}`, 'malformed_csv', `Line ${line}: the text is not CSV (${error.message}).`);
        return [];
    }
}
/** Column of each header cell: any order and case, `Adj Close` as some vendors write it. */
function columnsOf(header, failures) {
    const cells = header.record.map((cell) => cell.toLowerCase().replaceAll(/[\s_]/g, ''));
    const known = Object.entries(NAMES);
    const columns = cells.map((cell) => known.find(([, name]) => name === cell)?.[0] ?? null);
    const missing = REQUIRED.filter((column) => !columns.includes(column));
    const unknown = header.record.filter((_, index) => columns[index] === null);
    const repeated = new Set(cells).size < cells.length;
    if (missing.length === 0 && unknown.length === 0 && !repeated)
        return columns;
    const problems = [
        missing.length > 0 ? `lacks ${missing.join(', ')}` : '',
        unknown.length > 0 ? `has unknown columns ${unknown.map((cell) => `"${cell.slice(0, 30)}"`).join(', ')}` : '',
        repeated ? 'names a column twice' : '',
    ].filter((problem) => problem !== '');
    failures.add('/line/1', 'wrong_header', `Line ${header.info.lines}: the header ${problems.join(' and ')}. It must be ${EXPECTED}.`);
    return [];
}
function rowOf(line, columns, failures) {
    const place = `Line ${line.info.lines}`;
    const pointer = `/line/${line.info.lines}`;
    if (line.record.length > columns.length) {
        const problem = `${place}: has ${line.record.length} cells, the header ${columns.length}. Write numbers without thousands separators.`;
        failures.add(pointer, 'too_many_cells', problem);
    }
    const cell = (column) => line.record[columns.indexOf(column)];
    return {
        place,
        pointer,
        cells: {
            date: cell('date'),
            open: cell('open'),
            high: cell('high'),
            low: cell('low'),
            close: cell('close'),
            volume: cell('volume'),
            adjustedClose: cell('adjustedClose'),
        },
    };
}
/**
 * Reads bars from CSV with the header `date,open,high,low,close,volume[,adjclose]`, in the order of the lines.
 * @throws DomainError VALIDATION_FAILED with every failure and its line number.
 */
function parseBarsCsv(text) {
    const failures = new upload_failures_js_1.UploadFailures();
    const [header, ...lines] = readLines(text, failures);
    if (!header)
        failures.add('/line/1', 'wrong_header', `Line 1: there is no header. It must be ${EXPECTED}.`);
    failures.throwIfAny();
    const columns = header ? columnsOf(header, failures) : [];
    failures.throwIfAny();
    const rows = lines.map((line) => rowOf(line, columns, failures));
    const bars = (0, upload_rows_js_1.readUploadRows)(rows, NAMES, failures);
    failures.throwIfAny();
    return bars;
}
