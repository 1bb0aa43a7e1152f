import { Injectable } from '@nestjs/common';
import { ShutdownState } from '../platform/shutdown/shutdown-state.js';
import { isFinalStatus } from './engine/job-state.js';
import type { Job } from './engine/job.js';
import { JobFeed } from './job-feed.service.js';

/** Waits for jobs, for those who would rather have an answer than a place to ask. */
@Injectable()
export class JobWaiter {
  constructor(
    private readonly feed: JobFeed,
    private readonly shutdown: ShutdownState,
  ) {}

  /** The job once it is over; as it is when the time has passed, nobody waits any more, or the process is to end. */
  async waitUntilOver(job: Job, milliseconds: number, gone: AbortSignal): Promise<Job> {
    const giveUp = new AbortController();
    const stop = (): void => giveUp.abort();
    const timer = setTimeout(stop, milliseconds);
    const reasons = [gone, this.shutdown.signal];
    for (const reason of reasons) reason.addEventListener('abort', stop, { once: true });
    if (reasons.some(({ aborted }) => aborted)) stop();
    const watch = this.feed.watch(job);
    try {
      const isToWait = (): boolean => !isFinalStatus(watch.job.status) && !watch.isGone && !giveUp.signal.aborted;
      while (isToWait()) await watch.newerThan(watch.job.version, giveUp.signal);
      return watch.job;
    } finally {
      watch.close();
      clearTimeout(timer);
      for (const reason of reasons) reason.removeEventListener('abort', stop);
    }
  }
}
