import { Injectable } from '@nestjs/common';
import type { AnalysisFilter, AnalysisSummary } from '../../analysis/analysis.js';
import { AnalysisHistoryService } from '../../analysis/analysis-history.service.js';
import { toAnalysisSummaryDto } from '../../analysis/analysis-summary.dto.js';
import { ANALYSIS_COLUMNS } from './analysis-columns.js';
import { createTable, type TableExport } from './table.js';

/** Lists of analyses as tables. */
@Injectable()
export class AnalysisExports {
  constructor(private readonly history: AnalysisHistoryService) {}

  /** Every analysis, newest first; those that are made meanwhile are not in it. */
  all(ownerId: string, filter: AnalysisFilter): TableExport {
    return this.toTable('analyses', this.history.walk(ownerId, filter));
  }

  /** The newest of each ticker, strategy and timeframe, in that order; each of them once. */
  latest(ownerId: string, filter: AnalysisFilter): TableExport {
    return this.toTable('latest-analyses', this.history.walkLatest(ownerId, filter));
  }

  private toTable(name: string, batches: AsyncIterable<readonly AnalysisSummary[]>): TableExport {
    return createTable({
      name,
      sheet: 'analyses',
      columns: ANALYSIS_COLUMNS,
      batches,
      toDocument: toAnalysisSummaryDto,
    });
  }
}
