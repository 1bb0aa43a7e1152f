import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.service.js';
import { RowInsert } from '../platform/database/row-insert.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { BacktestResult, BacktestSummary, DatedTrade } from './backtest.js';
import { BacktestResultEntity } from './backtest-result.entity.js';

/** Where a result is in its backtest. */
export interface ResultPlace {
  readonly position: number;
  readonly ordinal: number;
}

export type PlacedResult = BacktestResult & ResultPlace;
export type PlacedSummary = BacktestSummary & ResultPlace;

/** The results of one backtest, in the order of its tickers and strategies. */
export interface ResultListRequest {
  readonly ownerId: string;
  readonly jobId: string;
  readonly after: ResultPlace | null;
  readonly limit: number;
}

type SummaryJson = Pick<
  BacktestSummary,
  'strategy' | 'from' | 'to' | 'settings' | 'costs' | 'statistics' | 'benchmark' | 'intervals' | 'folds' | 'grid'
>;

const SUMMARY_COLUMNS = [
  ...['id', 'ownerId', 'jobId', 'position', 'ordinal', 'ticker', 'timeframe', 'barsTested', 'cash', 'summary'],
  'createdAt',
] as const;

const toBytes = ({ buffer, byteOffset, byteLength }: Int32Array | Float64Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

/** Copied, for a buffer of the driver may begin anywhere in memory. */
const copyOf = (bytes: Buffer): ArrayBuffer => new Uint8Array(bytes).buffer;

function toRow(result: PlacedResult): BacktestResultEntity {
  const { strategy, from, to, settings, costs, statistics, benchmark, intervals, folds, grid, ...columns } = result;
  const summary: SummaryJson = {
    strategy,
    from,
    to,
    settings,
    costs,
    statistics,
    benchmark,
    intervals,
    folds,
    grid,
  };
  return { ...columns, summary, days: toBytes(result.days), equity: toBytes(result.equity) };
}

function toSummary(row: BacktestResultEntity): PlacedSummary {
  const { id, ownerId, jobId, position, ordinal, ticker, timeframe, barsTested, cash, createdAt } = row;
  const columns = { id, ownerId, jobId, position, ordinal, ticker, timeframe, barsTested, cash, createdAt };
  return { ...columns, ...(row.summary as SummaryJson) };
}

/** The rows of `backtest_result`. */
@Injectable()
export class BacktestResultRepository {
  private readonly insertion = new RowInsert(BacktestResultEntity);

  constructor(private readonly database: Database) {}

  async insert(uow: UnitOfWork, results: readonly PlacedResult[]): Promise<void> {
    await this.insertion.execute(this.database.manager(uow), results.map(toRow));
  }

  async list({ ownerId, jobId, after, limit }: ResultListRequest): Promise<PlacedSummary[]> {
    const query = this.database
      .manager()
      .createQueryBuilder(BacktestResultEntity, 'r')
      .select(SUMMARY_COLUMNS.map((column) => `r.${column}`))
      .where('r.jobId = :jobId AND r.ownerId = :ownerId', { jobId, ownerId });
    if (after !== null) query.andWhere('(r.position, r.ordinal) > (:position, :ordinal)', after);
    const rows = await query.orderBy('r.position').addOrderBy('r.ordinal').limit(limit).getMany();
    return rows.map(toSummary);
  }

  /** Trades of results, by id. */
  async listTrades(ownerId: string, ids: readonly string[]): Promise<Map<string, readonly DatedTrade[]>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database
      .manager()
      .createQueryBuilder(BacktestResultEntity, 'r')
      .select(['r.id', 'r.trades'])
      .where('r.ownerId = :ownerId AND r.id IN (:...ids)', { ownerId, ids })
      .getMany();
    return new Map(rows.map(({ id, trades }) => [id, trades as DatedTrade[]]));
  }

  async find(ownerId: string, jobId: string, id: string): Promise<PlacedResult | null> {
    const row = await this.database.manager().findOneBy(BacktestResultEntity, { id, jobId, ownerId });
    if (!row) return null;
    const days = new Int32Array(copyOf(row.days));
    const equity = new Float64Array(copyOf(row.equity));
    return { ...toSummary(row), trades: row.trades as DatedTrade[], days, equity };
  }
}
