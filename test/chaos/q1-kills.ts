import { setTimeout as pause } from 'node:timers/promises';
import type { RunningProgram } from '../support/process.js';
import { addsUp, auditJob } from './audit.js';
import type { JobApi } from './job-api.js';
import { type ChaosOptions, killNow, Stage, tickersOf } from './stage.js';

const KILL_EVERY_MS = 2_000;
const WORKERS = 4;
const OVER_WITHIN_MS = 60_000;

interface Size {
  readonly tickers: number;
  readonly kills: number;
  readonly samples: number;
}

const FULL: Size = { tickers: 1_000, kills: 20, samples: 1_000 };
const SHORT: Size = { tickers: 300, kills: 3, samples: 50 };

interface Tally {
  samples: number;
  wrong: number;
  kills: number;
  /** Of them, while items were running. */
  whileRunning: number;
}

/** Reads the job's counts as often as it can until told to stop. */
async function poll(api: JobApi, id: string, tally: Tally, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const job = await api.tryRead(id);
    if (job) {
      tally.samples += 1;
      if (!addsUp(job)) tally.wrong += 1;
    }
    await pause(20);
  }
}

/**
 * Kills by chance and starts again, until there were enough kills or the job is over. One of several is killed while
 * others are still starting; the only one is killed when it has worked for a while.
 */
async function killAgainAndAgain(
  api: JobApi,
  id: string,
  parts: {
    readonly victims: Promise<RunningProgram>[];
    readonly replace: () => Promise<RunningProgram>;
    readonly size: Size;
  },
  tally: Tally,
): Promise<void> {
  const { victims, replace, size } = parts;
  while (tally.kills < size.kills) {
    if (victims.length === 1) await victims[0];
    await pause(KILL_EVERY_MS);
    const job = await api.tryRead(id);
    if (job && job.finishedAt !== null) break;
    const index = Math.floor(Math.random() * victims.length);
    const victim = await victims[index];
    if (!victim) throw new Error('there is nobody to kill');
    if (job && job.counts.running > 0) tally.whileRunning += 1;
    await killNow(victim);
    tally.kills += 1;
    victims[index] = replace();
  }
  await Promise.all(victims);
}

/** A job of slow tickers whose workers are killed every two seconds. */
export async function run(options: ChaosOptions): Promise<void> {
  const { findings } = options;
  const size = options.isShort ? SHORT : FULL;
  const isPostgres = options.database === 'postgres';
  const concurrency = isPostgres ? '1' : '4';
  const stage = await Stage.open(options, { environment: { JOB_LEASE_MS: '3000', JOB_CONCURRENCY: concurrency } });
  try {
    const server = await stage.start('main', { ROLE: isPostgres ? 'api' : 'all' });
    const api = stage.api(server.url);
    const startWorker = async (): Promise<RunningProgram> => (await stage.start('worker')).program;
    const restartServer = async (): Promise<RunningProgram> => {
      const { program, url } = await stage.start('main');
      api.moveTo(url);
      return program;
    };
    const victims = isPostgres ? Array.from({ length: WORKERS }, startWorker) : [Promise.resolve(server.program)];
    await Promise.all(victims);
    const job = await api.submit([...tickersOf(size.tickers - 2), 'NOSUCH1', 'NOSUCH2']);
    const tally: Tally = { samples: 0, wrong: 0, kills: 0, whileRunning: 0 };
    const ending = new AbortController();
    const polling = poll(api, job.id, tally, ending.signal);
    await killAgainAndAgain(api, job.id, { victims, replace: isPostgres ? startWorker : restartServer, size }, tally);
    const lastKillAt = performance.now();
    const over = await api.untilOver(job.id, OVER_WITHIN_MS * (options.isShort ? 1 : 3));
    const seconds = (performance.now() - lastKillAt) / 1_000;
    ending.abort();
    await polling;
    findings.note(`${tally.kills} kills, ${tally.whileRunning} of them seen with items running; ${over.status}`);
    findings.check(`at least ${size.kills} kills while items ran`, tally.whileRunning >= size.kills);
    findings.check('over within 60 s of the last kill', seconds < OVER_WITHIN_MS / 1_000, `${seconds.toFixed(1)} s`);
    findings.check(
      `the counts added up in all of at least ${size.samples} samples`,
      tally.wrong === 0 && tally.samples >= size.samples,
      `${tally.samples} samples, ${tally.wrong} wrong`,
    );
    findings.check('the two unknown tickers failed, the others did not', over.counts.failed === 2);
    await auditJob(api, job.id, findings);
    const losses = (await api.listItems(job.id)).reduce((sum, item) => sum + item.leaseLosses, 0);
    findings.note(`${losses} leases lost, ${stage.provider.requests.length} requests to the provider`);
  } finally {
    await stage.close();
  }
}
