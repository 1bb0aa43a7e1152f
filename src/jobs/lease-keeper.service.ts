import { Injectable, Logger } from '@nestjs/common';
import { AppConfig } from '../platform/config/app-config.js';
import { JobLeaseRepository, type LeaseKey } from './job-lease.repository.js';
import { JobRepository } from './job.repository.js';
import { JobRunner } from './job-runner.service.js';
import { JobSettlement } from './job-settlement.service.js';

/** How often a process looks whether jobs that it works on were cancelled elsewhere. */
const CANCELLATION_CHECK_MS = 1_000;

const keyOf = ({ jobId, position, token }: LeaseKey): string => `${jobId} ${position} ${token}`;

/**
 * Keeps a process's leases alive, lets go of what it has lost or what was cancelled, and takes leases away from others
 * that no longer renew theirs.
 */
@Injectable()
export class LeaseKeeper {
  private readonly logger = new Logger('Jobs');
  private timers: NodeJS.Timeout[] = [];
  private readonly underWay = new Set<Promise<void>>();

  constructor(
    private readonly config: AppConfig,
    private readonly runner: JobRunner,
    private readonly leases: JobLeaseRepository,
    private readonly jobs: JobRepository,
    private readonly settlement: JobSettlement,
  ) {}

  /** Takes up what a dead process held, at once where no other process can be alive. */
  async recover(): Promise<void> {
    const lost = await this.settlement.recoverLeases();
    if (lost > 0) this.logger.log(`${lost} items of a process that died are taken up again`);
  }

  start(): void {
    const renewMs = Math.floor(this.config.jobLeaseMs / 3);
    this.every(renewMs, () => this.renew());
    this.every(renewMs, () => this.expireOthers());
    this.every(Math.min(renewMs, CANCELLATION_CHECK_MS), () => this.noticeCancelled());
  }

  async stop(): Promise<void> {
    for (const timer of this.timers.splice(0)) clearInterval(timer);
    await Promise.all(this.underWay);
  }

  /** Interrupts what is being worked on for jobs that were cancelled. */
  async noticeCancelled(): Promise<void> {
    const jobIds = this.runner.hand.jobIds();
    if (jobIds.length === 0) return;
    const jobs = await this.jobs.findByIds(jobIds);
    const cancelled = new Set(jobs.filter(({ status }) => status === 'cancelling').map(({ id }) => id));
    for (const item of this.runner.hand.listUnfinished()) if (cancelled.has(item.job.id)) item.interrupt('cancelled');
    this.runner.noticeInterruptions();
  }

  private async renew(): Promise<void> {
    try {
      await this.prolong();
    } finally {
      await this.releaseAbandoned();
    }
  }

  /** A lease is renewed for all of a worker's items, so those that it has given up would be kept from others for ever. */
  private async releaseAbandoned(): Promise<void> {
    const items = this.runner.hand.takeAbandoned();
    try {
      for (const { job, leased, token } of items)
        await this.leases.letExpire({ jobId: job.id, position: leased.position, token });
    } catch (error) {
      this.runner.hand.abandon(items);
      throw error;
    }
  }

  private async prolong(): Promise<void> {
    const held = this.runner.hand.listUnfinished();
    if (this.runner.hand.isEmpty) return;
    const kept = new Set((await this.leases.renew(this.runner.workerId, this.config.jobLeaseMs)).map(keyOf));
    const lost = held.filter(
      ({ job, leased, token }) => !kept.has(keyOf({ jobId: job.id, position: leased.position, token })),
    );
    // An item that was settled meanwhile is not there either, but nobody listens to its signal any more.
    for (const item of lost) item.interrupt('lease_lost');
    this.runner.noticeInterruptions();
  }

  private async expireOthers(): Promise<void> {
    const lost = await this.settlement.expireLeases('overdue');
    if (lost === 0) return;
    this.logger.warn({ msg: 'Items were taken away from workers that disappeared', items: lost });
    this.runner.wake();
  }

  /** One at a time of each; what fails is tried again when it is due again. */
  private every(periodMs: number, work: () => Promise<void>): void {
    let isRunning = false;
    const timer = setInterval(() => {
      if (isRunning) return;
      isRunning = true;
      const run = work()
        .catch((error: unknown) => this.logger.warn({ msg: 'Leases could not be looked after', err: error }))
        .finally(() => {
          isRunning = false;
          this.underWay.delete(run);
        });
      this.underWay.add(run);
    }, periodMs);
    this.timers.push(timer);
  }
}
