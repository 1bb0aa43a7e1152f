import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { AnalysisSummary } from '../../analysis/analysis.js';
import { AnalysisHistoryService } from '../../analysis/analysis-history.service.js';
import { ANALYSIS_JOB } from '../../analysis/analysis-job.js';
import { toAnalysisSummaryDto } from '../../analysis/analysis-summary.dto.js';
import type { Job, JobItem } from '../../jobs/engine/job.js';
import { JobHistoryService } from '../../jobs/job-history.service.js';
import { toJobItemDto } from '../../jobs/job-item.dto.js';
import { VERDICT_COLUMNS } from './analysis-columns.js';
import { JobExporters } from './job-exporters.service.js';
import { type ColumnOf, createTable, type TableExport } from './table.js';

/** A ticker of a job and what came of it. */
interface ItemOutcome {
  readonly item: JobItem;
  /** Null where there is none yet, none any more, or none at all. */
  readonly analysis: AnalysisSummary | null;
}

const COLUMNS: readonly ColumnOf<ItemOutcome>[] = [
  { name: 'ticker', kind: 'text', read: ({ item }) => item.ticker },
  { name: 'state', kind: 'text', width: 11, read: ({ item }) => item.state },
  { name: 'attempts', kind: 'integer', read: ({ item }) => item.attempts },
  { name: 'errorCode', kind: 'text', width: 24, read: ({ item }) => item.error?.code ?? null },
  { name: 'errorDetail', kind: 'text', width: 48, read: ({ item }) => item.error?.detail ?? null },
  { name: 'retryable', kind: 'yes_no', read: ({ item }) => item.error?.retryable ?? null },
  ...VERDICT_COLUMNS.map(({ read, ...column }) => ({
    ...column,
    read: ({ analysis }: ItemOutcome) => analysis && read(analysis),
  })),
  { name: 'analysisId', kind: 'text', width: 38, read: ({ item }) => item.resultId },
];

/** Exports jobs that analyse tickers: every item with its analysis or with the reason why there is none. */
@Injectable()
export class AnalysisJobExporter implements OnModuleInit {
  constructor(
    private readonly exporters: JobExporters,
    private readonly jobs: JobHistoryService,
    private readonly analyses: AnalysisHistoryService,
  ) {}

  onModuleInit(): void {
    this.exporters.register({ type: ANALYSIS_JOB, toTable: (job) => this.toTable(job) });
  }

  private toTable(job: Job): TableExport {
    return createTable({
      name: `job-${job.id}`,
      sheet: 'items',
      columns: COLUMNS,
      batches: this.walk(job),
      toDocument: ({ item, analysis }) => ({
        ...toJobItemDto(item),
        analysis: analysis && toAnalysisSummaryDto(analysis),
      }),
    });
  }

  private async *walk({ ownerId, id }: Job): AsyncGenerator<readonly ItemOutcome[], void> {
    for await (const items of this.jobs.walkItems(ownerId, id)) {
      const ids = items.flatMap(({ resultId }) => resultId ?? []);
      const found = await this.analyses.findSummaries(ownerId, ids);
      const byId = new Map(found.map((analysis) => [analysis.id, analysis]));
      yield items.map((item) => ({ item, analysis: byId.get(item.resultId ?? '') ?? null }));
    }
  }
}
