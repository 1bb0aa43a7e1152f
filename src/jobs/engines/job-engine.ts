/** What an engine is told of a job. */
export interface AnnouncedJob {
  readonly id: string;
  readonly total: number;
}

/** A process that works on jobs, as its engine sees it. */
export interface JobWorker {
  /** Has it look for work, soon. */
  wake(): void;
  /** A job with something to start now; null when there is none. */
  findDueJob(): Promise<AnnouncedJob | null>;
}

export interface EngineStatus {
  readonly engine: string;
  /** What carries the wake-ups between processes. */
  readonly carrier: 'tables' | 'postgres' | 'redis';
  /** Without it jobs are still done, only noticed a little later. */
  readonly isReachable: boolean;
}

/**
 * Wakes workers when there is something to do; nothing more, for the tables say what that is. Every engine also looks by
 * itself now and then, so that a lost message loses nothing.
 */
export interface JobEngine {
  readonly name: string;
  /** Tells the workers of all processes about a job, within about a second. Never throws: at worst they notice later. */
  announce(job: AnnouncedJob): Promise<void>;
  /** From now on the worker is woken, soon, whenever it should look for work. */
  listen(worker: JobWorker): Promise<void>;
  /** The worker is not woken any more, and others get what would have woken it. Jobs can still be announced. */
  stopListening(): Promise<void>;
  /** How it is, within about a second. Never throws. */
  probe(): Promise<EngineStatus>;
  /** Stops waking, and lets go of every connection, within 5 s even when nobody answers. */
  close(): Promise<void>;
}

/** Where an engine says what its operator should know. */
export interface EngineLog {
  log(message: string): void;
  warn(message: string): void;
}
