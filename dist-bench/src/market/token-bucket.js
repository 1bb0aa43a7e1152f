"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.TokenBucket = exports.NoTokenInTimeError = void 0;
/** A token would come later than the caller is willing to wait. */
class NoTokenInTimeError extends Error {
    constructor(waitMs) {
        super(`no token within the time given; one comes in ${Math.ceil(waitMs)} ms`);
        this.waitMs = waitMs;
        this.name = 'NoTokenInTimeError';
    }
}
exports.NoTokenInTimeError = NoTokenInTimeError;
/** Hands out permissions to send, at most `burst + ratePerSecond * t` in any t seconds, and none while paused. */
class TokenBucket {
    constructor(options, timing) {
        this.options = options;
        this.timing = timing;
        /** When the bucket is, or was, full again (the generic cell rate algorithm's theoretical arrival time). */
        this.fullAt = -Infinity;
        this.pausedUntil = -Infinity;
        this.intervalMs = 1_000 / options.ratePerSecond;
    }
    /**
     * Waits for a token.
     * @throws NoTokenInTimeError at once when it would take longer than `maxWaitMs`; the signal's reason on abort.
     */
    async take(maxWaitMs, signal) {
        const giveUpAt = this.timing.now() + maxWaitMs;
        for (;;) {
            signal.throwIfAborted();
            const now = this.timing.now();
            const at = this.nextMoment(now);
            if (at <= now)
                break;
            if (at > giveUpAt)
                throw new NoTokenInTimeError(at - now);
            // Nothing is reserved: after the wait another may have come first, a pause may have begun, and timers that fire
            // together after a stall of the process must not send together.
            await this.timing.wait(at - now, signal);
        }
        this.fullAt = Math.max(this.fullAt, this.timing.now()) + this.intervalMs;
    }
    /** Hands out nothing for `ms`; a longer pause that is already running goes on. */
    pause(ms) {
        this.pausedUntil = Math.max(this.pausedUntil, this.timing.now() + ms);
    }
    /** Milliseconds until the pause ends; 0 when there is none. */
    pauseMs() {
        return Math.max(0, this.pausedUntil - this.timing.now());
    }
    nextMoment(now) {
        const tolerance = (this.options.burst - 1) * this.intervalMs;
        return Math.max(now, this.pausedUntil, this.fullAt - tolerance);
    }
}
exports.TokenBucket = TokenBucket;
