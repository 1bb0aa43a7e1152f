"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createProviderObserver = createProviderObserver;
const BUCKETS_SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8];
/** Puts every attempt at a network provider into the metrics. */
function createProviderObserver(metrics) {
    const durations = metrics.createHistogram({
        name: 'provider_request_duration_seconds',
        help: 'Time that attempts at a market data provider took, by outcome.',
        labels: ['provider', 'outcome'],
        bucketsSeconds: BUCKETS_SECONDS,
    });
    return {
        attemptFinished: ({ provider, outcome, durationMs }) => durations.observe({ provider, outcome }, durationMs / 1_000),
    };
}
