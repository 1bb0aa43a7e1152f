"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.UnitOfWork = void 0;
/**
 * An open transaction, handed from service to repository. It is opaque: only `Database.manager` sees inside, so that a
 * service can pass it on but cannot write SQL.
 */
class UnitOfWork {
    constructor() {
        this.kind = 'unit of work';
    }
    /** For messages and debuggers. */
    toString() {
        return this.kind;
    }
}
exports.UnitOfWork = UnitOfWork;
