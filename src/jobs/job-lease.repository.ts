import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '../platform/database/database.service.js';
import { queryReturning } from '../platform/database/returning-query.js';
import { sqlNow, sqlNowPlus } from '../platform/database/sql-clock.js';
import { sqlIsAmong } from '../platform/database/sql-membership.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import { valuesTable } from '../platform/database/values-table.js';
import type { ItemState } from './engine/job.js';
import { MAXIMUM_LEASE_LOSSES } from './engine/retry-policy.js';
import type { ItemChange } from './item-change.js';
import type { LockedJob } from './job.repository.js';

export interface ClaimOrder {
  readonly workerId: string;
  /** Made for this claim alone. */
  readonly token: string;
  readonly leaseMs: number;
  readonly limit: number;
}

/** What a claim hands out of an item. */
export interface LeasedItem {
  readonly position: number;
  readonly ticker: string;
  readonly attempts: number;
  readonly deferrals: number;
}

export interface LeaseKey {
  readonly jobId: string;
  readonly position: number;
  readonly token: string;
}

/** What becomes of an item, and the lease under which that was found out. */
export interface LeasedChange {
  readonly token: string;
  readonly change: ItemChange;
}

/** Which leases are taken away: those that ran out, or all of them, when their holders are known to be dead. */
export type ExpiredLeases = 'overdue' | 'all';

const NO_LEASE = '"worker_id" = NULL, "lease_token" = NULL, "lease_until" = NULL';

const CHANGE_COLUMNS = {
  position: 'integer',
  token: 'uuid',
  state: 'text',
  attempts: 'integer',
  deferrals: 'integer',
  delay_ms: 'integer',
  result_id: 'uuid',
  error_code: 'text',
  error_detail: 'text',
  error_retryable: 'boolean',
  data_as_of: 'instant',
} as const;

const LOST_DETAIL = 'The workers that took it disappeared again and again.';

/**
 * Round robin: the owner served longest ago, of that owner's jobs the one served longest ago, and only jobs that have
 * an item to start now.
 */
const nextJob = (manager: EntityManager): string => `
  SELECT j."id", j."total" FROM "job" j
  WHERE j."status" IN ('queued', 'running') AND j."queued" > 0 AND EXISTS (
    SELECT 1 FROM "job_item" i
    WHERE i."job_id" = j."id" AND i."state" = 'queued' AND i."run_after" <= ${sqlNow(manager)})
  ORDER BY (
    SELECT MAX(o."served_at") FROM "job" o
    WHERE o."owner_id" = j."owner_id" AND o."status" IN ('queued', 'running')) ASC NULLS FIRST,
    j."served_at" ASC NULLS FIRST, j."created_at" ASC, j."id" ASC
  LIMIT 1`;

/** Leases on rows of `job_item`. Except for `renew`, the caller has locked the job's row. */
@Injectable()
export class JobLeaseRepository {
  constructor(private readonly database: Database) {}

  /** The job whose turn it is, with the number of all its items; null when there is nothing to start now. */
  async findNextJob(): Promise<{ id: string; total: number } | null> {
    const manager = this.database.manager();
    const [row] = await queryReturning<{ id: string; total: number }>(manager, nextJob(manager), []);
    return row ?? null;
  }

  /** Leases up to `limit` queued items that are due, in the order of the request, in one statement. */
  async claim(job: LockedJob, { workerId, token, leaseMs, limit }: ClaimOrder): Promise<LeasedItem[]> {
    const manager = this.database.manager(job.uow);
    const due = `SELECT "position" FROM "job_item"
      WHERE "job_id" = $1 AND "state" = 'queued' AND "run_after" <= ${sqlNow(manager)} ORDER BY "position" LIMIT $5`;
    const items = await queryReturning<LeasedItem>(
      manager,
      `UPDATE "job_item" SET "state" = 'running', "worker_id" = $2, "lease_token" = $3,
         "lease_until" = ${sqlNowPlus(manager, '$4')}, "started_at" = COALESCE("started_at", ${sqlNow(manager)})
       WHERE "job_id" = $1 AND "state" = 'queued' AND ${sqlIsAmong(manager, '"position"', due)}
       RETURNING "position", "ticker", "attempts", "deferrals"`,
      [job.id, workerId, token, leaseMs, limit],
    );
    return items.sort((a, b) => a.position - b.position);
  }

  /** Prolongs every lease of a worker, and says which ones it still has. */
  async renew(workerId: string, leaseMs: number): Promise<LeaseKey[]> {
    const manager = this.database.manager();
    const rows = await queryReturning<{ job_id: string; position: number; lease_token: string }>(
      manager,
      `UPDATE "job_item" SET "lease_until" = ${sqlNowPlus(manager, '$2')}
       WHERE "worker_id" = $1 AND "state" = 'running' RETURNING "job_id", "position", "lease_token"`,
      [workerId, leaseMs],
    );
    return rows.map((row) => ({ jobId: row.job_id, position: row.position, token: row.lease_token }));
  }

  /**
   * Ends a lease now, if it still holds, so that it is taken away next. It is given the number of no worker, or else its
   * worker would renew it with all the others before that.
   */
  async letExpire({ jobId, position, token }: LeaseKey): Promise<void> {
    const manager = this.database.manager();
    await queryReturning(
      manager,
      `UPDATE "job_item" SET "lease_until" = ${sqlNow(manager)}, "worker_id" = "lease_token"
       WHERE "job_id" = $1 AND "position" = $2 AND "lease_token" = $3 AND "state" = 'running' RETURNING "position"`,
      [jobId, position, token],
    );
  }

