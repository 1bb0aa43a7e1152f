import {
  BrokenCircuitError,
  bulkhead,
  BulkheadRejectedError,
  type BulkheadPolicy,
  circuitBreaker,
  type CircuitBreakerPolicy,
  CircuitState,
  CountBreaker,
  decorrelatedJitterGenerator,
  ExponentialBackoff,
  handleWhen,
  type IBackoff,
} from 'cockatiel';
import { untilAborted } from '../platform/abort/until-aborted.js';
import { DomainError } from '../platform/errors/domain-error.js';
import {
  type MarketDataProvider,
  ProviderFailure,
  type ProviderFailureKind,
  type ProviderSeries,
  type SymbolMatch,
} from './providers/market-data-provider.js';
import { type CreateRateBudget, NoTokenInTimeError, type RateBudget } from './rate-budget.js';
import { SingleFlight } from './single-flight.js';
import { systemTiming, type Timing } from './timing.js';
import { TokenBucket } from './token-bucket.js';

export interface ResilienceLimits {
  readonly requestsPerSecond: number;
  readonly concurrency: number;
  /** How long a call may wait for one of the `concurrency` slots. */
  readonly queueMs: number;
  /** From the slot to the answer, with every attempt and every wait between them. */
  readonly totalMs: number;
  /** First attempt included. */
  readonly attempts: number;
  /** First and longest wait before another attempt, when the provider does not name one. */
  readonly backoffMs: { readonly first: number; readonly longest: number };
  /** Opens when more than half of the last `calls` failed, once there were `minimumCalls`. */
  readonly breaker: { readonly calls: number; readonly minimumCalls: number; readonly openMs: number };
}

const DEFAULT_RESILIENCE_LIMITS: ResilienceLimits = {
  requestsPerSecond: 2,
  concurrency: 4,
  queueMs: 8_000,
  totalMs: 8_000,
  attempts: 3,
  backoffMs: { first: 250, longest: 4_000 },
  breaker: { calls: 20, minimumCalls: 10, openMs: 30_000 },
};

/** `aborted`: the caller left before the answer came. */
type AttemptOutcome = 'success' | 'aborted' | ProviderFailureKind;

type Refusal = 'rate' | 'queue' | 'circuit';

/** Told about every attempt that reached the provider, for metrics. */
export interface ProviderObserver {
  attemptFinished(event: {
    readonly provider: string;
    readonly outcome: AttemptOutcome;
    readonly durationMs: number;
  }): void;
  /** Told about every question that was not sent to it, because a limit of ours or of its own did not allow it. */
  refused?(event: { readonly provider: string; readonly reason: Refusal }): void;
}

export interface ResilientProviderOptions {
  readonly limits?: Partial<ResilienceLimits>;
  readonly timing?: Timing;
  readonly observer?: ProviderObserver;
  /** Where requests are counted; this process's own memory when left out. */
  readonly createBudget?: CreateRateBudget;
}

export interface ProviderStatus {
  readonly provider: string;
  /** `paused`: it limits our requests and we wait; `open`: it kept failing and is not asked for a while. */
  readonly state: 'ok' | 'paused' | 'open';
}

/** What the provider sees stays below the rate even when the network delays one request more than the next. */
const RATE_MARGIN = 0.95;

/**
 * Stands in front of a network provider: one call at a time for the same question, a bounded queue, a token bucket,
 * a deadline over all attempts, retries of transient failures, a pause when we are told to slow down, a circuit
 * breaker. Every failure is a `ProviderFailure`; when the caller aborts, the reason of its signal is thrown.
 */
export class ResilientProvider implements MarketDataProvider {
  readonly name: string;
  private readonly limits: ResilienceLimits;
  private readonly timing: Timing;
  private readonly slots: BulkheadPolicy;
  private readonly budget: RateBudget;
  private readonly breaker: CircuitBreakerPolicy;
  private readonly seriesFlights = new SingleFlight<ProviderSeries>();
  private readonly searchFlights = new SingleFlight<SymbolMatch[]>();

  constructor(
    private readonly provider: MarketDataProvider,
    private readonly options: ResilientProviderOptions = {},
  ) {
    this.name = provider.name;
    this.limits = { ...DEFAULT_RESILIENCE_LIMITS, ...options.limits };
    this.timing = options.timing ?? systemTiming;
    const { requestsPerSecond, concurrency, queueMs, breaker } = this.limits;
    // Longer than this, the queue could not be worked off in time at the permitted rate.
    this.slots = bulkhead(concurrency, Math.ceil((queueMs / 1_000) * requestsPerSecond));
    const rate = { ratePerSecond: requestsPerSecond * RATE_MARGIN, burst: 1 };
    this.budget = options.createBudget?.(this.name, rate, this.timing) ?? new TokenBucket(rate, this.timing);
    this.breaker = circuitBreaker(handleWhen(speaksAgainstProvider), {
      halfOpenAfter: breaker.openMs,
      breaker: new CountBreaker({
        size: breaker.calls,
        minimumNumberOfCalls: breaker.minimumCalls,
        threshold: 0.5,
      }),
    });
  }

  async getStatus(): Promise<ProviderStatus> {
    if (this.breaker.state === CircuitState.Open) return { provider: this.name, state: 'open' };
    return { provider: this.name, state: (await this.budget.pauseMs()) > 0 ? 'paused' : 'ok' };
  }

  canHandle(ticker: string): boolean {
    return this.provider.canHandle(ticker);
  }

