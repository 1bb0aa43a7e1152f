"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ResilientProvider = void 0;
const cockatiel_1 = require("cockatiel");
const market_data_provider_js_1 = require("./providers/market-data-provider.js");
const single_flight_js_1 = require("./single-flight.js");
const timing_js_1 = require("./timing.js");
const token_bucket_js_1 = require("./token-bucket.js");
const until_aborted_js_1 = require("./until-aborted.js");
const DEFAULT_RESILIENCE_LIMITS = {
    requestsPerSecond: 2,
    concurrency: 4,
    queueMs: 8_000,
    totalMs: 8_000,
    attempts: 3,
    backoffMs: { first: 250, longest: 4_000 },
    breaker: { calls: 20, minimumCalls: 10, openMs: 30_000 },
};
/** What the provider sees stays below the rate even when the network delays one request more than the next. */
const RATE_MARGIN = 0.95;
/**
 * Stands in front of a network provider: one call at a time for the same question, a bounded queue, a token bucket,
 * a deadline over all attempts, retries of transient failures, a pause when we are told to slow down, a circuit
 * breaker. Every failure is a `ProviderFailure`; when the caller aborts, the reason of its signal is thrown.
 */
class ResilientProvider {
    constructor(provider, options = {}) {
        this.provider = provider;
        this.options = options;
        this.seriesFlights = new single_flight_js_1.SingleFlight();
        this.searchFlights = new single_flight_js_1.SingleFlight();
        this.name = provider.name;
        this.limits = { ...DEFAULT_RESILIENCE_LIMITS, ...options.limits };
        this.timing = options.timing ?? timing_js_1.systemTiming;
        const { requestsPerSecond, concurrency, queueMs, breaker } = this.limits;
        // Longer than this, the queue could not be worked off in time at the permitted rate.
        this.slots = (0, cockatiel_1.bulkhead)(concurrency, Math.ceil((queueMs / 1_000) * requestsPerSecond));
        this.bucket = new token_bucket_js_1.TokenBucket({ ratePerSecond: requestsPerSecond * RATE_MARGIN, burst: 1 }, this.timing);
        this.breaker = (0, cockatiel_1.circuitBreaker)((0, cockatiel_1.handleWhen)(speaksAgainstProvider), {
            halfOpenAfter: breaker.openMs,
            breaker: new cockatiel_1.CountBreaker({
                size: breaker.calls,
                minimumNumberOfCalls: breaker.minimumCalls,
                threshold: 0.5,
            }),
        });
    }
    get status() {
        if (this.breaker.state === cockatiel_1.CircuitState.Open)
            return { provider: this.name, state: 'open' };
        return { provider: this.name, state: this.bucket.pauseMs() > 0 ? 'paused' : 'ok' };
    }
    canHandle(ticker) {
        return this.provider.canHandle(ticker);
    }
    fetchDaily(ticker, from, to, signal) {
        return this.seriesFlights.run(`${ticker} ${from} ${to}`, signal, (shared) => this.call(shared, (attempt) => this.provider.fetchDaily(ticker, from, to, attempt)));
    }
    search(query, signal) {
        return this.searchFlights.run(query, signal, (shared) => this.call(shared, (attempt) => this.provider.search(query, attempt)));
    }
    async call(signal, work) {
        const queue = new AbortController();
        const timer = setTimeout(() => queue.abort(this.tooBusy()), this.limits.queueMs);
        const waiting = AbortSignal.any([signal, queue.signal]);
        const start = () => {
            clearTimeout(timer);
            return this.guard(signal, work);
        };
        try {
            return await (0, until_aborted_js_1.untilAborted)(this.slots.execute(start, waiting), waiting);
        }
        catch (error) {
            throw error instanceof cockatiel_1.BulkheadRejectedError ? this.tooBusy() : error;
        }
        finally {
            clearTimeout(timer);
        }
    }
    async guard(signal, work) {
        try {
            return await this.breaker.execute(() => this.attempts(signal, work));
        }
        catch (error) {
            if (!(error instanceof cockatiel_1.BrokenCircuitError))
                throw error;
            const detail = `${this.name} kept failing and is not asked for a while.`;
            throw new market_data_provider_js_1.ProviderFailure(this.name, 'upstream', detail, {
                cause: error,
                retryAfterMs: this.limits.breaker.openMs,
            });
        }
    }
    async attempts(signal, work) {
        const endsAt = this.timing.now() + this.limits.totalMs;
        const deadline = AbortSignal.timeout(this.limits.totalMs);
        const both = AbortSignal.any([signal, deadline]);
        let backoff = this.createBackoff();
        let last = null;
        for (let attempt = 1;; attempt += 1) {
            try {
                if (last && !obeysPause(last))
                    await this.timing.wait(backoff.duration, both);
                await this.bucket.take(endsAt - this.timing.now(), both);
                return await this.observe(work, both);
            }
            catch (error) {
                signal.throwIfAborted();
                if (error instanceof token_bucket_js_1.NoTokenInTimeError)
                    throw this.limited(error, last);
                // When time runs out between attempts, the failure that made us wait says more than the deadline.
                if (deadline.aborted)
                    throw last ?? this.tooSlow(error);
                last = this.asFailure(error);
                backoff = backoff.next(undefined);
                if (obeysPause(last))
                    this.bucket.pause(last.retryAfterMs ?? backoff.duration);
                const isHopeless = !last.isTransient || this.timing.now() + backoff.duration > endsAt;
                if (isHopeless || attempt >= this.limits.attempts)
                    throw last;
            }
        }
    }
    async observe(work, signal) {
        const startedAt = this.timing.now();
        const report = (outcome) => this.options.observer?.attemptFinished({
            provider: this.name,
            outcome,
            durationMs: this.timing.now() - startedAt,
        });
        try {
            const result = await (0, until_aborted_js_1.untilAborted)(work(signal), signal);
            report('success');
            return result;
        }
        catch (error) {
            report(signal.aborted ? outcomeOfAbort(signal) : this.asFailure(error).kind);
            throw error;
        }
    }
    createBackoff() {
        const { first, longest } = this.limits.backoffMs;
        return new cockatiel_1.ExponentialBackoff({
            initialDelay: first,
            maxDelay: longest,
            generator: cockatiel_1.decorrelatedJitterGenerator,
        }).next();
    }
    asFailure(error) {
        if (error instanceof market_data_provider_js_1.ProviderFailure)
            return error;
        return new market_data_provider_js_1.ProviderFailure(this.name, 'malformed', `${this.name}'s answer could not be read.`, { cause: error });
    }
    limited(error, last) {
        if (last && last.kind !== 'rate-limited')
            return last;
        const detail = `${this.name} limits how often it may be asked.`;
        return new market_data_provider_js_1.ProviderFailure(this.name, 'rate-limited', detail, {
            cause: last ?? error,
            retryAfterMs: error.waitMs,
        });
    }
    tooSlow(cause) {
        const detail = `${this.name} did not answer within ${this.limits.totalMs} ms.`;
        return new market_data_provider_js_1.ProviderFailure(this.name, 'timeout', detail, { cause });
    }
    tooBusy() {
        const detail = `Too many requests are waiting for ${this.name}.`;
        return new market_data_provider_js_1.ProviderFailure(this.name, 'rate-limited', detail, { retryAfterMs: this.limits.queueMs });
    }
}
exports.ResilientProvider = ResilientProvider;
/** Our deadline is an `AbortSignal.timeout`; every other reason is the caller's. */
const outcomeOfAbort = (signal) => signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError' ? 'timeout' : 'aborted';
/** Failures after which nobody asks for a while, rather than this call alone. */
const obeysPause = (failure) => failure.kind === 'rate-limited' || failure.retryAfterMs !== undefined;
/** Outages open the circuit; a ticker's own trouble and a limit that we respect do not. */
const speaksAgainstProvider = (error) => error instanceof market_data_provider_js_1.ProviderFailure && (error.kind === 'timeout' || (error.kind === 'upstream' && error.isTransient));
