"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.TranslatingPostgresDriver = void 0;
const typeorm_1 = require("typeorm");
const PostgresDriver_js_1 = require("typeorm/driver/postgres/PostgresDriver.js");
const PostgresQueryRunner_js_1 = require("typeorm/driver/postgres/PostgresQueryRunner.js");
const driver_errors_js_1 = require("./driver-errors.js");
class TranslatingPostgresQueryRunner extends PostgresQueryRunner_js_1.PostgresQueryRunner {
    constructor() {
        super(...arguments);
        this.isReleasedByCaller = false;
    }
    async query(sql, parameters, useStructuredResult) {
        try {
            return await super.query(sql, parameters, useStructuredResult);
        }
        catch (error) {
            throw (0, driver_errors_js_1.translateDriverError)(this.isConnectionLost(error) ? new driver_errors_js_1.ConnectionLostError(error) : error);
        }
    }
    async release() {
        this.isReleasedByCaller = true;
        await super.release();
    }
    /** TypeORM releases a runner by itself when its connection breaks, and afterwards only says that it is released. */
    isConnectionLost(error) {
        return error instanceof typeorm_1.QueryRunnerAlreadyReleasedError && !this.isReleasedByCaller;
    }
}
/** TypeORM's PostgreSQL driver, with failures told as the product tells them. */
class TranslatingPostgresDriver extends PostgresDriver_js_1.PostgresDriver {
    createQueryRunner(mode) {
        return new TranslatingPostgresQueryRunner(this, mode);
    }
}
exports.TranslatingPostgresDriver = TranslatingPostgresDriver;
