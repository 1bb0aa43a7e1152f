import type { Terminal } from '../platform/cli/terminal.js';
import type { Job, JobItem } from './engine/job.js';
import { computeEtaSeconds } from './engine/progress.js';

const words = (name: string): string => name.replaceAll('_', ' ');

const instant = (value: Date | null): string | null => value?.toISOString() ?? null;

/** What became of a job, in a line. */
export function describeJob({ id, status, counts }: Job): string {
  const { total, queued, running, succeeded, failed, cancelled } = counts;
  const unfinished = queued + running === 0 ? '' : `, ${queued} queued, ${running} running`;
  return `Job ${id}: ${words(status)}; ${succeeded} succeeded, ${failed} failed, ${cancelled} cancelled${unfinished} of ${total}.`;
}

/** A line for each job. */
export function showJobs(terminal: Terminal, jobs: readonly Job[]): void {
  if (jobs.length === 0) {
    terminal.line('There are no such jobs. Make one with: npm run cli -- analyze --universe demo');
    return;
  }
  terminal.table(
    ['id', 'type', 'status', 'total', 'succeeded', 'failed', 'cancelled', 'created', 'finished'],
    jobs.map(({ id, type, status, counts, createdAt, finishedAt }) => [
      ...[id, type, words(status), counts.total, counts.succeeded, counts.failed, counts.cancelled],
      ...[createdAt.toISOString(), instant(finishedAt)],
    ]),
  );
}

/** Everything about one job but its items. */
export function showJob(terminal: Terminal, job: Job, now: Date): void {
  terminal.line(describeJob(job));
  const eta = computeEtaSeconds(job, now);
  const facts: [string, string | null][] = [
    ['type', job.type],
    ['parameters', JSON.stringify(job.parameters)],
    ['retry of', job.parentJobId],
    ['created', job.createdAt.toISOString()],
    ['started', instant(job.startedAt)],
    ['finished', instant(job.finishedAt)],
    ['seconds left', job.finishedAt !== null || eta === null ? null : String(eta)],
  ];
  for (const [name, value] of facts) if (value !== null) terminal.line(`${name}: ${value}`);
}

/** A line for each item. */
export function showItems(terminal: Terminal, items: readonly JobItem[]): void {
  if (items.length === 0) {
    terminal.line('There are no such items.');
    return;
  }
  terminal.table(
    ['ticker', 'state', 'attempts', 'lease losses', 'code', 'detail'],
    items.map(({ ticker, state, attempts, leaseLosses, error }) => [
      ...[ticker, state, attempts, leaseLosses],
      ...[error?.code ?? null, error?.detail ?? null],
    ]),
  );
}
