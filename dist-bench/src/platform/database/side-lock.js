"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SideLock = void 0;
const driver_errors_js_1 = require("./driver-errors.js");
const sqlite_connection_js_1 = require("./sqlite-connection.js");
/**
 * A lock between processes, held as an exclusive transaction on an empty SQLite file of its own. The operating system
 * frees it the moment its holder dies, however it dies; a pid file would not.
 */
class SideLock {
    constructor(connection) {
        this.connection = connection;
    }
    /** @returns null when another holds the lock for longer than `waitMs`. */
    static async tryAcquire(path, waitMs) {
        const connection = await (0, sqlite_connection_js_1.openConnection)(path);
        try {
            await (0, sqlite_connection_js_1.execute)(connection, `PRAGMA busy_timeout = ${waitMs}`);
            await (0, sqlite_connection_js_1.execute)(connection, 'BEGIN EXCLUSIVE');
            return new SideLock(connection);
        }
        catch (error) {
            await (0, sqlite_connection_js_1.closeConnection)(connection);
            if ((0, driver_errors_js_1.isSqliteBusy)(error))
                return null;
            throw error;
        }
    }
    async release() {
        await (0, sqlite_connection_js_1.closeConnection)(this.connection);
    }
}
exports.SideLock = SideLock;
