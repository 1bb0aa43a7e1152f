"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.columnTypes = columnTypes;
exports.primary = primary;
function columnTypes(queryRunner) {
    const isPostgres = queryRunner.connection.options.type === 'postgres';
    return {
        uuid: (name, options) => isPostgres ? { name, type: 'uuid', ...options } : { name, type: 'varchar', length: '36', ...options },
        varchar: (name, length, options) => ({ name, type: 'varchar', length: String(length), ...options }),
        text: (name, options) => ({ name, type: 'text', ...options }),
        integer: (name, options) => ({ name, type: 'integer', ...options }),
        double: (name, options) => ({ name, type: 'double precision', ...options }),
        boolean: (name, initial) => ({
            name,
            type: 'boolean',
            // How each database writes its own default down; the schema comparison goes by the text.
            default: initial === undefined ? undefined : isPostgres ? String(initial) : Number(initial),
        }),
        instant: (name, options) => isPostgres ? { name, type: 'timestamptz', precision: 3, ...options } : { name, type: 'datetime', ...options },
        json: (name, options) => ({ name, type: isPostgres ? 'jsonb' : 'text', ...options }),
        binary: (name, options) => ({ name, type: isPostgres ? 'bytea' : 'blob', ...options }),
    };
}
/** A column that is part of the primary key `pk_<table>`. */
function primary(table) {
    return { isPrimary: true, primaryKeyConstraintName: `pk_${table}` };
}
