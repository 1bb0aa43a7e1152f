import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.service.js';
import { Bell } from './engine/bell.js';
import { isFinalStatus } from './engine/job-state.js';
import type { Job } from './engine/job.js';
import { JobSignals } from './job-signals.service.js';
import { JobsRuntime } from './jobs-runtime.service.js';
import { JobsService } from './jobs.service.js';
import { isOutage } from './outage.js';

/** How often the row is read while nobody in this process changes the job. */
const LOOK_EVERY_MS = 250;
/** A job that stands still for so long may have lost whoever worked on it. */
const STANDSTILL_MS = 10_000;
/** For how long a database that does not answer is borne. */
const OUTAGE_PATIENCE_MS = 60_000;

export interface FollowOptions {
  /** Called with every state that is seen, the first one included. */
  readonly onChange: (job: Job) => void;
  /** Ends it before the job does. */
  readonly signal: AbortSignal;
}

/** Waits for the end of a job, and sees to it that somebody works on it. */
@Injectable()
export class JobFollower {
  constructor(
    private readonly database: Database,
    private readonly runtime: JobsRuntime,
    private readonly jobs: JobsService,
    private readonly signals: JobSignals,
  ) {}

  /** Has this process work on jobs, unless a server owns the SQLite file: that one does it then. */
  async ensureWorkers(): Promise<'here' | 'elsewhere'> {
    if (!(await this.database.tryToServe())) return 'elsewhere';
    await this.runtime.start({ isQuiet: true });
    return 'here';
  }

  /**
   * The job once it is over, or as it was last seen when `signal` aborts. Should the server that works on it go away for
   * good, this process takes its place.
   * @throws DomainError NOT_FOUND, or DATABASE_UNAVAILABLE after a minute of it
   */
  async follow(job: Job, { onChange, signal }: FollowOptions): Promise<Job> {
    const bell = new Bell();
    const ring = (): void => bell.ring();
    const stopListening = this.signals.listen((id) => id === job.id && ring());
    signal.addEventListener('abort', ring, { once: true });
    try {
      let current = job;
      let movedAt = performance.now();
      for (;;) {
        onChange(current);
        if (isFinalStatus(current.status) || signal.aborted) return current;
        await bell.wait(LOOK_EVERY_MS);
        const next = await this.read(current, signal);
        const now = performance.now();
        if (next.version !== current.version) movedAt = now;
        if (now - movedAt > STANDSTILL_MS) {
          await this.ensureWorkers();
          movedAt = now;
        }
        current = next;
      }
    } finally {
      stopListening();
      signal.removeEventListener('abort', ring);
    }
  }

  private async read(job: Job, signal: AbortSignal): Promise<Job> {
    const giveUpAt = performance.now() + OUTAGE_PATIENCE_MS;
    const pause = new Bell();
    for (;;) {
      try {
        return await this.jobs.get(job.ownerId, job.id);
      } catch (error) {
        if (!isOutage(error) || performance.now() > giveUpAt) throw error;
        if (signal.aborted) return job;
        await pause.wait(LOOK_EVERY_MS);
      }
    }
  }
}
