import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '../../platform/database/database.service.js';
import { queryReturning } from '../../platform/database/returning-query.js';
import { sqlNow, sqlNowPlus } from '../../platform/database/sql-clock.js';
import { sqlIsAmong } from '../../platform/database/sql-membership.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { DeliveryAttempt, LeasedDelivery } from './delivery.js';
import { DeliveryEntity } from './delivery.entity.js';
import { toDelivery } from './delivery.repository.js';

export interface DeliveryClaim {
  /** Made for this claim alone. */
  readonly token: string;
  readonly leaseMs: number;
  readonly limit: number;
  /** By this clock something is due. */
  readonly now: Date;
}

/** What becomes of a leased delivery. */
export type DeliveryChange =
  | { readonly state: 'delivered' | 'failed'; readonly finishedAt: Date }
  | { readonly state: 'pending'; readonly nextAttemptAt: Date };

/** A slow receiver must not keep the others waiting. */
const MOST_AT_ONCE_EACH = 2;

const isHeld = (manager: EntityManager): string => `("state" = 'sending' AND "lease_until" >= ${sqlNow(manager)})`;
const isWaiting = (manager: EntityManager): string =>
  `(("state" = 'pending' AND "next_attempt_at" <= $1) OR ("state" = 'sending' AND "lease_until" < ${sqlNow(manager)}))`;

/** Of each webhook the first few, counting those that are being sent. */
const due = (manager: EntityManager): string => `
  SELECT "id" FROM (
    SELECT "id", "next_attempt_at", ${isHeld(manager)} AS "is_held", ROW_NUMBER() OVER (
      PARTITION BY "webhook_id" ORDER BY CASE WHEN ${isHeld(manager)} THEN 0 ELSE 1 END, "next_attempt_at", "id"
    ) AS "place"
    FROM "webhook_delivery" WHERE ${isHeld(manager)} OR ${isWaiting(manager)}) AS "d"
  WHERE "place" <= ${MOST_AT_ONCE_EACH} AND NOT "is_held" ORDER BY "next_attempt_at", "id" LIMIT $4`;

/**
 * Leases on rows of `webhook_delivery`. Leases go by the clock of the database, as those of jobs do; when something is
 * due is said by the process that put it off, and so is what is due now.
 */
@Injectable()
export class DeliveryLeaseRepository {
  constructor(private readonly database: Database) {}

  /** Leases what is due, and what processes that died were sending, in one statement. */
  async claim({ token, leaseMs, limit, now }: DeliveryClaim): Promise<LeasedDelivery[]> {
    const manager = this.database.manager();
    const claimed = await queryReturning<{ id: string }>(
      manager,
      `UPDATE "webhook_delivery" SET "state" = 'sending', "lease_token" = $2, "lease_until" = ${sqlNowPlus(manager, '$3')}
       WHERE ${sqlIsAmong(manager, '"id"', due(manager))} AND ${isWaiting(manager)} RETURNING "id"`,
      [now, token, leaseMs, limit],
    );
    if (claimed.length === 0) return [];
    const rows = await manager.findBy(DeliveryEntity, { leaseToken: token });
    return rows.map((row) => ({ ...toDelivery(row), token }));
  }

  /** False when the lease was lost: somebody else sends it, and says what became of it. */
  async settle(
    uow: UnitOfWork,
    { id, token }: Pick<LeasedDelivery, 'id' | 'token'>,
    change: DeliveryChange & { readonly attempts: number; readonly log: readonly DeliveryAttempt[] },
  ): Promise<boolean> {
    const unset = { leaseToken: null, leaseUntil: null };
    const { affected } = await this.database
      .manager(uow)
      .update(
        DeliveryEntity,
        { id, leaseToken: token, state: 'sending' },
        { ...unset, nextAttemptAt: null, finishedAt: null, ...change },
      );
    return affected === 1;
  }

  /** Gives a delivery back as it was: it is due at once. */
  async giveBack({ id, token }: LeasedDelivery): Promise<void> {
    const patch = { state: 'pending', leaseToken: null, leaseUntil: null } as const;
    await this.database.manager().update(DeliveryEntity, { id, leaseToken: token, state: 'sending' }, patch);
  }

  /** Gives back what is being sent where nobody else can be alive to send it; the number of them. */
  async giveBackOfTheDead(): Promise<number> {
    if (!this.database.isSoleServer) return 0;
    const patch = { state: 'pending', leaseToken: null, leaseUntil: null } as const;
    return (await this.database.manager().update(DeliveryEntity, { state: 'sending' }, patch)).affected ?? 0;
  }
}
