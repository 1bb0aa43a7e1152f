import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Bell } from './engine/bell.js';
import type { EventPosition } from './engine/event-position.js';
import type { FinalItem } from './engine/item-tail.js';
import type { Job } from './engine/job.js';
import { JobItemRepository } from './job-item.repository.js';
import { JobRepository } from './job.repository.js';
import { JobSignals } from './job-signals.service.js';
import { WatchedJob } from './watched-job.js';

/** How soon a change is noticed that another process made. */
const LOOK_EVERY_MS = 300;
/** Most items that are read at once. */
const PAGE = 500;

/** One who watches a job. */
export interface JobWatch {
  /** As last read; never older than the one that the watch began with. */
  readonly job: Job;
  readonly isGone: boolean;
  /** Until the job is newer than a version, or gone, or the signal aborts. */
  newerThan(version: number, signal: AbortSignal): Promise<void>;
  /** Some of the final items after a position up to a settlement, in order; none when there are no more. */
  readItems(after: EventPosition, throughSeq: number): Promise<readonly FinalItem[]>;
  close(): void;
}

/**
 * Follows the jobs that somebody in this process watches, by reading the tables: at once when this process changed one,
 * else a few times a second. One query reads all watched jobs, whatever the number of watchers, and new items are read
 * once for all of them. While nobody watches, nothing is read.
 */
@Injectable()
export class JobFeed implements OnModuleDestroy {
  private readonly logger = new Logger('JobFeed');
  private readonly watched = new Map<string, WatchedJob>();
  private readonly bell = new Bell();
  private readonly stopListening: () => void;
  private isFollowing = false;
  private isClosed = false;

  constructor(
    private readonly jobs: JobRepository,
    private readonly items: JobItemRepository,
    signals: JobSignals,
  ) {
    this.stopListening = signals.listen((jobId) => {
      if (this.watched.has(jobId)) this.bell.ring();
    });
  }

  /** Whoever watches closes the watch. */
  watch(job: Job): JobWatch {
    const watched = this.watched.get(job.id) ?? new WatchedJob(job);
    this.watched.set(job.id, watched);
    watched.watchers++;
    void this.follow();
    // Whatever this process changed before it was watched was not heard.
    this.bell.ring();
    let isOpen = true;
    return {
      get job() {
        return watched.job.version >= job.version ? watched.job : job;
      },
      get isGone() {
        return watched.isGone;
      },
      newerThan: (version, signal) => watched.newerThan(version, signal),
      readItems: (after, throughSeq) => this.readItems(watched, after, throughSeq),
      close: () => {
        if (isOpen) this.leave(watched);
        isOpen = false;
      },
    };
  }

  onModuleDestroy(): void {
    this.isClosed = true;
    this.stopListening();
    this.bell.ring();
  }

  private leave(watched: WatchedJob): void {
    watched.watchers--;
    if (watched.watchers > 0) return;
    this.watched.delete(watched.job.id);
    if (this.watched.size === 0) this.bell.ring();
  }

  private async follow(): Promise<void> {
    if (this.isFollowing) return;
    this.isFollowing = true;
    let hasFailed = false;
    while (this.watched.size > 0 && !this.isClosed) {
      try {
        await this.look();
        hasFailed = false;
      } catch (error) {
        if (!hasFailed) this.logger.warn({ msg: 'Watched jobs could not be read; trying again', err: error });
        hasFailed = true;
      }
      if (this.watched.size > 0 && !this.isClosed) await this.bell.wait(LOOK_EVERY_MS);
    }
    this.isFollowing = false;
  }

  private async look(): Promise<void> {
    const watched = [...this.watched.values()];
    const jobs = new Map((await this.jobs.findByIds(watched.map(({ job }) => job.id))).map((job) => [job.id, job]));
    for (const one of watched) {
      const job = jobs.get(one.job.id);
      if (job === undefined) one.noticeRemoval();
      else if (job.version > one.job.version) await this.advance(one, job);
    }
  }

  /** The job was read before the items, so everything up to its last settlement is there. */
  private async advance(watched: WatchedJob, job: Job): Promise<void> {
    const isBehind = (): boolean => watched.job.eventSeq < job.eventSeq;
    for (let isMore = isBehind(); isMore;) {
      const items = await this.items.listEvents(job.id, watched.tail.end, job.eventSeq, PAGE);
      watched.tail.append(items);
      isMore = items.length === PAGE;
    }
    watched.update(job);
  }

  private async readItems(
    watched: WatchedJob,
    after: EventPosition,
    throughSeq: number,
  ): Promise<readonly FinalItem[]> {
    const isKnown = watched.job.eventSeq >= throughSeq;
    const known = isKnown ? watched.tail.after(after, PAGE) : null;
    // The tail may have more by now; what is beyond is left for the next time.
    if (known) return known.filter(({ eventSeq }) => eventSeq <= throughSeq);
    return this.items.listEvents(watched.job.id, after, throughSeq, PAGE);
  }
}
