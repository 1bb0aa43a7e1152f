"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.failureOfOutboundError = failureOfOutboundError;
exports.failureOfStatus = failureOfStatus;
const retry_after_js_1 = require("../retry-after.js");
const market_data_provider_js_1 = require("./market-data-provider.js");
const MEANING_OF_REASON = {
    timeout: { kind: 'timeout', isTransient: false },
    connection: { kind: 'upstream', isTransient: true },
    redirect: { kind: 'upstream', isTransient: false },
    'private-address': { kind: 'upstream', isTransient: false },
    'too-large': { kind: 'malformed', isTransient: false },
    encoding: { kind: 'malformed', isTransient: false },
};
/** The failure for a request that got no usable response; anything but an `OutboundError` is rethrown by the caller. */
function failureOfOutboundError(provider, error) {
    const { kind, isTransient } = MEANING_OF_REASON[error.reason];
    return new market_data_provider_js_1.ProviderFailure(provider, kind, `${provider} ${error.message}.`, { cause: error, isTransient });
}
/**
 * The failure that a status stands for with any provider, null for 2xx. 404 is left to the provider's own errors
 * file when its bodies tell more.
 */
function failureOfStatus(provider, ticker, response, now) {
    const { status } = response;
    if (status >= 200 && status < 300)
        return null;
    const retryAfterMs = (0, retry_after_js_1.parseRetryAfter)(response.headers['retry-after'], now);
    const options = retryAfterMs === undefined ? {} : { retryAfterMs };
    const fail = (kind, detail, isTransient) => new market_data_provider_js_1.ProviderFailure(provider, kind, detail, { ...options, isTransient });
    // 999 is what some vendors' front ends send in place of 429.
    if (status === 429 || status === 999)
        return fail('rate-limited', `${provider} limits our requests.`, true);
    if (status === 404)
        return fail('not-found', `${provider} does not know ${ticker}.`, false);
    if (status === 401 || status === 403)
        return fail('unauthorized', `${provider} refused our access (${status}).`, false);
    if (status >= 500)
        return fail('upstream', `${provider} failed (${status}).`, true);
    return fail('upstream', `${provider} refused the request for ${ticker} (${status}).`, false);
}
