import type { Clock } from '../../src/platform/clock/clock.js';
import { OutboundHttp, type OutboundLimits } from '../../src/platform/outbound/outbound-http.js';
import { ProviderChain } from '../../src/market/provider-chain.js';
import { ProviderFailure } from '../../src/market/providers/market-data-provider.js';
import { YahooProvider } from '../../src/market/providers/yahoo/yahoo.provider.js';
import { ResilientProvider, type ResilienceLimits } from '../../src/market/resilient-provider.js';

/** Limits under which every failure shows within a fraction of a second. */
export const FAST_LIMITS: Partial<ResilienceLimits> = {
  requestsPerSecond: 1_000,
  totalMs: 500,
  queueMs: 500,
  backoffMs: { first: 1, longest: 5 },
};

export const fixedClock = (iso: string): Clock => ({ now: () => new Date(iso) });

export const noAbort = (): AbortSignal => new AbortController().signal;

interface StackOptions {
  readonly clock: Clock;
  readonly limits?: Partial<ResilienceLimits>;
  readonly outbound?: Partial<OutboundLimits>;
}

/** The Yahoo provider as the product stacks it, against a local server. */
export function yahooStack(baseUrl: string, { clock, limits, outbound }: StackOptions) {
  const http = new OutboundHttp({ allowPrivate: true, ...(outbound ? { limits: outbound } : {}) });
  const yahoo = new YahooProvider(http, baseUrl, clock);
  const resilient = new ResilientProvider(yahoo, { limits: { ...FAST_LIMITS, ...limits } });
  return { http, yahoo, resilient, chain: new ProviderChain([resilient]) };
}

/** The failure that a promise ends with; anything else fails the test. */
export async function failureOf(work: Promise<unknown>): Promise<ProviderFailure> {
  const outcome = await work.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ('error' in outcome && outcome.error instanceof ProviderFailure) return outcome.error;
  throw new Error('expected a ProviderFailure', { cause: 'error' in outcome ? outcome.error : undefined });
}
