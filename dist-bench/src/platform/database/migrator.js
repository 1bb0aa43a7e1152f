"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var Migrator_1;
Object.defineProperty(exports, "__esModule", { value: true });
exports.Migrator = void 0;
const promises_1 = require("node:timers/promises");
const common_1 = require("@nestjs/common");
const typeorm_1 = require("typeorm");
const domain_error_js_1 = require("../errors/domain-error.js");
const data_source_js_1 = require("./data-source.js");
const side_lock_js_1 = require("./side-lock.js");
const sqlite_connection_js_1 = require("./sqlite-connection.js");
const LOCK_WAIT_MS = 60_000;
const LOCK_RETRY_MS = 100;
const POSTGRES_LOCK = "hashtext('barometer:migrations')";
/** A session for migrations: they may take long, but must not queue behind a forgotten transaction for ever. */
const MIGRATION_SESSION = { lock_timeout: 30_000, keepAlive: true };
/** Brings the schema up to date, one process at a time. */
let Migrator = Migrator_1 = class Migrator {
    constructor(dataSource) {
        this.dataSource = dataSource;
        this.logger = new common_1.Logger(Migrator_1.name);
    }
    /** Names of the migrations that are still to be run, in their order. */
    async pending() {
        const migrations = await new typeorm_1.MigrationExecutor(this.dataSource).getPendingMigrations();
        return migrations.map(({ name }) => name);
    }
    async isBehind() {
        return (await this.pending()).length > 0;
    }
    /**
     * Runs what is pending under a lock between processes, each migration in its own transaction.
     * @returns the names of those that this process ran; none when another process was first.
     * @throws DomainError DATABASE_UNAVAILABLE when another process migrates for more than a minute.
     */
    async migrate() {
        if (!(await this.isBehind()))
            return [];
        const names = await this.runUnderLock();
        for (const name of names)
            this.logger.log(`Ran the migration ${name}`);
        return names;
    }
    runUnderLock() {
        const options = this.dataSource.options;
        if (options.type === 'postgres')
            return migratePostgres(options);
        return options.database === sqlite_connection_js_1.IN_MEMORY ? this.runOnSqlite() : this.migrateFile(options.database);
    }
    async migrateFile(databasePath) {
        const lock = await side_lock_js_1.SideLock.tryAcquire(`${await (0, sqlite_connection_js_1.canonicalPath)(databasePath)}-migrate`, LOCK_WAIT_MS);
        if (lock === null)
            throw lockTimeout();
        try {
            return await this.runOnSqlite();
        }
        finally {
            await lock.release();
        }
    }
    async runOnSqlite() {
        const session = this.dataSource.createQueryRunner();
        try {
            return await run(this.dataSource, session);
        }
        finally {
            // TypeORM leaves foreign keys switched off after a migration that failed.
            await session.afterMigration();
            await session.release();
        }
    }
};
exports.Migrator = Migrator;
exports.Migrator = Migrator = Migrator_1 = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [typeorm_1.DataSource])
], Migrator);
/** The lock belongs to the very session that migrates, so neither outlives the other. */
async function migratePostgres(options) {
    const own = (0, data_source_js_1.createDataSource)({ ...options, poolSize: 1, extra: MIGRATION_SESSION }, 'tool');
    await own.initialize();
    try {
        const session = own.createQueryRunner();
        await acquireAdvisoryLock(session);
        return await run(own, session);
    }
    finally {
        await own.destroy();
    }
}
/** Asks again and again: a session that waits inside Postgres would block `CREATE INDEX CONCURRENTLY` of another. */
async function acquireAdvisoryLock(session) {
    const deadline = Date.now() + LOCK_WAIT_MS;
    while (Date.now() < deadline) {
        const [row] = (await session.query(`SELECT pg_try_advisory_lock(${POSTGRES_LOCK}) AS "held"`));
        if (row.held)
            return;
        await (0, promises_1.setTimeout)(LOCK_RETRY_MS);
    }
    throw lockTimeout();
}
async function run(dataSource, session) {
    const executor = new typeorm_1.MigrationExecutor(dataSource, session);
    executor.transaction = 'each';
    const migrations = await executor.executePendingMigrations();
    return migrations.map(({ name }) => name);
}
function lockTimeout() {
    return new domain_error_js_1.DomainError('DATABASE_UNAVAILABLE', `Another process has been migrating the database for more than ${LOCK_WAIT_MS / 1_000} s. Wait for it, or end it, and start again.`, { retryAfterSeconds: 60 });
}
