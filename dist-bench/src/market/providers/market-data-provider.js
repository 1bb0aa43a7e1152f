"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ProviderFailure = void 0;
/** The one error that leaves a provider. `message` is ours and safe to show; it never carries a response body. */
class ProviderFailure extends Error {
    constructor(provider, kind, detail, options = {}) {
        super(detail, { cause: options.cause });
        this.provider = provider;
        this.kind = kind;
        this.name = 'ProviderFailure';
        this.retryAfterMs = options.retryAfterMs;
        this.isTransient = options.isTransient ?? false;
    }
}
exports.ProviderFailure = ProviderFailure;