  fetchDaily(ticker: string, from: string, to: string, signal: AbortSignal): Promise<ProviderSeries> {
    return this.seriesFlights.run(`${ticker} ${from} ${to}`, signal, (shared) =>
      this.call(shared, (attempt) => this.provider.fetchDaily(ticker, from, to, attempt)),
    );
  }

  search(query: string, signal: AbortSignal): Promise<SymbolMatch[]> {
    return this.searchFlights.run(query, signal, (shared) =>
      this.call(shared, (attempt) => this.provider.search(query, attempt)),
    );
  }

  private async call<T>(signal: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const queue = new AbortController();
    const timer = setTimeout(() => queue.abort(this.tooBusy()), this.limits.queueMs);
    const waiting = AbortSignal.any([signal, queue.signal]);
    const start = (): Promise<T> => {
      clearTimeout(timer);
      return this.guard(signal, work);
    };
    try {
      return await untilAborted(this.slots.execute(start, waiting), waiting);
    } catch (error) {
      throw error instanceof BulkheadRejectedError ? this.tooBusy() : error;
    } finally {
      clearTimeout(timer);
    }
  }

  private async guard<T>(signal: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    try {
      return await this.breaker.execute(() => this.attempts(signal, work));
    } catch (error) {
      if (!(error instanceof BrokenCircuitError)) throw error;
      this.refuse('circuit');
      const detail = `${this.name} kept failing and is not asked for a while.`;
      throw new ProviderFailure(this.name, 'upstream', detail, {
        cause: error,
        retryAfterMs: this.limits.breaker.openMs,
      });
    }
  }

  private async attempts<T>(signal: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const endsAt = this.timing.now() + this.limits.totalMs;
    const deadline = AbortSignal.timeout(this.limits.totalMs);
    const both = AbortSignal.any([signal, deadline]);
    let backoff = this.createBackoff();
    let last: ProviderFailure | null = null;
    for (let attempt = 1; ; attempt += 1) {
      try {
        if (last && !obeysPause(last)) await this.timing.wait(backoff.duration, both);
        // Ends by itself in time. Its own trouble must not pass for a provider that is too slow.
        await this.budget.take(endsAt - this.timing.now(), signal);
        return await this.observe(work, both);
      } catch (error) {
        signal.throwIfAborted();
        // The database that keeps the budget failed: nothing was asked, nobody's attempt failed.
        if (error instanceof DomainError) throw error;
        if (error instanceof NoTokenInTimeError) throw this.limited(error, last);
        // When time runs out between attempts, the failure that made us wait says more than the deadline.
        if (deadline.aborted) throw last ?? this.tooSlow(error);
        last = this.asFailure(error);
        backoff = backoff.next(undefined);
        if (obeysPause(last)) await this.budget.pause(last.retryAfterMs ?? backoff.duration);
        const isHopeless = !last.isTransient || this.timing.now() + backoff.duration > endsAt;
        if (isHopeless || attempt >= this.limits.attempts) throw last;
      }
    }
  }

  private async observe<T>(work: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<T> {
    const startedAt = this.timing.now();
    const report = (outcome: AttemptOutcome): void =>
      this.options.observer?.attemptFinished({
        provider: this.name,
        outcome,
        durationMs: this.timing.now() - startedAt,
      });
    try {
      const result = await untilAborted(work(signal), signal);
      report('success');
      return result;
    } catch (error) {
      report(signal.aborted ? outcomeOfAbort(signal) : this.asFailure(error).kind);
      throw error;
    }
  }

  private createBackoff(): IBackoff<unknown> {
    const { first, longest } = this.limits.backoffMs;
    return new ExponentialBackoff({
      initialDelay: first,
      maxDelay: longest,
      generator: decorrelatedJitterGenerator,
    }).next();
  }

  private asFailure(error: unknown): ProviderFailure {
    if (error instanceof ProviderFailure) return error;
    return new ProviderFailure(this.name, 'malformed', `${this.name}'s answer could not be read.`, { cause: error });
  }

  private limited(error: NoTokenInTimeError, last: ProviderFailure | null): ProviderFailure {
    this.refuse('rate');
    if (last && last.kind !== 'rate-limited') return last;
    const detail = `${this.name} limits how often it may be asked.`;
    return new ProviderFailure(this.name, 'rate-limited', detail, {
      cause: last ?? error,
      retryAfterMs: error.waitMs,
    });
  }

  private tooSlow(cause: unknown): ProviderFailure {
    const detail = `${this.name} did not answer within ${this.limits.totalMs} ms.`;
    return new ProviderFailure(this.name, 'timeout', detail, { cause });
  }

  private refuse(reason: Refusal): void {
    this.options.observer?.refused?.({ provider: this.name, reason });
  }

  private tooBusy(): ProviderFailure {
    this.refuse('queue');
    const detail = `Too many requests are waiting for ${this.name}.`;
    return new ProviderFailure(this.name, 'rate-limited', detail, { retryAfterMs: this.limits.queueMs });
  }
}

/** Our deadline is an `AbortSignal.timeout`; every other reason is the caller's. */
const outcomeOfAbort = (signal: AbortSignal): AttemptOutcome =>
  signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError' ? 'timeout' : 'aborted';

/** Failures after which nobody asks for a while, rather than this call alone. */
const obeysPause = (failure: ProviderFailure): boolean =>
  failure.kind === 'rate-limited' || failure.retryAfterMs !== undefined;

/** Outages open the circuit; a ticker's own trouble and a limit that we respect do not. */
const speaksAgainstProvider = (error: Error): boolean =>
  error instanceof ProviderFailure && (error.kind === 'timeout' || (error.kind === 'upstream' && error.isTransient));
