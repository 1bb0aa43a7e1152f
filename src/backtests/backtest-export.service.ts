import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import type { BacktestSummary } from './backtest.js';
import { toBacktestSummaryDto } from './backtest.dto.js';
import { BacktestHistory } from './backtest-history.service.js';

export const EXPORT_FORMATS = ['csv', 'ndjson'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportedFile {
  readonly name: string;
  readonly contentType: string;
  readonly content: Readable;
}

const CONTENT_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  ndjson: 'application/x-ndjson; charset=utf-8',
};

type Cell = string | number | boolean | null;

/** In this order, whatever order the database keeps them in. */
const FIGURES = [
  ...(['finalEquity', 'totalReturn', 'annualReturn', 'cagr', 'volatility', 'sharpe', 'sharpeArithmetic'] as const),
  ...([
    'sortino',
    'calmar',
    'maxDrawdown',
    'maxDrawdownDays',
    'exposure',
    'trades',
    'tooFewTrades',
    'winRate',
  ] as const),
  ...([
    'bestTrade',
    'worstTrade',
    'averageTrade',
    'expectancy',
    'profitFactor',
    'sqn',
    'kelly',
    'commissions',
  ] as const),
];

/** The columns of the CSV. */
function toRow({ ticker, strategy, timeframe, from, to, ...summary }: BacktestSummary): Record<string, Cell> {
  const { winRateInterval } = summary.statistics;
  return {
    ticker,
    strategy: strategy.id,
    parameters: Object.entries(strategy.parameters)
      .map(([name, value]) => `${name}=${value}`)
      .join(' '),
    timeframe,
    from,
    to,
    barsTested: summary.barsTested,
    cash: summary.cash,
    ...Object.fromEntries(FIGURES.map((name) => [name, summary.statistics[name]])),
    winRateLow: winRateInterval?.low ?? null,
    winRateHigh: winRateInterval?.high ?? null,
    benchmarkReturn: summary.benchmark.return,
    exposureAdjustedReturn: summary.benchmark.exposureAdjustedReturn,
  };
}

/** A text that a spreadsheet would take for a formula is marked as text; numbers stay numbers. */
const renderCsv = (rows: readonly BacktestSummary[], isFirst: boolean): string =>
  stringify(rows.map(toRow), {
    header: isFirst,
    escape_formulas: true,
    cast: { boolean: String, number: (value) => ({ value: String(value), escape_formulas: false }) },
  });

const renderLines = (rows: readonly BacktestSummary[]): string =>
  rows.map((row) => `${JSON.stringify(toBacktestSummaryDto(row))}\n`).join('');

/** Writes the results of backtests into files, which exist only on their way to the client. */
@Injectable()
export class BacktestExport {
  constructor(private readonly history: BacktestHistory) {}

  /** @throws DomainError NOT_FOUND */
  async open(ownerId: string, jobId: string, format: ExportFormat): Promise<ExportedFile> {
    await this.history.getJob(ownerId, jobId);
    return {
      name: `backtest-${jobId}.${format}`,
      contentType: CONTENT_TYPES[format],
      content: Readable.from(this.render(ownerId, jobId, format), { objectMode: false }),
    };
  }

  private async *render(ownerId: string, jobId: string, format: ExportFormat): AsyncGenerator<string> {
    let isFirst = true;
    for await (const rows of this.history.walk(ownerId, jobId)) {
      yield format === 'csv' ? renderCsv(rows, isFirst) : renderLines(rows);
      isFirst = false;
    }
  }
}
