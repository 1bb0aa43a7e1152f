"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.parseSort = parseSort;
exports.positionOf = positionOf;
const analysis_js_1 = require("./analysis.js");
/** Reads `-createdAt,ticker`, which the query class has checked against its list of fields. */
function parseSort(text) {
    return text.split(',').map((part) => {
        const field = analysis_js_1.LATEST_SORT_FIELDS.find((known) => known === part.replace(/^-/, ''));
        if (field === undefined)
            throw new TypeError(`'${part}' passed validation as a sort field`);
        return { field, direction: part.startsWith('-') ? 'DESC' : 'ASC' };
    });
}
/** Where a row stands in a list: its sort values, then its id. */
function positionOf(summary, sort) {
    const values = sort.map(({ field }) => (field === 'createdAt' ? summary.createdAt.toISOString() : summary[field]));
    return [...values, summary.id];
}
