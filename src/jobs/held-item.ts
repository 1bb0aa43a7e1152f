import { type InterruptionKind, ItemInterruption } from './engine/interruption.js';
import type { Job } from './engine/job.js';
import type { LeasedItem } from './job-lease.repository.js';

/** An item that this process has a lease on. */
export class HeldItem {
  private readonly controller = new AbortController();
  /** `performance.now()` at which work on it began; null while it waits. */
  startedAt: number | null = null;

  constructor(
    readonly job: Job,
    readonly leased: LeasedItem,
    readonly token: string,
  ) {}

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Why it is to end early; null when it is not. */
  get interruption(): ItemInterruption | null {
    const reason: unknown = this.signal.reason;
    return reason instanceof ItemInterruption ? reason : null;
  }

  interrupt(kind: InterruptionKind): void {
    this.controller.abort(new ItemInterruption(kind));
  }
}
