import { setTimeout as pause } from 'node:timers/promises';
import { startProcess } from '../support/processes.js';
import { auditJob } from './audit.js';
import type { JobApi, Reply } from './job-api.js';
import { type ChaosOptions, Stage, tickersOf } from './stage.js';

const MOST_WRITES = 2_000;

/** Writes until that is refused; null when it never is. */
async function fillUp(api: JobApi): Promise<Reply | null> {
  for (let i = 0; i < MOST_WRITES; i++) {
    const reply = await api.send('POST', '/v1/analyses', { ticker: 'ACME.DEMO' });
    if (reply.status !== 201) return reply;
  }
  return null;
}

async function untilShare(api: JobApi, id: string, share: number): Promise<void> {
  for (;;) {
    const { counts } = await api.read(id);
    if (counts.succeeded / counts.total >= share) return;
    await pause(20);
  }
}

/** The file cannot grow any more while a job runs, and later can again. */
export async function run(options: ChaosOptions): Promise<void> {
  const { findings } = options;
  if (options.database === 'postgres') {
    findings.note('a full Postgres is the same code 53100; the limit that needs no root is one of SQLite');
    return;
  }
  const stage = await Stage.open(options);
  const server = startProcess('test/chaos/limited-server.ts', [], stage.environmentOf({ PORT: '0' }));
  try {
    const [, port] = (await server.waitForLine(/^port \d+$/)).split(' ');
    const api = stage.api(`http://127.0.0.1:${port}`);
    const job = await api.submit(tickersOf(options.isShort ? 150 : 400));
    await untilShare(api, job.id, 0.1);
    server.child.kill('SIGUSR2');
    await server.waitForLine(/^limited$/);
    const refused = await fillUp(api);
    const code = (refused?.body as { code?: string } | undefined)?.code;
    findings.check(
      'a write is refused with 503 STORAGE_FULL',
      refused?.status === 503 && code === 'STORAGE_FULL',
      code,
    );
    findings.check('with Retry-After', Number(refused?.headers.get('retry-after')) > 0);
    await pause(2_000);
    const reads = await Promise.all(
      ['/v1/analyses', `/v1/jobs/${job.id}`, '/health/live', '/health/ready'].map((path) => api.send('GET', path)),
    );
    const statuses = reads.map(({ status }) => status).join(', ');
    findings.check(
      'reads go on',
      reads.every(({ status }) => status === 200),
      statuses,
    );
    const held = await api.read(job.id);
    findings.check('the job is not over, and not failed', held.finishedAt === null && held.counts.failed === 0);
    findings.check('the process lives', server.child.exitCode === null);
    server.child.kill('SIGUSR2');
    await server.waitForLine(/^freed$/);
    const again = await api.send('POST', '/v1/analyses', { ticker: 'ACME.DEMO' });
    findings.check('with space again, writes are taken', again.status === 201, `${again.status}`);
    const over = await api.untilOver(job.id, 120_000);
    findings.check('and the job completes', over.status === 'completed', over.status);
    await auditJob(api, job.id, findings);
  } finally {
    server.child.kill('SIGKILL');
    await server.outcome;
    await stage.close();
  }
}
