"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GuardedSqliteQueryRunner = void 0;
const SqliteQueryRunner_js_1 = require("typeorm/driver/sqlite/SqliteQueryRunner.js");
const driver_errors_js_1 = require("./driver-errors.js");
const sqlite_connection_js_1 = require("./sqlite-connection.js");
/** Statements that only read. A wrong guess is harmless: readers refuse to write. */
const READS = /^\s*(select|explain|with(?!.*\b(insert|update|delete|replace)\b))\b/is;
const ENDS_TRANSACTION = /^(COMMIT|ROLLBACK)$/;
/** One caller's way to the database: reads beside everybody, and holds the write lock from BEGIN to the end. */
class GuardedSqliteQueryRunner extends SqliteQueryRunner_js_1.SqliteQueryRunner {
    constructor(driver, lock) {
        super(driver);
        this.lock = lock;
        this.unlock = null;
        this.target = null;
        this.inFlight = new Set();
        this.isEnding = false;
        this.endedBy = null;
        this.connections = driver;
    }
    connect() {
        return Promise.resolve(this.target ?? this.connections.writer);
    }
    async query(sql, parameters, useStructuredResult) {
        if (this.unlock)
            return this.queryInTransaction(sql, parameters, useStructuredResult);
        const reader = READS.test(sql) ? this.connections.nextReader() : null;
        if (reader)
            return this.queryOn(reader, sql, parameters, useStructuredResult);
        const unlock = await this.acquireLock();
        try {
            return await this.queryOn(this.connections.writer, sql, parameters, useStructuredResult);
        }
        finally {
            unlock();
        }
    }
    async startTransaction(isolationLevel) {
        if (this.unlock)
            return super.startTransaction(isolationLevel);
        this.unlock = await this.acquireLock();
        try {
            await super.startTransaction(isolationLevel);
        }
        catch (error) {
            this.leave();
            throw error;
        }
    }
    async commitTransaction() {
        await this.settle();
        if (this.endedBy !== null)
            throw this.endedBy;
        await super.commitTransaction();
        if (!this.isTransactionActive)
            this.leave();
    }
    async rollbackTransaction() {
        if (this.transactionDepth > 1)
            return super.rollbackTransaction();
        await this.settle();
        try {
            await super.rollbackTransaction();
        }
        catch (error) {
            if (this.unlock === null)
                throw error;
            // Where SQLite has rolled back by itself there is nothing left to do; otherwise this is the second attempt.
            await (0, sqlite_connection_js_1.execute)(this.connections.writer, 'ROLLBACK').catch(() => undefined);
        }
        finally {
            this.leave();
        }
    }
    async release() {
        if (this.unlock) {
            this.transactionDepth = 1;
            await this.rollbackTransaction();
        }
        await super.release();
        // A statement that nobody waited for must not run on its own after its transaction.
        this.isReleased = true;
    }
    async acquireLock() {
        try {
            return await this.lock.acquire();
        }
        catch (error) {
            throw (0, driver_errors_js_1.translateDriverError)(error);
        }
    }
    async queryInTransaction(sql, parameters, structured) {
        if (!ENDS_TRANSACTION.test(sql))
            this.assertOpen();
        // A deferred transaction fails when its first write finds that another process has written since its first read.
        const text = sql === 'BEGIN TRANSACTION' ? 'BEGIN IMMEDIATE' : sql;
        try {
            return await this.queryOn(this.connections.writer, text, parameters, structured);
        }
        catch (error) {
            if (error instanceof Error && (0, driver_errors_js_1.endsSqliteTransaction)(error))
                this.endedBy ??= error;
            throw error;
        }
    }
    assertOpen() {
        if (this.endedBy !== null)
            throw this.endedBy;
        if (this.isEnding)
            throw new Error('The transaction is ending: await every statement inside of it.');
    }
    async queryOn(connection, sql, parameters, structured) {
        this.target = connection; // super.query() asks connect() before it gives way
        const result = super.query(sql, parameters, structured);
        this.inFlight.add(result);
        try {
            return await result;
        }
        catch (error) {
            throw (0, driver_errors_js_1.translateDriverError)(error);
        }
        finally {
            this.inFlight.delete(result);
        }
    }
    /** COMMIT and ROLLBACK wait for the statements under way: one that ran after them would stand on its own. */
    async settle() {
        if (this.transactionDepth <= 1)
            this.isEnding = true;
        await Promise.allSettled(this.inFlight);
    }
    leave() {
        this.isTransactionActive = false;
        this.transactionDepth = 0;
        this.isEnding = false;
        this.endedBy = null;
        const unlock = this.unlock;
        this.unlock = null;
        unlock?.();
    }
}
exports.GuardedSqliteQueryRunner = GuardedSqliteQueryRunner;
