import { SystemClock } from '../../../../src/platform/clock/clock.js';
import { loadConfig } from '../../../../src/platform/config/load-config.js';
import { newId } from '../../../../src/platform/database/id.js';
import type { RequestCounter } from '../../../../src/platform/quota/request-counter.service.js';
import { useTestDatabase } from '../../../support/database.js';
import { until } from '../../../support/process.js';
import { startQuota } from '../../../support/quota-parts.js';
import { TcpGate } from '../../../support/tcp-gate.js';

const db = useTestDatabase();
const counters: RequestCounter[] = [];

/** The counting of one process. */
function start(environment: Record<string, string> = {}): RequestCounter {
  const { counter } = startQuota(db().database, loadConfig(environment), new SystemClock());
  counters.push(counter);
  return counter;
}

/** Counts one of at most two in a window. */
const count = (counter: RequestCounter, key: string, windowMs = 60_000) =>
  counter.increment(key, windowMs, 2, 0, `window-of-${windowMs}`);

afterEach(async () => {
  await Promise.all(counters.splice(0).map((counter) => counter.onModuleDestroy()));
});

const REDIS_URL = process.env.TEST_REDIS_URL;
const STORES: [string, Record<string, string>][] = [
  ['the database', {}],
  ...(REDIS_URL ? [['a Redis', { REDIS_URL }] as [string, Record<string, string>]] : []),
];

describe.each(STORES)('requests counted in %s', (_, environment) => {
  test('are blocked beyond the limit until the window is over', async () => {
    const counter = start(environment);
    const key = newId();
    expect(await count(counter, key)).toMatchObject({ totalHits: 1, isBlocked: false, timeToBlockExpire: 0 });
    expect(await count(counter, key)).toMatchObject({ totalHits: 2, isBlocked: false });
    const blocked = await count(counter, key);
    expect(blocked).toMatchObject({ totalHits: 3, isBlocked: true });
    expect(blocked.timeToBlockExpire).toBeGreaterThan(50);
    expect(await count(counter, newId())).toMatchObject({ totalHits: 1 });
    expect(await counter.peek(key, 60_000, 2, 'window-of-60000')).toEqual({
      used: 2,
      resetsInSeconds: expect.any(Number),
    });
  });

  test('begin again in the next window', async () => {
    const counter = start(environment);
    const key = newId();
    for (let time = 1; time <= 3; time += 1) await count(counter, key, 1_000);
    const next = await until(async () => {
      // The memory answers without giving way to anything else.
      await new Promise(setImmediate);
      const counted = await count(counter, key, 1_000);
      return counted.isBlocked ? null : counted;
    });
    expect(next.totalHits).toBe(1);
  });

  test('of several names are counted apart', async () => {
    const counter = start(environment);
    const key = newId();
    await count(counter, key);
    expect(await count(counter, key, 120_000)).toMatchObject({ totalHits: 1 });
  });
});

if (REDIS_URL) {
  test('while a Redis is away each process counts for itself, without waiting, and shares again afterwards', async () => {
    const gate = await TcpGate.before(REDIS_URL);
    const [one, other] = [start({ REDIS_URL: gate.url }), start({ REDIS_URL: gate.url })];
    const [before, during] = [newId(), newId()];
    await count(one, before);
    expect(await count(other, before)).toMatchObject({ totalHits: 2 });
    gate.shut();
    expect(await count(one, during)).toMatchObject({ totalHits: 1, isBlocked: false });
    expect(await count(other, during)).toMatchObject({ totalHits: 1, isBlocked: false });
    expect(one.status).toEqual({ store: 'redis', isShared: false });
    gate.open();
    await until(async () => {
      await new Promise(setImmediate);
      await count(one, during);
      return one.status.isShared ? true : null;
    });
    await Promise.all([one, other].map((counter) => counter.onModuleDestroy()));
    await gate.close();
  });

  test('a Redis that does not answer at all holds nobody up', async () => {
    const gate = await TcpGate.before(REDIS_URL);
    const counter = start({ REDIS_URL: gate.url });
    await count(counter, newId());
    gate.freeze();
    const begun = performance.now();
    expect(await count(counter, newId())).toMatchObject({ totalHits: 1 });
    expect(performance.now() - begun).toBeLessThan(5_000);
    expect(counter.status.isShared).toBe(false);
    await counter.onModuleDestroy();
    await gate.close();
  });
}

test('a table that is not there is told once, and each process counts for itself', async () => {
  const counter = start();
  const isShared = counter.status.store === 'postgres';
  if (isShared) await db().database.manager().query('ALTER TABLE "request_count" RENAME TO "request_count_away"');
  const key = newId();
  expect(await count(counter, key)).toMatchObject({ totalHits: 1 });
  expect(await count(counter, key)).toMatchObject({ totalHits: 2 });
  expect(counter.status.isShared).toBe(!isShared);
  if (isShared) await db().database.manager().query('ALTER TABLE "request_count_away" RENAME TO "request_count"');
});
