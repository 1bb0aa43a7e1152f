import { Injectable } from '@nestjs/common';
import type { Job } from '../jobs/engine/job.js';
import { JobsService } from '../jobs/jobs.service.js';
import { dateOfDay } from '../market/bars/trading-date.js';
import { isId } from '../platform/database/id.js';
import { walkRows } from '../platform/database/walk-rows.js';
import { DomainError } from '../platform/errors/domain-error.js';
import type { Page } from '../platform/http/page.dto.js';
import { Pages } from '../platform/http/page.service.js';
import { BACKTEST_JOB, type BacktestResult, type BacktestSummary, type DatedTrade } from './backtest.js';
import { BacktestResultRepository, type PlacedSummary, type ResultPlace } from './backtest-result.repository.js';
import { computeDrawdown } from './engine/return-statistics.js';

interface PageOrder {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** A result of a backtest of an owner. */
export interface ResultReference {
  readonly ownerId: string;
  readonly jobId: string;
  readonly id: string;
}

/** Equity at the close of one bar. */
export interface EquityPoint {
  readonly tradingDate: string;
  readonly equity: number;
  /** Share of the peak before, not negative. */
  readonly drawdown: number;
}

/** Results of one read while all of them are gone through; each has its settings, folds and grid. */
const CHUNK = 200;

export function listEquity({ days, equity }: Pick<BacktestResult, 'days' | 'equity'>): EquityPoint[] {
  const drawdown = computeDrawdown(equity);
  return Array.from(equity, (value, bar) => ({
    tradingDate: dateOfDay(days[bar] ?? 0),
    equity: value,
    drawdown: drawdown[bar] ?? 0,
  }));
}

/** Reads what came of backtests. */
@Injectable()
export class BacktestHistory {
  constructor(
    private readonly jobs: JobsService,
    private readonly results: BacktestResultRepository,
    private readonly pages: Pages,
  ) {}

  /** The job of a backtest. @throws DomainError NOT_FOUND, also for another owner's and for other jobs */
  async getJob(ownerId: string, id: string): Promise<Job> {
    const job = await this.jobs.get(ownerId, id).catch(() => null);
    if (job?.type === BACKTEST_JOB) return job;
    throw new DomainError('NOT_FOUND', 'There is no backtest with this id. GET /v1/jobs?type=backtest lists them.');
  }

  /** In the order of the tickers, then of the strategies. @throws DomainError NOT_FOUND, INVALID_CURSOR */
  async list(ownerId: string, jobId: string, { limit, cursor }: PageOrder): Promise<Page<BacktestSummary>> {
    const context = { ownerId, list: `backtests/${jobId}`, sort: 'position', filters: {} };
    const position = await this.pages.readPosition(context, cursor);
    await this.getJob(ownerId, jobId);
    const after = position && { position: Number(position[0]), ordinal: Number(position[1]) };
    const rows = await this.results.list({ ownerId, jobId, after, limit: limit + 1 });
    return this.pages.toPage({
      context,
      limit,
      rows,
      position: (row: PlacedSummary) => [row.position, row.ordinal],
      toItem: (row: PlacedSummary): BacktestSummary => row,
    });
  }

  /** Every result that is there, chunk by chunk. @throws DomainError NOT_FOUND */
  async *walk(ownerId: string, jobId: string, chunk = CHUNK): AsyncGenerator<readonly PlacedSummary[], void> {
    await this.getJob(ownerId, jobId);
    yield* walkRows<PlacedSummary, ResultPlace>({
      read: (after, limit) => this.results.list({ ownerId, jobId, after, limit }),
      placeOf: ({ position, ordinal }) => ({ position, ordinal }),
      chunk,
    });
  }

  /** Trades of results, by id. */
  listTradesOf(ownerId: string, ids: readonly string[]): Promise<Map<string, readonly DatedTrade[]>> {
    return this.results.listTrades(ownerId, ids);
  }

  /** @throws DomainError NOT_FOUND */
  async get({ ownerId, jobId, id }: ResultReference): Promise<BacktestResult> {
    await this.getJob(ownerId, jobId);
    const found = isId(id) ? await this.results.find(ownerId, jobId, id) : null;
    if (found) return found;
    throw new DomainError('NOT_FOUND', `There is no result with this id. List them with GET /v1/backtests/${jobId}.`);
  }

  /** In the order of their entries. @throws DomainError NOT_FOUND, INVALID_CURSOR */
  listTrades(which: ResultReference, order: PageOrder): Promise<Page<DatedTrade>> {
    return this.pageOf(which, { name: 'trades', order, read: ({ trades }) => trades });
  }

  /** By date. @throws DomainError NOT_FOUND, INVALID_CURSOR */
  listEquity(which: ResultReference, order: PageOrder): Promise<Page<EquityPoint>> {
    return this.pageOf(which, { name: 'equity', order, read: listEquity });
  }

  private async pageOf<Item>(
    which: ResultReference,
    list: { name: string; order: PageOrder; read: (result: BacktestResult) => readonly Item[] },
  ): Promise<Page<Item>> {
    const { limit, cursor } = list.order;
    const context = {
      ownerId: which.ownerId,
      list: `backtests/results/${which.id}/${list.name}`,
      sort: '',
      filters: {},
    };
    const position = await this.pages.readPosition(context, cursor);
    const from = position ? Number(position[0]) + 1 : 0;
    const items = list.read(await this.get(which));
    return this.pages.toPage({
      context,
      limit,
      rows: items.slice(from, from + limit + 1).map((item, index) => ({ item, index: from + index })),
      position: ({ index }) => [index],
      toItem: ({ item }) => item,
    });
  }
}
