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
exports.Database = void 0;
const node_async_hooks_1 = require("node:async_hooks");
const promises_1 = require("node:timers/promises");
const common_1 = require("@nestjs/common");
const cockatiel_1 = require("cockatiel");
const typeorm_1 = require("typeorm");
const driver_errors_js_1 = require("./driver-errors.js");
const unit_of_work_js_1 = require("./unit-of-work.js");
/** Serialisation failures and deadlocks of Postgres: nothing was written, so the work is simply run again. */
const runAgainOnConflict = (0, cockatiel_1.retry)((0, cockatiel_1.handleWhen)(driver_errors_js_1.isTransactionConflict), {
    maxAttempts: 3,
    backoff: new cockatiel_1.ExponentialBackoff({ initialDelay: 10, maxDelay: 250 }),
});
/** The way to the tables, for repositories, and to transactions, for services. */
let Database = class Database {
    constructor(dataSource) {
        this.dataSource = dataSource;
        this.managers = new WeakMap();
        this.current = new node_async_hooks_1.AsyncLocalStorage();
    }
    get dialect() {
        return this.dataSource.options.type === 'postgres' ? 'postgres' : 'sqlite';
    }
    /**
     * What repositories query with: inside the unit of work when one is given, otherwise every statement on its own.
     * @throws Error when the unit of work is over, or when none is given although the caller runs inside a transaction.
     */
    manager(unitOfWork) {
        if (unitOfWork === undefined) {
            this.assertOutside();
            return this.dataSource.manager;
        }
        const manager = this.managers.get(unitOfWork);
        if (!manager)
            throw new Error('The unit of work is over: await everything inside the transaction that it belongs to.');
        return manager;
    }
    /**
     * Runs the work in one transaction: committed when it returns, rolled back when it throws. On Postgres the work is
     * run again, at most three times, when it met a concurrent change, so it must do nothing but database work.
     */
    async transaction(work) {
        this.assertOutside();
        return runAgainOnConflict.execute(() => this.attempt(work));
    }
    /** Whether the database answers a trivial query within the time. Never throws. */
    async isReachable(timeoutMs = 1_000) {
        const timeout = new AbortController();
        const answer = this.dataSource.query('SELECT 1').then(() => true, () => false);
        const silence = (0, promises_1.setTimeout)(timeoutMs, false, { signal: timeout.signal }).catch(() => false);
        try {
            return await Promise.race([answer, silence]);
        }
        finally {
            timeout.abort();
        }
    }
    async attempt(work) {
        const unitOfWork = new unit_of_work_js_1.UnitOfWork();
        const transaction = { isOpen: true };
        try {
            return await this.dataSource.transaction((manager) => {
                this.managers.set(unitOfWork, manager);
                return this.current.run(transaction, work, unitOfWork);
            });
        }
        finally {
            transaction.isOpen = false;
            this.managers.delete(unitOfWork);
        }
    }
    /** A second connection would not see the open transaction, and on SQLite would wait for it for ever. */
    assertOutside() {
        if (this.current.getStore()?.isOpen) {
            throw new Error('A transaction is open here: pass its unit of work on instead of working past it.');
        }
    }
};
exports.Database = Database;
exports.Database = Database = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [typeorm_1.DataSource])
], Database);
