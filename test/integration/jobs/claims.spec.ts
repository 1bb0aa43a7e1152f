import type { Job } from '../../../src/jobs/engine/job.js';
import { newId } from '../../../src/platform/database/id.js';
import { useTestDatabase } from '../../support/database.js';
import { clearJobs, type JobParts, readItems, readJob, setItems, startJobs, submit, tickersOf } from './job-parts.js';

const db = useTestDatabase();

let jobs: JobParts;

beforeEach(async () => {
  await clearJobs(db().database);
  jobs = startJobs(db().database);
});

const order = (limit: number, leaseMs = 60_000) => ({ workerId: newId(), leaseMs, limit });
const place = (tickers: readonly string[], owner = 'kim'): Promise<Job> =>
  submit(db().database, jobs, tickers, { owner });

describe('a claim', () => {
  it('leases the first queued items of a job, which then runs', async () => {
    const job = await place(['A', 'B', 'C']);
    expect(job).toMatchObject({ status: 'queued', startedAt: null, counts: { total: 3, queued: 3 } });
    const claim = await jobs.settlement.claim(order(2));
    expect(claim).toMatchObject({ job: { id: job.id, status: 'running' } });
    expect(claim?.items).toMatchObject([
      { position: 0, ticker: 'A', attempts: 0 },
      { position: 1, ticker: 'B', attempts: 0 },
    ]);
    const current = await readJob(jobs, job);
    expect(current).toMatchObject({ status: 'running', counts: { queued: 1, running: 2 } });
    expect(current.startedAt).not.toBeNull();
  });

  it('gives nothing where nothing is queued', async () => {
    expect(await jobs.settlement.claim(order(5))).toBeNull();
    await place(['A']);
    await jobs.settlement.claim(order(5));
    expect(await jobs.settlement.claim(order(5))).toBeNull();
  });

  it('leaves items alone whose time has not come', async () => {
    const job = await place(['A']);
    await setItems(db().database, job, { runAfter: new Date(Date.now() + 3_600_000) });
    expect(await jobs.settlement.claim(order(5))).toBeNull();
    await setItems(db().database, job, { runAfter: new Date(Date.now() - 1_000) });
    expect((await jobs.settlement.claim(order(5)))?.items).toHaveLength(1);
  });

  it('gives each item to one of four workers that ask at the same time', async () => {
    const job = await place(tickersOf(60));
    const workers = Array.from({ length: 4 }, () => startJobs(db().database));
    const claimed = await Promise.all(
      workers.map(async ({ settlement }) => {
        const positions: number[] = [];
        for (;;) {
          const claim = await settlement.claim(order(3));
          if (claim === null) return positions;
          positions.push(...claim.items.map(({ position }) => position));
        }
      }),
    );
    expect(claimed.flat().sort((a, b) => a - b)).toEqual(tickersOf(60).map((_, index) => index));
    expect(await readJob(jobs, job)).toMatchObject({ counts: { total: 60, queued: 0, running: 60 } });
  });
});

describe('the order of claims', () => {
  const claimedJobs = async (count: number): Promise<string[]> => {
    const ids: string[] = [];
    while (ids.length < count) {
      const claim = await jobs.settlement.claim(order(1));
      if (claim === null) break;
      ids.push(claim.job.id);
    }
    return ids;
  };

  it('lets a job of three tickers begin second behind one of two thousand, whoever owns it', async () => {
    const large = await place(tickersOf(2_000), 'kim');
    const small = await place(tickersOf(3), 'lee');
    const smallToo = await place(tickersOf(3), 'kim');
    const ids = await claimedJobs(3);
    expect(ids.slice(0, 2)).toEqual([large.id, small.id]);
    expect(ids[2]).toBe(smallToo.id);
  });

  it('goes round between owners, and round between the jobs of an owner', async () => {
    const a = await place(tickersOf(9), 'kim');
    const b = await place(tickersOf(9), 'kim');
    const c = await place(tickersOf(9), 'lee');
    expect(await claimedJobs(6)).toEqual([a.id, c.id, b.id, c.id, a.id, c.id]);
  });
});

describe('a lease', () => {
  it('is renewed for all items of its worker, and for nobody else', async () => {
    const job = await place(['A', 'B']);
    const mine = order(1, 500);
    const claim = await jobs.settlement.claim(mine);
    await jobs.settlement.claim(order(1, 500));
    await setItems(db().database, job, { leaseUntil: new Date(0) });
    const kept = await jobs.leases.renew(mine.workerId, 60_000);
    expect(kept).toEqual([{ jobId: job.id, position: 0, token: claim?.token }]);
    expect(await jobs.settlement.expireLeases('overdue')).toBe(1);
    expect((await readItems(jobs, job)).map(({ state }) => state)).toEqual(['running', 'queued']);
  });

  it('that ran out puts its item back, and counts the loss and no attempt', async () => {
    const job = await place(['A', 'B']);
    await jobs.settlement.claim(order(2));
    expect(await jobs.settlement.expireLeases('overdue')).toBe(0);
    await setItems(db().database, job, { leaseUntil: new Date(0) });
    expect(await jobs.settlement.expireLeases('overdue')).toBe(2);
    expect(await readItems(jobs, job)).toMatchObject([
      { state: 'queued', leaseLosses: 1, attempts: 0, error: null },
      { state: 'queued', leaseLosses: 1, attempts: 0, error: null },
    ]);
    expect(await readJob(jobs, job)).toMatchObject({ status: 'running', counts: { queued: 2, running: 0 } });
    expect((await jobs.settlement.claim(order(2)))?.items).toHaveLength(2);
  });

  it('that was lost for the twentieth time ends the item with WORKER_LOST', async () => {
    const job = await place(['A']);
    await jobs.settlement.claim(order(1));
    await setItems(db().database, job, { leaseUntil: new Date(0), leaseLosses: 19 });
    await jobs.settlement.expireLeases('overdue');
    expect(await readItems(jobs, job)).toMatchObject([
      { state: 'failed', leaseLosses: 20, attempts: 0, error: { code: 'WORKER_LOST', retryable: true } },
    ]);
    expect(await readJob(jobs, job)).toMatchObject({ status: 'failed', counts: { failed: 1, running: 0 } });
  });

  it('of a job that is being cancelled ends as cancelled when it runs out', async () => {
    const job = await place(['A', 'B']);
    await jobs.settlement.claim(order(1));
    const cancelled = await db().database.transaction((uow) => jobs.service.cancel(uow, job.ownerId, job.id));
    expect(cancelled).toMatchObject({ status: 'cancelling', counts: { running: 1, cancelled: 1 } });
    await jobs.settlement.expireLeases('all');
    expect((await readItems(jobs, job)).map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
    expect(await readJob(jobs, job)).toMatchObject({ status: 'cancelled', counts: { cancelled: 2 } });
  });

  it('of others is taken away at the start only where no other server can be alive', async () => {
    const job = await place(['A']);
    await jobs.settlement.claim(order(1));
    expect(await jobs.settlement.recoverLeases()).toBe(0);
    const isSoleServer = (await db().database.tryToServe()) && db().database.dialect === 'sqlite';
    expect(await jobs.settlement.recoverLeases()).toBe(isSoleServer ? 1 : 0);
    expect((await readItems(jobs, job))[0]?.state).toBe(isSoleServer ? 'queued' : 'running');
  });
});
