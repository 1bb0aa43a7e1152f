import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.service.js';
import { newId } from '../platform/database/id.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import {
  applyMoves,
  isClaimable,
  isFinalStatus,
  computeStatus,
  type ItemMove,
  tallyMoves,
} from './engine/job-state.js';
import type { Job } from './engine/job.js';
import type { AnnouncedJob } from './engines/job-engine.js';
import type { ItemResult } from './job-handler.js';
import { JobMetrics } from './job-metrics.service.js';
import { type ExpiredLeases, JobLeaseRepository, type LeasedChange, type LeasedItem } from './job-lease.repository.js';
import { JobRepository, type LockedJob } from './job.repository.js';
import { JobSignals } from './job-signals.service.js';

export interface Claim {
  readonly job: Job;
  readonly token: string;
  readonly items: readonly LeasedItem[];
}

/** An item that was worked on. */
export interface SettledItem extends LeasedChange {
  /** What is to be stored with it, when it succeeded. */
  readonly result?: ItemResult;
}

const SETTLE_ATTEMPTS = 3;

/** Somebody took an item's lease between the look at it and the lock of its job: everything is undone and done again. */
class LeaseLostError extends Error {}

export type StoreResults = (uow: UnitOfWork, results: readonly ItemResult[]) => Promise<void>;

/** Moves items between their states: every move locks the job, and changes items and counts in one transaction. */
@Injectable()
export class JobSettlement {
  constructor(
    private readonly database: Database,
    private readonly jobs: JobRepository,
    private readonly leases: JobLeaseRepository,
    private readonly signals: JobSignals,
    private readonly metrics: JobMetrics,
  ) {}

  /** A job with something to start now; null when there is none. */
  findDueJob(): Promise<AnnouncedJob | null> {
    return this.leases.findNextJob();
  }

  /** Leases items of the job whose turn it is. Null when there is nothing to start now. */
  async claim(order: { workerId: string; leaseMs: number; limit: number }): Promise<Claim | null> {
    const next = await this.leases.findNextJob();
    if (next === null) return null;
    const jobId = next.id;
    const token = newId();
    const items = await this.database.transaction(async (uow) => {
      const job = await this.jobs.lock(uow, jobId, 'served');
      if (job === null || !isClaimable(job.status)) return [];
      const leased = await this.leases.claim(job, { ...order, token });
      if (leased.length > 0) {
        const moves: ItemMove[] = [{ from: 'queued', to: 'running', count: leased.length }];
        await this.conclude(job, moves, job.eventSeq);
      }
      return leased;
    });
    const [job] = await this.jobs.findByIds([jobId]);
    if (job === undefined) return null;
    if (items.length > 0) this.signals.changed(jobId);
    return { job, token, items };
  }

  /**
   * Stores results and settles their items, in one transaction. Items whose lease is somebody else's by then are left
   * out of both; their number is returned.
   */
  async settle(jobId: string, settled: readonly SettledItem[], store: StoreResults): Promise<number> {
    const fenced = await this.untilNoneIsLost(() =>
      this.database.transaction((uow) => this.settleWithin(uow, { jobId, settled, store })),
    );
    if (fenced < settled.length) await this.noticeEnd(jobId);
    if (fenced > 0) this.metrics.countFencedWrites(fenced);
    return fenced;
  }

  private async untilNoneIsLost(work: () => Promise<number>): Promise<number> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof LeaseLostError) || attempt === SETTLE_ATTEMPTS) throw error;
      }
    }
  }

  /** The results are written before the job is locked, which others wait for; a lease lost meanwhile undoes them. */
  private async settleWithin(
    uow: UnitOfWork,
    { jobId, settled, store }: { jobId: string; settled: readonly SettledItem[]; store: StoreResults },
  ): Promise<number> {
    const held = await this.selectHeld(uow, jobId, settled);
    if (held.length === 0) return settled.length;
    const results = held.flatMap(({ change, result }) => (change.state === 'succeeded' && result ? [result] : []));
    if (results.length > 0) await store(uow, results);
    const job = await this.jobs.lock(uow, jobId);
    if (job === null) throw new LeaseLostError();
    const changes = job.status === 'cancelling' ? held.map(withoutRetry) : held;
    const eventSeq = job.eventSeq + 1;
    const changed = await this.leases.change(job, eventSeq, changes);
    if (changed < changes.length) throw new LeaseLostError();
    const states = changes.map(({ change }) => change.state);
    await this.conclude(job, tallyMoves('running', states), eventSeq);
    return settled.length - held.length;
  }

  /** Before this process leases anything: whatever is leased on a database of its own is a dead process's. */
  async recoverLeases(): Promise<number> {
    return this.database.isSoleServer ? this.expireLeases('all') : 0;
  }

  /** Takes leases away from workers that disappeared; the number of leases. */
  async expireLeases(which: ExpiredLeases): Promise<number> {
    let lost = 0;
    const jobIds = await this.leases.findJobsWithLeases(which);
    for (const jobId of jobIds) {
      lost += await this.database.transaction((uow) => this.expireOf(uow, jobId, which));
      await this.noticeEnd(jobId);
    }
    if (lost > 0) this.metrics.countLeaseLosses(lost);
    return lost;
  }

  /** Tells whoever waits for it, and counts a job that this has ended. */
  private async noticeEnd(jobId: string): Promise<void> {
    this.signals.changed(jobId);
    const [job] = await this.jobs.findByIds([jobId]);
    if (job && isFinalStatus(job.status)) this.metrics.observeFinished(job);
  }

  private async expireOf(uow: UnitOfWork, jobId: string, which: ExpiredLeases): Promise<number> {
    const job = await this.jobs.lock(uow, jobId);
    if (job === null) return 0;
    const eventSeq = job.eventSeq + 1;
    const states = await this.leases.expire(job, eventSeq, which);
    if (states.length > 0) await this.conclude(job, tallyMoves('running', states), eventSeq);
    return states.length;
  }

  private async selectHeld(uow: UnitOfWork, jobId: string, settled: readonly SettledItem[]): Promise<SettledItem[]> {
    const tokens = [...new Set(settled.map(({ token }) => token))];
    const leases = await this.leases.findHeld(uow, jobId, tokens);
    const held = new Map(leases.map(({ position, token }) => [position, token]));
    return settled.filter(({ change, token }) => held.get(change.position) === token);
  }

  private async conclude(job: LockedJob, moves: readonly ItemMove[], eventSeq: number): Promise<void> {
    const counts = applyMoves(job.counts, moves);
    await this.jobs.change(job, { status: computeStatus(job.status, counts), counts, eventSeq });
  }
}

/** What would be tried again is cancelled with its job. */
function withoutRetry(settled: SettledItem): SettledItem {
  if (settled.change.state !== 'queued') return settled;
  const { position, attempts, deferrals } = settled.change;
  return { token: settled.token, change: { position, attempts, deferrals, state: 'cancelled' } };
}
