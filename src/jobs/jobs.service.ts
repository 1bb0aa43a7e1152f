import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { isId, newId } from '../platform/database/id.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { applyMoves, computeCancelledStatus, isClaimable, isFinalStatus } from './engine/job-state.js';
import type { Job } from './engine/job.js';
import { computeFingerprint } from './fingerprint.js';
import { JobAdmission } from './job-admission.service.js';
import { JobItemRepository } from './job-item.repository.js';
import { JobLeaseRepository } from './job-lease.repository.js';
import { JobRepository } from './job.repository.js';

/** A job as a feature submits it. */
export interface JobOrder {
  readonly ownerId: string;
  /** A type that somebody handles. */
  readonly type: string;
  /** Normalised, each once, at least one. */
  readonly tickers: readonly string[];
  /** What the handler needs to know; JSON. */
  readonly parameters: unknown;
  readonly requestId: string | null;
  /** The key whose allowance of tickers pays; nobody's for somebody at the command line. */
  readonly chargedTo?: string | undefined;
}

/** A job whose failures are to be tried again. */
export type RetryOrder = Pick<JobOrder, 'ownerId' | 'requestId' | 'chargedTo'> & { readonly id: string };

/** Makes jobs, cancels them, and has their failures tried again. What changes the tables is given a unit of work. */
@Injectable()
export class JobsService {
  constructor(
    private readonly admission: JobAdmission,
    private readonly jobs: JobRepository,
    private readonly items: JobItemRepository,
    private readonly leases: JobLeaseRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError TOO_MANY_TICKERS, QUEUE_FULL, RATE_LIMITED */
  async submit(uow: UnitOfWork, order: JobOrder): Promise<Job> {
    return this.insert(uow, order, null);
  }

  /**
   * An unfinished job of the same owner, over the same tickers with the same parameters; null when there is none, and
   * until the transaction is over nobody else who asks is told so.
   */
  findActiveTwin(uow: UnitOfWork, order: Omit<JobOrder, 'requestId'>): Promise<Job | null> {
    return this.jobs.findActiveTwin(uow, order.ownerId, computeFingerprint(order));
  }

  /** @throws DomainError NOT_FOUND, also for a job of another owner */
  async get(ownerId: string, id: string, uow?: UnitOfWork): Promise<Job> {
    const job = isId(id) ? await this.jobs.find(ownerId, id, uow) : null;
    if (job) return job;
    throw new DomainError('NOT_FOUND', 'There is no job with this id. List them with GET /v1/jobs.');
  }

  /**
   * Takes queued items out at once, and asks the workers of running ones to stop: the job is `cancelling` until they
   * have, or `cancelled` when there are none. A job that was cancelled before is given as it is.
   * @throws DomainError NOT_FOUND, INVALID_STATE when it is over
   */
  async cancel(uow: UnitOfWork, ownerId: string, id: string): Promise<Job> {
    await this.get(ownerId, id, uow);
    const job = await this.jobs.lock(uow, id);
    if (job !== null && isClaimable(job.status)) {
      const eventSeq = job.eventSeq + 1;
      const count = await this.leases.cancelQueued(job, eventSeq);
      const counts = applyMoves(job.counts, [{ from: 'queued', to: 'cancelled', count }]);
      await this.jobs.change(job, { status: computeCancelledStatus(counts), counts, eventSeq });
    }
    const changed = await this.get(ownerId, id, uow);
    if (changed.status === 'cancelling' || changed.status === 'cancelled') return changed;
    throw new DomainError('INVALID_STATE', `The job is over (${changed.status}), so there is nothing to cancel.`);
  }

  /**
   * A new job over the tickers that failed.
   * @throws DomainError NOT_FOUND, INVALID_STATE when the job is not over or nothing failed, QUEUE_FULL, RATE_LIMITED
   */
  async retryFailed(uow: UnitOfWork, order: RetryOrder): Promise<Job> {
    const parent = await this.get(order.ownerId, order.id, uow);
    if (!isFinalStatus(parent.status)) {
      const detail = `The job is ${parent.status}. Wait until it is over, or cancel it with POST /v1/jobs/${parent.id}/cancel.`;
      throw new DomainError('INVALID_STATE', detail);
    }
    const tickers = await this.items.listFailedTickers(order.ownerId, parent.id, uow);
    if (tickers.length === 0)
      throw new DomainError('INVALID_STATE', 'No item of the job failed: there is nothing to retry.');
    const { ownerId, requestId, chargedTo } = order;
    const { type, parameters } = parent;
    return this.insert(uow, { ownerId, type, tickers, parameters, requestId, chargedTo }, parent.id);
  }

  private async insert(uow: UnitOfWork, order: JobOrder, parentJobId: string | null): Promise<Job> {
    const { ownerId, type, tickers, parameters, requestId } = order;
    await this.admission.assertRoom(uow, tickers.length);
    const id = newId();
    const fingerprint = computeFingerprint(order);
    const createdAt = this.clock.now();
    const job = { id, ownerId, type, parameters, fingerprint, parentJobId, requestId, createdAt };
    await this.jobs.insert(uow, { ...job, tickers });
    // Last, for it makes the key's other submissions wait until the end of the transaction.
    await this.admission.charge(uow, order.chargedTo, tickers.length);
    return this.get(ownerId, id, uow);
  }
}
