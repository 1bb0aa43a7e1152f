import { setTimeout as pause } from 'node:timers/promises';
import { auditJob } from './audit.js';
import { type ChaosOptions, Stage, tickersOf } from './stage.js';

const LEASE_MS = 1_000;
const STOPPED_MS = 1_800;
const RUNNING_MS = 700;

/** Workers that are stopped for longer than their lease, and then go on as if nothing had been. */
export async function run(options: ChaosOptions): Promise<void> {
  const { findings } = options;
  if (options.database === 'sqlite') {
    findings.note('one process owns a SQLite file: there is no second worker to take its leases');
    return;
  }
  const stops = options.isShort ? 4 : 20;
  const stage = await Stage.open(options, { environment: { JOB_LEASE_MS: String(LEASE_MS), JOB_CONCURRENCY: '2' } });
  try {
    const server = await stage.start('main', { ROLE: 'api' });
    const workers = [await stage.start('worker'), await stage.start('worker')];
    const api = stage.api(server.url);
    const job = await api.submit(tickersOf(options.isShort ? 250 : 1_200));
    let done = 0;
    for (; done < stops; done++) {
      await pause(RUNNING_MS);
      const { counts } = await api.read(job.id);
      if (counts.running === 0) break;
      const victim = workers[done % workers.length]?.program;
      victim?.signal('SIGSTOP');
      await pause(STOPPED_MS);
      victim?.signal('SIGCONT');
    }
    const over = await api.untilOver(job.id, 180_000);
    findings.check(`at least ${stops} stops while items ran`, done >= stops, `${done}`);
    findings.check('everything succeeded', over.status === 'completed', over.status);
    const counters = await Promise.all(
      workers.map(async ({ url }) => {
        const worker = stage.api(url);
        return {
          fenced: await worker.readCounter('barometer_job_fenced_writes_total'),
          lost: await worker.readCounter('barometer_job_lease_losses_total'),
        };
      }),
    );
    const fenced = counters.reduce((sum, counter) => sum + counter.fenced, 0);
    const lost = counters.reduce((sum, counter) => sum + counter.lost, 0);
    findings.check('leases were taken from the stopped workers', lost > 0, `${lost}`);
    findings.note(`${fenced} late writes fenced off`);
    await auditJob(api, job.id, findings);
  } finally {
    await stage.close();
  }
}
