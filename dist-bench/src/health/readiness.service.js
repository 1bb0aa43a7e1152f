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
Object.defineProperty(exports, "__esModule", { value: true });
exports.Readiness = void 0;
const common_1 = require("@nestjs/common");
const terminus_1 = require("@nestjs/terminus");
const database_service_js_1 = require("../platform/database/database.service.js");
const migrator_js_1 = require("../platform/database/migrator.js");
const shutdown_state_js_1 = require("../platform/shutdown/shutdown-state.js");
/** A probe waits this long for the database, and then believes the answer for as long. */
const PROBE_MS = 1_000;
const NOT_ASKED = { status: 'down', detail: 'Not checked.' };
/** Whether requests can be served at all. */
let Readiness = class Readiness {
    constructor(health, indicators, database, migrator, shutdown) {
        this.health = health;
        this.indicators = indicators;
        this.database = database;
        this.migrator = migrator;
        this.shutdown = shutdown;
        this.isStarted = false;
        this.isSchemaCurrent = false;
    }
    onApplicationBootstrap() {
        this.isStarted = true;
    }
    async check() {
        const { status, details } = await this.runChecks();
        const of = (name) => toCheck(details[name]);
        const checks = { database: of('database'), migrations: of('migrations'), lifecycle: of('lifecycle') };
        return { isReady: status === 'ok', checks };
    }
    async runChecks() {
        try {
            return await this.health.check([
                () => this.attempt('database', () => this.assertReachable()).cacheFor(PROBE_MS),
                () => this.attempt('migrations', () => this.assertSchemaCurrent()).cacheFor(PROBE_MS),
                // Not cached: the balancer has to learn at once that the process is stopping.
                () => this.attempt('lifecycle', () => this.assertRunning()),
            ]);
        }
        catch (error) {
            if (!(error instanceof common_1.ServiceUnavailableException))
                throw error;
            return error.getResponse();
        }
    }
    attempt(name, assert) {
        return this.indicators.check(name).attempt(assert).withTimeout(PROBE_MS);
    }
    async assertReachable() {
        if (!(await this.database.isReachable(PROBE_MS)))
            throw new Error('The database does not answer.');
    }
    /** A schema that was current stays so for this process: its list of migrations does not change. */
    async assertSchemaCurrent() {
        if (this.isSchemaCurrent)
            return;
        const pending = await this.countPending();
        if (pending > 0)
            throw new Error(`${pending} migrations are still to be run: npm run cli -- migrate`);
        this.isSchemaCurrent = true;
    }
    async countPending() {
        try {
            return (await this.migrator.pending()).length;
        }
        catch (cause) {
            // The driver's message may name hosts and users; the probe is public.
            throw new Error('The state of the schema cannot be read.', { cause });
        }
    }
    assertRunning() {
        if (!this.isStarted)
            throw new Error('The process is starting.');
        if (this.shutdown.isDraining)
            throw new Error('The process is stopping.');
    }
};
exports.Readiness = Readiness;
exports.Readiness = Readiness = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [terminus_1.HealthCheckService,
        terminus_1.HealthIndicatorService,
        database_service_js_1.Database,
        migrator_js_1.Migrator,
        shutdown_state_js_1.ShutdownState])
], Readiness);
function toCheck(result) {
    if (!result)
        return NOT_ASKED;
    const { status, message } = result;
    if (status === 'up')
        return { status };
    return typeof message === 'string' ? { status: 'down', detail: message } : { status: 'down' };
}
