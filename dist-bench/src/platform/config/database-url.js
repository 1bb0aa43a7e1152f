"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DEFAULT_DATABASE_URL = void 0;
exports.parseDatabaseUrl = parseDatabaseUrl;
exports.DEFAULT_DATABASE_URL = 'sqlite:./.data/barometer.sqlite';
/**
 * Reads `sqlite:<path>`, `sqlite::memory:` and `postgres://...` (also `postgresql://...`).
 * Null when it is none of them.
 */
function parseDatabaseUrl(value) {
    if (value.startsWith('sqlite:')) {
        const path = value.slice('sqlite:'.length);
        return path === '' ? null : { dialect: 'sqlite', path };
    }
    if (!/^postgres(ql)?:\/\//.test(value) || !URL.canParse(value))
        return null;
    return { dialect: 'postgres', url: value };
}
