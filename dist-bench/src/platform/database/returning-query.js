"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.queryReturning = queryReturning;
const DateUtils_js_1 = require("typeorm/util/DateUtils.js");
/** `sqlite3` would bind a Date as a number, and refuses nothing: values are given the form that columns store. */
function toSqliteParameter(value) {
    if (value instanceof Date)
        return String(DateUtils_js_1.DateUtils.mixedDateToUtcDatetimeString(value));
    return typeof value === 'boolean' ? Number(value) : value;
}
/**
 * Runs an `INSERT`, `UPDATE` or `DELETE ... RETURNING` written with `$1` placeholders and gives the returned rows,
 * under their database names and in the driver's types.
 */
async function queryReturning(manager, sql, parameters) {
    if (manager.connection.options.type === 'postgres') {
        // TypeORM gives the rows of INSERT, but of UPDATE and DELETE the rows and their count.
        const result = await manager.query(sql, [...parameters]);
        return Array.isArray(result[0]) ? result[0] : result;
    }
    // TypeORM drops the rows of a text that starts with the statement's name, hence the space; SQLite numbers with `?1`.
    const text = ` ${sql.trimStart().replaceAll(/\$(\d+)/g, '?$1')}`;
    return manager.query(text, parameters.map(toSqliteParameter));
}
