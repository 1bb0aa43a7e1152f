import type { Job } from '../../../src/jobs/engine/job.js';
import { JobEntity } from '../../../src/jobs/job.entity.js';
import { newId } from '../../../src/platform/database/id.js';
import { useTestDatabase } from '../../support/database.js';
import { clearJobs, type JobParts, readItems, readJob, setItems, startJobs, submit, tickersOf } from './job-parts.js';

const db = useTestDatabase();

let jobs: JobParts;

beforeEach(async () => {
  await clearJobs(db().database);
  jobs = startJobs(db().database);
});

const claim = (limit: number) => jobs.settlement.claim({ workerId: newId(), leaseMs: 60_000, limit });
const cancel = ({ ownerId, id }: Job) => db().database.transaction((uow) => jobs.service.cancel(uow, ownerId, id));
const retry = ({ ownerId, id }: Job) =>
  db().database.transaction((uow) => jobs.service.retryFailed(uow, { ownerId, id, requestId: 'again' }));

/** A job whose first item succeeded and whose others failed. */
async function placeFinished(tickers: readonly string[], parameters: unknown = {}): Promise<Job> {
  const job = await submit(db().database, jobs, tickers, { parameters });
  const claimed = await claim(100);
  const token = claimed?.token ?? '';
  const error = { code: 'PROVIDER_ERROR', detail: 'It broke.', retryable: true };
  const settled = tickers.map((_, position) => {
    const tries = { position, attempts: 1, deferrals: 0 };
    return position === 0
      ? { token, change: { ...tries, state: 'succeeded' as const, resultId: newId(), dataAsOf: null } }
      : { token, change: { ...tries, state: 'failed' as const, error } };
  });
  await jobs.settlement.settle(job.id, settled, async () => undefined);
  return readJob(jobs, job);
}

describe('submitting', () => {
  it('keeps what was ordered, item by item', async () => {
    const job = await submit(db().database, jobs, ['B', 'A'], { parameters: { strategy: 'balanced' } });
    expect(job).toMatchObject({ type: 'scripted', parameters: { strategy: 'balanced' }, version: 1, eventSeq: 0 });
    expect((await readItems(jobs, job)).map(({ position, ticker }) => `${position} ${ticker}`)).toEqual(['0 B', '1 A']);
  });

  it('is refused with QUEUE_FULL when too many items are unfinished', async () => {
    jobs = startJobs(db().database, { environment: { JOB_QUEUE_LIMIT: '5' } });
    await submit(db().database, jobs, tickersOf(3), { owner: 'kim' });
    await claim(1);
    await expect(submit(db().database, jobs, tickersOf(3), { owner: 'lee' })).rejects.toMatchObject({
      code: 'QUEUE_FULL',
      retryAfterSeconds: 30,
    });
    await submit(db().database, jobs, tickersOf(2), { owner: 'lee' });
    expect(await db().database.manager().count(JobEntity)).toBe(2);
  });

  it('is refused with TOO_MANY_TICKERS beyond 5,000', async () => {
    await expect(submit(db().database, jobs, tickersOf(5_001))).rejects.toMatchObject({ code: 'TOO_MANY_TICKERS' });
  });

  it('finds an unfinished job of the same owner over the same tickers, and no other', async () => {
    const parameters = { strategy: 'balanced', timeframe: '1d', settings: { riskPercent: 2, capital: 1_000 } };
    const job = await submit(db().database, jobs, ['A', 'B'], { parameters });
    const find = (change: object) =>
      db().database.transaction((uow) =>
        jobs.service.findActiveTwin(uow, {
          ...{ ownerId: job.ownerId, type: 'scripted', tickers: ['B', 'A'], parameters },
          ...change,
        }),
      );
    expect((await find({}))?.id).toBe(job.id);
    expect(await find({ tickers: ['A'] })).toBeNull();
    expect(await find({ ownerId: newId() })).toBeNull();
    await cancel(job);
    expect(await find({})).toBeNull();
  });
});

describe('cancelling', () => {
  it('ends a queued job at once', async () => {
    const job = await submit(db().database, jobs, tickersOf(3));
    const cancelled = await cancel(job);
    expect(cancelled).toMatchObject({ status: 'cancelled', startedAt: null, counts: { cancelled: 3 } });
    expect(cancelled.finishedAt).not.toBeNull();
    expect(await claim(5)).toBeNull();
  });

  it('takes queued items out of a running job, and waits for the others', async () => {
    const job = await submit(db().database, jobs, tickersOf(3));
    await claim(1);
    expect(await cancel(job)).toMatchObject({ status: 'cancelling', counts: { running: 1, cancelled: 2 } });
    expect(await cancel(job)).toMatchObject({ status: 'cancelling' });
    expect(await claim(5)).toBeNull();
  });

  it('gives a job that was cancelled before as it is', async () => {
    const job = await submit(db().database, jobs, tickersOf(3));
    const first = await cancel(job);
    expect(await cancel(job)).toMatchObject({ status: 'cancelled', finishedAt: first.finishedAt });
  });

  it('of a job that is over is refused', async () => {
    await expect(cancel(await placeFinished(['A', 'B']))).rejects.toMatchObject({ code: 'INVALID_STATE' });
  });

  it("of another owner's job, or of none, is NOT_FOUND", async () => {
    const job = await submit(db().database, jobs, ['A']);
    const { id: ownerId } = await jobs.owners.getOrCreate('lee');
    await expect(cancel({ ...job, ownerId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(cancel({ ...job, id: newId() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(cancel({ ...job, id: 'nonsense' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await readJob(jobs, job)).toMatchObject({ status: 'queued' });
  });
});

describe('retrying', () => {
  it('makes a new job over the tickers that failed, and leaves the old one as it is', async () => {
    const parent = await placeFinished(['A', 'B', 'C'], { strategy: 'balanced', settings: { capital: 1_000 } });
    const child = await retry(parent);
    expect(child).toMatchObject({
      status: 'queued',
      parentJobId: parent.id,
      requestId: 'again',
      parameters: parent.parameters,
      counts: { total: 2, queued: 2 },
    });
    expect((await readItems(jobs, child)).map(({ ticker, attempts }) => [ticker, attempts])).toEqual([
      ['B', 0],
      ['C', 0],
    ]);
    expect(await readJob(jobs, parent)).toEqual(parent);
  });

  it('gives the same fingerprint as the same order made anew', async () => {
    const parameters = { timeframe: '1d', strategy: 'balanced', settings: { riskPercent: 2, capital: 1_000 } };
    const child = await retry(await placeFinished(['A', 'B', 'C'], parameters));
    const fresh = await submit(db().database, jobs, ['C', 'B'], { parameters });
    expect(child.fingerprint).toBe(fresh.fingerprint);
  });

  it('is refused while the job is not over, and when nothing failed', async () => {
    const running = await submit(db().database, jobs, ['A']);
    await expect(retry(running)).rejects.toMatchObject({ code: 'INVALID_STATE' });
    await cancel(running);
    await expect(retry(running)).rejects.toMatchObject({ code: 'INVALID_STATE' });
    await expect(retry(await placeFinished(['A']))).rejects.toMatchObject({ code: 'INVALID_STATE' });
  });

  it('takes up items that lost their workers too often', async () => {
    const job = await submit(db().database, jobs, ['A']);
    await claim(1);
    await setItems(db().database, job, { leaseUntil: new Date(0), leaseLosses: 19 });
    await jobs.settlement.expireLeases('overdue');
    expect(await retry(job)).toMatchObject({ parentJobId: job.id, counts: { total: 1 } });
  });
});