  /** Which of these leases hold right now; they may be lost before the job is locked. */
  async findHeld(uow: UnitOfWork, jobId: string, tokens: readonly string[]): Promise<LeaseKey[]> {
    const placeholders = tokens.map((_, index) => `$${index + 2}`).join(', ');
    const rows = await queryReturning<{ position: number; lease_token: string }>(
      this.database.manager(uow),
      `SELECT "position", "lease_token" FROM "job_item"
       WHERE "job_id" = $1 AND "state" = 'running' AND "lease_token" IN (${placeholders})`,
      [jobId, ...tokens],
    );
    return rows.map((row) => ({ jobId, position: row.position, token: row.lease_token }));
  }

  /** Gives running items their next state, and takes their leases; at most 500. How many still had that lease. */
  async change(job: LockedJob, eventSeq: number, changes: readonly LeasedChange[]): Promise<number> {
    const manager = this.database.manager(job.uow);
    const table = valuesTable(manager, CHANGE_COLUMNS, changes.map(toChangeRow), 3);
    const rows = await queryReturning(
      manager,
      `UPDATE "job_item" SET "state" = v."state", "attempts" = v."attempts", "deferrals" = v."deferrals", ${NO_LEASE},
         "run_after" = ${sqlNowPlus(manager, 'v."delay_ms"')}, "result_id" = v."result_id",
         "error_code" = v."error_code", "error_detail" = v."error_detail",
         "error_retryable" = v."error_retryable", "data_as_of" = v."data_as_of",
         "event_seq" = CASE WHEN v."state" = 'queued' THEN NULL ELSE CAST($2 AS integer) END,
         "finished_at" = CASE WHEN v."state" = 'queued' THEN NULL ELSE ${sqlNow(manager)} END
       FROM ${table.sql} WHERE "job_item"."job_id" = $1 AND "job_item"."position" = v."position"
         AND "job_item"."state" = 'running' AND "job_item"."lease_token" = v."token"
       RETURNING "job_item"."position"`,
      [job.id, eventSeq, ...table.parameters],
    );
    return rows.length;
  }

  /** Takes every queued item out of the job; the number of them. */
  async cancelQueued(job: LockedJob, eventSeq: number): Promise<number> {
    const manager = this.database.manager(job.uow);
    const rows = await queryReturning(
      manager,
      `UPDATE "job_item" SET "state" = 'cancelled', "event_seq" = $2, "finished_at" = ${sqlNow(manager)}
       WHERE "job_id" = $1 AND "state" = 'queued' RETURNING "position"`,
      [job.id, eventSeq],
    );
    return rows.length;
  }

  /** Jobs with items whose lease ran out (`overdue`), or that are leased at all. */
  async findJobsWithLeases(which: ExpiredLeases): Promise<string[]> {
    const manager = this.database.manager();
    const rows = await queryReturning<{ job_id: string }>(
      manager,
      `SELECT DISTINCT "job_id" FROM "job_item" WHERE "state" = 'running'${overdue(manager, which)}`,
      [],
    );
    return rows.map((row) => row.job_id);
  }

  /**
   * Takes leases away from workers that disappeared: back to the queue, given up after too many, or cancelled with
   * their job. Gives the new states.
   */
  async expire(job: LockedJob, eventSeq: number, which: ExpiredLeases): Promise<ItemState[]> {
    const manager = this.database.manager(job.uow);
    const isLast = `"lease_losses" + 1 >= ${MAXIMUM_LEASE_LOSSES}`;
    const isCancelling = job.status === 'cancelling';
    const state = isCancelling ? `'cancelled'` : `CASE WHEN ${isLast} THEN 'failed' ELSE 'queued' END`;
    const whenFinal = (value: string): string =>
      isCancelling ? value : `CASE WHEN ${isLast} THEN ${value} ELSE NULL END`;
    const whenFailed = (value: string): string => (isCancelling ? 'NULL' : whenFinal(value));
    const rows = await queryReturning<{ state: ItemState }>(
      manager,
      `UPDATE "job_item" SET "state" = ${state}, "lease_losses" = "lease_losses" + 1, ${NO_LEASE},
         "run_after" = ${sqlNow(manager)},
         "event_seq" = ${whenFinal('CAST($2 AS integer)')}, "finished_at" = ${whenFinal(sqlNow(manager))},
         "error_code" = ${whenFailed(`'WORKER_LOST'`)}, "error_detail" = ${whenFailed(`'${LOST_DETAIL}'`)},
         "error_retryable" = ${whenFailed('TRUE')}
       WHERE "job_id" = $1 AND "state" = 'running'${overdue(manager, which)} RETURNING "state"`,
      [job.id, eventSeq],
    );
    return rows.map((row) => row.state);
  }
}

const overdue = (manager: EntityManager, which: ExpiredLeases): string =>
  which === 'overdue' ? ` AND "lease_until" < ${sqlNow(manager)}` : '';

function toChangeRow({ token, change }: LeasedChange) {
  const { position, attempts, deferrals } = change;
  const none = { delay_ms: 0, result_id: null, data_as_of: null };
  const noError = { error_code: null, error_detail: null, error_retryable: null };
  const common = { position, token, attempts, deferrals, state: change.state, ...none, ...noError };
  switch (change.state) {
    case 'succeeded':
      return { ...common, result_id: change.resultId, data_as_of: change.dataAsOf };
    case 'failed': {
      const { code, detail, retryable } = change.error;
      return { ...common, error_code: code, error_detail: detail, error_retryable: retryable };
    }
    case 'queued':
      return { ...common, delay_ms: change.delayMs };
    case 'cancelled':
      return common;
  }
}
