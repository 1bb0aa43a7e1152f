import type { Job } from '../../../src/jobs/engine/job.js';
import { JobItemEntity } from '../../../src/jobs/job-item.entity.js';
import { JobRetention } from '../../../src/jobs/job-retention.service.js';
import { JobEntity } from '../../../src/jobs/job.entity.js';
import { SweepClaim } from '../../../src/jobs/sweep-claim.service.js';
import { Sweeper } from '../../../src/jobs/sweeper.service.js';
import { Sweeps } from '../../../src/jobs/sweeps.service.js';
import { SettingEntity } from '../../../src/platform/database/setting.entity.js';
import { Settings } from '../../../src/platform/database/settings.repository.js';
import { newId } from '../../../src/platform/database/id.js';
import { useTestDatabase } from '../../support/database.js';
import { clearJobs, type JobParts, startJobs, submit, TickingClock } from './job-parts.js';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

const db = useTestDatabase();

let clock: TickingClock;
let jobs: JobParts;

beforeEach(async () => {
  await clearJobs(db().database);
  await db().database.manager().delete(SettingEntity, { name: 'sweep' });
  clock = new TickingClock();
  jobs = startJobs(db().database, { clock });
});

/** The sweeper of one process, with the removal of old jobs. */
function startSweeper() {
  const sweeps = new Sweeps();
  const retention = new JobRetention(sweeps, db().database, jobs.repository, clock);
  retention.onModuleInit();
  return { sweeps, retention, sweeper: new Sweeper(sweeps, new SweepClaim(new Settings(db().database, clock), clock)) };
}

async function placeCancelled(daysAgo: number): Promise<Job> {
  const job = await submit(db().database, jobs, ['A', 'B']);
  await db().database.transaction((uow) => jobs.service.cancel(uow, job.ownerId, job.id));
  const finishedAt = new Date(clock.now().getTime() - daysAgo * DAY_MS);
  await db().database.manager().update(JobEntity, { id: job.id }, { finishedAt });
  return job;
}

const listIds = async (): Promise<string[]> =>
  (await db().database.manager().find(JobEntity)).map(({ id }) => id).sort();

describe('the removal of old jobs', () => {
  it('takes those that were over more than 30 days ago, with their items', async () => {
    await placeCancelled(31);
    await placeCancelled(400);
    const recent = await placeCancelled(29);
    const active = await submit(db().database, jobs, ['A']);
    const longAgo = new Date(clock.now().getTime() - 90 * DAY_MS);
    await db().database.manager().update(JobEntity, { id: active.id }, { createdAt: longAgo });
    const running = await submit(db().database, jobs, ['A']);
    await jobs.settlement.claim({ workerId: newId(), leaseMs: 60_000, limit: 1 });

    expect(await startSweeper().retention.sweep(new AbortController().signal)).toBe(2);
    expect(await listIds()).toEqual([recent.id, active.id, running.id].sort());
    expect(await db().database.manager().count(JobItemEntity)).toBe(4);
  });

  it('goes on batch after batch until none is left', async () => {
    const { id } = await placeCancelled(31);
    const row = await db().database.manager().findOneByOrFail(JobEntity, { id });
    const others = Array.from({ length: 50 }, () => ({ ...row, id: newId(), parameters: {} }));
    await db().database.manager().insert(JobEntity, others);
    expect(await startSweeper().retention.sweep(new AbortController().signal)).toBe(51);
    expect(await listIds()).toEqual([]);
  });

  it('does nothing once it is told to stop', async () => {
    await placeCancelled(31);
    expect(await startSweeper().retention.sweep(AbortSignal.abort())).toBe(0);
    expect(await listIds()).toHaveLength(1);
  });
});

describe('sweeping', () => {
  it('is done by one of two processes that come at the same time', async () => {
    await placeCancelled(31);
    const [a, b] = [startSweeper(), startSweeper()];
    const swept = await Promise.all([a.sweeper.sweepOnce(), b.sweeper.sweepOnce()]);
    expect(swept.sort()).toEqual([false, true]);
    expect(await listIds()).toEqual([]);
  });

  it('is done again when the time has come, by whichever process comes first', async () => {
    const [a, b] = [startSweeper(), startSweeper()];
    expect(await a.sweeper.sweepOnce()).toBe(true);
    clock.goOn(40 * MINUTE_MS);
    expect(await b.sweeper.sweepOnce()).toBe(false);
    clock.goOn(10 * MINUTE_MS);
    expect(await b.sweeper.sweepOnce()).toBe(true);
    expect(await a.sweeper.sweepOnce()).toBe(false);
  });

  it('goes on after a sweep that fails', async () => {
    await placeCancelled(31);
    const sweeps = new Sweeps();
    const seen: string[] = [];
    sweeps.register({ name: 'broken', sweep: () => Promise.reject(new Error('broken')) });
    new JobRetention(sweeps, db().database, jobs.repository, clock).onModuleInit();
    sweeps.register({ name: 'last', sweep: async () => seen.push('last') });
    const claim = new SweepClaim(new Settings(db().database, clock), clock);
    expect(await new Sweeper(sweeps, claim).sweepOnce()).toBe(true);
    expect(await listIds()).toEqual([]);
    expect(seen).toEqual(['last']);
  });

  it('ends before the next sweep when the process stops', async () => {
    const { sweeps, sweeper } = startSweeper();
    const seen: string[] = [];
    sweeps.register({
      name: 'long',
      sweep: async (signal) => {
        void sweeper.stop();
        seen.push(signal.aborted ? 'stopped' : 'goes on');
        return 0;
      },
    });
    sweeps.register({ name: 'next', sweep: async () => seen.push('next') });
    await sweeper.sweepOnce();
    expect(seen).toEqual(['stopped']);
  });

  it('refuses two sweeps of one name', () => {
    const { sweeps } = startSweeper();
    expect(() => sweeps.register({ name: 'jobs', sweep: async () => 0 })).toThrow("two sweeps named 'jobs'");
  });
});
