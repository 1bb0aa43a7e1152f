import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobExporters } from '../reports/exports/job-exporters.service.js';
import { createTable, type TableExport } from '../reports/exports/table.js';
import { BACKTEST_JOB } from './backtest.js';
import { type ListedTrade, RESULT_COLUMNS, TRADE_COLUMNS } from './backtest-columns.js';
import { toBacktestSummaryDto } from './backtest.dto.js';
import { BacktestHistory } from './backtest-history.service.js';

/** What of a backtest can be a table. */
export const BACKTEST_TABLES = ['results', 'trades'] as const;

export type BacktestTable = (typeof BACKTEST_TABLES)[number];

/** Results whose trades are held at a time; one may have hundreds. */
const RESULTS_WITH_TRADES = 10;

/** Backtests as tables, in the order of their tickers and strategies. */
@Injectable()
export class BacktestTables implements OnModuleInit {
  constructor(
    private readonly history: BacktestHistory,
    private readonly exporters: JobExporters,
  ) {}

  onModuleInit(): void {
    const type = BACKTEST_JOB;
    this.exporters.register({ type, toTable: ({ ownerId, id }) => this.toTable(ownerId, id, 'results') });
  }

  /** @throws DomainError NOT_FOUND */
  async open(ownerId: string, jobId: string, which: BacktestTable): Promise<TableExport> {
    await this.history.getJob(ownerId, jobId);
    return this.toTable(ownerId, jobId, which);
  }

  private toTable(ownerId: string, jobId: string, which: BacktestTable): TableExport {
    switch (which) {
      case 'results':
        return createTable({
          name: `backtest-${jobId}`,
          sheet: which,
          columns: RESULT_COLUMNS,
          batches: this.history.walk(ownerId, jobId),
          toDocument: toBacktestSummaryDto,
        });
      case 'trades':
        return createTable({
          name: `backtest-${jobId}-trades`,
          sheet: which,
          columns: TRADE_COLUMNS,
          batches: this.walkTrades(ownerId, jobId),
          toDocument: ({ result, trade }) => ({
            ticker: result.ticker,
            strategy: result.strategy,
            timeframe: result.timeframe,
            resultId: result.id,
            ...trade,
          }),
        });
    }
  }

  private async *walkTrades(ownerId: string, jobId: string): AsyncGenerator<readonly ListedTrade[], void> {
    for await (const results of this.history.walk(ownerId, jobId, RESULTS_WITH_TRADES)) {
      const ids = results.map(({ id }) => id);
      const trades = await this.history.listTradesOf(ownerId, ids);
      yield results.flatMap((result) => (trades.get(result.id) ?? []).map((trade) => ({ result, trade })));
    }
  }
}
