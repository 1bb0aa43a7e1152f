import { setTimeout as pause } from 'node:timers/promises';
import { auditJob } from './audit.js';
import type { JobApi } from './job-api.js';
import { type ChaosOptions, Stage, tickersOf } from './stage.js';

const RESTART_EVERY_MS = 4_000;
/** What the tests switch off because nothing there has to survive a crash. */
const DURABLE = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' };

/** Makes analyses one after the other; ids of those that were acknowledged. */
async function write(api: JobApi, signal: AbortSignal): Promise<{ ids: string[]; refused: number; other: number[] }> {
  const ids: string[] = [];
  const other: number[] = [];
  let refused = 0;
  while (!signal.aborted) {
    const reply = await api.send('POST', '/v1/analyses', { ticker: 'ACME.DEMO' }).catch(() => null);
    if (reply?.status === 201) ids.push((reply.body as { id: string }).id);
    else if (reply?.status === 503) refused += 1;
    else other.push(reply?.status ?? 0);
    await pause(20);
  }
  return { ids, refused, other };
}

/** The database crashes and comes back five times while a job runs and analyses are written. */
export async function run(options: ChaosOptions): Promise<void> {
  const { findings } = options;
  if (options.database === 'sqlite') {
    findings.note('SQLite has no server to restart; q1 kills the process that writes');
    return;
  }
  const restarts = options.isShort ? 2 : 5;
  const stage = await Stage.open(options, {
    environment: { JOB_LEASE_MS: '3000', JOB_CONCURRENCY: '2' },
    postgres: DURABLE,
  });
  try {
    const server = await stage.start('main', { ROLE: 'api' });
    const workers = [await stage.start('worker'), await stage.start('worker')];
    const api = stage.api(server.url);
    const job = await api.submit(tickersOf(options.isShort ? 150 : 400));
    const ending = new AbortController();
    const writing = write(api, ending.signal);
    for (let done = 0; done < restarts; done++) {
      await pause(RESTART_EVERY_MS);
      await stage.postgres?.restart('SIGQUIT');
    }
    await pause(RESTART_EVERY_MS / 2);
    ending.abort();
    const { ids, refused, other } = await writing;
    const over = await api.untilOver(job.id, 120_000);
    findings.check('the job completes', over.status === 'completed', over.status);
    const programs = [server, ...workers].map(({ program }) => program);
    const ended = await Promise.race([Promise.any(programs.map(({ exit }) => exit)), pause(10, null)]);
    findings.check('no process ended', ended === null);
    findings.note(
      `${ids.length} writes acknowledged, ${refused} refused with 503, ${other.length} other: ${other.join(' ')}`,
    );
    findings.check('writes that were not acknowledged were refused with 503', other.length === 0, other.join(' '));
    const stored = new Set<string>();
    for (const id of ids) if ((await api.send('GET', `/v1/analyses/${id}`)).status === 200) stored.add(id);
    findings.check('no acknowledged write is lost', stored.size === ids.length, `${stored.size} of ${ids.length}`);
    await auditJob(api, job.id, findings);
  } finally {
    await stage.close();
  }
}
