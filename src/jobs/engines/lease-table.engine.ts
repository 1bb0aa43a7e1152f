import type { AnnouncedJob, EngineStatus, JobEngine, JobWorker } from './job-engine.js';

/** How soon a job is noticed that another process submitted. */
const LOOK_EVERY_MS = 500;

/** Looks at the tables: at once for what this process submits, twice a second for everything else. */
export class LeaseTableEngine implements JobEngine {
  readonly name = 'lease-table';
  private timer: NodeJS.Timeout | undefined;
  private worker: JobWorker | null = null;

  constructor(private readonly lookEveryMs = LOOK_EVERY_MS) {}

  async announce(_job: AnnouncedJob): Promise<void> {
    this.worker?.wake();
  }

  async listen(worker: JobWorker): Promise<void> {
    this.worker = worker;
    this.timer = setInterval(() => worker.wake(), this.lookEveryMs);
  }

  async stopListening(): Promise<void> {
    clearInterval(this.timer);
    this.worker = null;
  }

  async probe(): Promise<EngineStatus> {
    return { engine: this.name, carrier: 'tables', isReachable: true };
  }

  close(): Promise<void> {
    return this.stopListening();
  }
}
