import { Database } from '../../../../src/platform/database/database.service.js';
import { newId } from '../../../../src/platform/database/id.js';
import { DomainError } from '../../../../src/platform/errors/domain-error.js';
import { openDataSource, useTestDatabase } from '../../../support/database.js';
import { defer } from '../../../support/deferred.js';
import {
  callsOf,
  clear,
  countEffects,
  countRecords,
  HandClock,
  type Made,
  SECOND,
  startProcess,
  toAnswer,
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

const run = (effect = one.slow(), call = aCall()) => one.idempotency.runSlow(call, effect, toAnswer);
const effects = () => countEffects(db().database);
const records = () => countRecords(db().database);
const IN_PROGRESS = { code: 'IDEMPOTENCY_IN_PROGRESS', status: 409, retryAfterSeconds: expect.any(Number) };

/** A request whose work has begun, and ends when the test says so: well, or with a failure. */
async function begin(failure: Error | null = null) {
  const begun = defer();
  const finish = defer();
  const work = async (): Promise<Made> => {
    begun.resolve();
    await finish.promise;
    if (failure) throw failure;
    return { effect: newId() };
  };
  const answer = one.idempotency.runSlow(aCall(), { work, store: one.store }, toAnswer);
  await begun.promise;
  return { answer, finish: () => finish.resolve() };
}

describe('slow work under a key', () => {
  // As many as a busy machine gets through the one writer of SQLite in time; `npm run chaos -- q4` sends 200 to real processes.
  it('is done once when 60 identical requests come at once, to two processes', async () => {
    const dataSource = await openDataSource(db().target);
    try {
      const two = startProcess(new Database(dataSource), clock);
      const { work } = one.slow();
      const answers = await Promise.all(
        Array.from({ length: 60 }, (_, index) => {
          const { idempotency, store } = index % 2 === 0 ? one : two;
          return idempotency.runSlow(aCall(), { work, store }, toAnswer);
        }),
      );
      expect(work).toHaveBeenCalledTimes(1);
      expect(await effects()).toBe(1);
      expect(answers.filter(({ isReplay }) => !isReplay)).toHaveLength(1);
      expect(new Set(answers.map(({ body }) => body.effect)).size).toBe(1);
    } finally {
      await dataSource.destroy();
    }
  });

  it('holds no transaction while it works', async () => {
    const { answer, finish } = await begin();
    await db().database.transaction((uow) => one.store(uow, { effect: 'of somebody else' }));
    finish();
    expect(await answer).toMatchObject({ status: 201, isReplay: false });
    expect(await effects()).toBe(2);
  });

  it('makes a twin wait, and gives it the answer', async () => {
    const { answer, finish } = await begin();
    const twin = run();
    finish();
    expect(await twin).toEqual({ ...(await answer), isReplay: true });
    expect(await effects()).toBe(1);
  });

  it('makes a twin wait for 10 s, and tells it then when to come back', async () => {
    const { answer, finish } = await begin();
    const twin = run();
    clock.goOn(10 * SECOND);
    await expect(twin).rejects.toMatchObject(IN_PROGRESS);
    finish();
    await answer;
    expect(await run()).toMatchObject({ isReplay: true });
  });

  it('makes no twin wait whose caller has gone, or while the process stops', async () => {
    const { answer, finish } = await begin();
    const gone = new AbortController();
    const twin = run(one.slow(), aCall(undefined, { signal: gone.signal }));
    gone.abort();
    await expect(twin).rejects.toMatchObject(IN_PROGRESS);
    const another = run();
    one.shutdown.startDraining();
    await expect(another).rejects.toMatchObject(IN_PROGRESS);
    finish();
    expect(await answer).toMatchObject({ isReplay: false });
  });

  it('is refused to another body at once', async () => {
    const { answer, finish } = await begin();
    const other = run(one.slow(), aCall({ ticker: 'BOLT.DEMO' }));
    await expect(other).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED', status: 422 });
    finish();
    await answer;
  });

  it('frees the key when it fails', async () => {
    const effect = one.slow();
    effect.work.mockRejectedValueOnce(new DomainError('PROVIDER_ERROR', 'The provider says no.'));
    await expect(run(effect)).rejects.toMatchObject({ code: 'PROVIDER_ERROR' });
    expect([await effects(), await records()]).toEqual([0, 0]);
    expect(await run(effect)).toMatchObject({ isReplay: false });
    expect(await effects()).toBe(1);
  });

  it('frees the key when its effect cannot be stored, and stores no part of it', async () => {
    const effect = one.slow();
    const full = {
      ...effect,
      store: async (...parameters: Parameters<typeof one.store>) => {
        await one.store(...parameters);
        throw new DomainError('STORAGE_FULL', 'No space.');
      },
    };
    await expect(run(full)).rejects.toMatchObject({ code: 'STORAGE_FULL' });
    expect([await effects(), await records()]).toEqual([0, 0]);
    expect(await run(effect)).toMatchObject({ isReplay: false });
  });

  it('is told what went wrong even when the key cannot be freed', async () => {
    const effect = one.slow();
    effect.work.mockImplementationOnce(async () => {
      jest.spyOn(db().database, 'manager').mockImplementationOnce(() => {
        throw new Error('the connection was lost');
      });
      throw new DomainError('PROVIDER_TIMEOUT', 'Too late.');
    });
    await expect(run(effect)).rejects.toMatchObject({ code: 'PROVIDER_TIMEOUT' });
    expect(await records()).toBe(1);
    clock.goOn(60 * SECOND);
    expect(await run(effect)).toMatchObject({ isReplay: false });
  });

  it('is not kept without a key', async () => {
    for (const _ of [1, 2]) await one.idempotency.runSlow(null, one.slow(), toAnswer);
    expect([await effects(), await records()]).toEqual([2, 0]);
  });
});

describe('a claim whose lease has ended', () => {
  it('is taken over, and who comes too late stores nothing and gets the answer that was stored', async () => {
    const { answer: late, finish } = await begin();
    clock.goOn(60 * SECOND);
    const second = await run();
    expect(second).toMatchObject({ isReplay: false });
    finish();
    expect(await late).toEqual({ ...second, isReplay: true });
    expect(await effects()).toBe(1);
  });

  it('still counts when nobody has taken it over', async () => {
    const { answer, finish } = await begin();
    clock.goOn(61 * SECOND);
    finish();
    expect(await answer).toMatchObject({ isReplay: false });
    expect(await run()).toMatchObject({ isReplay: true });
  });

  it('is taken over by one of many', async () => {
    const { answer: late, finish } = await begin();
    clock.goOn(60 * SECOND);
    const effect = one.slow();
    const answers = await Promise.all(Array.from({ length: 20 }, () => run(effect)));
    expect(effect.work).toHaveBeenCalledTimes(1);
    expect(answers.filter(({ isReplay }) => !isReplay)).toHaveLength(1);
    finish();
    await late;
    expect(await effects()).toBe(1);
  });

  it('is not given back by its first holder, whose work fails after the takeover', async () => {
    const { answer: late, finish } = await begin(new Error('too late anyway'));
    clock.goOn(60 * SECOND);
    const second = await begin();
    finish();
    await expect(late).rejects.toThrow('too late anyway');
    expect(await records()).toBe(1);
    second.finish();
    expect(await second.answer).toMatchObject({ isReplay: false });
    expect(await run()).toMatchObject({ isReplay: true });
    expect(await effects()).toBe(1);
  });

  it('is lost to who comes too late, also while the other one is still at it', async () => {
    const { answer: late, finish } = await begin();
    clock.goOn(60 * SECOND);
    const second = await begin();
    finish();
    await expect(late).rejects.toMatchObject(IN_PROGRESS);
    expect(await effects()).toBe(0);
    second.finish();
    await second.answer;
    expect(await effects()).toBe(1);
  });

  it('frees the key that a crashed process held', async () => {
    // Its work never ends, and nothing of it is ever heard again.
    await begin();
    const twin = run();
    clock.goOn(10 * SECOND);
    await expect(twin).rejects.toMatchObject(IN_PROGRESS);
    clock.goOn(50 * SECOND - 1);
    const early = run();
    clock.goOn(1);
    // Waiting already, it takes the key over as soon as the lease ends.
    expect(await early).toMatchObject({ isReplay: false });
    expect(await effects()).toBe(1);
  });
});
