import { Injectable } from '@nestjs/common';
import { isId } from '../platform/database/id.js';
import { walkRows } from '../platform/database/walk-rows.js';
import { DomainError } from '../platform/errors/domain-error.js';
import type { CursorContext, CursorValue } from '../platform/http/cursor.service.js';
import type { Page } from '../platform/http/page.dto.js';
import { Pages } from '../platform/http/page.service.js';
import type { Analysis, AnalysisFilter, AnalysisSummary } from './analysis.js';
import type { SortTerm } from './analysis-keyset.js';
import { type AnalysisListRequest, positionOf } from './analysis-list.js';
import { AnalysisRetentionRepository } from './analysis-retention.repository.js';
import { AnalysisRepository } from './analysis.repository.js';
import { type LatestPlace, LatestAnalysisRepository, type LatestQuery } from './latest-analysis.repository.js';

/** One page of a list, as a caller asks for it. */
export interface AnalysisListOrder {
  readonly filter: AnalysisFilter;
  readonly sort: readonly SortTerm[];
  readonly limit: number;
  readonly cursor: string | undefined;
  readonly includeTotal: boolean;
}

/** A page of a list, with the number of all rows when it was asked for. */
export interface AnalysisPage extends Page<AnalysisSummary> {
  readonly total?: number;
}

const NEWEST_FIRST: readonly SortTerm[] = [{ field: 'createdAt', direction: 'DESC' }];

/** What both tables of analyses can be asked. */
interface AnalysisList {
  list(request: AnalysisListRequest): Promise<AnalysisSummary[]>;
  count(ownerId: string, filter: AnalysisFilter): Promise<number>;
}

/** Reads what was analysed. */
@Injectable()
export class AnalysisHistoryService {
  constructor(
    private readonly analyses: AnalysisRepository,
    private readonly latest: LatestAnalysisRepository,
    private readonly pages: Pages,
    private readonly retention: AnalysisRetentionRepository,
  ) {}

  /** @throws DomainError NOT_FOUND, also for an analysis of another owner; EXPIRED when it was removed */
  async get(ownerId: string, id: string): Promise<Analysis> {
    const analysis = isId(id) ? await this.analyses.find(ownerId, id) : null;
    if (analysis !== null) return analysis;
    const expiredAt = isId(id) ? await this.retention.findExpiredAt(ownerId, id) : null;
    if (expiredAt !== null) {
      const detail = `The analysis was removed on ${expiredAt.toISOString()}: those older than 90 days are kept only if they are among the last ten of their ticker, strategy and timeframe. Make a new one with POST /v1/analyses.`;
      throw new DomainError('EXPIRED', detail);
    }
    throw new DomainError('NOT_FOUND', 'There is no analysis with this id. List them with GET /v1/analyses.');
  }

  /** Every analysis that was ever made. @throws DomainError INVALID_CURSOR */
  list(ownerId: string, order: AnalysisListOrder): Promise<AnalysisPage> {
    return this.readPage(this.analyses, { ownerId, list: 'analyses' }, order);
  }

  /** The newest one of each ticker, strategy and timeframe. @throws DomainError INVALID_CURSOR */
  listLatest(ownerId: string, order: AnalysisListOrder): Promise<AnalysisPage> {
    return this.readPage(this.latest, { ownerId, list: 'analyses/latest' }, order);
  }

  /** The newest one of each of these tickers under a strategy and a timeframe, in one statement. */
  findLatest(query: LatestQuery): Promise<AnalysisSummary[]> {
    return this.latest.find(query);
  }

  /** The newest one of a ticker under a strategy and a timeframe, all of it; null when there is none. */
  async findNewest({ ticker, ...query }: Omit<LatestQuery, 'tickers'> & { ticker: string }): Promise<Analysis | null> {
    const [summary] = await this.latest.find({ ...query, tickers: [ticker] });
    return summary ? this.analyses.find(query.ownerId, summary.id) : null;
  }

  /** Those that are there of these ids, in no order. */
  findSummaries(ownerId: string, ids: readonly string[]): Promise<AnalysisSummary[]> {
    return this.analyses.findSummaries(ownerId, ids);
  }

  /** Every analysis, newest first, chunk by chunk; those that are made meanwhile are not among them. */
  walk(ownerId: string, filter: AnalysisFilter): AsyncGenerator<readonly AnalysisSummary[], void> {
    const sort = NEWEST_FIRST;
    return walkRows<AnalysisSummary, readonly CursorValue[]>({
      read: (after, limit) => this.analyses.list({ ownerId, filter, sort, after, limit }),
      placeOf: (row) => positionOf(row, sort),
    });
  }

  /** The newest one of each ticker, strategy and timeframe in that order, chunk by chunk; each of them once. */
  walkLatest(ownerId: string, filter: AnalysisFilter): AsyncGenerator<readonly AnalysisSummary[], void> {
    return walkRows<AnalysisSummary, LatestPlace>({
      read: (after, limit) => this.latest.listByKey(ownerId, filter, { after, limit }),
      placeOf: ({ ticker, strategy, timeframe }) => ({ ticker, strategyId: strategy.id, timeframe }),
    });
  }

  private async readPage(
    source: AnalysisList,
    { ownerId, list }: Pick<CursorContext, 'ownerId' | 'list'>,
    { filter, sort, limit, cursor, includeTotal }: AnalysisListOrder,
  ): Promise<AnalysisPage> {
    const context = { ownerId, list, sort: describeSort(sort), filters: { ...filter } };
    const after = await this.pages.readPosition(context, cursor);
    const rows = await source.list({ ownerId, filter, sort, after, limit: limit + 1 });
    const position = (row: AnalysisSummary) => positionOf(row, sort);
    const page = await this.pages.toPage({ context, limit, rows, position, toItem: (row: AnalysisSummary) => row });
    return includeTotal ? { ...page, total: await source.count(ownerId, filter) } : page;
  }
}

const describeSort = (sort: readonly SortTerm[]): string =>
  sort.map(({ field, direction }) => `${direction === 'DESC' ? '-' : ''}${field}`).join(',');
