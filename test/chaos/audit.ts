import type { Findings } from './findings.js';
import type { JobApi, JobView } from './job-api.js';

const STATES = ['queued', 'running', 'succeeded', 'failed', 'cancelled'] as const;

/** Whether the counts of a job add up. */
export const addsUp = ({ counts }: JobView): boolean =>
  STATES.reduce((sum, state) => sum + counts[state], 0) === counts.total;

/** Whatever was done to the processes: every ticker is accounted for, and has at most one result. */
export async function auditJob(api: JobApi, id: string, findings: Findings): Promise<void> {
  const [job, items, results] = [await api.read(id), await api.listItems(id), await api.listResults(id)];
  const inState = (state: string): number => items.filter((item) => item.state === state).length;
  findings.check('the job is over', job.finishedAt !== null, job.status);
  findings.check('counts add up to the total', addsUp(job), JSON.stringify(job.counts));
  const isSame = STATES.every((state) => inState(state) === job.counts[state]);
  findings.check('counts are what the items are', isSame && items.length === job.counts.total);
  findings.check('nothing is left queued or running', inState('queued') + inState('running') === 0);
  const tickers = new Set(results.map(({ ticker }) => ticker));
  findings.check(
    'one result for each succeeded ticker, none for any other',
    results.length === job.counts.succeeded && tickers.size === results.length,
    `${results.length} results of ${tickers.size} tickers`,
  );
  const ids = new Set(results.map((result) => result.id));
  findings.check(
    "every succeeded item names its job's result",
    items.filter(({ state }) => state === 'succeeded').every(({ analysisId }) => ids.has(analysisId ?? '')),
  );
  findings.check(
    'every failed item says why',
    items.filter(({ state }) => state === 'failed').every(({ error }) => error !== null),
  );
}
