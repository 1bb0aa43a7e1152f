import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Timeframe } from '../market/bars/series.js';
import { Database } from '../platform/database/database.service.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Analysis, AnalysisFilter, AnalysisSummary } from './analysis.js';
import type { AnalysisListRequest } from './analysis-list.js';
import {
  applyFilter,
  applyPage,
  SUMMARY_COLUMNS,
  toSummary,
  toSummaryColumns,
} from './analysis-selection.repository.js';
import type { Verdict } from './scoring/verdict.js';
import { LatestAnalysisEntity } from './latest-analysis.entity.js';
import type { LatestReplaced } from './latest-observers.service.js';
import { readPlainRows } from '../platform/database/plain-rows.js';
import { RowInsert } from '../platform/database/row-insert.js';

const COLUMNS = ['analysisId', ...SUMMARY_COLUMNS] as const;
const TABLE = 'latest_analysis';
const KEY = ['owner_id', 'ticker', 'strategy_id', 'timeframe'];
const REPLACED = [
  'analysis_id',
  'strategy_version',
  'job_id',
  'verdict',
  'score',
  'conviction',
  'coverage',
  'close',
  'action',
  'trading_date',
  'bars',
  'as_of',
  'provenance',
  'stale',
  'created_at',
];

const REMEMBERED = [
  `previous_analysis_id = ${TABLE}.analysis_id`,
  `previous_verdict = ${TABLE}.verdict`,
  `previous_score = ${TABLE}.score`,
];

/**
 * Takes the place of the row there is, unless that one is newer: greatest createdAt, ties by id. What it takes the place
 * of is remembered by the same statement, so that of two at the same time the second one follows the first.
 */
const REPLACE_WHEN_NEWER = [
  `ON CONFLICT (${KEY.join(', ')}) DO UPDATE SET`,
  [...REPLACED.map((name) => `${name} = excluded.${name}`), ...REMEMBERED, `version = ${TABLE}.version + 1`].join(', '),
  `WHERE (excluded.created_at, excluded.analysis_id) > (${TABLE}.created_at, ${TABLE}.analysis_id)`,
  'RETURNING analysis_id, previous_analysis_id, previous_verdict, previous_score',
].join(' ');

interface AdvancedRow {
  readonly analysis_id: string;
  readonly previous_analysis_id: string | null;
  readonly previous_verdict: string | null;
  readonly previous_score: number | null;
}

export interface LatestQuery {
  readonly ownerId: string;
  readonly tickers: readonly string[];
  /** Id of the strategy. */
  readonly strategy: string;
  readonly timeframe: Timeframe;
}

/** What a row is the latest of: its place in the order of the primary key. */
export type LatestPlace = Pick<LatestAnalysisEntity, 'ticker' | 'strategyId' | 'timeframe'>;

/** The rows of `latest_analysis`: the newest analysis of each ticker, strategy and timeframe of an owner. */
@Injectable()
export class LatestAnalysisRepository {
  private readonly rows = new RowInsert(LatestAnalysisEntity, REPLACE_WHEN_NEWER);

  constructor(private readonly database: Database) {}

  /**
   * Makes these the latest ones wherever they are newer, inside the transaction that inserts them, and gives those that
   * became it. Of several of one ticker, strategy and timeframe only the newest counts.
   */
  async advance(uow: UnitOfWork, analyses: readonly Analysis[]): Promise<LatestReplaced[]> {
    const newest = selectNewest(analyses);
    const rows = await this.rows.execute<AdvancedRow>(this.database.manager(uow), newest.map(toRow));
    const advanced = new Map(rows.map((row) => [row.analysis_id, row]));
    return newest.flatMap((current) => {
      const row = advanced.get(current.id);
      return row === undefined ? [] : [{ previous: toPrevious(row), current }];
    });
  }

  async find({ ownerId, tickers, strategy, timeframe }: LatestQuery): Promise<AnalysisSummary[]> {
    const where = { ownerId, ticker: In([...tickers]), strategyId: strategy, timeframe };
    const rows = await this.database.manager().findBy(LatestAnalysisEntity, where);
    return rows.map((row) => toSummary(row.analysisId, row));
  }

  async list(request: AnalysisListRequest): Promise<AnalysisSummary[]> {
    const query = applyFilter(this.select(), request.ownerId, request.filter);
    const rows = await readPlainRows(applyPage(query, 'a.analysisId', request), COLUMNS);
    return rows.map((row) => toSummary(row.analysisId, row));
  }

  /** After a place in the order of ticker, strategy and timeframe, in which a row keeps its place when it is replaced. */
  async listByKey(
    ownerId: string,
    filter: AnalysisFilter,
    { after, limit }: { readonly after: LatestPlace | null; readonly limit: number },
  ): Promise<AnalysisSummary[]> {
    const query = applyFilter(this.select(), ownerId, filter);
    if (after !== null) {
      query.andWhere('(a.ticker, a.strategyId, a.timeframe) > (:afterTicker, :afterStrategy, :afterTimeframe)', {
        afterTicker: after.ticker,
        afterStrategy: after.strategyId,
        afterTimeframe: after.timeframe,
      });
    }
    query.orderBy('a.ticker').addOrderBy('a.strategyId').addOrderBy('a.timeframe').limit(limit);
    return (await readPlainRows(query, COLUMNS)).map((row) => toSummary(row.analysisId, row));
  }

  count(ownerId: string, filter: AnalysisFilter): Promise<number> {
    return applyFilter(this.select(), ownerId, filter).getCount();
  }

  private select() {
    return this.database.manager().createQueryBuilder(LatestAnalysisEntity, 'a');
  }
}

const keyOf = ({ ownerId, ticker, strategy, timeframe }: Analysis): string =>
  JSON.stringify([ownerId, ticker, strategy.id, timeframe]);

const isNewer = (one: Analysis, other: Analysis): boolean => {
  const difference = one.createdAt.getTime() - other.createdAt.getTime();
  return difference === 0 ? one.id > other.id : difference > 0;
};

/** One per key, as a statement may touch a row only once; in key order, so that two batches lock in the same order. */
function selectNewest(analyses: readonly Analysis[]): Analysis[] {
  const newest = new Map<string, Analysis>();
  for (const analysis of analyses) {
    const known = newest.get(keyOf(analysis));
    if (known === undefined || isNewer(analysis, known)) newest.set(keyOf(analysis), analysis);
  }
  return [...newest].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, analysis]) => analysis);
}

function toRow(analysis: Analysis): Omit<LatestAnalysisEntity, 'version'> {
  const nothingBefore = { previousAnalysisId: null, previousVerdict: null, previousScore: null };
  return { ownerId: analysis.ownerId, analysisId: analysis.id, ...toSummaryColumns(analysis), ...nothingBefore };
}

function toPrevious(row: AdvancedRow): LatestReplaced['previous'] {
  const { previous_analysis_id: analysisId, previous_verdict: verdict, previous_score: score } = row;
  if (analysisId === null || verdict === null || score === null) return null;
  return { analysisId, verdict: verdict as Verdict, score };
}
