"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ProviderChain = exports.ChainFailure = void 0;
const market_data_provider_js_1 = require("./providers/market-data-provider.js");
const resilient_provider_js_1 = require("./resilient-provider.js");
const ticker_js_1 = require("./symbols/ticker.js");
/** Every provider failed; provider, kind and message are those of the most informative failure. */
class ChainFailure extends market_data_provider_js_1.ProviderFailure {
    constructor(failure, attempts) {
        super(failure.provider, failure.kind, failure.message, {
            cause: failure,
            isTransient: failure.isTransient,
            ...(failure.retryAfterMs === undefined ? {} : { retryAfterMs: failure.retryAfterMs }),
        });
        this.attempts = attempts;
        this.name = 'ChainFailure';
    }
}
exports.ChainFailure = ChainFailure;
/** What tells most first: a passing obstacle may hide the answer, so `not-found` counts only when all agree. */
const BY_INFORMATION = [
    'rate-limited',
    'timeout',
    'upstream',
    'malformed',
    'unauthorized',
    'not-found',
];
const DEMO = 'demo';
/** Asks providers one after the other until one answers. */
class ProviderChain {
    /** `providers` in the order in which they are asked. */
    constructor(providers) {
        this.providers = providers;
    }
    get names() {
        return this.providers.map((provider) => provider.name);
    }
    /** How the network providers fare, as far as it is known without asking them. */
    get statuses() {
        return this.providers.flatMap((provider) => (provider instanceof resilient_provider_js_1.ResilientProvider ? provider.status : []));
    }
    /**
     * Daily bars from `from` to `to` (calendar days, both included) of the first provider that has them.
     * @throws ChainFailure when none does; the reason of `signal` when that aborts.
     */
    async fetchDaily(ticker, from, to, signal) {
        const failures = [];
        for (const provider of this.candidates(ticker)) {
            const outcome = await attempt(provider, signal, () => provider.fetchDaily(ticker, from, to, signal));
            if (!(outcome instanceof market_data_provider_js_1.ProviderFailure)) {
                return { provider: provider.name, series: outcome, attempts: failures.map(describeAttempt) };
            }
            failures.push(outcome);
        }
        throw this.chainFailure(failures, `No configured provider handles ${ticker}.`);
    }
    /**
     * Matches of all providers, in their order, each ticker once. Providers that fail are left out.
     * @throws ChainFailure when every one failed.
     */
    async search(query, signal) {
        const outcomes = await Promise.all(this.providers.map((provider) => attempt(provider, signal, () => provider.search(query, signal))));
        const failures = outcomes.filter((outcome) => outcome instanceof market_data_provider_js_1.ProviderFailure);
        if (outcomes.length > 0 && failures.length === outcomes.length) {
            throw this.chainFailure(failures, 'No provider could be searched.');
        }
        const matches = outcomes.flatMap((outcome) => (outcome instanceof market_data_provider_js_1.ProviderFailure ? [] : outcome));
        return matches.filter((match, index) => matches.findIndex((other) => other.ticker === match.ticker) === index);
    }
    /** Demo tickers are the demo market's alone: no real source is asked for them, and it is asked for no other. */
    candidates(ticker) {
        return this.providers.filter((provider) => (provider.name === DEMO) === (0, ticker_js_1.isDemoTicker)(ticker) && provider.canHandle(ticker));
    }
    chainFailure(failures, emptyDetail) {
        const rank = (failure) => BY_INFORMATION.indexOf(failure.kind);
        const [best] = failures.toSorted((a, b) => rank(a) - rank(b));
        const failure = best ?? new market_data_provider_js_1.ProviderFailure('none', 'not-found', emptyDetail);
        return new ChainFailure(failure, failures.map(describeAttempt));
    }
}
exports.ProviderChain = ProviderChain;
/** The answer or the failure; a provider's unexpected error becomes a failure, the caller's abort is thrown. */
async function attempt(provider, signal, ask) {
    try {
        return await ask();
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof market_data_provider_js_1.ProviderFailure)
            return error;
        return new market_data_provider_js_1.ProviderFailure(provider.name, 'malformed', `${provider.name}'s answer could not be read.`, {
            cause: error,
        });
    }
}
const describeAttempt = (failure) => ({
    provider: failure.provider,
    kind: failure.kind,
    detail: failure.message,
});
