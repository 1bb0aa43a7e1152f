import { setTimeout as pause } from 'node:timers/promises';
import { onPostgresServer } from '../support/database.js';
import { SteadyClients } from '../support/steady-clients.js';
import type { JobApi } from './job-api.js';
import { CHAOS_KEY, type ChaosOptions, Stage } from './stage.js';

const PARALLEL = 200;
const IDLE_WITHIN_MS = 3_000;

interface PoolCounts {
  readonly inUse: number;
  readonly waiting: number;
}

async function readPool(api: JobApi): Promise<PoolCounts> {
  return {
    inUse: await api.readCounter('barometer_database_connections{state="in_use"}'),
    waiting: await api.readCounter('barometer_database_waiting_callers'),
  };
}

/** Whatever was done to it: nobody holds or waits for a connection once nobody asks for anything. */
async function expectIdle(api: JobApi, { findings }: ChaosOptions): Promise<void> {
  const giveUpAt = performance.now() + IDLE_WITHIN_MS;
  let counts = await readPool(api);
  while (counts.inUse + counts.waiting > 0 && performance.now() < giveUpAt) {
    await pause(50);
    counts = await readPool(api);
  }
  findings.check('every connection is back in the pool', counts.inUse + counts.waiting === 0, JSON.stringify(counts));
}

/** Many more requests at once than there are connections. */
async function crowd(api: JobApi, options: ChaosOptions): Promise<void> {
  const { findings } = options;
  const trials: readonly (readonly [string, string, unknown, number])[] = [
    ['reads', 'GET', undefined, 200],
    ['analyses', 'POST', { ticker: 'ACME.DEMO' }, 201],
  ];
  for (const [name, method, body, expected] of trials) {
    const path = method === 'GET' ? '/v1/analyses?limit=50' : '/v1/analyses';
    const startedAt = performance.now();
    const statuses = await Promise.all(
      Array.from({ length: PARALLEL }, () =>
        api.send(method, path, body).then(
          ({ status }) => status,
          (error: unknown) => String(error),
        ),
      ),
    );
    const others = statuses.filter((status) => status !== expected);
    const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
    const detail = `${seconds} s; ${[...new Set(others)].join(' ')}`;
    findings.check(`${PARALLEL} ${name} at once: none fails`, others.length === 0, detail);
  }
  await expectIdle(api, options);
}

/** Every session of the database is ended under load, again and again. */
async function terminateAll(stage: Stage, url: string): Promise<void> {
  const { findings } = stage.options;
  const api = stage.api(url);
  const clients = new SteadyClients({
    url,
    key: CHAOS_KEY,
    keepAlive: 20,
    newConnections: 0,
    path: '/v1/analyses?limit=20',
  });
  for (let round = 0; round < 5; round++) {
    await pause(1_000);
    await onPostgresServer(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'`,
      stage.databaseUrl,
    );
  }
  await pause(500);
  const { answered, failures } = await clients.end();
  const unexpected = failures.filter((failure) => !failure.endsWith(': 503'));
  findings.note(`${answered} answered, ${failures.length} refused while sessions were ended`);
  findings.check('what fails meanwhile is a 503', unexpected.length === 0, unexpected.slice(0, 5).join('; '));
  const { failures: after } = await steadyFor(url, 1_000);
  findings.check('afterwards nothing fails', after.length === 0, after.slice(0, 5).join('; '));
  await expectIdle(api, stage.options);
}

async function steadyFor(url: string, ms: number) {
  const clients = new SteadyClients({
    url,
    key: CHAOS_KEY,
    keepAlive: 20,
    newConnections: 0,
    path: '/v1/analyses?limit=20',
  });
  await pause(ms);
  return clients.end();
}

/** A crowd on few connections, and connections that are cut. */
export async function run(options: ChaosOptions): Promise<void> {
  const stage = await Stage.open(options);
  try {
    const { program, url } = await stage.start('main');
    await crowd(stage.api(url), options);
    if (options.database === 'postgres') await terminateAll(stage, url);
    const ended = await Promise.race([program.exit, pause(10, null)]);
    options.findings.check('the process never ended', ended === null);
  } finally {
    await stage.close();
  }
}
