import { request } from 'node:http';
import { setImmediate as turn } from 'node:timers/promises';
import { JobFeed } from '../../src/jobs/job-feed.service.js';
import { ShutdownState } from '../../src/platform/shutdown/shutdown-state.js';
import { until } from '../support/process.js';
import { EventApp, type SubmittedJob } from './event-app.js';

const ORDER = { tickers: ['ACME.DEMO', 'BOLT.DEMO', 'COMET.DEMO'] };

describe('POST /v1/analyses/bulk with Prefer', () => {
  let server: EventApp;
  beforeEach(async () => {
    server = await EventApp.start();
  });
  afterEach(async () => {
    await server.close();
    await server.database.drop();
  });

  const submit = (prefer: string, order: object = ORDER): Promise<SubmittedJob> => server.submit(order, { prefer });

  const countJobs = async (): Promise<number> => {
    const { items } = (await (await server.fetch('/v1/jobs')).json()) as { items: unknown[] };
    return items.length;
  };

  /** Until somebody waits for a job. */
  const untilWatched = async (isWatched: boolean): Promise<void> => {
    const watched = Reflect.get(server.app.get(JobFeed, { strict: false }), 'watched') as ReadonlyMap<string, unknown>;
    while (watched.size > 0 !== isWatched) await turn();
  };

  it('wait=N gives the job with 200 once it is over', async () => {
    await server.work();
    const { status, headers, body } = await submit('wait=20');
    expect(status).toBe(200);
    expect(headers.get('preference-applied')).toBe('wait=20');
    expect(headers.get('location')).toBe(`/v1/jobs/${body.id}`);
    expect(headers.get('retry-after')).toBeNull();
    expect(body).toMatchObject({ status: 'completed', counts: { succeeded: 3 }, duplicatesRemoved: 0 });
  });

  it('wait=N gives 202 when the time has passed', async () => {
    const { status, headers, body } = await submit('wait=1');
    expect(status).toBe(202);
    expect(headers.get('preference-applied')).toBe('wait=1');
    expect(headers.get('retry-after')).toBe('1');
    expect(body.status).toBe('queued');
  });

  it('a wait of more than 30 s is one of 30 s, and ends with 202 when the process is told to stop', async () => {
    const pending = submit('wait=500');
    await untilWatched(true);
    server.app.get(ShutdownState).startDraining();
    const { status, headers } = await pending;
    expect(status).toBe(202);
    expect(headers.get('preference-applied')).toBe('wait=30');
  });

  it('nobody goes on waiting for a client that has left', async () => {
    const headers = { 'x-api-key': server.key, 'content-type': 'application/json', prefer: 'wait=30' };
    const sent = request(`${server.url}/v1/analyses/bulk`, { method: 'POST', headers, agent: false });
    sent.on('error', () => undefined);
    sent.end(JSON.stringify(ORDER));
    await untilWatched(true);
    sent.destroy();
    await untilWatched(false);
    expect(await countJobs()).toBe(1);
  });

  it('what is malformed or not known is ignored', async () => {
    const { status, headers } = await submit('wait=-1, handling=rubbish; ;, respond-async');
    expect(status).toBe(202);
    expect(headers.get('preference-applied')).toBeNull();
  });

  it('handling=reuse-active gives an equal job that is not over with 200, and does not make another', async () => {
    const first = await submit('handling=reuse-active');
    expect(first.status).toBe(202);
    expect(first.headers.get('preference-applied')).toBeNull();
    const again = await submit('handling=reuse-active', { tickers: [...ORDER.tickers].reverse() });
    expect(again.status).toBe(200);
    expect(again.headers.get('preference-applied')).toBe('handling=reuse-active');
    expect(again.body.id).toBe(first.body.id);
    const other = await submit('handling=reuse-active', { ...ORDER, strategy: 'trend-following' });
    expect(other.status).toBe(202);
    expect(await countJobs()).toBe(2);
    const plain = await server.submit(ORDER);
    expect([plain.status, plain.body.id === first.body.id]).toEqual([202, false]);
  });

  it('handling=reuse-active makes a new job when the equal one is over, or is another owner’s', async () => {
    const first = await submit('handling=reuse-active');
    await server.settle(3);
    const second = await submit('handling=reuse-active');
    expect([second.status, second.body.id === first.body.id]).toEqual([202, false]);
    const key = await server.createKey('somebody else');
    const foreign = await server.submit(ORDER, { prefer: 'handling=reuse-active', 'x-api-key': key });
    expect(foreign.status).toBe(202);
  });

  it('of many who ask for the same at the same time with handling=reuse-active, one makes the job', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => submit('handling=reuse-active')));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array.from({ length: 11 }, () => 200), 202]);
    expect(await countJobs()).toBe(1);
  });

  it('both can be combined', async () => {
    const first = await submit('handling=reuse-active');
    const pending = submit('wait=20, handling=reuse-active');
    await untilWatched(true);
    await server.work();
    const { status, headers, body } = await pending;
    expect(status).toBe(200);
    expect(headers.get('preference-applied')).toBe('handling=reuse-active, wait=20');
    expect(body).toMatchObject({ id: first.body.id, status: 'completed' });
    await until(async () => ((await countJobs()) === 1 ? true : null));
  });
});
