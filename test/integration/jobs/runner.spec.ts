import type { Job } from '../../../src/jobs/engine/job.js';
import { isFinalStatus } from '../../../src/jobs/engine/job-state.js';
import type { ItemResult } from '../../../src/jobs/job-handler.js';
import { newId } from '../../../src/platform/database/id.js';
import { DomainError } from '../../../src/platform/errors/domain-error.js';
import { useTestDatabase } from '../../support/database.js';
import { defer } from '../../support/deferred.js';
import { clearJobs, type JobParts, readItems, setItems, startJobs, submit, tickersOf, untilJob } from './job-parts.js';
import { aResult, ScriptedHandler } from './scripted-handler.js';

const db = useTestDatabase();

let jobs: JobParts;
let handler: ScriptedHandler;

function start(options: Parameters<typeof startJobs>[1] = {}): void {
  jobs = startJobs(db().database, options);
  handler = new ScriptedHandler();
  jobs.handlers.register(handler);
}

beforeEach(() => clearJobs(db().database));

afterEach(() => jobs.runner.stop());

const place = (tickers: readonly string[], type = 'scripted'): Promise<Job> =>
  submit(db().database, jobs, tickers, { type });

async function work(job: Job): Promise<Job> {
  jobs.runner.start();
  return untilJob(jobs, job, ({ status }) => isFinalStatus(status));
}

/** So that the next failure is the last one. */
const useUpAttempts = (job: Job) => setItems(db().database, job, { attempts: 4 });

