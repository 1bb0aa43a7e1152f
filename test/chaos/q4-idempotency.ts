import { randomUUID } from 'node:crypto';
import type { JobApi, Reply } from './job-api.js';
import { type ChaosOptions, Stage, tickersOf } from './stage.js';

const REQUESTS = 200;

interface Trial {
  readonly name: string;
  readonly path: string;
  readonly body: unknown;
  readonly otherBody: unknown;
  readonly status: number;
}

/** Sends the same request many times at once with one key, and then another one with the same key. */
async function tryOut(api: JobApi, stage: Stage, { name, path, body, otherBody, status }: Trial): Promise<string> {
  const { findings } = stage.options;
  const headers = { 'idempotency-key': randomUUID() };
  const replies = await Promise.all(
    Array.from({ length: REQUESTS }, (): Promise<Reply> => api.send('POST', path, body, headers)),
  );
  const count = (test: (reply: Reply) => boolean): number => replies.filter(test).length;
  const statuses = [...new Set(replies.map((reply) => reply.status))].join(', ');
  findings.check(
    `${name}: every answer is ${status}`,
    count((reply) => reply.status === status) === REQUESTS,
    statuses,
  );
  const replayed = count((reply) => reply.headers.get('idempotent-replayed') === 'true');
  findings.check(`${name}: 1 effect, ${REQUESTS - 1} replays`, replayed === REQUESTS - 1, `${replayed} replays`);
  const ids = new Set(replies.map((reply) => (reply.body as { id?: string }).id));
  findings.check(`${name}: all of them name the same resource`, ids.size === 1, `${ids.size}`);
  const other = await api.send('POST', path, otherBody, headers);
  findings.check(`${name}: another body with the key is 422`, other.status === 422, `${other.status}`);
  return [...ids][0] ?? '';
}

/** Many identical requests at once. */
export async function run(options: ChaosOptions): Promise<void> {
  const { findings } = options;
  const stage = await Stage.open(options);
  try {
    const { url } = await stage.start('main');
    const api = stage.api(url);
    const tickers = tickersOf(20, 'TWIN');
    const id = await tryOut(api, stage, {
      name: 'POST /v1/analyses/bulk',
      path: '/v1/analyses/bulk',
      body: { tickers },
      otherBody: { tickers: tickers.slice(1) },
      status: 202,
    });
    const { body } = await api.send('GET', '/v1/jobs');
    const jobs = (body as { items: unknown[] }).items.length;
    findings.check('one job was made', jobs === 1, `${jobs}`);
    const over = await api.untilOver(id, 60_000);
    findings.check('and it completed', over.status === 'completed', over.status);
    await tryOut(api, stage, {
      name: 'POST /v1/watchlists',
      path: '/v1/watchlists',
      body: { name: 'Twins' },
      otherBody: { name: 'Others' },
      status: 201,
    });
    await tryOut(api, stage, {
      name: 'POST /v1/analyses',
      path: '/v1/analyses',
      body: { ticker: 'ACME.DEMO' },
      otherBody: { ticker: 'BOLT.DEMO' },
      status: 201,
    });
    const found = await api.send('GET', '/v1/analyses?ticker=ACME.DEMO');
    const analyses = (found.body as { items: unknown[] }).items.length;
    findings.check('one analysis was stored', analyses === 1, `${analyses}`);
  } finally {
    await stage.close();
  }
}
