import { setTimeout as pause } from 'node:timers/promises';
import { SteadyClients } from '../support/steady-clients.js';
import { TcpBalancer } from '../support/tcp-balancer.js';
import { auditJob } from './audit.js';
import type { JobApi, JobView } from './job-api.js';
import { CHAOS_KEY, type ChaosOptions, Stage, tickersOf } from './stage.js';

const LAG_MS = 500;

type Server = Awaited<ReturnType<Stage['start']>>;

interface Size {
  readonly tickers: number;
  readonly restarts: number;
}

const FULL: Size = { tickers: 500, restarts: 10 };
const SHORT: Size = { tickers: 80, restarts: 2 };

async function stop({ program }: Server): Promise<number | null> {
  program.signal('SIGTERM');
  return (await program.exit).code;
}

/** New ones first, then the old ones go, one after the other, as a rolling deploy does it. */
async function rollBehindBalancer(stage: Stage, size: Size): Promise<void> {
  const { findings } = stage.options;
  const balancer = await TcpBalancer.start({ lagMs: LAG_MS });
  try {
    const servers = [await stage.start('main'), await stage.start('main')];
    await Promise.all(servers.map(({ url }) => balancer.add(url)));
    const api = stage.api(balancer.url);
    const job = await api.submit(tickersOf(size.tickers));
    const load = { url: balancer.url, key: CHAOS_KEY, path: `/v1/jobs/${job.id}`, pauseMs: 50 };
    const clients = new SteadyClients({ ...load, keepAlive: 10, newConnections: 10 });
    const codes: unknown[] = [];
    for (let done = 0; done < size.restarts; done++) {
      const successor = await stage.start('main');
      await balancer.add(successor.url);
      const old = servers.shift();
      if (!old) throw new Error('there is nothing to restart');
      servers.push(successor);
      codes.push(await stop(old));
      balancer.remove(old.url);
    }
    const seen = await api.read(job.id);
    findings.note(`after the last restart: ${JSON.stringify(seen.counts)}`);
    const over = await api.untilOver(job.id, 120_000);
    const { answered, failures } = await clients.end();
    findings.check(
      'no request fails',
      failures.length === 0,
      `${answered} answered; ${failures.slice(0, 5).join('; ')}`,
    );
    await judge(stage, over, api, codes);
  } finally {
    await balancer.close();
  }
}

/** A file has one server at a time. */
async function restartTheOnlyOne(stage: Stage, size: Size): Promise<void> {
  let server = await stage.start('main');
  const api = stage.api(server.url);
  const job = await api.submit(tickersOf(size.tickers));
  const backtest = await submitBacktest(api, size);
  const codes: unknown[] = [];
  for (let done = 0; done < size.restarts; done++) {
    await pause(1_000);
    codes.push(await stop(server));
    server = await stage.start('main');
    api.moveTo(server.url);
  }
  stage.options.findings.note(`after the last restart: ${JSON.stringify((await api.read(job.id)).counts)}`);
  await judge(stage, await api.untilOver(job.id, 120_000), api, codes);
  const tested = await api.untilOver(backtest.id, 120_000);
  stage.options.findings.check('backtests in threads complete, too', tested.status === 'completed', tested.status);
  await checkTries(stage, api, backtest.id);
}

/** Work that is done in threads of its own. */
async function submitBacktest(api: JobApi, size: Size): Promise<{ readonly id: string }> {
  const strategies = Array.from({ length: 20 }, (_, index) => ({
    id: 'sma-cross',
    parameters: { fast: 3 + index, slow: 40 },
  }));
  const { status, body } = await api.send('POST', '/v1/backtests', {
    tickers: tickersOf(size.tickers / 5, 'BT'),
    strategies,
  });
  if (status !== 202) throw new Error(`The backtest was answered with ${status}: ${JSON.stringify(body)}`);
  return body as { id: string };
}

/** A process that is told to stop gives its items back. */
async function checkTries({ options: { findings } }: Stage, api: JobApi, id: string): Promise<void> {
  const items = await api.listItems(id);
  const losses = items.reduce((sum, { leaseLosses }) => sum + leaseLosses, 0);
  const repeated = items.filter(({ attempts }) => attempts > 1).length;
  const detail = `${losses} leases, ${repeated} items`;
  findings.check('no lease was lost, and no try was counted for a restart', losses + repeated === 0, detail);
}

async function judge(stage: Stage, job: JobView, api: JobApi, codes: readonly unknown[]): Promise<void> {
  const { findings } = stage.options;
  findings.check(
    'every process ended with 0',
    codes.every((code) => code === 0),
    codes.join(' '),
  );
  findings.check('the job completes without a failure', job.status === 'completed', job.status);
  await checkTries(stage, api, job.id);
  await auditJob(api, job.id, findings);
}

/** Restarts one after the other, while a job runs and clients follow it. */
export async function run(options: ChaosOptions): Promise<void> {
  const size = options.isShort ? SHORT : FULL;
  const isAlone = options.database === 'sqlite';
  const environment = { SHUTDOWN_DRAIN_MS: isAlone ? '0' : '1500', JOB_CONCURRENCY: isAlone ? '4' : '1' };
  const stage = await Stage.open(options, { environment });
  try {
    await (isAlone ? restartTheOnlyOne(stage, size) : rollBehindBalancer(stage, size));
  } finally {
    await stage.close();
  }
}
