"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.UploadFailures = void 0;
const domain_error_js_1 = require("../../../platform/errors/domain-error.js");
const MAX_LISTED = 100;
/** Collects what is wrong with an upload, so that all of it is answered at once. */
class UploadFailures {
    constructor() {
        this.listed = [];
        this.count = 0;
    }
    add(pointer, code, detail) {
        this.count++;
        if (this.listed.length < MAX_LISTED)
            this.listed.push({ pointer, code, detail });
    }
    /** @throws DomainError VALIDATION_FAILED when anything was added; at most 100 failures are listed one by one. */
    throwIfAny() {
        const [first] = this.listed;
        if (!first)
            return;
        const hidden = this.count - this.listed.length;
        const errors = [...this.listed];
        if (hidden > 0) {
            const detail = `${hidden} more failures are not listed. Correct the listed ones first.`;
            errors.push({ pointer: '', code: 'more_failures', detail });
        }
        const rest = this.count > 1 ? ` (and ${this.count - 1} more, see errors)` : '';
        throw new domain_error_js_1.DomainError('VALIDATION_FAILED', `The bars cannot be stored: ${first.detail}${rest}`, { errors });
    }
}
exports.UploadFailures = UploadFailures;
