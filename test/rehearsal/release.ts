import { setTimeout as pause } from 'node:timers/promises';
import { auditJob } from '../chaos/audit.js';
import { Findings } from '../chaos/findings.js';
import { CHAOS_KEY, Stage, tickersOf } from '../chaos/stage.js';
import type { JobView } from '../chaos/job-api.js';
import { findFreePort, type RunningProgram, until } from '../support/process.js';
import { SteadyClients } from '../support/steady-clients.js';
import { TcpBalancer } from '../support/tcp-balancer.js';
import { ReleaseTree, type SchemaStep } from './release-tree.js';

/** What railway.toml says, shortened where that only makes the rehearsal longer. */
const OVERLAP_MS = 3_000;
const GRACE_MS = 30_000;
const LAG_MS = 1_000;
const CLIENTS = 20;
const PAUSE_MS = 250;
const PROBE_EVERY_MS = 200;
const HEALTH_CHECK_MS = 120_000;
/** As many, and as slow, that the job is not over before the old processes are gone. */
const TICKERS = 120;
const TICKER_MS = 500;

const EXPAND: SchemaStep = {
  name: 'RehearseExpanding4000000000001',
  up: `ALTER TABLE "job" ADD COLUMN "rehearsal" text NOT NULL DEFAULT 'new'`,
};
const CONTRACT: SchemaStep = {
  name: 'RehearseContracting4000000000002',
  up: 'ALTER TABLE "job" DROP COLUMN "rehearsal"',
};

interface Service {
  readonly kind: 'main' | 'worker';
  readonly program: RunningProgram;
  readonly url: string;
}

const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;

async function isReady(url: string): Promise<true | null> {
  const response = await fetch(`${url}/health/ready`).catch(() => null);
  if (response?.status === 200) return true;
  await pause(PROBE_EVERY_MS);
  return null;
}

/** Stops what is still there after the grace period as the platform does. */
async function stopWithin({ program }: Service): Promise<{ readonly code: number | null; readonly ms: number }> {
  const startedAt = performance.now();
  program.signal('SIGTERM');
  const ending = new AbortController();
  void pause(GRACE_MS, undefined, { signal: ending.signal }).then(
    () => program.signal('SIGKILL'),
    () => undefined,
  );
  const { code } = await program.exit;
  ending.abort();
  return { code, ms: performance.now() - startedAt };
}

/** A platform with a project on it: two processes of each kind behind a balancer, replaced all at once. */
class Platform {
  private running: Service[] = [];
  private readonly started = new Set<RunningProgram>();

  constructor(
    private readonly stage: Stage,
    private readonly balancer: TcpBalancer,
    private readonly findings: Findings,
  ) {}

  /** As Railway does it: pre-deploy command, new processes, health check, overlap, SIGTERM to the old ones. */
  async deploy(tree: ReleaseTree, whenReady: () => Promise<void> = async () => undefined): Promise<void> {
    const startedAt = performance.now();
    const { version } = tree;
    const migrated = await tree.start('cli', ['migrate'], this.environment({})).exit;
    const [said] = migrated.stdout.split('\n');
    this.findings.check(`${version}: the pre-deploy command ends with 0`, migrated.code === 0, said + migrated.stderr);
    const old = this.running;
    const kinds = ['main', 'main', 'worker', 'worker'] as const;
    this.running = await Promise.all(kinds.map((kind) => this.start(tree, kind)));
    const readyAfter = performance.now() - startedAt;
    await Promise.all(this.apis(this.running).map(({ url }) => this.balancer.add(url)));
    await whenReady();
    await pause(OVERLAP_MS);
    const ended = await Promise.all(old.map(stopWithin));
    for (const { url } of this.apis(old)) this.balancer.remove(url);
    const slowest = Math.max(0, ...ended.map(({ ms }) => ms));
    const detail = `ready after ${seconds(readyAfter)}, the old ones gone ${seconds(slowest)} after SIGTERM`;
    const isWell = ended.every(({ code }) => code === 0);
    this.findings.check(`${version}: old processes exit with 0 in time`, isWell, detail);
    const health = (await (await fetch(`${this.balancer.url}/health`)).json()) as { readonly version: string };
    this.findings.check(`${version}: answers`, health.version === version, health.version);
  }

  async close(): Promise<void> {
    for (const program of this.started) program.signal('SIGKILL');
    await Promise.all([...this.started].map(({ exit }) => exit));
  }

  private apis(services: readonly Service[]): Service[] {
    return services.filter(({ kind }) => kind === 'main');
  }

  private environment(environment: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    return this.stage.environmentOf({
      MIGRATE_ON_START: 'false',
      SHUTDOWN_DRAIN_MS: '5000',
      JOB_CONCURRENCY: '1',
      ...environment,
    });
  }

