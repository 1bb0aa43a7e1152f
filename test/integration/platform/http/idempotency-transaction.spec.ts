import { currentDialect } from '../../../../src/platform/config/dialect.js';
import { Database } from '../../../../src/platform/database/database.service.js';
import { DomainError } from '../../../../src/platform/errors/domain-error.js';
import { Answer } from '../../../../src/platform/http/idempotency/answer.js';
import { IdempotencyRecords } from '../../../../src/platform/http/idempotency/idempotency-record.repository.js';
import { openDataSource, useTestDatabase } from '../../../support/database.js';
import { defer } from '../../../support/deferred.js';
import {
  callsOf,
  clear,
  countEffects,
  countRecords,
  HandClock,
  HOUR,
  SECOND,
  startProcess,
} from './idempotency-parts.js';

const db = useTestDatabase();
let clock: HandClock;
let one: ReturnType<typeof startProcess>;
let aCall: Awaited<ReturnType<typeof callsOf>>;

beforeEach(async () => {
  clock = new HandClock();
  await clear(db().database);
  one = startProcess(db().database, clock);
  aCall = await callsOf(db().database);
});

const run = (call = aCall()) => one.idempotency.runInTransaction(call, one.work);
const effects = () => countEffects(db().database);
const records = () => countRecords(db().database);

describe('database work under a key', () => {
  it('is done once when 200 identical requests come at once, to two processes', async () => {
    const dataSource = await openDataSource(db().target);
    try {
      const two = startProcess(new Database(dataSource), clock);
      const answers = await Promise.all(
        Array.from({ length: 200 }, (_, index) => {
          const { idempotency, work } = index % 2 === 0 ? one : two;
          return idempotency.runInTransaction(aCall(), work);
        }),
      );
      expect(await effects()).toBe(1);
      expect(answers.filter(({ isReplay }) => !isReplay)).toHaveLength(1);
      const bodies = new Set(answers.map(({ body, status, headers }) => JSON.stringify([status, headers, body])));
      expect(bodies.size).toBe(1);
    } finally {
      await dataSource.destroy();
    }
  });

  it('is answered again with status, headers and body of the first answer', async () => {
    const first = await run();
    expect(await run()).toEqual({ ...first, isReplay: true });
    expect(first).toMatchObject({ status: 201, isReplay: false, headers: { location: expect.any(String) } });
  });

  it('may have an answer without a body', async () => {
    const answer = async () => new Answer({ status: 204, body: undefined });
    await one.idempotency.runInTransaction(aCall(), answer);
    const replay = await one.idempotency.runInTransaction(aCall(), answer);
    expect(replay).toMatchObject({ status: 204, headers: {}, body: undefined, isReplay: true });
  });

  it('gives the very text that was sent, whatever characters are in it', async () => {
    const body = { text: '\0 \ud800 é漢😀 \u2028 "\\', numbers: [1e21, -0, 0.1, 5e-324], '10': 1, '9': null };
    const sent = JSON.stringify(body);
    const answer = async () => new Answer({ status: 200, body });
    await one.idempotency.runInTransaction(aCall(), answer);
    const replay = await one.idempotency.runInTransaction(aCall(), answer);
    expect(replay.isReplay).toBe(true);
    expect(JSON.stringify(replay.body)).toBe(sent);
  });

  it('is refused to another body, and to another path', async () => {
    await run();
    const reused = { code: 'IDEMPOTENCY_KEY_REUSED', status: 422 };
    await expect(run(aCall({ ticker: 'BOLT.DEMO' }))).rejects.toMatchObject(reused);
    await expect(run(aCall(undefined, { fingerprint: 'f'.repeat(64) }))).rejects.toMatchObject(reused);
    expect(await effects()).toBe(1);
  });

  it('is done for each owner, route, method and key', async () => {
    const { ownerId } = (await callsOf(db().database, 'somebody else'))();
    const changes = [{}, { ownerId }, { route: '/v1/others' }, { method: 'PATCH' }, { key: 'another' }];
    for (const change of changes) expect(await run(aCall(undefined, change))).toMatchObject({ isReplay: false });
    expect(await effects()).toBe(changes.length);
  });

  it('leaves nothing behind when it fails, and may be tried again with the same key', async () => {
    const failing = one.idempotency.runInTransaction(aCall(), async (uow) => {
      await one.work(uow);
      throw new DomainError('INVALID_STATE', 'It cannot be done now.');
    });
    await expect(failing).rejects.toMatchObject({ code: 'INVALID_STATE' });
    expect([await effects(), await records()]).toEqual([0, 0]);
    expect(await run()).toMatchObject({ isReplay: false });
    expect(await effects()).toBe(1);
  });

  it('lets a twin wait for the open transaction, and gives it the answer', async () => {
    const started = defer();
    const finish = defer();
    const first = one.idempotency.runInTransaction(aCall(), async (uow) => {
      started.resolve();
      await finish.promise;
      return one.work(uow);
    });
    await started.promise;
    const twin = run();
    finish.resolve();
    expect(await first).toMatchObject({ isReplay: false });
    expect(await twin).toMatchObject({ isReplay: true, body: (await first).body });
    expect(await effects()).toBe(1);
  });

  it('is done by the twin when the first one fails', async () => {
    const started = defer();
    const fail = defer();
    const first = one.idempotency.runInTransaction(aCall(), async () => {
      started.resolve();
      await fail.promise;
      throw new Error('on purpose');
    });
    await started.promise;
    const twin = run();
    fail.resolve();
    await expect(first).rejects.toThrow('on purpose');
    expect(await twin).toMatchObject({ isReplay: false });
    expect(await effects()).toBe(1);
  });

  it('looks again when the database does not let it wait any longer for another transaction', async () => {
    const blocked = new IdempotencyRecords(db().database);
    const cause = Object.assign(new Error('canceling statement due to lock timeout'), { code: '55P03' });
    const busy = new DomainError('DATABASE_UNAVAILABLE', 'The database is busy.', { cause });
    jest.spyOn(blocked, 'insert').mockRejectedValueOnce(busy);
    const other = startProcess(db().database, clock, blocked);
    expect(await other.idempotency.runInTransaction(aCall(), other.work)).toMatchObject({ isReplay: false });

    jest.spyOn(blocked, 'insert').mockImplementation(async () => {
      clock.goOn(3 * SECOND);
      throw busy;
    });
    const call = aCall(undefined, { key: 'for ten seconds' });
    const refused = { code: 'IDEMPOTENCY_IN_PROGRESS', retryAfterSeconds: expect.any(Number) };
    await expect(other.idempotency.runInTransaction(call, other.work)).rejects.toMatchObject(refused);
  });

  if (currentDialect() === 'postgres') {
    it('does not make a twin wait for longer than Postgres lets it', async () => {
      const started = defer();
      const finish = defer();
      const first = one.idempotency.runInTransaction(aCall(), async (uow) => {
        started.resolve();
        await finish.promise;
        return one.work(uow);
      });
      await started.promise;
      const twins = new IdempotencyRecords(db().database);
      const waiting = defer();
      const insert = twins.insert.bind(twins);
      jest.spyOn(twins, 'insert').mockImplementation((...parameters) => {
        waiting.resolve();
        return insert(...parameters);
      });
      const other = startProcess(db().database, clock, twins);
      const twin = other.idempotency.runInTransaction(aCall(), other.work);
      await waiting.promise;
      clock.goOn(10 * SECOND);
      await expect(twin).rejects.toMatchObject({ code: 'IDEMPOTENCY_IN_PROGRESS' });
      finish.resolve();
      expect(await first).toMatchObject({ isReplay: false });
      expect(await run()).toMatchObject({ isReplay: true });
    });
  }

  it('is not kept without a key', async () => {
    for (const _ of [1, 2]) await one.idempotency.runInTransaction(null, one.work);
    expect([await effects(), await records()]).toEqual([2, 0]);
  });
});

