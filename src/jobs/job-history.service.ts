import { Injectable } from '@nestjs/common';
import { walkRows } from '../platform/database/walk-rows.js';
import { Pages } from '../platform/http/page.service.js';
import { collectPages } from '../platform/http/collect-pages.js';
import { MAXIMUM_PAGE_LIMIT, type Page } from '../platform/http/page.dto.js';
import type { ItemState, Job, JobItem } from './engine/job.js';
import { JobItemRepository } from './job-item.repository.js';
import { type JobFilter, JobRepository } from './job.repository.js';
import { JobsService } from './jobs.service.js';

/** Why nothing came of a ticker. */
export interface TickerFailure {
  readonly ticker: string;
  readonly code: string;
  readonly detail: string;
}

interface PageOrder {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Reads jobs and their items in pages. */
@Injectable()
export class JobHistoryService {
  constructor(
    private readonly jobs: JobRepository,
    private readonly items: JobItemRepository,
    private readonly service: JobsService,
    private readonly pages: Pages,
  ) {}

  /** Newest first. @throws DomainError INVALID_CURSOR */
  async list(ownerId: string, filter: JobFilter, { limit, cursor }: PageOrder): Promise<Page<Job>> {
    const context = { ownerId, list: 'jobs', sort: '-createdAt', filters: { ...filter } };
    const position = await this.pages.readPosition(context, cursor);
    const after = position && { createdAt: new Date(String(position[0])), id: String(position[1]) };
    const rows = await this.jobs.list({ ownerId, filter, after, limit: limit + 1 });
    return this.pages.toPage({
      context,
      limit,
      rows,
      position: (job: Job) => [job.createdAt.toISOString(), job.id],
      toItem: (job: Job) => job,
    });
  }

  /** Every item that failed, with its reason. @throws DomainError NOT_FOUND */
  async listFailures(ownerId: string, id: string): Promise<TickerFailure[]> {
    const order = { state: 'failed', limit: MAXIMUM_PAGE_LIMIT } as const;
    const items = await collectPages((cursor) => this.listItems(ownerId, id, { ...order, cursor }));
    return items.map(({ ticker, error }) => ({ ticker, code: error?.code ?? '', detail: error?.detail ?? '' }));
  }

  /** Every item in the order of the request, chunk by chunk. */
  walkItems(ownerId: string, jobId: string): AsyncGenerator<readonly JobItem[], void> {
    return walkRows<JobItem, number>({
      read: (after, limit) => this.items.list({ ownerId, jobId, state: undefined, after, limit }),
      placeOf: ({ position }) => position,
    });
  }

  /** In the order of the request. @throws DomainError NOT_FOUND, INVALID_CURSOR */
  async listItems(
    ownerId: string,
    jobId: string,
    { state, limit, cursor }: PageOrder & { readonly state?: ItemState | undefined },
  ): Promise<Page<JobItem>> {
    const context = { ownerId, list: `jobs/${jobId}/items`, sort: 'position', filters: { state } };
    // What is wrong with the request is told before what it asks for is not there.
    const position = await this.pages.readPosition(context, cursor);
    await this.service.get(ownerId, jobId);
    const after = position && Number(position[0]);
    const rows = await this.items.list({ ownerId, jobId, state, after, limit: limit + 1 });
    return this.pages.toPage({
      context,
      limit,
      rows,
      position: (item: JobItem) => [item.position],
      toItem: (item: JobItem) => item,
    });
  }
}
