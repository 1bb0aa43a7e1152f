import { setTimeout as pause } from 'node:timers/promises';
import { auditJob } from './audit.js';
import type { JobApi, JobView } from './job-api.js';
import { type ChaosOptions, killNow, Stage, tickersOf } from './stage.js';

const LEASE_MS = 3_000;
/** What the last ticker of a job takes, so that the job is not over before it can be cancelled. */
const LAST_MS = 4_000;

/** Reads the job until a share of it is over. */
async function untilShare(api: JobApi, id: string, share: number): Promise<JobView> {
  for (;;) {
    const job = await api.read(id);
    const { total, queued, running } = job.counts;
    if ((total - queued - running) / total >= share || job.finishedAt !== null) return job;
    await pause(10);
  }
}

/** Cancels at a share of the job, and looks at what happens after. */
async function cancelAt(stage: Stage, api: JobApi, share: number, size: number): Promise<void> {
  const { findings } = stage.options;
  const prefix = `AT${Math.round(share * 100)}P`;
  const tickers = tickersOf(size, prefix);
  stage.delay(tickers.at(-1) ?? '', LAST_MS);
  const job = await api.submit(tickers);
  await untilShare(api, job.id, share);
  const { status, body } = await api.send('POST', `/v1/jobs/${job.id}/cancel`);
  const cancelledAt = performance.now();
  const label = `cancelled at ${Math.round(share * 100)} %`;
  findings.check(`${label}: answered with 200 or 202`, status === 200 || status === 202, `${status}`);
  const over = await api.untilOver(job.id, 30_000);
  const seconds = (performance.now() - cancelledAt) / 1_000;
  findings.check(`${label}: the job is cancelled`, over.status === 'cancelled', `after ${seconds.toFixed(2)} s`);
  await pause(LEASE_MS);
  const late = stage.provider.requests.filter(
    ({ subject, atMs }) => subject.startsWith(prefix) && atMs > cancelledAt + LEASE_MS,
  );
  findings.check(`${label}: no item was started later than one lease after`, late.length === 0, `${late.length}`);
  const before = (body as JobView).counts.succeeded;
  findings.check(`${label}: finished results stay`, over.counts.succeeded >= before, JSON.stringify(over.counts));
  const again = await api.send('POST', `/v1/jobs/${job.id}/cancel`);
  findings.check(`${label}: cancelling it again says 200`, again.status === 200, `${again.status}`);
  await auditJob(api, job.id, findings);
}

/** Cancels a job whose workers are being killed. */
async function cancelAmongKills(stage: Stage, api: JobApi): Promise<void> {
  const { findings, database } = stage.options;
  const victim = database === 'postgres' ? await stage.start('worker') : null;
  const tickers = tickersOf(200, 'KILLED');
  stage.delay(tickers.at(-1) ?? '', LAST_MS);
  const job = await api.submit(tickers);
  await untilShare(api, job.id, 0.1);
  if (victim) await killNow(victim.program);
  await api.send('POST', `/v1/jobs/${job.id}/cancel`);
  const over = await api.untilOver(job.id, 30_000);
  findings.check('cancelled while a worker was dead: the job is cancelled', over.status === 'cancelled', over.status);
  await pause(LEASE_MS);
  const later = await api.read(job.id);
  findings.check('and it stays cancelled', later.status === 'cancelled');
  await auditJob(api, job.id, findings);
}

/** Jobs cancelled at several moments. */
export async function run(options: ChaosOptions): Promise<void> {
  const stage = await Stage.open(options, {
    environment: { JOB_LEASE_MS: String(LEASE_MS), JOB_CONCURRENCY: '4' },
  });
  try {
    const isPostgres = options.database === 'postgres';
    const server = await stage.start('main', { ROLE: isPostgres ? 'api' : 'all' });
    if (isPostgres) await Promise.all([stage.start('worker'), stage.start('worker')]);
    const api = stage.api(server.url);
    const shares = options.isShort ? [0, 0.5] : [0, 0.01, 0.5, 0.99];
    for (const share of shares) await cancelAt(stage, api, share, options.isShort ? 60 : 150);
    await cancelAmongKills(stage, api);
  } finally {
    await stage.close();
  }
}
