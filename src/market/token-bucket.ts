import type { Timing } from './timing.js';

export interface TokenBucketOptions {
  readonly ratePerSecond: number;
  /** How many requests may go at once after a quiet time. */
  readonly burst: number;
}

/** A token would come later than the caller is willing to wait. */
export class NoTokenInTimeError extends Error {
  constructor(readonly waitMs: number) {
    super(`no token within the time given; one comes in ${Math.ceil(waitMs)} ms`);
    this.name = 'NoTokenInTimeError';
  }
}

/** Hands out permissions to send, at most `burst + ratePerSecond * t` in any t seconds, and none while paused. */
export class TokenBucket {
  private readonly intervalMs: number;
  /** When the bucket is, or was, full again (the generic cell rate algorithm's theoretical arrival time). */
  private fullAt = -Infinity;
  private pausedUntil = -Infinity;

  constructor(
    private readonly options: TokenBucketOptions,
    private readonly timing: Timing,
  ) {
    this.intervalMs = 1_000 / options.ratePerSecond;
  }

  /**
   * Waits for a token.
   * @throws NoTokenInTimeError at once when it would take longer than `maxWaitMs`; the signal's reason on abort.
   */
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

  /** Hands out nothing for `ms`; a longer pause that is already running goes on. */
  pause(ms: number): void {
    this.pausedUntil = Math.max(this.pausedUntil, this.timing.now() + ms);
  }

  /** Milliseconds until the pause ends; 0 when there is none. */
  pauseMs(): number {
    return Math.max(0, this.pausedUntil - this.timing.now());
  }

  private nextMoment(now: number): number {
    const tolerance = (this.options.burst - 1) * this.intervalMs;
    return Math.max(now, this.pausedUntil, this.fullAt - tolerance);
  }
}
