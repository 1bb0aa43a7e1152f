import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.service.js';
import { newId } from '../../database/id.js';
import { queryReturning } from '../../database/returning-query.js';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import { deleteVersioned, updateVersioned } from '../../database/versioned-update.js';
import type { IdempotencyRecord, StoredAnswer } from './idempotency-record.js';
import { IdempotencyRecordEntity } from './idempotency-record.entity.js';
import type { IdempotentCall } from './idempotent-call.js';

/** The right to do the work of a key, until the lease ends and another takes it over. */
export interface IdempotencyClaim {
  readonly id: string;
  readonly version: number;
}

/** From when to when a claim counts. */
export interface ClaimTimes {
  readonly now: Date;
  readonly leaseExpiresAt: Date;
  readonly expiresAt: Date;
}

/** The rows of `idempotency_record`; every change of one is a comparison with the version that was read. */
@Injectable()
export class IdempotencyRecords {
  constructor(private readonly database: Database) {}

  /** The committed record, the expired one included. */
  async find({ ownerId, method, route, key }: IdempotentCall): Promise<IdempotencyRecord | null> {
    const scope = { ownerId, method, route, key };
    const row = await this.database.manager().findOneBy(IdempotencyRecordEntity, scope);
    return row === null ? null : toRecord(row);
  }

  /**
   * Inserts a record in progress. On Postgres it waits for a transaction that has inserted the same one.
   * @returns null when there is one already, whatever its state.
   */
  async insert(call: IdempotentCall, times: ClaimTimes, uow?: UnitOfWork): Promise<IdempotencyClaim | null> {
    const rows = await queryReturning(
      this.database.manager(uow),
      `INSERT INTO "idempotency_record" ("id", "owner_id", "method", "route", "key", "fingerprint", "state",
         "lease_expires_at", "created_at", "expires_at", "version")
       VALUES ($1, $2, $3, $4, $5, $6, 'in_progress', $7, $8, $9, 1)
       ON CONFLICT ("owner_id", "method", "route", "key") DO NOTHING RETURNING "id"`,
      [
        ...[newId(), call.ownerId, call.method, call.route, call.key, call.fingerprint],
        ...[times.leaseExpiresAt, times.now, times.expiresAt],
      ],
    );
    const [row] = rows as { id: string }[];
    return row === undefined ? null : { id: row.id, version: 1 };
  }

  /**
   * Begins again in the place of a stale record.
   * @returns null when somebody else was faster.
   */
  async takeOver(
    stale: IdempotencyRecord,
    call: IdempotentCall,
    times: ClaimTimes,
    uow?: UnitOfWork,
  ): Promise<IdempotencyClaim | null> {
    const { id, version } = stale;
    const isTaken = await updateVersioned(
      this.database.manager(uow),
      IdempotencyRecordEntity,
      { id, ownerId: call.ownerId },
      version,
      {
        state: 'in_progress',
        fingerprint: call.fingerprint,
        leaseExpiresAt: times.leaseExpiresAt,
        createdAt: times.now,
        expiresAt: times.expiresAt,
        status: null,
        headers: null,
        body: null,
      },
    );
    return isTaken ? { id, version: version + 1 } : null;
  }

  /** Keeps the answer. False when the claim was taken over: then nothing of its work may be stored. */
  complete(claim: IdempotencyClaim, answer: StoredAnswer, expiresAt: Date, uow: UnitOfWork): Promise<boolean> {
    const { id, version } = claim;
    return updateVersioned(this.database.manager(uow), IdempotencyRecordEntity, { id }, version, {
      ...answer,
      state: 'completed',
      leaseExpiresAt: null,
      expiresAt,
    });
  }

  /** Removes a record in progress, unless it was taken over or completed. */
  async release({ id, version }: IdempotencyClaim): Promise<void> {
    await deleteVersioned(this.database.manager(), IdempotencyRecordEntity, { id }, version);
  }

  /** Removes at most `limit` expired records, oldest first, and says how many. */
  async removeExpired(now: Date, limit: number): Promise<number> {
    const rows = await queryReturning(
      this.database.manager(),
      // The second comparison is of the row as it is when its lock is held: it may have been taken over meanwhile.
      `DELETE FROM "idempotency_record" WHERE "expires_at" <= $1 AND "id" IN (
         SELECT "id" FROM "idempotency_record" WHERE "expires_at" <= $1 ORDER BY "expires_at" LIMIT $2
       ) RETURNING "id"`,
      [now, limit],
    );
    return rows.length;
  }
}

function toRecord(row: IdempotencyRecordEntity): IdempotencyRecord {
  const { id, version, fingerprint, expiresAt } = row;
  const common = { id, version, fingerprint, expiresAt };
  if (row.leaseExpiresAt !== null) return { ...common, state: 'in_progress', leaseExpiresAt: row.leaseExpiresAt };
  const headers = row.headers ?? {};
  return { ...common, state: 'completed', answer: { status: row.status ?? 200, headers, body: row.body } };
}
