import type { Metrics } from '../platform/metrics/metrics.service.js';
import type { ProviderObserver, ProviderStatus } from './resilient-provider.js';

const BUCKETS_SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8];

/** Puts every attempt at a network provider into the metrics. */
export function createProviderObserver(metrics: Metrics): ProviderObserver {
  const durations = metrics.createHistogram({
    name: 'provider_request_duration_seconds',
    help: 'Time that attempts at a market data provider took, by outcome.',
    labels: ['provider', 'outcome'],
    bucketsSeconds: BUCKETS_SECONDS,
  });
  const refusals = metrics.createCounter({
    name: 'provider_refusals_total',
    help: 'Questions that were not sent to a provider: its rate, our queue for it, or its circuit did not allow it.',
    labels: ['provider', 'reason'],
  });
  return {
    refused: ({ provider, reason }) => refusals.inc({ provider, reason }),
    attemptFinished: ({ provider, outcome, durationMs }) =>
      durations.observe({ provider, outcome }, durationMs / 1_000),
  };
}

const STATES: readonly ProviderStatus['state'][] = ['ok', 'paused', 'open'];

/** One gauge for each state of each provider, of which one is 1. */
export function observeStates(metrics: Metrics, readStatuses: () => Promise<readonly ProviderStatus[]>): void {
  metrics.createGauge(
    {
      name: 'provider_state',
      help: '1 for the state that a provider is in: ok, paused because it limits us, open because it kept failing.',
      labels: ['provider', 'state'],
    },
    async (gauge) => {
      for (const { provider, state } of await readStatuses()) {
        for (const each of STATES) gauge.set({ provider, state: each }, each === state ? 1 : 0);
      }
    },
  );
}
