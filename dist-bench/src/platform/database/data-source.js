"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.toDatabaseOptions = toDatabaseOptions;
exports.createDataSource = createDataSource;
const typeorm_1 = require("typeorm");
const database_logger_js_1 = require("./database-logger.js");
const driver_errors_js_1 = require("./driver-errors.js");
const naming_strategy_js_1 = require("./naming-strategy.js");
const ownership_lock_js_1 = require("./ownership-lock.js");
const postgres_driver_js_1 = require("./postgres-driver.js");
const sqlite_connection_js_1 = require("./sqlite-connection.js");
const sqlite_guard_js_1 = require("./sqlite-guard.js");
const SLOW_QUERY_MS = 1_000;
const SQLITE_BUSY_TIMEOUT_MS = 5_000;
/** Limits that Postgres enforces on each of our sessions, and the pool's. */
const POSTGRES_LIMITS = {
    statement_timeout: 10_000,
    lock_timeout: 3_000,
    idle_in_transaction_session_timeout: 15_000,
    // On our side, for a server that does not answer at all.
    query_timeout: 15_000,
    keepAlive: true,
};
function toDatabaseOptions(target, schema) {
    const logger = new database_logger_js_1.DatabaseLogger();
    const common = {
        entities: [...schema.entities],
        migrations: [...schema.migrations],
        migrationsTransactionMode: 'each',
        namingStrategy: new naming_strategy_js_1.ReadableNamingStrategy(),
        synchronize: false,
        logger,
        maxQueryExecutionTime: SLOW_QUERY_MS,
    };
    if (target.dialect === 'sqlite') {
        return { ...common, type: 'sqlite', database: target.path, busyTimeout: SQLITE_BUSY_TIMEOUT_MS };
    }
    return {
        ...common,
        type: 'postgres',
        url: target.url,
        poolSize: 10,
        connectTimeoutMS: 3_000,
        applicationName: 'barometer',
        installExtensions: false,
        extra: POSTGRES_LIMITS,
        // An idle connection that breaks is dropped from the pool; without a handler it would end the process.
        poolErrorHandler: (error) => logger.log('warn', `A database connection was lost: ${error.message}`),
    };
}
class SqliteDataSource extends typeorm_1.DataSource {
    constructor(sqliteOptions, access) {
        super(sqliteOptions);
        this.sqliteOptions = sqliteOptions;
        this.access = access;
        this.ownership = null;
        this.driver = new sqlite_guard_js_1.GuardedSqliteDriver(this);
    }
    async initialize() {
        const path = this.sqliteOptions.database;
        try {
            if (this.access === 'server' && path !== sqlite_connection_js_1.IN_MEMORY)
                this.ownership = await (0, ownership_lock_js_1.acquireOwnership)(path);
            return await super.initialize();
        }
        catch (error) {
            await this.disown();
            throw (0, driver_errors_js_1.translateDriverError)(error);
        }
    }
    async destroy() {
        await super.destroy();
        await this.disown();
    }
    async disown() {
        await this.ownership?.release();
        this.ownership = null;
    }
}
class PostgresDataSource extends typeorm_1.DataSource {
    constructor(options) {
        super(options);
        this.driver = new postgres_driver_js_1.TranslatingPostgresDriver(this);
    }
    async initialize() {
        try {
            return await super.initialize();
        }
        catch (error) {
            throw (0, driver_errors_js_1.translateDriverError)(error);
        }
    }
}
/** A data source that is not open yet. Opening it makes the file's folder, and migrates nothing. */
function createDataSource(options, access) {
    return options.type === 'sqlite' ? new SqliteDataSource(options, access) : new PostgresDataSource(options);
}
