import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { AppConfig } from '../platform/config/app-config.js';
import { isId, newId } from '../platform/database/id.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { applyMoves, computeCancelledStatus, isClaimable, isFinalStatus } from './engine/job-state.js';
import type { Job } from './engine/job.js';
import { computeFingerprint } from './fingerprint.js';
import { JobItemRepository } from './job-item.repository.js';
import { JobLeaseRepository } from './job-lease.repository.js';
import { JobRepository } from './job.repository.js';

/** Most tickers of one job. */
export const MAXIMUM_TICKERS = 5_000;

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
}

const QUEUE_RETRY_SECONDS = 30;

/** Makes jobs, cancels them, and has their failures tried again. What changes the tables is given a unit of work. */
@Injectable()
export class JobsService {
  constructor(
    private readonly config: AppConfig,
    private readonly jobs: JobRepository,
    private readonly items: JobItemRepository,
    private readonly leases: JobLeaseRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError TOO_MANY_TICKERS, QUEUE_FULL */
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
   * @throws DomainError NOT_FOUND, INVALID_STATE when the job is not over or nothing failed, QUEUE_FULL
   */
  async retryFailed(uow: UnitOfWork, order: { ownerId: string; id: string; requestId: string | null }): Promise<Job> {
    const parent = await this.get(order.ownerId, order.id, uow);
    if (!isFinalStatus(parent.status)) {
      const detail = `The job is ${parent.status}. Wait until it is over, or cancel it with POST /v1/jobs/${parent.id}/cancel.`;
      throw new DomainError('INVALID_STATE', detail);
    }
    const tickers = await this.items.listFailedTickers(order.ownerId, parent.id, uow);
    if (tickers.length === 0)
      throw new DomainError('INVALID_STATE', 'No item of the job failed: there is nothing to retry.');
    const { ownerId, requestId } = order;
    const { type, parameters } = parent;
    return this.insert(uow, { ownerId, type, tickers, parameters, requestId }, parent.id);
  }

  private async insert(uow: UnitOfWork, order: JobOrder, parentJobId: string | null): Promise<Job> {
    const { ownerId, type, tickers, parameters, requestId } = order;
    if (tickers.length > MAXIMUM_TICKERS) {
      const detail = `The job would have ${tickers.length} tickers; one takes at most ${MAXIMUM_TICKERS}. Split it into several.`;
      throw new DomainError('TOO_MANY_TICKERS', detail);
    }
    await this.assertRoom(uow, tickers.length);
    const id = newId();
    const fingerprint = computeFingerprint(order);
    const createdAt = this.clock.now();
    const job = { id, ownerId, type, parameters, fingerprint, parentJobId, requestId, createdAt };
    await this.jobs.insert(uow, { ...job, tickers });
    return this.get(ownerId, id, uow);
  }

  private async assertRoom(uow: UnitOfWork, wanted: number): Promise<void> {
    const { queued, running } = await this.jobs.measureQueue(uow);
    const limit = this.config.jobQueueLimit;
    if (queued + running + wanted <= limit) return;
    const detail = `${queued + running} items are waiting or running and ${wanted} more would exceed the limit of ${limit}. Try again later, or with fewer tickers.`;
    throw new DomainError('QUEUE_FULL', detail, { retryAfterSeconds: QUEUE_RETRY_SECONDS });
  }
}
