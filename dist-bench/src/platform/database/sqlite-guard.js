"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GuardedSqliteDriver = void 0;
const promises_1 = require("node:timers/promises");
const SqliteDriver_js_1 = require("typeorm/driver/sqlite/SqliteDriver.js");
const driver_errors_js_1 = require("./driver-errors.js");
const sqlite_query_runner_js_1 = require("./sqlite-query-runner.js");
const sqlite_connection_js_1 = require("./sqlite-connection.js");
const write_lock_js_1 = require("./write-lock.js");
const READERS = 2;
const WRITE_LOCK_TIMEOUT_MS = 15_000;
const WAL_ATTEMPTS = 100;
const WAL_RETRY_MS = 50;
/**
 * TypeORM's SQLite driver shares one connection between everybody: a statement issued while somebody else's
 * transaction is open becomes part of it, and is undone with it after success was reported. Here one connection
 * writes, behind a first-come lock that a transaction keeps until its end, and others read, and can do nothing else.
 * A database in memory belongs to one connection, so there everything goes through the lock.
 */
class GuardedSqliteDriver extends SqliteDriver_js_1.SqliteDriver {
    constructor(dataSource) {
        super(dataSource);
        this.lock = new write_lock_js_1.WriteLock(WRITE_LOCK_TIMEOUT_MS);
        this.readers = [];
        this.writers = [];
        this.turn = 0;
    }
    createQueryRunner() {
        return new sqlite_query_runner_js_1.GuardedSqliteQueryRunner(this, this.lock);
    }
    get writer() {
        const [writer] = this.writers;
        if (!writer)
            throw new Error('The database is not open.');
        return writer;
    }
    /** A connection that cannot write; null where there is none. */
    nextReader() {
        this.turn += 1;
        return this.readers[this.turn % READERS] ?? null;
    }
    async disconnect() {
        await Promise.all(this.readers.splice(0).map(sqlite_connection_js_1.closeConnection));
        this.writers.length = 0;
        await super.disconnect();
    }
    async createDatabaseConnection() {
        const writer = await this.open();
        await useWriteAheadLog(writer);
        await (0, sqlite_connection_js_1.execute)(writer, 'PRAGMA synchronous = NORMAL');
        this.writers.push(writer);
        if (this.options.database !== sqlite_connection_js_1.IN_MEMORY)
            await this.openReaders();
        return writer;
    }
    async open() {
        return (await super.createDatabaseConnection());
    }
    async openReaders() {
        while (this.readers.length < READERS) {
            const reader = await this.open();
            await (0, sqlite_connection_js_1.execute)(reader, 'PRAGMA query_only = ON');
            this.readers.push(reader);
        }
    }
}
exports.GuardedSqliteDriver = GuardedSqliteDriver;
/** SQLite does not wait for its busy timeout when several processes turn the log on in a new file. */
async function useWriteAheadLog(connection) {
    for (let attempt = 1;; attempt += 1) {
        try {
            await (0, sqlite_connection_js_1.execute)(connection, 'PRAGMA journal_mode = WAL');
            return;
        }
        catch (error) {
            if (!(0, driver_errors_js_1.isSqliteBusy)(error) || attempt === WAL_ATTEMPTS)
                throw error;
        }
        await (0, promises_1.setTimeout)(WAL_RETRY_MS);
    }
}
