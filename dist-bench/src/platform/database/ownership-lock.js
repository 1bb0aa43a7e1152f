"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DatabaseOwnedError = void 0;
exports.acquireOwnership = acquireOwnership;
const side_lock_js_1 = require("./side-lock.js");
const sqlite_connection_js_1 = require("./sqlite-connection.js");
/** Another server process has the SQLite file open. */
class DatabaseOwnedError extends Error {
    constructor(path) {
        super(`Another Barometer server is running on ${path}. One SQLite file serves one server process: stop the other one, or use PostgreSQL to run several (DATABASE_URL=postgres://user:password@host:port/database).`);
        this.name = 'DatabaseOwnedError';
    }
}
exports.DatabaseOwnedError = DatabaseOwnedError;
/**
 * Makes this process the only server on the SQLite file, until the lock is released or the process ends.
 * @throws DatabaseOwnedError at once when another process is it.
 */
async function acquireOwnership(databasePath) {
    const path = await (0, sqlite_connection_js_1.canonicalPath)(databasePath);
    const lock = await side_lock_js_1.SideLock.tryAcquire(`${path}-owner`, 0);
    if (lock === null)
        throw new DatabaseOwnedError(path);
    return lock;
}
