import type { Job, JobStatus } from '../../../src/jobs/engine/job.js';
import { JobFollower } from '../../../src/jobs/job-follower.service.js';
import { JobSignals } from '../../../src/jobs/job-signals.service.js';
import type { JobsRuntime } from '../../../src/jobs/jobs-runtime.service.js';
import type { JobsService } from '../../../src/jobs/jobs.service.js';
import type { Database } from '../../../src/platform/database/database.service.js';
import { DomainError } from '../../../src/platform/errors/domain-error.js';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const COUNTS = { total: 1, queued: 0, running: 1, succeeded: 0, failed: 0, cancelled: 0 };

const aJob = (status: JobStatus, version: number): Job => ({
  ...{ id: 'j1', ownerId: 'o1', type: 'analysis', status, counts: COUNTS, parameters: {}, fingerprint: '', version },
  ...{ parentJobId: null, requestId: null, eventSeq: 0, createdAt: new Date(0), startedAt: null, finishedAt: null },
});

function startFollower() {
  const signals = new JobSignals();
  const state = { job: aJob('running', 1), outage: false, isServerThere: false, starts: 0, reads: 0 };
  const follower = new JobFollower(
    { tryToServe: async () => !state.isServerThere } as unknown as Database,
    { start: async () => void (state.starts += 1) } as unknown as JobsRuntime,
    {
      get: async () => {
        state.reads += 1;
        if (state.outage) throw new DomainError('DATABASE_UNAVAILABLE', 'Away.');
        return state.job;
      },
    } as unknown as JobsService,
    signals,
  );
  const seen: string[] = [];
  const leaving = new AbortController();
  const follow = () =>
    follower.follow(state.job, { onChange: ({ version }) => seen.push(`v${version}`), signal: leaving.signal });
  return { signals, state, follower, follow, seen, leaving };
}

describe('following a job', () => {
  it('ends with the job', async () => {
    const { state, follow } = startFollower();
    const over = follow();
    await jest.advanceTimersByTimeAsync(600);
    state.job = aJob('completed', 2);
    await jest.advanceTimersByTimeAsync(300);
    expect(await over).toBe(state.job);
  });

  it('looks at once when this process changed the job, else four times a second', async () => {
    const { signals, state, follow, seen } = startFollower();
    const over = follow();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(state.reads).toBe(4);
    signals.changed('another');
    await jest.advanceTimersByTimeAsync(0);
    expect(state.reads).toBe(4);
    state.job = aJob('cancelled', 2);
    signals.changed('j1');
    await jest.advanceTimersByTimeAsync(0);
    expect((await over).status).toBe('cancelled');
    expect(seen).toEqual(['v1', 'v1', 'v1', 'v1', 'v1', 'v2']);
  });

  it('ends before the job when nobody waits any longer', async () => {
    const { follow, leaving } = startFollower();
    const over = follow();
    await jest.advanceTimersByTimeAsync(0);
    leaving.abort();
    await jest.advanceTimersByTimeAsync(0);
    expect((await over).status).toBe('running');
  });

  it('takes the place of a server that has gone, once the job has stood still for ten seconds', async () => {
    const { state, follower, follow } = startFollower();
    state.isServerThere = true;
    expect(await follower.ensureWorkers()).toBe('elsewhere');
    const over = follow();
    await jest.advanceTimersByTimeAsync(9_000);
    state.job = aJob('running', 2);
    await jest.advanceTimersByTimeAsync(9_000);
    state.isServerThere = false;
    expect(state.starts).toBe(0);
    await jest.advanceTimersByTimeAsync(2_000);
    expect(state.starts).toBe(1);
    state.job = aJob('completed', 3);
    await jest.advanceTimersByTimeAsync(300);
    await over;
  });

  it('bears a database that is away for less than a minute', async () => {
    const { state, follow } = startFollower();
    const over = follow();
    state.outage = true;
    await jest.advanceTimersByTimeAsync(30_000);
    state.outage = false;
    state.job = aJob('completed', 2);
    await jest.advanceTimersByTimeAsync(600);
    expect((await over).status).toBe('completed');

    const another = startFollower();
    const failure = another.follow().catch((error: unknown) => error);
    another.state.outage = true;
    await jest.advanceTimersByTimeAsync(61_000);
    expect(await failure).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  });
});
