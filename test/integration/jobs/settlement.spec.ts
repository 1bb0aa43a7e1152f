import type { Job } from '../../../src/jobs/engine/job.js';
import type { ItemResult } from '../../../src/jobs/job-handler.js';
import type { Claim, SettledItem, StoreResults } from '../../../src/jobs/job-settlement.service.js';
import { newId } from '../../../src/platform/database/id.js';
import { Settings } from '../../../src/platform/database/settings.repository.js';
import { useTestDatabase } from '../../support/database.js';
import { clearJobs, type JobParts, readItems, readJob, setItems, startJobs, submit } from './job-parts.js';

const db = useTestDatabase();

let jobs: JobParts;
let settings: Settings;

beforeEach(async () => {
  await clearJobs(db().database);
  jobs = startJobs(db().database);
  settings = new Settings(db().database, jobs.clock);
});

/** Stores each result as a row, so that tests see what was committed. */
const store: StoreResults = async (uow, results) => {
  for (const { resultId } of results) await settings.claim(`result ${resultId}`, 'stored', uow);
};
const isStored = async ({ resultId }: ItemResult): Promise<boolean> =>
  (await settings.find(`result ${resultId}`)) !== null;

async function claimAll(tickers: readonly string[]): Promise<{ job: Job; claim: Claim }> {
  const job = await submit(db().database, jobs, tickers);
  const claim = await jobs.settlement.claim({ workerId: newId(), leaseMs: 60_000, limit: 100 });
  if (claim === null) throw new Error('There was nothing to claim.');
  return { job, claim };
}

const aResult = (): ItemResult => ({ resultId: newId(), dataAsOf: new Date('2026-01-02T03:04:05.678Z') });

const succeeded = ({ token }: Claim, position: number, result: ItemResult): SettledItem => ({
  token,
  change: { position, attempts: 1, deferrals: 0, state: 'succeeded', ...result },
  result,
});

const failed = ({ token }: Claim, position: number): SettledItem => {
  const error = { code: 'UNKNOWN_TICKER', detail: 'Nobody knows it.', retryable: false };
  return { token, change: { position, attempts: 1, deferrals: 0, state: 'failed', error } };
};

