import { Injectable } from '@nestjs/common';
import { In, type SelectQueryBuilder } from 'typeorm';
import { Database } from '../../platform/database/database.service.js';
import { RowInsert } from '../../platform/database/row-insert.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { AnalysisEvidence } from '../analysis.js';
import { AnalysisEntity } from '../analysis.entity.js';
import type { LatestReplaced } from '../latest-observers.service.js';
import type { Verdict } from '../scoring/verdict.js';
import type { VerdictChange, VerdictChangeFilter } from './verdict-change.js';
import { VerdictChangeEntity } from './verdict-change.entity.js';

export interface VerdictChangeRequest {
  readonly ownerId: string;
  readonly filter: VerdictChangeFilter;
  /** The change before the page; null for the first page. */
  readonly after: { readonly createdAt: Date; readonly analysisId: string } | null;
  /** The most rows to read. */
  readonly limit: number;
}

/** The rows of `verdict_change`: appended with the analyses they come from, and read. */
@Injectable()
export class VerdictChangeRepository {
  private readonly rows = new RowInsert(VerdictChangeEntity);

  constructor(private readonly database: Database) {}

  /** Keeps those of the replaced analyses whose verdict changed, inside the transaction that stores them. */
  async insert(uow: UnitOfWork, replaced: readonly LatestReplaced[]): Promise<void> {
    await this.rows.execute(this.database.manager(uow), replaced.flatMap(toRows));
  }

  /** Newest first. */
  async list({ ownerId, filter, after, limit }: VerdictChangeRequest): Promise<VerdictChange[]> {
    const query = this.database.manager().createQueryBuilder(VerdictChangeEntity, 'c');
    query.where('c.ownerId = :ownerId', { ownerId });
    applyFilter(query, filter);
    if (after !== null) query.andWhere('(c.createdAt, c.analysisId) < (:createdAt, :analysisId)', after);
    const rows = await query.orderBy('c.createdAt', 'DESC').addOrderBy('c.analysisId', 'DESC').limit(limit).getMany();
    return rows.map(toChange);
  }

  /** What explains these analyses, by their ids; those that were removed are missing. */
  async findEvidence(ownerId: string, ids: readonly string[]): Promise<ReadonlyMap<string, AnalysisEvidence>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.manager().find(AnalysisEntity, {
      select: { id: true, document: true } as never,
      where: { ownerId, id: In([...ids]) },
    });
    return new Map(rows.map(({ id, document }) => [id, document as AnalysisEvidence]));
  }
}

function applyFilter(query: SelectQueryBuilder<VerdictChangeEntity>, filter: VerdictChangeFilter): void {
  const { tickers, strategy, timeframe, since } = filter;
  if (tickers?.length === 1) query.andWhere('c.ticker = :ticker', { ticker: tickers[0] });
  else if (tickers !== undefined) query.andWhere('c.ticker IN (:...tickers)', { tickers });
  if (strategy !== undefined) query.andWhere('c.strategyId = :strategy', { strategy });
  if (timeframe !== undefined) query.andWhere('c.timeframe = :timeframe', { timeframe });
  if (since !== undefined) query.andWhere('c.createdAt >= :since', { since });
}

function toRows({ previous, current }: LatestReplaced): VerdictChangeEntity[] {
  if (previous === null || previous.verdict === current.verdict) return [];
  return [
    {
      analysisId: current.id,
      ownerId: current.ownerId,
      ticker: current.ticker,
      timeframe: current.timeframe,
      strategyId: current.strategy.id,
      previousAnalysisId: previous.analysisId,
      fromVerdict: previous.verdict,
      toVerdict: current.verdict,
      fromScore: previous.score,
      toScore: current.score,
      tradingDate: current.tradingDate,
      createdAt: current.createdAt,
    },
  ];
}

/** Verdicts are held to their values by a CHECK. */
function toChange(row: VerdictChangeEntity): VerdictChange {
  return {
    ownerId: row.ownerId,
    ticker: row.ticker,
    timeframe: row.timeframe,
    strategy: row.strategyId,
    tradingDate: row.tradingDate,
    createdAt: row.createdAt,
    from: { analysisId: row.previousAnalysisId, verdict: row.fromVerdict as Verdict, score: row.fromScore },
    to: { analysisId: row.analysisId, verdict: row.toVerdict as Verdict, score: row.toScore },
  };
}
