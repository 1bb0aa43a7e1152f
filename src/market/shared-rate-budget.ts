import { untilAborted } from '../platform/abort/until-aborted.js';
import { DomainError } from '../platform/errors/domain-error.js';
import type { ProviderBudgetRepository } from './provider-budget.repository.js';
import { NoTokenInTimeError, type RateBudget, type RateLimit } from './rate-budget.js';
import type { Timing } from './timing.js';

type Slots = Pick<ProviderBudgetRepository, keyof ProviderBudgetRepository>;

/** Longer than this, the database is as good as gone; its own limits are too long for a request that waits. */
const STATEMENT_MS = 3_000;
/** For a health report, which is public: read no more often, and never waited for longer. */
const REPORT_MS = 1_000;
/** A slot is missed by far when its sender is later than this, or than half an interval. */
const LEAST_LATENESS_MS = 250;

/** The budget that all processes on one database share; each token is a slot on the database's clock. */
export class SharedRateBudget implements RateBudget {
  private readonly intervalMs: number;
  private readonly toleranceMs: number;
  private readonly latenessMs: number;
  /** On this process's own clock, as far as it was told. */
  private pausedUntil = -Infinity;
  private reportedAt = -Infinity;
  private report: Promise<void> = Promise.resolve();

  constructor(
    private readonly provider: string,
    limit: RateLimit,
    private readonly slots: Slots,
    private readonly timing: Timing,
  ) {
    this.intervalMs = Math.ceil(1_000 / limit.ratePerSecond);
    this.toleranceMs = (limit.burst - 1) * this.intervalMs;
    this.latenessMs = Math.max(LEAST_LATENESS_MS, this.intervalMs / 2);
  }

  async take(maxWaitMs: number, signal: AbortSignal): Promise<void> {
    const giveUpAt = this.timing.now() + maxWaitMs;
    do {
      signal.throwIfAborted();
    } while (!(await this.takeSlot(giveUpAt, signal)));
  }

  async pause(ms: number): Promise<void> {
    const wholeMs = Math.ceil(ms);
    this.learnPause(wholeMs);
    await answerOf(this.slots.pause(this.provider, wholeMs));
  }

  async pauseMs(): Promise<number> {
    if (this.timing.now() - this.reportedAt >= REPORT_MS) {
      this.reportedAt = this.timing.now();
      this.report = answerOf(this.slots.readPauseMs(this.provider), { withinMs: REPORT_MS }).then(
        (ms) => this.learnPause(ms),
        // That the database does not answer is told elsewhere; here it means that nothing new is known.
        () => undefined,
      );
    }
    await this.report;
    return this.knownPauseMs();
  }

  /** False when the slot must not be used any more. It is lost then: giving it back would come too late for others. */
  private async takeSlot(giveUpAt: number, signal: AbortSignal): Promise<boolean> {
    const askedAt = this.timing.now();
    const waitMs = await this.reserve(giveUpAt - askedAt, signal);
    if (waitMs > 0) {
      await this.timing.wait(waitMs, signal);
      // A pause may have begun in any process meanwhile.
      if ((await this.readPause(signal)) > 0) return false;
    }
    // After a stall the slots of everybody who waited here are over, and must not be used together. The database may
    // have read its clock as early as it was asked.
    return this.timing.now() - askedAt - waitMs <= this.latenessMs;
  }

  /** Milliseconds until the reserved slot. */
  private async reserve(maxWaitMs: number, signal: AbortSignal): Promise<number> {
    const wholeMs = Math.max(0, Math.floor(maxWaitMs));
    // Spares the database those who cannot get a slot anyway.
    if (this.knownPauseMs() > wholeMs) throw new NoTokenInTimeError(this.knownPauseMs());
    const { provider, intervalMs, toleranceMs } = this;
    const asked = this.slots.reserve({ provider, intervalMs, toleranceMs, maxWaitMs: wholeMs });
    const { slotAtMs, askedAtMs, pausedUntilMs, isReserved } = await answerOf(asked, { signal });
    if (pausedUntilMs !== null) this.learnPause(pausedUntilMs - askedAtMs);
    const waitMs = slotAtMs - askedAtMs;
    if (!isReserved) throw new NoTokenInTimeError(waitMs);
    return waitMs;
  }

  private async readPause(signal: AbortSignal): Promise<number> {
    const ms = await answerOf(this.slots.readPauseMs(this.provider), { signal });
    this.learnPause(ms);
    return ms;
  }

  private learnPause(ms: number): void {
    this.pausedUntil = Math.max(this.pausedUntil, this.timing.now() + ms);
  }

  private knownPauseMs(): number {
    return Math.max(0, this.pausedUntil - this.timing.now());
  }
}

interface Patience {
  readonly signal?: AbortSignal;
  readonly withinMs?: number;
}

/**
 * The answer of a statement, which cannot be stopped: whoever gives up leaves it to itself.
 * @throws DomainError DATABASE_UNAVAILABLE when it takes too long, so that nobody blames the provider.
 */
async function answerOf<T>(statement: Promise<T>, { signal, withinMs = STATEMENT_MS }: Patience = {}): Promise<T> {
  const limit = AbortSignal.timeout(withinMs);
  try {
    return await untilAborted(statement, signal ? AbortSignal.any([signal, limit]) : limit);
  } catch (error) {
    signal?.throwIfAborted();
    if (error !== limit.reason) throw error;
    const detail = `The database did not answer within ${withinMs} ms. Try again in a few seconds.`;
    throw new DomainError('DATABASE_UNAVAILABLE', detail, { retryAfterSeconds: 5, cause: error });
  }
}
