import { compareEventPositions, type EventPosition } from './event-position.js';
import type { JobItem } from './job.js';

/** An item that is final, so that it has a place in the order of events. */
export type FinalItem = JobItem & EventPosition;

export const isFinalItem = (item: JobItem): item is FinalItem => item.eventSeq !== null;

/** The latest final items of a job in the order in which they became it, for readers who are up to date. */
export class ItemTail {
  private readonly items: FinalItem[] = [];

  /** @param start after which position it remembers */
  constructor(
    private start: EventPosition,
    private readonly capacity: number,
  ) {}

  get end(): EventPosition {
    return this.items.at(-1) ?? this.start;
  }

  /** Adds what comes next. */
  append(items: readonly FinalItem[]): void {
    this.items.push(...items);
    const dropped = this.items.splice(0, Math.max(0, this.items.length - this.capacity)).at(-1);
    if (dropped) this.start = { eventSeq: dropped.eventSeq, position: dropped.position };
  }

  /** Up to `limit` items after a position; null when it no longer knows all of them. */
  after(position: EventPosition, limit: number): readonly FinalItem[] | null {
    if (compareEventPositions(position, this.start) < 0) return null;
    const first = this.findFirstAfter(position);
    return this.items.slice(first, first + limit);
  }

  private findFirstAfter(position: EventPosition): number {
    let low = 0;
    let high = this.items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const item = this.items[middle];
      if (item && compareEventPositions(item, position) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
