"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.IdColumn = IdColumn;
exports.UuidColumn = UuidColumn;
exports.TextColumn = TextColumn;
exports.IntegerColumn = IntegerColumn;
exports.BigIntegerColumn = BigIntegerColumn;
exports.DoubleColumn = DoubleColumn;
exports.BooleanColumn = BooleanColumn;
exports.InstantColumn = InstantColumn;
exports.JsonColumn = JsonColumn;
exports.BinaryColumn = BinaryColumn;
exports.VersionColumn = VersionColumn;
const typeorm_1 = require("typeorm");
const dialect_js_1 = require("../config/dialect.js");
const isPostgres = (0, dialect_js_1.currentDialect)() === 'postgres';
/** `asOf` is stored as `as_of`. */
function snakeCase(name) {
    return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
function column(type, settings) {
    return (target, property) => {
        (0, typeorm_1.Column)({ ...type, ...settings, name: snakeCase(String(property)) })(target, property);
    };
}
const UUID = isPostgres ? { type: 'uuid' } : { type: 'varchar', length: '36' };
/** The primary key: a UUIDv7 made by the application, see `newId`. */
function IdColumn() {
    return column(UUID, { primary: true });
}
/** A UUID that refers to another row; `string` in the entity. */
function UuidColumn(settings = {}) {
    return column(UUID, settings);
}
function TextColumn({ length, ...settings } = {}) {
    return column(length === undefined ? { type: 'text' } : { type: 'varchar', length: String(length) }, settings);
}
/** A 32-bit integer. */
function IntegerColumn(settings = {}) {
    return column({ type: 'integer' }, settings);
}
const safeInteger = {
    to: (value) => {
        if (typeof value === 'number' && !Number.isSafeInteger(value)) {
            throw new RangeError(`${value} is not an integer that a number holds exactly`);
        }
        return value;
    },
    // Postgres delivers 64-bit integers as text.
    from: (value) => (value === null ? null : Number(value)),
};
/** A 64-bit integer, as far as a JavaScript number holds it exactly (2^53 - 1). */
function BigIntegerColumn(settings = {}) {
    return column({ type: 'bigint', transformer: safeInteger }, settings);
}
const finite = {
    // SQLite would store NaN as null in silence, Postgres would store it as it is.
    to: (value) => {
        if (typeof value === 'number' && !Number.isFinite(value))
            throw new RangeError(`${value} cannot be stored`);
        return value;
    },
    from: (value) => value,
};
/** An IEEE 754 double; NaN and the infinities are refused with a RangeError. */
function DoubleColumn(settings = {}) {
    return column({ type: 'double precision', transformer: finite }, settings);
}
function BooleanColumn(settings = {}) {
    return column({ type: 'boolean' }, settings);
}
/** A point in time with millisecond precision; `Date` in the entity, UTC in the database. */
function InstantColumn(settings = {}) {
    return column(isPostgres ? { type: 'timestamptz', precision: 3 } : { type: 'datetime' }, settings);
}
const jsonText = {
    to: (value) => (value === null || value === undefined ? value : JSON.stringify(value)),
    from: (value) => (value === null ? null : JSON.parse(value)),
};
/** A JSON document. Postgres does not keep the order of an object's keys. */
function JsonColumn(settings = {}) {
    return column(isPostgres ? { type: 'jsonb' } : { type: 'text', transformer: jsonText }, settings);
}
/** Bytes; `Buffer` in the entity. */
function BinaryColumn(settings = {}) {
    return column({ type: isPostgres ? 'bytea' : 'blob' }, settings);
}
/** Counts the changes of a row, from 1; it guards writes only through `updateVersioned`, never through `save`. */
function VersionColumn() {
    return (0, typeorm_1.VersionColumn)({ type: 'integer', name: 'version' });
}
