import { DomainError } from '../platform/errors/domain-error.js';
import {
  type MarketDataProvider,
  ProviderFailure,
  type ProviderFailureKind,
  type ProviderSeries,
  type SymbolMatch,
} from './providers/market-data-provider.js';
import { type ProviderStatus, ResilientProvider } from './resilient-provider.js';
import { isDemoTicker } from './symbols/ticker.js';

/** One provider's failed try. */
export interface ProviderAttempt {
  readonly provider: string;
  readonly kind: ProviderFailureKind;
  readonly detail: string;
}

export interface ChainAnswer {
  /** The provider that answered. */
  readonly provider: string;
  readonly series: ProviderSeries;
  /** Those that failed before it, in order; empty when the first one answered. */
  readonly attempts: readonly ProviderAttempt[];
}

/** Every provider failed; provider, kind and message are those of the most informative failure. */
export class ChainFailure extends ProviderFailure {
  constructor(
    failure: ProviderFailure,
    readonly attempts: readonly ProviderAttempt[],
  ) {
    super(failure.provider, failure.kind, failure.message, {
      cause: failure,
      isTransient: failure.isTransient,
      ...(failure.retryAfterMs === undefined ? {} : { retryAfterMs: failure.retryAfterMs }),
    });
    this.name = 'ChainFailure';
  }
}

/** What tells most first: a passing obstacle may hide the answer, so `not-found` counts only when all agree. */
const BY_INFORMATION: readonly ProviderFailureKind[] = [
  'rate-limited',
  'timeout',
  'upstream',
  'malformed',
  'unauthorized',
  'not-found',
];

const DEMO = 'demo';

/** Asks providers one after the other until one answers. */
export class ProviderChain {
  /** `providers` in the order in which they are asked. */
  constructor(private readonly providers: readonly MarketDataProvider[]) {}

  get names(): readonly string[] {
    return this.providers.map((provider) => provider.name);
  }

  /** How the network providers fare, as far as it is known without asking them. Never throws. */
  getStatuses(): Promise<ProviderStatus[]> {
    const resilient = this.providers.filter((provider) => provider instanceof ResilientProvider);
    return Promise.all(resilient.map((provider) => provider.getStatus()));
  }

  /**
   * Daily bars from `from` to `to` (calendar days, both included) of the first provider that has them.
   * @throws ChainFailure when none does; the reason of `signal` when that aborts.
   */
  async fetchDaily(ticker: string, from: string, to: string, signal: AbortSignal): Promise<ChainAnswer> {
    const failures: ProviderFailure[] = [];
    for (const provider of this.candidates(ticker)) {
      const outcome = await attempt(provider, signal, () => provider.fetchDaily(ticker, from, to, signal));
      if (!(outcome instanceof ProviderFailure)) {
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
  async search(query: string, signal: AbortSignal): Promise<SymbolMatch[]> {
    const outcomes = await Promise.all(
      this.providers.map((provider) => attempt(provider, signal, () => provider.search(query, signal))),
    );
    const failures = outcomes.filter((outcome) => outcome instanceof ProviderFailure);
    if (outcomes.length > 0 && failures.length === outcomes.length) {
      throw this.chainFailure(failures, 'No provider could be searched.');
    }
    const matches = outcomes.flatMap((outcome) => (outcome instanceof ProviderFailure ? [] : outcome));
    return matches.filter((match, index) => matches.findIndex((other) => other.ticker === match.ticker) === index);
  }

  /** Demo tickers are the demo market's alone: no real source is asked for them, and it is asked for no other. */
  private candidates(ticker: string): readonly MarketDataProvider[] {
    return this.providers.filter(
      (provider) => (provider.name === DEMO) === isDemoTicker(ticker) && provider.canHandle(ticker),
    );
  }

  private chainFailure(failures: readonly ProviderFailure[], emptyDetail: string): ChainFailure {
    const rank = (failure: ProviderFailure): number => BY_INFORMATION.indexOf(failure.kind);
    const [best] = failures.toSorted((a, b) => rank(a) - rank(b));
    const failure = best ?? new ProviderFailure('none', 'not-found', emptyDetail);
    return new ChainFailure(failure, failures.map(describeAttempt));
  }
}

/** The answer or the failure; a provider's unexpected error becomes a failure, the caller's abort and ours are thrown. */
async function attempt<T>(
  provider: MarketDataProvider,
  signal: AbortSignal,
  ask: () => Promise<T>,
): Promise<T | ProviderFailure> {
  try {
    return await ask();
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof ProviderFailure) return error;
    // Not the provider's: what counts our requests failed.
    if (error instanceof DomainError) throw error;
    return new ProviderFailure(provider.name, 'malformed', `${provider.name}'s answer could not be read.`, {
      cause: error,
    });
  }
}

const describeAttempt = (failure: ProviderFailure): ProviderAttempt => ({
  provider: failure.provider,
  kind: failure.kind,
  detail: failure.message,
});
