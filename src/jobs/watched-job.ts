import { endOfEvents } from './engine/event-position.js';
import { ItemTail } from './engine/item-tail.js';
import type { Job } from './engine/job.js';

/** Items that are remembered of each watched job; whoever is further behind reads the table. */
const TAIL_LENGTH = 1_000;

/** What this process knows of a job that somebody here watches. */
export class WatchedJob {
  readonly tail: ItemTail;
  watchers = 0;
  private readonly waiting = new Set<() => void>();
  private current: Job;
  private hasGone = false;

  constructor(job: Job) {
    this.current = job;
    this.tail = new ItemTail(endOfEvents(job), TAIL_LENGTH);
  }

  get job(): Job {
    return this.current;
  }

  /** Whether its row was removed. */
  get isGone(): boolean {
    return this.hasGone;
  }

  /** The tail is to hold everything up to the job's last settlement by then. */
  update(job: Job): void {
    this.current = job;
    this.tellEverybody();
  }

  noticeRemoval(): void {
    this.hasGone = true;
    this.tellEverybody();
  }

  /** Until the job is newer than a version, or gone, or the signal aborts. */
  async newerThan(version: number, signal: AbortSignal): Promise<void> {
    if (this.current.version > version || this.hasGone || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        if (this.current.version <= version && !this.hasGone && !signal.aborted) return;
        this.waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      this.waiting.add(wake);
      signal.addEventListener('abort', wake);
    });
  }

  private tellEverybody(): void {
    for (const wake of [...this.waiting]) wake();
  }
}
