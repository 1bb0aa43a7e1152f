import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { ShutdownState } from '../platform/shutdown/shutdown-state.js';
import type { AnnouncedJob, EngineStatus, JobEngine } from './engines/job-engine.js';
import { JOB_ENGINE } from './engines/job-engine.provider.js';
import { JobRunner } from './job-runner.service.js';
import { LeaseKeeper } from './lease-keeper.service.js';
import { Sweeper } from './sweeper.service.js';

export interface StartOptions {
  /** Says nothing of the start, where somebody watches a progress bar. */
  readonly isQuiet?: boolean;
}

/** Has the jobs done in this process, from `start` until the process is told to stop. */
@Injectable()
export class JobsRuntime implements OnModuleDestroy {
  private readonly logger = new Logger('Jobs');
  private running: Promise<void> | null = null;
  private stopped: Promise<void> | null = null;

  constructor(
    @Inject(JOB_ENGINE) private readonly engine: JobEngine,
    private readonly runner: JobRunner,
    private readonly keeper: LeaseKeeper,
    private readonly sweeper: Sweeper,
    private readonly shutdown: ShutdownState,
  ) {}

  /** Begins to work on jobs; those that a dead process of the same SQLite file held are taken up at once. */
  async start({ isQuiet = false }: StartOptions = {}): Promise<void> {
    if (this.running || this.shutdown.isDraining) return;
    this.running = this.begin(isQuiet ? 'debug' : 'log');
    await this.running;
  }

  /** Tells the workers about a job; after the transaction that made it. */
  async announce(job: AnnouncedJob): Promise<void> {
    await this.engine.announce(job);
  }

  /** How the engine is. Jobs are done even when what carries its messages is away. */
  probeEngine(): Promise<EngineStatus> {
    return this.engine.probe();
  }

  async onModuleDestroy(): Promise<void> {
    await this.stop();
    await this.engine.close();
  }

  private async begin(level: 'debug' | 'log'): Promise<void> {
    await this.keeper.recover();
    this.shutdown.signal.addEventListener('abort', () => void this.stop(), { once: true });
    this.runner.start();
    this.keeper.start();
    this.sweeper.start();
    await this.engine.listen(this.runner);
    this.logger[level](`Working on jobs, woken by the engine ${this.engine.name}`);
  }

  /** Once; everybody who asks waits for the same end. */
  private stop(): Promise<void> {
    this.stopped ??= this.end();
    return this.stopped;
  }

  private async end(): Promise<void> {
    if (!this.running) return;
    await this.running.catch(() => undefined);
    await this.sweeper.stop();
    // What wakes is for others from now on, even while the last items are finished here.
    await Promise.all([this.engine.stopListening(), this.runner.stop()]);
    await this.keeper.stop();
  }
}
