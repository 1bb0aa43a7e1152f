import { isFinalStatus } from './job-state.js';
import type { Job } from './job.js';

/** Share of the items that are final, 0..1; 1 for a job without items. */
export function computeProgress({ counts }: Pick<Job, 'counts'>): number {
  const { total, queued, running } = counts;
  return total === 0 ? 1 : (total - queued - running) / total;
}

/**
 * Seconds until the job ends at the rate measured since it started; null while nothing is measured, 0 when it is over.
 */
export function computeEtaSeconds(job: Pick<Job, 'counts' | 'status' | 'startedAt'>, now: Date): number | null {
  if (isFinalStatus(job.status)) return 0;
  const { total, queued, running } = job.counts;
  const done = total - queued - running;
  if (job.startedAt === null || done === 0) return null;
  const elapsedSeconds = Math.max(0, now.getTime() - job.startedAt.getTime()) / 1_000;
  return Math.round((elapsedSeconds / done) * (queued + running) * 10) / 10;
}
