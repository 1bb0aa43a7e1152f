import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.service.js';
import { readPlainRows } from '../../platform/database/plain-rows.js';
import type { CursorValue } from '../../platform/http/cursor.service.js';
import type { AnalysisSummary } from '../analysis.js';
import { applyPage, SUMMARY_COLUMNS, toSummary } from '../analysis-selection.repository.js';
import { LatestAnalysisEntity } from '../latest-analysis.entity.js';
import type { PreparedScreen } from './screen.js';

const COLUMNS = ['analysisId', ...SUMMARY_COLUMNS] as const;

type Candidates = Pick<PreparedScreen, 'ownerId' | 'tickers' | 'strategy' | 'timeframe'>;

export interface ScreenRowsRequest {
  /** Sort values and id of the row before; null for the first. */
  readonly after: readonly CursorValue[] | null;
  readonly limit: number;
}

/** The rows of `latest_analysis` that a screen looks at. */
@Injectable()
export class ScreenRowRepository {
  constructor(private readonly database: Database) {}

  /** Those for which the stored part of the filter is true, in the order of the screen. */
  async list(screen: PreparedScreen, { after, limit }: ScreenRowsRequest): Promise<AnalysisSummary[]> {
    const query = this.select(screen);
    const { stored } = screen.plan;
    if (stored !== null) query.andWhere(`(${stored.sql})`, stored.parameters);
    const request = { ownerId: screen.ownerId, filter: {}, sort: screen.sort, after, limit };
    const rows = await readPlainRows(applyPage(query, 'a.analysisId', request), COLUMNS);
    return rows.map((row) => toSummary(row.analysisId, row));
  }

  /** The tickers with an analysis, whatever the filter says of it. */
  async listAnalysed(candidates: Candidates): Promise<ReadonlySet<string>> {
    const query = this.select(candidates).select('a.ticker', 'ticker').distinct(true);
    return new Set((await query.getRawMany<{ ticker: string }>()).map(({ ticker }) => ticker));
  }

  private select({ ownerId, tickers, strategy, timeframe }: Candidates) {
    const query = this.database
      .manager()
      .createQueryBuilder(LatestAnalysisEntity, 'a')
      .where('a.ownerId = :ownerId', { ownerId });
    if (tickers !== null) query.andWhere('a.ticker IN (:...tickers)', { tickers });
    if (strategy !== null) query.andWhere('a.strategyId = :strategy', { strategy });
    if (timeframe !== null) query.andWhere('a.timeframe = :timeframe', { timeframe });
    return query;
  }
}
