"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DatabaseLogger = void 0;
const common_1 = require("@nestjs/common");
const LONGEST_STATEMENT = 500;
/**
 * TypeORM's warnings, in the application's log. Parameters are never written: they may be secrets. Failures are not
 * written either: they are thrown, and logged by whoever handles them.
 */
class DatabaseLogger {
    constructor() {
        this.logger = new common_1.Logger('Database');
    }
    logQuery() { }
    logQueryError() { }
    logQuerySlow(timeMs, query) {
        this.logger.warn(`A statement took ${timeMs} ms: ${query.slice(0, LONGEST_STATEMENT)}`);
    }
    logSchemaBuild() { }
    logMigration() { }
    log(level, message) {
        if (level === 'warn')
            this.logger.warn(message);
        else
            this.logger.debug(message);
    }
}
exports.DatabaseLogger = DatabaseLogger;
