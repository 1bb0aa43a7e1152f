import type { Timing } from './timing.js';

export interface RateLimit {
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
export interface RateBudget {
  /**
   * Waits for a token.
   * @throws NoTokenInTimeError without waiting when it would take longer than `maxWaitMs`, and then no token is used
   * up; the signal's reason on abort; DomainError when the budget is kept somewhere that does not answer.
   */
  take(maxWaitMs: number, signal: AbortSignal): Promise<void>;
  /**
   * Hands out nothing for `ms`; a longer pause that is already running goes on.
   * @throws DomainError when the budget is kept somewhere that does not answer.
   */
  pause(ms: number): Promise<void>;
  /** Milliseconds until the pause ends, as far as it is known; 0 when there is none. Never throws. */
  pauseMs(): Promise<number>;
}

export type CreateRateBudget = (provider: string, limit: RateLimit, timing: Timing) => RateBudget;
