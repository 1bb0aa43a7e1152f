import { Injectable, Logger } from '@nestjs/common';
import { SweepClaim } from './sweep-claim.service.js';
import { type Sweep, Sweeps } from './sweeps.service.js';

const EVERY_MS = 60 * 60_000;
/** A start has better things to do; a process that lives for minutes only never sweeps. */
const FIRST_AFTER_MS = 3 * 60_000;
/** Share by which each wait is longer or shorter, so that processes that started together do not stay together. */
const JITTER = 0.1;
/** Less than a claim lasts: whoever sweeps has stopped before another one may begin. */
const LONGEST_SWEEP_MS = 30 * 60_000;

const jittered = (ms: number): number => Math.round(ms * (1 - JITTER + 2 * JITTER * Math.random()));

/** Runs the registered sweeps every hour, in one process at a time. What fails is tried again the next time. */
@Injectable()
export class Sweeper {
  private readonly logger = new Logger('Sweeper');
  private readonly stopping = new AbortController();
  private timer: NodeJS.Timeout | undefined;
  private current: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly sweeps: Sweeps,
    private readonly claim: SweepClaim,
  ) {}

  start(): void {
    this.schedule(FIRST_AFTER_MS);
  }

  /** Ends between two transactions of what is being swept. */
  async stop(): Promise<void> {
    clearTimeout(this.timer);
    this.stopping.abort();
    await this.current;
  }

  /** Never throws. False when another process swept a short time ago, or is at it. */
  async sweepOnce(): Promise<boolean> {
    try {
      if (!(await this.claim.take())) return false;
    } catch (error) {
      this.logger.warn({ msg: 'It could not be found out whether to sweep; trying again later', err: error });
      return false;
    }
    const signal = AbortSignal.any([this.stopping.signal, AbortSignal.timeout(LONGEST_SWEEP_MS)]);
    for (const sweep of this.sweeps.list()) if (!signal.aborted) await this.run(sweep, signal);
    return true;
  }

  private async run(sweep: Sweep, signal: AbortSignal): Promise<void> {
    try {
      const removed = await sweep.sweep(signal);
      if (removed > 0) this.logger.log({ msg: 'Old rows were removed', sweep: sweep.name, removed });
    } catch (error) {
      this.logger.warn({ msg: 'A sweep failed; trying again later', sweep: sweep.name, err: error });
    }
  }

  private schedule(waitMs: number): void {
    if (this.stopping.signal.aborted) return;
    this.timer = setTimeout(() => {
      this.current = this.sweepOnce().then(() => this.schedule(EVERY_MS));
    }, jittered(waitMs)).unref();
  }
}
