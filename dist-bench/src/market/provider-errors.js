"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.toDomainError = toDomainError;
const domain_error_js_1 = require("../platform/errors/domain-error.js");
const provider_chain_js_1 = require("./provider-chain.js");
/** Told to callers when the provider limits us without saying for how long. */
const DEFAULT_RETRY_AFTER_MS = 30_000;
const seconds = (milliseconds) => Math.max(1, Math.ceil(milliseconds / 1_000));
function describeAttempts(failure) {
    const attempts = failure instanceof provider_chain_js_1.ChainFailure ? failure.attempts : [];
    const extensions = {
        provider: failure.provider,
        attempts: attempts.map(({ provider, kind }) => ({ provider, kind })),
    };
    return { cause: failure, extensions };
}
/**
 * The error that callers are told: `UNKNOWN_TICKER` (404), `PROVIDER_RATE_LIMITED` (503, always with Retry-After),
 * `PROVIDER_TIMEOUT` (504) or `PROVIDER_ERROR` (502).
 */
function toDomainError(failure) {
    const options = describeAttempts(failure);
    const wait = failure.retryAfterMs;
    switch (failure.kind) {
        case 'not-found':
            return new domain_error_js_1.DomainError('UNKNOWN_TICKER', `${failure.message} Check the spelling and the exchange suffix (RELIANCE.NS), search with GET /v1/symbols?query=, or upload bars with PUT /v1/tickers/{ticker}/bars.`, options);
        case 'rate-limited': {
            const retryAfterSeconds = seconds(wait ?? DEFAULT_RETRY_AFTER_MS);
            const detail = `${failure.message} Try again in ${retryAfterSeconds} s.`;
            return new domain_error_js_1.DomainError('PROVIDER_RATE_LIMITED', detail, { ...options, retryAfterSeconds });
        }
        case 'timeout':
            return new domain_error_js_1.DomainError('PROVIDER_TIMEOUT', `${failure.message} Try again later, or upload bars.`, options);
        case 'unauthorized':
        case 'upstream':
        case 'malformed': {
            const retry = wait === undefined ? {} : { retryAfterSeconds: seconds(wait) };
            const detail = `${failure.message} Try again later, or upload bars with PUT /v1/tickers/{ticker}/bars.`;
            return new domain_error_js_1.DomainError('PROVIDER_ERROR', detail, { ...options, ...retry });
        }
    }
}
