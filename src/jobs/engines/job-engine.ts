/** What an engine is told of a job that was submitted. */
export interface AnnouncedJob {
  readonly id: string;
  readonly total: number;
}

/**
 * Wakes workers when there is something to do; nothing more, for the tables say what that is. Every engine also looks by
 * itself now and then, so that a lost message loses nothing.
 */
export interface JobEngine {
  readonly name: string;
  /** Tells the workers of all processes about a job. Never throws: at worst they notice a little later. */
  announce(job: AnnouncedJob): Promise<void>;
  /** From now on `wake` is called, soon, whenever this process should look for work. */
  listen(wake: () => void): Promise<void>;
  /** Stops calling, and lets go of every connection. */
  close(): Promise<void>;
}
