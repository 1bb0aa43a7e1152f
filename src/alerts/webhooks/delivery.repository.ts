import { Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { Database } from '../../platform/database/database.service.js';
import { RowInsert } from '../../platform/database/row-insert.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Delivery, DeliveryState } from './delivery.js';
import { DeliveryEntity } from './delivery.entity.js';

export interface DeliveryListRequest {
  readonly ownerId: string;
  readonly webhookId: string;
  readonly state: DeliveryState | undefined;
  /** The last one of the page before. */
  readonly after: { readonly createdAt: Date; readonly id: string } | null;
  readonly limit: number;
}

export type DeliveryKey = Pick<Delivery, 'id' | 'ownerId' | 'webhookId'>;

const OPEN: readonly DeliveryState[] = ['pending', 'sending'];
const NO_LEASE = { leaseToken: null, leaseUntil: null };

export function toDelivery(row: DeliveryEntity): Delivery {
  const { id, ownerId, webhookId, type, payload, state, attempts, nextAttemptAt, log, createdAt, finishedAt } = row;
  return { id, ownerId, webhookId, type, payload, state, attempts, nextAttemptAt, log, createdAt, finishedAt };
}

/** The rows of `webhook_delivery`, for those who make, read and remove them. */
@Injectable()
export class DeliveryRepository {
  private readonly rows = new RowInsert(DeliveryEntity);

  constructor(private readonly database: Database) {}

  async insert(uow: UnitOfWork, deliveries: readonly Delivery[]): Promise<void> {
    const rows = deliveries.map((delivery) => ({ ...delivery, ...NO_LEASE }));
    await this.rows.execute(this.database.manager(uow), rows);
  }

  async find({ id, ownerId, webhookId }: DeliveryKey, uow?: UnitOfWork): Promise<Delivery | null> {
    const row = await this.database.manager(uow).findOneBy(DeliveryEntity, { id, ownerId, webhookId });
    return row && toDelivery(row);
  }

  /** Newest first. */
  async list({ ownerId, webhookId, state, after, limit }: DeliveryListRequest): Promise<Delivery[]> {
    const query = this.database
      .manager()
      .createQueryBuilder(DeliveryEntity, 'd')
      .where('d.webhookId = :webhookId AND d.ownerId = :ownerId', { webhookId, ownerId });
    if (state !== undefined) query.andWhere('d.state = :state', { state });
    if (after !== null) query.andWhere('(d.createdAt, d.id) < (:createdAt, :id)', after);
    const rows = await query.orderBy('d.createdAt', 'DESC').addOrderBy('d.id', 'DESC').limit(limit).getMany();
    return rows.map(toDelivery);
  }

  /** How many of an owner are not over. */
  countOpen(ownerId: string, uow: UnitOfWork): Promise<number> {
    return this.database.manager(uow).countBy(DeliveryEntity, { ownerId, state: In(OPEN) });
  }

  /** Has one that is over sent again; false when it is not over any more. */
  async reopen(uow: UnitOfWork, { id, ownerId, webhookId }: DeliveryKey, at: Date): Promise<boolean> {
    const { affected } = await this.database
      .manager(uow)
      .update(
        DeliveryEntity,
        { id, ownerId, webhookId, state: In(['delivered', 'failed'] satisfies DeliveryState[]) },
        { state: 'pending', attempts: 0, nextAttemptAt: at, finishedAt: null },
      );
    return affected === 1;
  }

  /** When the oldest one that waits was due; null when none waits. */
  async findOldestDue(): Promise<Date | null> {
    const row = await this.database.manager().findOne(DeliveryEntity, {
      select: { id: true, nextAttemptAt: true },
      where: { state: In(OPEN) },
      order: { nextAttemptAt: 'ASC' },
    });
    return row?.nextAttemptAt ?? null;
  }

  /** Removes what was over before an instant; the number of rows. */
  async removeFinishedBefore(uow: UnitOfWork, instant: Date, limit: number): Promise<number> {
    const manager = this.database.manager(uow);
    const old = await manager.find(DeliveryEntity, {
      select: { id: true },
      where: { finishedAt: LessThan(instant) },
      order: { finishedAt: 'ASC' },
      take: limit,
    });
    if (old.length > 0) await manager.delete(DeliveryEntity, { id: In(old.map(({ id }) => id)) });
    return old.length;
  }
}
