import type { Timing } from '../../src/market/timing.js';

/** Time that passes only by waiting: every wait is over at once, and its length is remembered. */
export class ManualTiming implements Timing {
  readonly waits: number[] = [];
  private current = 0;

  now(): number {
    return this.current;
  }

  advance(ms: number): void {
    this.current += ms;
  }

  async wait(ms: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    this.waits.push(ms);
    const until = this.current + ms;
    await Promise.resolve();
    this.current = Math.max(this.current, until);
  }
}
