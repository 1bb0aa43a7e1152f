import { NoTokenInTimeError, type RateBudget, type RateLimit } from './rate-budget.js';
import type { Timing } from './timing.js';

/** The budget of one process, in memory. */
export class TokenBucket implements RateBudget {
  private readonly intervalMs: number;
  /** When the bucket is, or was, full again (the generic cell rate algorithm's theoretical arrival time). */
  private fullAt = -Infinity;
  private pausedUntil = -Infinity;

  constructor(
    private readonly limit: RateLimit,
    private readonly timing: Timing,
  ) {
    this.intervalMs = 1_000 / limit.ratePerSecond;
  }

  async take(maxWaitMs: number, signal: AbortSignal): Promise<void> {
    const giveUpAt = this.timing.now() + maxWaitMs;
    for (;;) {
      signal.throwIfAborted();
      const now = this.timing.now();
      const at = this.nextMoment(now);
      if (at <= now) break;
      if (at > giveUpAt) throw new NoTokenInTimeError(at - now);
      // Nothing is reserved: after the wait another may have come first, a pause may have begun, and timers that fire
      // together after a stall of the process must not send together.
      await this.timing.wait(at - now, signal);
    }
    this.fullAt = Math.max(this.fullAt, this.timing.now()) + this.intervalMs;
  }

  async pause(ms: number): Promise<void> {
    this.pausedUntil = Math.max(this.pausedUntil, this.timing.now() + ms);
  }

  async pauseMs(): Promise<number> {
    return Math.max(0, this.pausedUntil - this.timing.now());
  }

  private nextMoment(now: number): number {
    const tolerance = (this.limit.burst - 1) * this.intervalMs;
    return Math.max(now, this.pausedUntil, this.fullAt - tolerance);
  }
}
