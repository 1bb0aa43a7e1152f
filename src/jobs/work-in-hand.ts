import type { HeldItem } from './held-item.js';
import type { SettledItem } from './job-settlement.service.js';

export interface FinishedItem {
  readonly item: HeldItem;
  readonly settled: SettledItem;
}

/** Every item that this process has a lease on: waiting, being worked on, or waiting to be settled. */
export class WorkInHand {
  private readonly waiting: HeldItem[] = [];
  private readonly active = new Set<HeldItem>();
  private finished: FinishedItem[] = [];
  /** Taken for a settlement that is not over yet. */
  private readonly settling = new Set<HeldItem>();
  /** Given up although the tables still say that they are held here. */
  private readonly abandoned: HeldItem[] = [];

  get waitingCount(): number {
    return this.waiting.length;
  }

  get activeCount(): number {
    return this.active.size;
  }

  get finishedCount(): number {
    return this.finished.length;
  }

  get isEmpty(): boolean {
    return this.waiting.length + this.active.size + this.finished.length + this.settling.size === 0;
  }

  add(items: readonly HeldItem[]): void {
    this.waiting.push(...items);
  }

  /** The next item to work on, from now on active; null when none waits. */
  startNext(): HeldItem | null {
    const item = this.waiting.shift() ?? null;
    if (item) {
      item.startedAt = performance.now();
      this.active.add(item);
    }
    return item;
  }

  /** Work on an item is over; `settled` is null when there is nothing to write. */
  finish(item: HeldItem, settled: SettledItem | null): void {
    this.active.delete(item);
    if (settled) this.finished.push({ item, settled });
  }

  /** Up to `limit` finished items of one job, to be settled now; `settledNow` ends that. */
  takeFinished(limit: number): FinishedItem[] {
    const [first] = this.finished;
    if (!first) return [];
    const taken = this.finished.filter(({ item }) => item.job.id === first.item.job.id).slice(0, limit);
    const isTaken = new Set(taken);
    this.finished = this.finished.filter((one) => !isTaken.has(one));
    for (const { item } of taken) this.settling.add(item);
    return taken;
  }

  settledNow(items: readonly FinishedItem[]): void {
    for (const { item } of items) this.settling.delete(item);
  }

  /** Nothing can be written of them: their leases have to run out. */
  abandon(items: readonly HeldItem[]): void {
    this.abandoned.push(...items);
  }

  takeAbandoned(): HeldItem[] {
    return this.abandoned.splice(0);
  }

  takeWaiting(): HeldItem[] {
    return this.waiting.splice(0);
  }

  /** Waiting items that were interrupted, taken out of the queue. */
  takeInterrupted(): HeldItem[] {
    const interrupted = this.waiting.filter((item) => item.interruption !== null);
    for (const item of interrupted) this.waiting.splice(this.waiting.indexOf(item), 1);
    return interrupted;
  }

  listActive(): HeldItem[] {
    return [...this.active];
  }

  /** Those that may still be interrupted. */
  listUnfinished(): HeldItem[] {
    return [...this.waiting, ...this.active];
  }

  jobIds(): string[] {
    return [...new Set(this.listUnfinished().map(({ job }) => job.id))];
  }
}
