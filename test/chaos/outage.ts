import { setTimeout as pause } from 'node:timers/promises';
import { auditJob } from './audit.js';
import type { JobApi } from './job-api.js';
import { type ChaosOptions, Stage, tickersOf } from './stage.js';

const NOT_READY_WITHIN_MS = 3_000;
const READY_WITHIN_MS = 5_000;
const ANSWERED_WITHIN_MS = 2_000;
const CLIENTS = 8;

interface Probes {
  readonly live: Set<number>;
  readonly changes: { readonly status: number; readonly atMs: number }[];
}

interface Answers {
  ok: number;
  unavailable: number;
  slowestUnavailableMs: number;
  readonly other: string[];
}

async function statusOf(url: string): Promise<number> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}

/** Asks the probes ten times a second, as no platform would, and notes when readiness changes. */
async function watchProbes(url: string, probes: Probes, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    probes.live.add(await statusOf(`${url}/health/live`));
    const status = await statusOf(`${url}/health/ready`);
    if (probes.changes.at(-1)?.status !== status) probes.changes.push({ status, atMs: performance.now() });
    await pause(100);
  }
}

/** The longest that the server itself took for an answer with 503, from its log: the clients share its processor. */
function findSlowest(log: string): number {
  const durations = log
    .split('\n')
    .filter((line) => line.includes('"status":503') && !line.includes('/health'))
    .map((line) => Number(/"durationMs":([\d.]+)/.exec(line)?.[1] ?? 0));
  return Math.max(0, ...durations);
}

/** Reads and writes in turns, and judges every answer. */
async function useApi(api: JobApi, answers: Answers, signal: AbortSignal): Promise<void> {
  const requests = [
    () => api.send('GET', '/v1/analyses?limit=5'),
    () => api.send('POST', '/v1/analyses', { ticker: 'ACME.DEMO' }),
    () => api.send('GET', '/v1/watchlists'),
  ];
  for (let turn = 0; !signal.aborted; turn++) {
    const startedAt = performance.now();
    const reply = await requests[turn % requests.length]?.().catch((error: unknown) => String(error));
    const tookMs = performance.now() - startedAt;
    if (typeof reply !== 'object') answers.other.push(String(reply));
    else if (reply.status < 300) answers.ok += 1;
    else if (reply.status === 503 && reply.headers.get('content-type')?.includes('problem+json') === true) {
      answers.unavailable += 1;
      answers.slowestUnavailableMs = Math.max(answers.slowestUnavailableMs, tookMs);
    } else answers.other.push(`${reply.status} ${JSON.stringify(reply.body)}`);
    await pause(100);
  }
}

/** The database is gone for a while, in the middle of a job and under load, and comes back. */
export async function run(options: ChaosOptions): Promise<void> {
  const { findings } = options;
  if (options.database === 'sqlite') {
    findings.note('SQLite has no server that could be away; q8 fills its disk');
    return;
  }
  const outageMs = options.isShort ? 5_000 : 20_000;
  const stage = await Stage.open(options, {
    environment: {
      RATE_LIMIT_ENABLED: 'true',
      RATE_LIMIT_READS_PER_MINUTE: '1000000',
      RATE_LIMIT_WRITES_PER_MINUTE: '1000000',
      RATE_LIMIT_TICKERS_PER_DAY: '1000000',
    },
  });
  try {
    const { program, url } = await stage.start('main');
    const api = stage.api(url);
    const job = await api.submit(tickersOf(options.isShort ? 200 : 400));
    const ending = new AbortController();
    const probes: Probes = { live: new Set(), changes: [] };
    const answers: Answers = { ok: 0, unavailable: 0, slowestUnavailableMs: 0, other: [] };
    const watching = [
      watchProbes(url, probes, ending.signal),
      ...Array.from({ length: CLIENTS }, () => useApi(api, answers, ending.signal)),
    ];
    await pause(2_000);
    const awayAt = performance.now();
    await stage.postgres?.halt();
    await pause(outageMs);
    const metrics = await api.send('GET', '/metrics').catch(() => null);
    await stage.postgres?.resume();
    const backAt = performance.now();
    await pause(READY_WITHIN_MS + 1_000);
    const okBefore = answers.ok;
    const over = await api.untilOver(job.id, 120_000);
    ending.abort();
    await Promise.all(watching);

    const slowestMs = findSlowest(program.stdout);
    const [, away, back, ...more] = probes.changes;
    const awayMs = (away?.atMs ?? Infinity) - awayAt;
    const backMs = (back?.atMs ?? Infinity) - backAt;
    findings.check('liveness stays 200', [...probes.live].join() === '200', [...probes.live].join(' '));
    const isAway = away?.status === 503 && awayMs < NOT_READY_WITHIN_MS;
    findings.check('readiness is 503 within 3 s', isAway, `${Math.round(awayMs)} ms`);
    const isBack = back?.status === 200 && backMs < READY_WITHIN_MS;
    findings.check(
      'and 200 within 5 s of the return, for good',
      isBack && more.length === 0,
      `${Math.round(backMs)} ms`,
    );
    findings.check(
      'requests are answered with a 503 problem within 2 s',
      answers.unavailable > 20 && slowestMs < ANSWERED_WITHIN_MS,
      `${answers.unavailable}, slowest ${Math.round(slowestMs)} ms; ${Math.round(answers.slowestUnavailableMs)} ms as a client saw it`,
    );
    findings.check('and with nothing else', answers.other.length === 0, answers.other.slice(0, 5).join('; '));
    findings.check('they succeed again afterwards', answers.ok > okBefore, `${answers.ok - okBefore}`);
    findings.note(`metrics meanwhile were answered with ${metrics?.status}`);
    const ended = await Promise.race([program.exit, pause(10, null)]);
    findings.check('the process never ended', ended === null);
    findings.check('the job completes', over.status === 'completed', over.status);
    await auditJob(api, job.id, findings);
  } finally {
    await stage.close();
  }
}
