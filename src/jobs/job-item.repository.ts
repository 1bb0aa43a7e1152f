import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.service.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { EventPosition } from './engine/event-position.js';
import { type FinalItem, isFinalItem } from './engine/item-tail.js';
import type { ItemState, JobItem } from './engine/job.js';
import { JobItemEntity } from './job-item.entity.js';

export interface JobItemListRequest {
  readonly ownerId: string;
  readonly jobId: string;
  readonly state: ItemState | undefined;
  /** Position of the item before the page; null for the first page. */
  readonly after: number | null;
  readonly limit: number;
}

function toItem(row: JobItemEntity): JobItem {
  const { jobId, position, ticker, state, attempts, leaseLosses, resultId, dataAsOf, eventSeq } = row;
  const { startedAt, finishedAt, errorCode, errorDetail, errorRetryable } = row;
  const error =
    errorCode === null ? null : { code: errorCode, detail: errorDetail ?? '', retryable: errorRetryable ?? false };
  return {
    ...{ jobId, position, ticker, state, attempts, leaseLosses, resultId, error, dataAsOf, eventSeq },
    ...{ startedAt, finishedAt },
  };
}

/** Reads of `job_item`. */
@Injectable()
export class JobItemRepository {
  constructor(private readonly database: Database) {}

  /** In the order of the request. */
  async list({ ownerId, jobId, state, after, limit }: JobItemListRequest): Promise<JobItem[]> {
    const query = this.select(jobId).andWhere('i.ownerId = :ownerId', { ownerId });
    if (state !== undefined) query.andWhere('i.state = :state', { state });
    if (after !== null) query.andWhere('i.position > :after', { after });
    return (await query.orderBy('i.position', 'ASC').limit(limit).getMany()).map(toItem);
  }

  /** Tickers of the failed items, in the order of the request. */
  async listFailedTickers(ownerId: string, jobId: string, uow: UnitOfWork): Promise<string[]> {
    const state: ItemState = 'failed';
    const rows = await this.select(jobId, uow)
      .select('i.ticker', 'ticker')
      .andWhere('i.ownerId = :ownerId AND i.state = :state', { ownerId, state })
      .orderBy('i.position', 'ASC')
      .getRawMany<{ ticker: string }>();
    return rows.map(({ ticker }) => ticker);
  }

  /** Final items in the order in which they became it, after a position up to a settlement. */
  async listEvents(jobId: string, after: EventPosition, throughSeq: number, limit: number): Promise<FinalItem[]> {
    const rows = await this.select(jobId)
      .andWhere('(i.eventSeq, i.position) > (:eventSeq, :position)', after)
      .andWhere('i.eventSeq <= :throughSeq', { throughSeq })
      .orderBy('i.eventSeq', 'ASC')
      .addOrderBy('i.position', 'ASC')
      .limit(limit)
      .getMany();
    return rows.map(toItem).filter(isFinalItem);
  }

  private select(jobId: string, uow?: UnitOfWork) {
    return this.database.manager(uow).createQueryBuilder(JobItemEntity, 'i').where('i.jobId = :jobId', { jobId });
  }
}