describe('a runner', () => {
  it('does every item once, and stores every result', async () => {
    start();
    const job = await place(tickersOf(150));
    expect(await work(job)).toMatchObject({ status: 'completed', counts: { total: 150, succeeded: 150 } });
    expect([...handler.performed].sort()).toEqual(tickersOf(150).sort());
    const items = await readItems(jobs, job);
    expect(items.map(({ resultId }) => resultId).sort()).toEqual([...handler.stored].sort());
    expect(new Set(items.map(({ attempts }) => attempts))).toEqual(new Set([1]));
  });

  it('works on as many items at the same time as it may, and no more', async () => {
    start({ environment: { JOB_CONCURRENCY: '3' } });
    const job = await place(tickersOf(9));
    const gate = defer();
    const isFull = defer();
    let active = 0;
    let most = 0;
    for (const ticker of tickersOf(9)) {
      handler.scripts.set(ticker, async () => {
        active += 1;
        most = Math.max(most, active);
        if (active === 3) isFull.resolve();
        await gate.promise;
        active -= 1;
        return aResult();
      });
    }
    jobs.runner.start();
    await isFull.promise;
    gate.resolve();
    await untilJob(jobs, job, ({ status }) => isFinalStatus(status));
    expect(most).toBe(3);
  });

  it('fails an item that throws, with a reason that gives nothing away, and does the others', async () => {
    start();
    const job = await place(['BAD', 'GOOD']);
    await useUpAttempts(job);
    handler.scripts.set('BAD', () => {
      throw new Error('the password is 1234');
    });
    expect(await work(job)).toMatchObject({ status: 'completed_with_errors' });
    const [bad, good] = await readItems(jobs, job);
    expect(bad).toMatchObject({ state: 'failed', attempts: 5, error: { code: 'INTERNAL_ERROR', retryable: true } });
    expect(bad?.error?.detail).not.toContain('1234');
    expect(good).toMatchObject({ state: 'succeeded' });
  });

  it('fails an item at once for what no second try mends', async () => {
    start();
    const job = await place(['NOSUCH']);
    handler.scripts.set('NOSUCH', () => Promise.reject(new DomainError('UNKNOWN_TICKER', 'Nobody knows it.')));
    expect(await work(job)).toMatchObject({ status: 'failed' });
    expect(await readItems(jobs, job)).toMatchObject([
      { attempts: 1, error: { code: 'UNKNOWN_TICKER', detail: 'Nobody knows it.', retryable: false } },
    ]);
  });

  it('gives up an item that never ends, and does the others', async () => {
    start({ itemTimeoutMs: 50 });
    const job = await place(['STUCK', 'GOOD']);
    const stuck = defer<AbortSignal>();
    handler.scripts.set('STUCK', (_, signal) => {
      stuck.resolve(signal);
      return new Promise(() => undefined);
    });
    expect(await work(job)).toMatchObject({ status: 'completed_with_errors', counts: { succeeded: 1, failed: 1 } });
    expect((await readItems(jobs, job))[0]).toMatchObject({
      attempts: 1,
      error: { code: 'ITEM_TIMEOUT', detail: 'The item took longer than 0.05 s.', retryable: true },
    });
    expect((await stuck.promise).aborted).toBe(true);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'done'],
    ['a result without an id', { dataAsOf: null }],
    ['an id that is no UUID', { resultId: 'x', dataAsOf: null }],
    ['an instant that is none', { resultId: newId(), dataAsOf: 'today' }],
  ])('fails an item whose handler gives %s', async (_, garbage) => {
    start();
    const job = await place(['BAD', 'GOOD']);
    await useUpAttempts(job);
    handler.scripts.set('BAD', () => Promise.resolve(garbage as ItemResult));
    // `??` in the handler would put a result in the place of nothing.
    if (garbage === undefined) handler.perform = async ({ ticker }) => (ticker === 'BAD' ? undefined! : aResult());
    await work(job);
    expect(await readItems(jobs, job)).toMatchObject([
      { state: 'failed', error: { code: 'INTERNAL_ERROR' } },
      { state: 'succeeded' },
    ]);
  });

  it('tries an item again after trouble that passes', async () => {
    start();
    const job = await place(['FLAKY']);
    let tries = 0;
    handler.scripts.set('FLAKY', async () => {
      tries += 1;
      if (tries === 1) throw new DomainError('PROVIDER_TIMEOUT', 'It did not answer.');
      return aResult();
    });
    expect(await work(job)).toMatchObject({ status: 'completed' });
    expect(await readItems(jobs, job)).toMatchObject([{ state: 'succeeded', attempts: 2, error: null }]);
  });

  it('puts an item back when somebody limits us, without using an attempt up', async () => {
    start();
    const job = await place(['LIMITED']);
    let tries = 0;
    handler.scripts.set('LIMITED', async () => {
      tries += 1;
      if (tries <= 2) throw new DomainError('PROVIDER_RATE_LIMITED', 'Slowly.', { retryAfterSeconds: 0.05 });
      return aResult();
    });
    expect(await work(job)).toMatchObject({ status: 'completed' });
    expect(await readItems(jobs, job)).toMatchObject([{ state: 'succeeded', attempts: 1, leaseLosses: 0 }]);
    expect(tries).toBe(3);
  });

  it('fails the one item whose result cannot be stored, and stores the others', async () => {
    start();
    const job = await place(['A', 'BAD', 'C']);
    const bad = aResult();
    handler.scripts.set('BAD', () => Promise.resolve(bad));
    handler.refuse = (ids) => {
      if (ids.includes(bad.resultId)) throw new Error('a constraint');
    };
    expect(await work(job)).toMatchObject({ status: 'completed_with_errors', counts: { succeeded: 2, failed: 1 } });
    expect((await readItems(jobs, job))[1]).toMatchObject({ state: 'failed', error: { code: 'INTERNAL_ERROR' } });
    expect(handler.stored).toHaveLength(2);
  });

  it('fails items of a type that nobody handles', async () => {
    start();
    const job = await place(['A'], 'unheard-of');
    await useUpAttempts(job);
    expect(await work(job)).toMatchObject({ status: 'failed' });
    expect(await readItems(jobs, job)).toMatchObject([{ state: 'failed', error: { code: 'INTERNAL_ERROR' } }]);
  });

  it('asks the handlers of a cancelled job to stop', async () => {
    start({ environment: { JOB_CONCURRENCY: '1' } });
    const job = await place(['SLOW', 'NEXT']);
    const begun = defer();
    handler.scripts.set('SLOW', () => {
      begun.resolve();
      return new Promise(() => undefined);
    });
    jobs.runner.start();
    await begun.promise;
    await db().database.transaction((uow) => jobs.service.cancel(uow, job.ownerId, job.id));
    await jobs.keeper.noticeCancelled();
    const ended = await untilJob(jobs, job, ({ status }) => isFinalStatus(status));
    expect(ended).toMatchObject({ status: 'cancelled', counts: { cancelled: 2 } });
    expect(handler.performed).toEqual(['SLOW']);
    expect((await readItems(jobs, job)).map(({ attempts }) => attempts)).toEqual([0, 0]);
  });
});
