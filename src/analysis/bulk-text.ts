import { toJobDto } from '../jobs/job.dto.js';
import type { Terminal } from '../platform/cli/terminal.js';
import { toAnalysisSummaryDto } from './analysis-summary.dto.js';
import { showFailures, showSummaries } from './analysis-text.js';
import type { BulkRun } from './bulk-run.service.js';

/** What came of a job: `{job, items, failed}`, or a table and the failures. */
export function showBulkRun(terminal: Terminal, { job, analysed, failed }: BulkRun, form: 'json' | 'table'): void {
  if (form === 'table') {
    showSummaries(terminal, analysed, failed);
    return;
  }
  // How much is left at the current rate says nothing once nobody looks.
  terminal.json({
    job: toJobDto(job, job.finishedAt ?? job.createdAt),
    items: analysed.map(toAnalysisSummaryDto),
    failed,
  });
  showFailures(terminal, failed);
}

/** What came of a job over past days. */
export function showHistoryRun(terminal: Terminal, { job, failed }: BulkRun): void {
  showFailures(terminal, failed);
  terminal.line(`Past days of ${job.counts.succeeded} tickers are judged. See GET /v1/verdict-outcomes.`);
}
