"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DomainError = void 0;
const problem_catalog_js_1 = require("./problem-catalog.js");
/** A failure that the caller is told about; `message` becomes the problem's `detail`. */
class DomainError extends Error {
    constructor(code, detail, options = {}) {
        super(detail, options.cause === undefined ? undefined : { cause: options.cause });
        this.code = code;
        this.name = 'DomainError';
        this.errors = options.errors ?? [];
        this.retryAfterSeconds = options.retryAfterSeconds;
        this.headers = options.headers ?? {};
        this.extensions = options.extensions ?? {};
    }
    get status() {
        return problem_catalog_js_1.PROBLEM_CATALOG[this.code].status;
    }
}
exports.DomainError = DomainError;
