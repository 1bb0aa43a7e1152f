import { once } from 'node:events';
import { connect } from 'node:net';
import { currentDialect } from '../../src/platform/config/dialect.js';
import { Metrics } from '../../src/platform/metrics/metrics.service.js';
import { ShutdownState } from '../../src/platform/shutdown/shutdown-state.js';
import type { EventClient, ReceivedEvent } from '../support/event-client.js';
import { readProblem } from '../support/problem.js';
import { until } from '../support/process.js';
import { EventApp } from './event-app.js';

const namesOf = (events: readonly ReceivedEvent[]): string[] => events.map(({ event }) => event);

const positionsOf = (events: readonly ReceivedEvent[]): number[] =>
  events.flatMap(({ event, data }) => (event === 'item' ? [Number(data.position)] : []));

const upTo = (count: number, from = 0): number[] => Array.from({ length: count }, (_, index) => from + index);

async function readItems(client: EventClient, count: number): Promise<void> {
  for (let i = 0; i < count; i++) await client.until('item');
}

describe('the events of a job', () => {
  let server: EventApp;
  beforeEach(async () => {
    server = await EventApp.start();
  });
  afterEach(async () => {
    await server.close();
    await server.database.drop();
  });

  const openStreams = async (): Promise<string> => {
    const text = await server.app.get(Metrics).render();
    return /^barometer_event_streams (\d+)$/m.exec(text)?.[1] ?? '';
  };

  it('tell of every item once, and how a job of the demo market ended', async () => {
    const { body } = await server.submit({ universe: 'demo' });
    const client = await server.follow(body.id);
    const snapshot = await client.next();
    expect(snapshot).toMatchObject({ event: 'snapshot', id: '0-29', data: { id: body.id, status: 'queued' } });
    expect(await openStreams()).toBe('1');
    await server.work();
    const events = await client.all();
    expect(client.end).toBe('complete');
    expect(positionsOf(events).sort((a, b) => a - b)).toEqual(upTo(30));
    expect(namesOf(events).slice(-2)).toEqual(['completed', 'end']);
    expect(events.at(-2)?.data).toMatchObject({ status: 'completed', progress: 1, counts: { succeeded: 30 } });
    expect(namesOf(events)).toContain('progress');
    const item = events.find(({ event }) => event === 'item');
    expect(item?.id).toMatch(/^\d+-\d+$/);
    expect(item?.data).toMatchObject({
      ticker: expect.any(String),
      state: 'succeeded',
      analysisId: expect.any(String),
    });
    await until(async () => ((await openStreams()) === '0' ? true : null));
  });

  it('are sent as an event stream: uncompressed, not stored, not buffered, with id and security headers', async () => {
    const id = await server.submitUnknown(2);
    const headers = { accept: 'text/event-stream', 'accept-encoding': 'gzip, br', 'x-request-id': 'request-of-events' };
    const client = await server.follow(id, { headers });
    await client.until('snapshot');
    expect(client.headers).toMatchObject({
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      'x-request-id': 'request-of-events',
      'x-content-type-options': 'nosniff',
    });
    expect(client.headers['content-encoding']).toBeUndefined();
    expect(client.parser.retryMs).toBe(3_000);
    client.cut();
    await until(async () => ((await openStreams()) === '0' ? true : null));
  });

  it('go on after Last-Event-ID when the connection was cut, without a gap or a repeat', async () => {
    const id = await server.submitUnknown(9);
    const first = await server.follow(id);
    await server.settle(4);
    await readItems(first, 2);
    first.cut();
    const seen = first.events.slice(0, first.events.findIndex(({ data }) => data.position === 1) + 1);
    await server.settle(3);
    const second = await server.follow(id, { lastEventId: seen.at(-1)?.id ?? '' });
    const snapshot = await second.next();
    expect(snapshot).toMatchObject({ event: 'snapshot', id: null, data: { counts: { failed: 7 } } });
    await readItems(second, 5);
    await server.settle(2);
    await second.all();
    expect([...positionsOf(seen), ...positionsOf(second.events)]).toEqual(upTo(9));
    expect(namesOf(second.events).slice(-2)).toEqual(['failed', 'end']);
  });

  it('begin with what is new after a snapshot, also when the client comes back after that', async () => {
    const id = await server.submitUnknown(6);
    await server.settle(2);
    const first = await server.follow(id);
    const snapshot = await first.until('snapshot');
    first.cut();
    await server.settle(4);
    const second = await server.follow(id, { lastEventId: snapshot.id });
    await second.all();
    expect(positionsOf(second.events)).toEqual(upTo(4, 2));
  });

  it('go on in another process on the same database', async () => {
    const id = await server.submitUnknown(6);
    const first = await server.follow(id);
    await server.settle(3);
    await readItems(first, 3);
    first.cut();
    // A SQLite file has one server at a time.
    const isShared = currentDialect() === 'postgres';
    if (!isShared) await server.close();
    const other = await EventApp.start({ database: server.database });
    const second = await other.follow(id, { key: server.key, lastEventId: first.lastEventId });
    await second.until('snapshot');
    await (isShared ? server : other).settle(3);
    await second.all();
    expect(positionsOf(second.events)).toEqual(upTo(3, 3));
    if (isShared) await other.close();
    else server = other;
  });

  it('of a job that is over are its end, and after Last-Event-ID what was missed', async () => {
    const id = await server.submitUnknown(5);
    await server.settle(2);
    await server.settle(3);
    const fresh = await server.follow(id);
    expect(namesOf(await fresh.all())).toEqual(['snapshot', 'failed', 'end']);
    const resumed = await server.follow(id, { lastEventId: '1-0' });
    expect(namesOf(await resumed.all())).toEqual(['snapshot', 'item', 'item', 'item', 'item', 'failed', 'end']);
    expect(positionsOf(resumed.events)).toEqual(upTo(4, 1));
  });

  it('tell of a cancelled job and its items', async () => {
    const id = await server.submitUnknown(3);
    const client = await server.follow(id);
    await client.until('snapshot');
    expect((await server.fetch(`/v1/jobs/${id}/cancel`, { method: 'POST' })).status).toBe(200);
    const events = await client.all();
    expect(positionsOf(events)).toEqual(upTo(3));
    expect(events.filter(({ event }) => event === 'item').map(({ data }) => data.state)).toEqual(
      Array.from({ length: 3 }, () => 'cancelled'),
    );
    expect(namesOf(events).slice(-2)).toEqual(['cancelled', 'end']);
  });

  it('wait for a client that reads slowly, and lose nothing', async () => {
    const tickers = Array.from({ length: 3_000 }, (_, index) => `T${index}.DEMO`);
    const { body } = await server.submit({ tickers });
    const client = await server.follow(body.id);
    await client.until('snapshot');
    client.pause();
    for (let i = 0; i < 6; i++) await server.settle(500);
    client.resume();
    const events = await client.all();
    expect(positionsOf(events)).toEqual(upTo(3_000));
    expect(namesOf(events).slice(-2)).toEqual(['failed', 'end']);
  });

  it('are refused to an eleventh stream of a key until one of the ten is closed', async () => {
    const id = await server.submitUnknown(2);
    const clients = await Promise.all(Array.from({ length: 10 }, () => server.follow(id)));
    const refused = await server.fetch(`/v1/jobs/${id}/events`);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
    expect((await readProblem(refused)).code).toBe('RATE_LIMITED');
    const otherKey = await server.createKey('default');
    expect((await server.follow(id, { key: otherKey })).status).toBe(200);
    clients[0]?.cut();
    const admitted = await until(async () => {
      const client = await server.follow(id);
      return client.status === 200 ? client : null;
    });
    expect(await admitted.next()).toMatchObject({ event: 'snapshot' });
  });

  it("do not exist for another owner, whose question is answered like one about nobody's job", async () => {
    const id = await server.submitUnknown(2);
    const headers = { 'x-api-key': await server.createKey('somebody else') };
    const foreign = await readProblem(await server.fetch(`/v1/jobs/${id}/events`, { headers }));
    const unknown = await readProblem(
      await server.fetch('/v1/jobs/01900000-0000-7000-8000-000000000009/events', { headers }),
    );
    expect(foreign).toMatchObject({ status: 404, code: 'NOT_FOUND', detail: unknown.detail });
    expect(unknown.status).toBe(404);
  });

  it('are refused after a Last-Event-ID that is none, or that the job has not reached', async () => {
    const id = await server.submitUnknown(2);
    for (const lastEventId of ['x', '1', '1-', '-1-2', '1-2-3', '99999999999-1', '1-4294967296', '1.5-2', '7-0']) {
      const response = await server.fetch(`/v1/jobs/${id}/events`, { headers: { 'last-event-id': lastEventId } });
      expect(await readProblem(response)).toMatchObject({
        status: 400,
        code: 'VALIDATION_FAILED',
        errors: [{ pointer: 'header/last-event-id' }],
      });
    }
    const empty = await server.follow(id, { lastEventId: '' });
    expect(await empty.next()).toMatchObject({ event: 'snapshot', id: '0-1' });
    empty.cut();
  });

  it('are refused to a client that does not accept them, and to one without a key', async () => {
    const id = await server.submitUnknown(2);
    const unacceptable = await server.fetch(`/v1/jobs/${id}/events`, { headers: { accept: 'application/json' } });
    expect((await readProblem(unacceptable)).code).toBe('NOT_ACCEPTABLE');
    const anonymous = await fetch(`${server.url}/v1/jobs/${id}/events`);
    expect((await readProblem(anonymous)).code).toBe('UNAUTHENTICATED');
  });

  it('are not sent to HEAD, which opens no stream', async () => {
    const id = await server.submitUnknown(2);
    const response = await server.fetch(`/v1/jobs/${id}/events`, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    expect(await openStreams()).toBe('0');
  });

  it('end with `reconnect` when the process is told to stop, which then closes', async () => {
    const id = await server.submitUnknown(2);
    const client = await server.follow(id);
    await client.until('snapshot');
    server.app.get(ShutdownState).startDraining();
    await client.all();
    expect(client.end).toBe('complete');
    expect(client.events.at(-1)).toEqual({ event: 'reconnect', id: null, data: {} });
    const late = await server.follow(id);
    expect(namesOf(await late.all()).at(-1)).toBe('reconnect');
    expect(late.headers.connection).toBe('close');
  });

  it('do not keep the application from closing, whether their clients read or not', async () => {
    const id = await server.submitUnknown(2);
    const client = await server.follow(id);
    await client.until('snapshot');
    const { port } = new URL(server.url);
    const silent = connect(Number(port), '127.0.0.1').pause();
    silent.write(`GET /v1/jobs/${id}/events HTTP/1.1\r\nHost: a\r\nX-API-Key: ${server.key}\r\n\r\n`);
    await until(async () => ((await openStreams()) === '2' ? true : null));
    const closed = once(silent.resume(), 'close');
    await server.close();
    await client.all();
    expect(client.events.at(-1)?.event).toBe('reconnect');
    silent.destroy();
    await closed;
    server = await EventApp.start({ database: server.database });
  });
});
