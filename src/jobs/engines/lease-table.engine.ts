import type { AnnouncedJob, JobEngine } from './job-engine.js';

/** How soon a job is noticed that another process submitted. */
const LOOK_EVERY_MS = 500;

/** Looks at the tables: at once for what this process submits, twice a second for everything else. */
export class LeaseTableEngine implements JobEngine {
  readonly name = 'lease-table';
  private timer: NodeJS.Timeout | undefined;
  private wake: (() => void) | null = null;

  constructor(private readonly lookEveryMs = LOOK_EVERY_MS) {}

  async announce(_job: AnnouncedJob): Promise<void> {
    this.wake?.();
  }

  async listen(wake: () => void): Promise<void> {
    this.wake = wake;
    this.timer = setInterval(wake, this.lookEveryMs);
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    this.wake = null;
  }
}
