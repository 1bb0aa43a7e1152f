import { Injectable } from '@nestjs/common';
import { Between, type FindOptionsWhere, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import type { Timeframe } from '../market/bars/series.js';
import { Database } from '../platform/database/database.service.js';
import { AnalysisEntity } from './analysis.entity.js';
import { ExpiredAnalysisEntity } from './expired-analysis.entity.js';
import { LatestAnalysisEntity } from './latest-analysis.entity.js';
import type { Verdict } from './scoring/verdict.js';

/** What an analysis said, without why. */
export interface StoredVerdict {
  readonly strategyId: string;
  readonly timeframe: Timeframe;
  /** `YYYY-MM-DD`. */
  readonly tradingDate: string;
  readonly verdict: Verdict;
  readonly createdAt: Date;
}

/** What is asked for; undefined does not restrict. `from` and `to` are trading dates, both included. */
export interface StoredVerdictFilter {
  readonly ticker?: string | undefined;
  readonly strategy?: string | undefined;
  readonly timeframe?: Timeframe | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The newest ones of a ticker in each of the two tables; older ones are left out. */
const MOST_VERDICTS = 5_000;

type VerdictRow = AnalysisEntity | ExpiredAnalysisEntity;

function toCondition(filter: StoredVerdictFilter): FindOptionsWhere<VerdictRow> {
  const { ticker, strategy, timeframe, from, to } = filter;
  const dates =
    from !== undefined && to !== undefined
      ? Between(from, to)
      : (from !== undefined && MoreThanOrEqual(from)) || (to !== undefined && LessThanOrEqual(to));
  return {
    ...(ticker !== undefined && { ticker }),
    ...(strategy !== undefined && { strategyId: strategy }),
    ...(timeframe !== undefined && { timeframe }),
    ...(dates && { tradingDate: dates }),
  };
}

/** The verdicts of analyses: of those that are kept, and of those that retention removed. */
@Injectable()
export class StoredVerdictRepository {
  constructor(private readonly database: Database) {}

  /** The tickers that were ever analysed: a latest analysis is never removed. */
  async listTickers(ownerId: string, { from: _from, to: _to, ...filter }: StoredVerdictFilter): Promise<string[]> {
    const rows = await this.database
      .manager()
      .createQueryBuilder(LatestAnalysisEntity, 'l')
      .select('l.ticker', 'ticker')
      .distinct(true)
      .where({ ownerId, ...toCondition(filter) })
      .getRawMany<{ ticker: string }>();
    return rows.map(({ ticker }) => ticker);
  }

  /** Of one ticker, in no order; a day has one for each time it was analysed. */
  async list(ownerId: string, ticker: string, filter: StoredVerdictFilter): Promise<StoredVerdict[]> {
    const find = (entity: typeof AnalysisEntity | typeof ExpiredAnalysisEntity): Promise<VerdictRow[]> =>
      this.database.manager().find<VerdictRow>(entity, {
        select: { strategyId: true, timeframe: true, tradingDate: true, verdict: true, createdAt: true },
        where: { ownerId, ...toCondition({ ...filter, ticker }) },
        order: { createdAt: 'DESC', id: 'DESC' },
        take: MOST_VERDICTS,
      });
    const [kept, expired] = await Promise.all([find(AnalysisEntity), find(ExpiredAnalysisEntity)]);
    return [...kept, ...expired].map((row) => ({ ...row, verdict: row.verdict as Verdict }));
  }
}
