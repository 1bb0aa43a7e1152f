import { setTimeout as pause } from 'node:timers/promises';
import type { JobApi } from './job-api.js';
import { type ChaosOptions, killNow, Stage } from './stage.js';

interface RunView {
  readonly tick: string;
  readonly at: string;
  readonly jobId: string | null;
  readonly skippedReason: string | null;
}

const WORKERS = 4;
const SECOND_MS = 1_000;
const KILL_AFTER = 0.4;
const SETTINGS = { SCHEDULE_MINIMUM_SECONDS: '1', DEMO_ON_FIRST_START: 'false' };

async function createSchedule(api: JobApi): Promise<string> {
  const list = await api.send('POST', '/v1/watchlists', { name: 'Ticks' });
  const { id: watchlistId } = list.body as { id: string };
  await api.send('POST', `/v1/watchlists/${watchlistId}/items`, { tickers: ['ACME.DEMO'] });
  const order = { name: 'Every second', cron: '* * * * * *', watchlistId };
  const { status, body } = await api.send('POST', '/v1/schedules', order);
  if (status !== 201) throw new Error(`The schedule was answered with ${status}: ${JSON.stringify(body)}`);
  return (body as { id: string }).id;
}

async function listAll<Item>(api: JobApi, path: string): Promise<Item[]> {
  const all: Item[] = [];
  for (let cursor: string | null = null; ;) {
    const { body } = await api.send('GET', `${path}?limit=200${cursor === null ? '' : `&cursor=${cursor}`}`);
    const page = body as { items: Item[]; nextCursor: string | null };
    all.push(...page.items);
    if (page.nextCursor === null) return all;
    cursor = page.nextCursor;
  }
}

/**
 * One schedule with a tick each second, and four workers that all want it, one of which is killed and started again on
 * the way. On SQLite the one process is.
 */
export async function run(options: ChaosOptions): Promise<void> {
  const { findings, database, isShort } = options;
  const forMs = (isShort ? 8 : 60) * SECOND_MS;
  const isShared = database === 'postgres';
  const stage = await Stage.open(options, { environment: SETTINGS });
  try {
    const { url, program } = await stage.start('main', isShared ? { ROLE: 'api' } : {});
    const workers = [];
    for (let i = 0; isShared && i < WORKERS; i += 1) workers.push(await stage.start('worker'));
    const api = stage.api(url);
    const id = await createSchedule(api);
    const startedAt = Date.now();
    await pause(forMs * KILL_AFTER);
    await killNow(workers[0]?.program ?? program);
    const restarted = await stage.start(isShared ? 'worker' : 'main');
    if (!isShared) api.moveTo(restarted.url);
    await pause(Math.max(0, startedAt + forMs - Date.now()));
    await api.send('PATCH', `/v1/schedules/${id}`, { enabled: false }, { 'if-match': '*' });
    const endedAt = Date.now();

    const runs = await listAll<RunView>(api, `/v1/schedules/${id}/runs`);
    const ticks = runs.map(({ tick }) => Date.parse(tick)).sort((a, b) => a - b);
    const first = ticks[0] ?? 0;
    const last = ticks.at(-1) ?? 0;
    const expected = Math.floor((last - first) / SECOND_MS) + 1;
    findings.check('each tick ran once', new Set(ticks).size === ticks.length, `${ticks.length} runs`);
    findings.check(
      'every run made a job',
      runs.every(({ jobId }) => jobId !== null),
    );
    const jobs = await listAll<{ id: string }>(api, '/v1/jobs');
    const isSame = new Set(jobs.map((job) => job.id)).size === new Set(runs.map(({ jobId }) => jobId)).size;
    findings.check('there are as many jobs as ticks', isSame && jobs.length === runs.length, `${jobs.length} jobs`);
    const missing = expected - ticks.length;
    // With one process nobody is there while it starts again; the latest tick is made up for, the others are not.
    if (isShared) findings.check('no second was left out, though a worker was killed', missing === 0, `${missing}`);
    else findings.note(`${missing} of ${expected} seconds had nobody to run them`);
    findings.check(
      'the schedule ran until it was switched off',
      endedAt - last < 3 * SECOND_MS,
      `${endedAt - last} ms`,
    );
    const late = runs.map(({ tick, at }) => Date.parse(at) - Date.parse(tick)).sort((a, b) => a - b);
    findings.note(
      `${ticks.length} ticks; late by ${late[Math.floor(late.length / 2)]} ms in the middle, ${late.at(-1)} ms at most`,
    );
  } finally {
    await stage.close();
  }
}