  private async start(tree: ReleaseTree, kind: Service['kind']): Promise<Service> {
    const port = String(await findFreePort());
    const role = kind === 'main' ? 'api' : 'worker';
    const program = tree.start(kind, [], this.environment({ ROLE: role, PORT: port }));
    this.started.add(program);
    void program.exit.then(() => this.started.delete(program));
    const url = `http://127.0.0.1:${port}`;
    const isOver = program.exit.then(({ code, stderr }) => {
      throw new Error(`${kind} of ${tree.version} ended with ${code}: ${stderr}`);
    });
    await Promise.race([until(() => isReady(url), HEALTH_CHECK_MS), isOver]);
    return { kind, program, url };
  }
}

interface Rehearsal {
  readonly stage: Stage;
  readonly balancer: TcpBalancer;
  readonly platform: Platform;
  readonly findings: Findings;
}

/** One deploy, with clients and a job that know nothing of it. */
async function deployUnderLoad({ stage, balancer, platform, findings }: Rehearsal, tree: ReleaseTree): Promise<void> {
  const { version } = tree;
  const api = stage.api(balancer.url);
  const load = { url: balancer.url, key: CHAOS_KEY, pauseMs: PAUSE_MS };
  const clients = [
    new SteadyClients({ ...load, path: '/v1/jobs', keepAlive: CLIENTS, newConnections: 0 }),
    new SteadyClients({ ...load, path: '/v1/me', keepAlive: 0, newConnections: CLIENTS }),
  ];
  const tickers = tickersOf(TICKERS, `R${version.replaceAll('.', '')}X`);
  for (const ticker of tickers) stage.delay(ticker, TICKER_MS);
  const submitted: JobView[] = [];
  await platform.deploy(tree, async () => void submitted.push(await api.submit(tickers)));
  const [job] = submitted;
  if (!job) throw new Error('The job was not submitted.');
  const { counts } = await api.read(job.id);
  const isInFlight = counts.succeeded > 0 && counts.succeeded < TICKERS;
  findings.check(`${version}: a job is in flight when the old ones are gone`, isInFlight, JSON.stringify(counts));
  await pause(1_000);
  const tallies = await Promise.all(clients.map((each) => each.end()));
  const failures = tallies.flatMap((tally) => tally.failures);
  const answered = tallies.reduce((sum, tally) => sum + tally.answered, 0);
  const slowest = Math.round(Math.max(...tallies.map(({ slowestMs }) => slowestMs)));
  const detail = `${answered} answered, slowest ${slowest} ms; ${failures.slice(0, 5).join('; ')}`;
  findings.check(
    `${version}: no request of ${2 * CLIENTS} clients fails`,
    failures.length === 0 && answered > 500,
    detail,
  );
  const over = await api.untilOver(job.id, 90_000);
  const items = await api.listItems(job.id);
  const losses = items.reduce((sum, { leaseLosses }) => sum + leaseLosses, 0);
  const isWhole = over.status === 'completed' && over.counts.succeeded === TICKERS && losses === 0;
  findings.check(`${version}: it loses nothing, and no lease`, isWhole, `${over.status}, ${losses} leases lost`);
  await auditJob(api, job.id, findings);
}

/** Deploys three versions over a first one: the same schema, one that expands it, one that contracts it. */
export async function rehearseRelease(print: (line: string) => void, redisUrl: string | null): Promise<boolean> {
  const findings = new Findings(print);
  const stage = await Stage.open({ database: 'postgres', isShort: false, redisUrl, findings });
  const balancer = await TcpBalancer.start({ lagMs: LAG_MS, probePatienceMs: GRACE_MS });
  const platform = new Platform(stage, balancer, findings);
  const trees = [
    ReleaseTree.create('1.0.0', []),
    ReleaseTree.create('1.1.0', []),
    ReleaseTree.create('1.2.0', [EXPAND]),
    ReleaseTree.create('1.3.0', [EXPAND, CONTRACT]),
  ];
  const [first, ...releases] = trees;
  try {
    if (first) await platform.deploy(first);
    for (const tree of releases) await deployUnderLoad({ stage, balancer, platform, findings }, tree);
    const { refused, unserved } = balancer.lost;
    findings.check(
      'no connection met a closed door',
      refused + unserved === 0,
      `${refused} refused, ${unserved} unserved`,
    );
    findings.check(
      'nothing was written to a tree',
      trees.every((tree) => tree.isUntouched()),
    );
  } catch (error) {
    findings.check('the rehearsal ran to its end', false, error instanceof Error ? error.message : String(error));
  } finally {
    await platform.close();
    await balancer.close();
    await stage.close();
    for (const tree of trees) tree.remove();
  }
  const { passed, failed } = findings.counts;
  print(`${passed} passed, ${failed} failed`);
  return failed === 0;
}