describe('settling', () => {
  it('writes results, items and the job together', async () => {
    const { job, claim } = await claimAll(['A', 'B', 'C']);
    const result = aResult();
    expect(await jobs.settlement.settle(job.id, [succeeded(claim, 0, result), failed(claim, 2)], store)).toBe(0);
    expect(await readItems(jobs, job)).toMatchObject([
      { state: 'succeeded', attempts: 1, resultId: result.resultId, dataAsOf: result.dataAsOf, eventSeq: 1 },
      { state: 'running', eventSeq: null, finishedAt: null },
      { state: 'failed', error: { code: 'UNKNOWN_TICKER', detail: 'Nobody knows it.', retryable: false }, eventSeq: 1 },
    ]);
    expect(await readJob(jobs, job)).toMatchObject({
      status: 'running',
      counts: { queued: 0, running: 1, succeeded: 1, failed: 1 },
      eventSeq: 1,
      finishedAt: null,
    });
    expect(await isStored(result)).toBe(true);
  });

  it('ends the job with its last item', async () => {
    const { job, claim } = await claimAll(['A', 'B']);
    await jobs.settlement.settle(job.id, [succeeded(claim, 0, aResult()), failed(claim, 1)], store);
    const ended = await readJob(jobs, job);
    expect(ended).toMatchObject({ status: 'completed_with_errors', counts: { succeeded: 1, failed: 1 } });
    expect(ended.finishedAt).not.toBeNull();
  });

  it('leaves everything as it was when the results cannot be stored', async () => {
    const { job, claim } = await claimAll(['A', 'B']);
    const before = await readJob(jobs, job);
    const result = aResult();
    const breaking: StoreResults = async (uow, results) => {
      await store(uow, results);
      throw new Error('broken');
    };
    const settled = [succeeded(claim, 0, result), failed(claim, 1)];
    await expect(jobs.settlement.settle(job.id, settled, breaking)).rejects.toThrow('broken');
    expect((await readItems(jobs, job)).map(({ state }) => state)).toEqual(['running', 'running']);
    expect(await readJob(jobs, job)).toEqual(before);
    expect(await isStored(result)).toBe(false);
  });

  it('under a lease that another worker has by now writes nothing, and is counted', async () => {
    const { job, claim: old } = await claimAll(['A', 'B']);
    await setItems(db().database, job, { leaseUntil: new Date(0) });
    await jobs.settlement.expireLeases('overdue');
    const current = await jobs.settlement.claim({ workerId: newId(), leaseMs: 60_000, limit: 1 });
    if (current === null) throw new Error('There was nothing to claim.');
    const late = aResult();
    expect(await jobs.settlement.settle(job.id, [succeeded(old, 0, late), succeeded(old, 1, aResult())], store)).toBe(
      2,
    );
    expect((await readItems(jobs, job)).map(({ state }) => state)).toEqual(['running', 'queued']);
    expect(await isStored(late)).toBe(false);

    const timely = aResult();
    const mixed = [succeeded(current, 0, timely), succeeded(old, 1, late)];
    expect(await jobs.settlement.settle(job.id, mixed, store)).toBe(1);
    expect(await readItems(jobs, job)).toMatchObject([{ resultId: timely.resultId }, { state: 'queued' }]);
    expect([await isStored(timely), await isStored(late)]).toEqual([true, false]);
  });

  it('never changes an item that is over', async () => {
    const { job, claim } = await claimAll(['A', 'B']);
    const first = aResult();
    await jobs.settlement.settle(job.id, [succeeded(claim, 0, first)], store);
    expect(await jobs.settlement.settle(job.id, [failed(claim, 0)], store)).toBe(1);
    expect((await readItems(jobs, job))[0]).toMatchObject({ state: 'succeeded', resultId: first.resultId });
  });

  it('puts an item back for later, and cancels it instead when its job is being cancelled', async () => {
    const { job, claim } = await claimAll(['A', 'B']);
    const again = (position: number): SettledItem => ({
      token: claim.token,
      change: { position, attempts: 1, deferrals: 2, state: 'queued', delayMs: 3_600_000 },
    });
    await jobs.settlement.settle(job.id, [again(0)], store);
    expect((await readItems(jobs, job))[0]).toMatchObject({ state: 'queued', attempts: 1, eventSeq: null });
    expect(await jobs.settlement.claim({ workerId: newId(), leaseMs: 60_000, limit: 1 })).toBeNull();

    await db().database.transaction((uow) => jobs.service.cancel(uow, job.ownerId, job.id));
    await jobs.settlement.settle(job.id, [again(1)], store);
    expect((await readItems(jobs, job)).map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
    expect(await readJob(jobs, job)).toMatchObject({ status: 'cancelled', counts: { cancelled: 2 } });
  });

  it('keeps a result that is finished while its job is being cancelled', async () => {
    const { job, claim } = await claimAll(['A']);
    await db().database.transaction((uow) => jobs.service.cancel(uow, job.ownerId, job.id));
    const result = aResult();
    await jobs.settlement.settle(job.id, [succeeded(claim, 0, result)], store);
    expect(await readJob(jobs, job)).toMatchObject({ status: 'cancelled', counts: { succeeded: 1 } });
    expect(await isStored(result)).toBe(true);
  });

  it('of a job that is gone writes nothing', async () => {
    const { job, claim } = await claimAll(['A']);
    await clearJobs(db().database);
    const result = aResult();
    expect(await jobs.settlement.settle(job.id, [succeeded(claim, 0, result)], store)).toBe(1);
    expect(await isStored(result)).toBe(false);
  });
});
