import type { Job } from '../../../src/jobs/engine/job.js';
import { isFinalStatus } from '../../../src/jobs/engine/job-state.js';
import { useTestDatabase } from '../../support/database.js';
import { defer } from '../../support/deferred.js';
import { clearJobs, type JobParts, readItems, readJob, startJobs, submit, tickersOf, untilJob } from './job-parts.js';
import { aResult, ScriptedHandler } from './scripted-handler.js';

const db = useTestDatabase();

let jobs: JobParts;
let handler: ScriptedHandler;

function start(environment: Readonly<Record<string, string>> = {}): void {
  jobs = startJobs(db().database, { environment });
  handler = new ScriptedHandler();
  jobs.handlers.register(handler);
}

beforeEach(() => clearJobs(db().database));

afterEach(() => jobs.runner.stop());

const place = (tickers: readonly string[]): Promise<Job> => submit(db().database, jobs, tickers);

async function work(job: Job): Promise<Job> {
  jobs.runner.start();
  return untilJob(jobs, job, ({ status }) => isFinalStatus(status));
}

describe('a runner that stops', () => {
  it('finishes what is young, and gives the rest back without counting a try', async () => {
    start({ JOB_CONCURRENCY: '1' });
    const job = await place(tickersOf(3));
    const begun = defer();
    const gate = defer();
    handler.scripts.set('T0', async () => {
      begun.resolve();
      await gate.promise;
      return aResult();
    });
    jobs.runner.start();
    await begun.promise;
    const stopped = jobs.runner.stop();
    gate.resolve();
    await stopped;
    expect((await readItems(jobs, job)).map(({ state, attempts }) => [state, attempts])).toEqual([
      ['succeeded', 1],
      ['queued', 0],
      ['queued', 0],
    ]);
    expect(await readJob(jobs, job)).toMatchObject({ status: 'running', counts: { queued: 2, running: 0 } });
  });

  it('interrupts what has been going on for long, and gives it back', async () => {
    start({ JOB_CONCURRENCY: '1' });
    const job = await place(['OLD']);
    const begun = defer();
    handler.scripts.set('OLD', () => {
      begun.resolve();
      return new Promise(() => undefined);
    });
    jobs.runner.start();
    await begun.promise;
    for (const item of jobs.runner.hand.listActive()) item.startedAt = performance.now() - 11_000;
    await jobs.runner.stop();
    expect(await readItems(jobs, job)).toMatchObject([{ state: 'queued', attempts: 0, leaseLosses: 0 }]);
  });

  it('leaves its items to the next one, which takes them up at once', async () => {
    start({ JOB_CONCURRENCY: '1' });
    const job = await place(tickersOf(3));
    const begun = defer();
    handler.scripts.set('T0', () => {
      begun.resolve();
      return Promise.resolve(aResult());
    });
    jobs.runner.start();
    await begun.promise;
    await jobs.runner.stop();
    start();
    expect(await work(job)).toMatchObject({ status: 'completed', counts: { succeeded: 3 } });
  });
});

describe('a lease that a worker has given up', () => {
  it('runs out although the worker renews the others, and the item is done again', async () => {
    start({ JOB_CONCURRENCY: '2', JOB_LEASE_MS: '500' });
    const job = await place(['KEPT', 'GIVEN-UP']);
    const gate = defer();
    const begun = { KEPT: defer(), 'GIVEN-UP': defer() };
    const begunAgain = defer();
    handler.scripts.set('KEPT', () => {
      begun.KEPT.resolve();
      return gate.promise.then(aResult);
    });
    handler.scripts.set('GIVEN-UP', () => {
      if (handler.performed.length > 2) begunAgain.resolve();
      begun['GIVEN-UP'].resolve();
      return gate.promise.then(aResult);
    });
    jobs.runner.start();
    await Promise.all([begun.KEPT.promise, begun['GIVEN-UP'].promise]);
    const givenUp = jobs.runner.hand.listActive().filter(({ leased }) => leased.ticker === 'GIVEN-UP');
    for (const item of givenUp) jobs.runner.hand.finish(item, null);
    jobs.runner.hand.abandon(givenUp);
    jobs.keeper.start();
    await begunAgain.promise;
    await jobs.keeper.stop();
    expect((await readItems(jobs, job)).map(({ leaseLosses }) => leaseLosses)).toEqual([0, 1]);
    gate.resolve();
  });
});