describe('a record', () => {
  it('counts for 24 hours, and then as absent, for another body too', async () => {
    await run();
    clock.goOn(24 * HOUR - 1);
    expect(await run()).toMatchObject({ isReplay: true });
    clock.goOn(1);
    const other = aCall({ ticker: 'BOLT.DEMO' });
    expect(await run(other)).toMatchObject({ isReplay: false });
    expect(await run(other)).toMatchObject({ isReplay: true });
    await expect(run()).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    expect([await effects(), await records()]).toEqual([2, 1]);
  });

  it('is begun again by one of many when it has expired', async () => {
    await run();
    clock.goOn(24 * HOUR);
    const answers = await Promise.all(Array.from({ length: 20 }, () => run()));
    expect(answers.filter(({ isReplay }) => !isReplay)).toHaveLength(1);
    expect(await effects()).toBe(2);
  });

  it('is removed when it has expired, the oldest first and not more than asked for', async () => {
    for (const key of ['1', '2', '3']) {
      await run(aCall(undefined, { key }));
      clock.goOn(HOUR);
    }
    expect(await one.idempotency.removeExpired(10)).toBe(0);
    clock.goOn(22 * HOUR);
    expect(await one.idempotency.removeExpired(1)).toBe(1);
    expect(await run(aCall(undefined, { key: '3' }))).toMatchObject({ isReplay: true });
    expect(await one.idempotency.removeExpired(10)).toBe(1);
    expect(await one.idempotency.removeExpired(10)).toBe(0);
    expect(await records()).toBe(1);
  });
});
