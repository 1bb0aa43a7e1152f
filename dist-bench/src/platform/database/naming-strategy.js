"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ReadableNamingStrategy = void 0;
const typeorm_1 = require("typeorm");
/** Constraint names that a person can read and a migration can write down: `pk_owner`, `fk_api_key_owner_id`. */
class ReadableNamingStrategy extends typeorm_1.DefaultNamingStrategy {
    primaryKeyName(table) {
        return `pk_${this.getTableName(table)}`;
    }
    uniqueConstraintName(table, columnNames) {
        return `uq_${this.getTableName(table)}_${columnNames.join('_')}`;
    }
    foreignKeyName(table, columnNames) {
        return `fk_${this.getTableName(table)}_${columnNames.join('_')}`;
    }
}
exports.ReadableNamingStrategy = ReadableNamingStrategy;
