import { Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { Database } from '../platform/database/database.service.js';
import { queryReturning } from '../platform/database/returning-query.js';
import { RowInsert } from '../platform/database/row-insert.js';
import { sqlNow } from '../platform/database/sql-clock.js';
import { lockUntilCommit } from '../platform/database/transaction-lock.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import { ACTIVE_STATUSES, assertTransition, isFinalStatus } from './engine/job-state.js';
import type { Job, JobCounts, JobStatus } from './engine/job.js';
import { JobItemEntity } from './job-item.entity.js';
import { JobEntity } from './job.entity.js';

export interface NewJob extends Pick<
  Job,
  'id' | 'ownerId' | 'type' | 'parameters' | 'fingerprint' | 'parentJobId' | 'requestId' | 'createdAt'
> {
  /** Normalised, each once. */
  readonly tickers: readonly string[];
}

/** A job whose row this transaction has locked: nobody else changes it or its items. */
export interface LockedJob extends Pick<Job, 'id' | 'status' | 'counts' | 'eventSeq' | 'version'> {
  readonly uow: UnitOfWork;
}

export interface JobFilter {
  readonly type?: string | undefined;
  readonly status?: JobStatus | undefined;
}

export interface QueueMeasure {
  readonly queued: number;
  readonly running: number;
  /** Of the oldest job that has queued items. */
  readonly oldestCreatedAt: Date | null;
}

export interface JobListRequest {
  readonly ownerId: string;
  readonly filter: JobFilter;
  /** `createdAt` and id of the row before the page. */
  readonly after: { readonly createdAt: Date; readonly id: string } | null;
  readonly limit: number;
}

/** Items that were never put back may be claimed at once, whatever any clock says. */
const ALWAYS = new Date(0);

type LockedRow = Omit<JobCounts, never> & { id: string; status: JobStatus; event_seq: number; version: number };

const LOCKED =
  '"id", "status", "total", "queued", "running", "succeeded", "failed", "cancelled", "event_seq", "version"';

const countsOf = ({ total, queued, running, succeeded, failed, cancelled }: JobCounts): JobCounts => ({
  total,
  queued,
  running,
  succeeded,
  failed,
  cancelled,
});

export function toJob(row: JobEntity): Job {
  const { id, ownerId, type, status, parameters, fingerprint, parentJobId, requestId, eventSeq } = row;
  const { createdAt, startedAt, finishedAt, version } = row;
  const counts = countsOf(row);
  return {
    ...{ id, ownerId, type, status, counts, parameters, fingerprint, parentJobId, requestId, eventSeq },
    ...{ createdAt, startedAt, finishedAt, version },
  };
}

/** The rows of `job`. */
@Injectable()
export class JobRepository {
  private readonly jobRows = new RowInsert(JobEntity);
  private readonly itemRows = new RowInsert(JobItemEntity);

  constructor(private readonly database: Database) {}

  /** A job and all its items, queued. */
  async insert(uow: UnitOfWork, { tickers, ...job }: NewJob): Promise<void> {
    const manager = this.database.manager(uow);
    const counts = { total: tickers.length, queued: tickers.length, running: 0, succeeded: 0, failed: 0, cancelled: 0 };
    const unset = { servedAt: null, startedAt: null, finishedAt: null };
    await this.jobRows.execute(manager, [{ ...job, ...counts, ...unset, status: 'queued', eventSeq: 0 }]);
    await this.itemRows.execute(
      manager,
      tickers.map((ticker, position) => newItem(job, ticker, position)),
    );
  }

  async find(ownerId: string, id: string, uow?: UnitOfWork): Promise<Job | null> {
    const row = await this.database.manager(uow).findOneBy(JobEntity, { id, ownerId });
    return row && toJob(row);
  }

  /** Whosever they are: for the engine. */
  async findByIds(ids: readonly string[]): Promise<Job[]> {
    return (await this.database.manager().findBy(JobEntity, { id: In([...ids]) })).map(toJob);
  }

  /**
   * The oldest unfinished job that was asked for in the same words. Until the transaction is over, others who ask for
   * it wait, so that it may make one when there is none.
   */
  async findActiveTwin(uow: UnitOfWork, ownerId: string, fingerprint: string): Promise<Job | null> {
    const manager = this.database.manager(uow);
    await lockUntilCommit(manager, `job-twin:${ownerId}:${fingerprint}`);
    const status = In(['queued', 'running'] satisfies JobStatus[]);
    const row = await manager.findOne(JobEntity, {
      where: { ownerId, fingerprint, status },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
    return row && toJob(row);
  }

  /** Newest first. */
  async list({ ownerId, filter, after, limit }: JobListRequest): Promise<Job[]> {
    const query = this.database.manager().createQueryBuilder(JobEntity, 'j').where('j.ownerId = :ownerId', { ownerId });
    if (filter.type !== undefined) query.andWhere('j.type = :type', { type: filter.type });
    if (filter.status !== undefined) query.andWhere('j.status = :status', { status: filter.status });
    if (after !== null) query.andWhere('(j.createdAt, j.id) < (:createdAt, :id)', after);
    const rows = await query.orderBy('j.createdAt', 'DESC').addOrderBy('j.id', 'DESC').limit(limit).getMany();
    return rows.map(toJob);
  }

  /** The unfinished items of all owners. */
  async measureQueue(uow?: UnitOfWork): Promise<QueueMeasure> {
    const jobs = await this.database.manager(uow).find(JobEntity, {
      select: { id: true, queued: true, running: true, createdAt: true },
      where: { status: In(ACTIVE_STATUSES) },
      order: { createdAt: 'ASC' },
    });
    return {
      queued: jobs.reduce((sum, job) => sum + job.queued, 0),
      running: jobs.reduce((sum, job) => sum + job.running, 0),
      oldestCreatedAt: jobs.find((job) => job.queued > 0)?.createdAt ?? null,
    };
  }

  /**
   * Locks the row until the end of the transaction; `served` also sends it to the end of the line. Null when there is no
   * such job.
   */
  async lock(uow: UnitOfWork, id: string, purpose: 'changed' | 'served' = 'changed'): Promise<LockedJob | null> {
    const manager = this.database.manager(uow);
    const served = purpose === 'served' ? `, "served_at" = ${sqlNow(manager)}` : '';
    const rows = await queryReturning<LockedRow>(
      manager,
      `UPDATE "job" SET "version" = "version" + 1${served} WHERE "id" = $1 RETURNING ${LOCKED}`,
      [id],
    );
    const [row] = rows;
    if (!row) return null;
    return { uow, id, status: row.status, counts: countsOf(row), eventSeq: row.event_seq, version: row.version };
  }

  /**
   * Writes down what became of a locked job, by compare and set on its status and version.
   * @throws Error when somebody changed it although it was locked, which is a defect
   */
  async change(job: LockedJob, next: Pick<Job, 'status' | 'counts' | 'eventSeq'>): Promise<void> {
    assertTransition(job.status, next.status);
    const manager = this.database.manager(job.uow);
    const now = sqlNow(manager);
    // A job that is cancelled before its first item was claimed never started.
    const started = next.status !== 'running' ? '' : `, "started_at" = COALESCE("started_at", ${now})`;
    const finished = isFinalStatus(next.status) ? `, "finished_at" = ${now}` : '';
    const { queued, running, succeeded, failed, cancelled } = next.counts;
    const rows = await queryReturning(
      manager,
      `UPDATE "job" SET "status" = $4, "queued" = $5, "running" = $6, "succeeded" = $7, "failed" = $8,
         "cancelled" = $9, "event_seq" = $10, "version" = "version" + 1${started}${finished}
       WHERE "id" = $1 AND "status" = $2 AND "version" = $3 RETURNING "id"`,
      [job.id, job.status, job.version, next.status, queued, running, succeeded, failed, cancelled, next.eventSeq],
    );
    if (rows.length !== 1) throw new Error(`Job ${job.id} was changed by somebody who did not lock it.`);
  }

  /** Removes jobs that were over before an instant, with their items; the number of jobs. */
  async removeFinishedBefore(uow: UnitOfWork, instant: Date, limit: number): Promise<number> {
    const manager = this.database.manager(uow);
    const old = await manager.find(JobEntity, {
      select: { id: true },
      where: { finishedAt: LessThan(instant) },
      order: { finishedAt: 'ASC' },
      take: limit,
    });
    const ids = old.map(({ id }) => id);
    if (ids.length === 0) return 0;
    await manager.delete(JobItemEntity, { jobId: In(ids) });
    await manager.delete(JobEntity, { id: In(ids) });
    return ids.length;
  }
}

function newItem(job: Omit<NewJob, 'tickers'>, ticker: string, position: number): JobItemEntity {
  return {
    jobId: job.id,
    position,
    ownerId: job.ownerId,
    ticker,
    state: 'queued',
    attempts: 0,
    leaseLosses: 0,
    deferrals: 0,
    runAfter: ALWAYS,
    workerId: null,
    leaseToken: null,
    leaseUntil: null,
    resultId: null,
    errorCode: null,
    errorDetail: null,
    errorRetryable: null,
    dataAsOf: null,
    eventSeq: null,
    startedAt: null,
    finishedAt: null,
  };
}
