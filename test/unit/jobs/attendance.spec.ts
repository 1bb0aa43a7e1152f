import { EventEmitter } from 'node:events';
import { AttendedJobs } from '../../../src/jobs/attended-jobs.service.js';
import type { SignalSource } from '../../../src/jobs/attendance.js';
import { Bell } from '../../../src/jobs/engine/bell.js';
import { isFinalStatus } from '../../../src/jobs/engine/job-state.js';
import type { Job } from '../../../src/jobs/engine/job.js';
import type { JobChangesService } from '../../../src/jobs/job-changes.service.js';
import { type FollowOptions, JobFollower } from '../../../src/jobs/job-follower.service.js';
import { Terminal } from '../../../src/platform/cli/terminal.js';
import { DomainError } from '../../../src/platform/errors/domain-error.js';

const JOB: Job = {
  ...{ id: 'j1', ownerId: 'o1', type: 'analysis', status: 'queued', parameters: {}, fingerprint: '', eventSeq: 0 },
  ...{ parentJobId: null, requestId: null, createdAt: new Date(0), startedAt: null, finishedAt: null, version: 1 },
  counts: { total: 4, queued: 4, running: 0, succeeded: 0, failed: 0, cancelled: 0 },
};
const RUNNING: Job = { ...JOB, status: 'running', counts: { ...JOB.counts, queued: 0, running: 1, succeeded: 3 } };
const DONE: Job = { ...RUNNING, status: 'completed', counts: { ...RUNNING.counts, running: 0, succeeded: 4 } };
const CANCELLED: Job = { ...DONE, status: 'cancelled', counts: { ...DONE.counts, succeeded: 3, cancelled: 1 } };

class Signals extends EventEmitter implements SignalSource {
  readonly exits: number[] = [];

  exit(code: number): void {
    this.exits.push(code);
  }
}

/** Shows states as the test says; ends as the product's follower does. */
class ScriptedFollower extends JobFollower {
  where: 'here' | 'elsewhere' = 'here';
  private readonly states: Job[] = [];
  private readonly bell = new Bell();

  override async ensureWorkers(): Promise<'here' | 'elsewhere'> {
    return this.where;
  }

  show(job: Job): void {
    this.states.push(job);
    this.bell.ring();
  }

  override async follow(job: Job, { onChange, signal }: FollowOptions): Promise<Job> {
    signal.addEventListener('abort', () => this.bell.ring());
    let current = job;
    for (;;) {
      onChange(current);
      if (isFinalStatus(current.status) || signal.aborted) return current;
      while (this.states.length === 0 && !signal.aborted) await this.bell.wait();
      current = this.states.shift() ?? current;
    }
  }
}

function attend(submit: () => Promise<Job> = () => Promise.resolve(JOB)) {
  let text = '';
  const terminal = new Terminal({ write: () => undefined }, { write: (some) => (text += some) });
  const follower = Object.create(ScriptedFollower.prototype) as ScriptedFollower;
  Object.assign(follower, { where: 'here', states: [], bell: new Bell() });
  const signals = new Signals();
  const cancelled: string[] = [];
  let refuse: DomainError | null = null;
  const changes = {
    cancel: async (ownerId: string, id: string) => {
      if (refuse) throw refuse;
      cancelled.push(`${ownerId} ${id}`);
      follower.show(CANCELLED);
    },
  } as unknown as JobChangesService;
  const service = new AttendedJobs(follower, changes);
  const outcome = service.run({ terminal, label: 'Analysing', submit, source: signals });
  const refuseCancel = (error: DomainError): void => void (refuse = error);
  return { outcome, follower, signals, cancelled, refuseCancel, text: () => text };
}

/** Lets everything happen that can happen without time passing. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('somebody who waits for a job', () => {
  test('sees how far it is and what became of it', async () => {
    const { outcome, follower, signals, text } = attend();
    follower.show(RUNNING);
    follower.show(DONE);
    expect(await outcome).toBe(DONE);
    expect(text().trimEnd().split('\n')).toEqual([
      'Analysing: 3/4',
      'Analysing: 4/4',
      'Job j1: completed; 4 succeeded, 0 failed, 0 cancelled of 4.',
    ]);
    expect(signals.eventNames()).toEqual([]);
  });

  test('is told when a server does the work', async () => {
    const { outcome, follower, text } = attend();
    follower.where = 'elsewhere';
    follower.show(DONE);
    await outcome;
    expect(text()).toContain('A running server works on the job j1.\n');
  });

  test('cancels it with the first Ctrl-C, and waits until it is', async () => {
    const { outcome, follower, signals, cancelled, text } = attend();
    follower.show(RUNNING);
    await settle();
    signals.emit('SIGINT');
    expect(await outcome).toBe(CANCELLED);
    expect(cancelled).toEqual(['o1 j1']);
    expect(signals.exits).toEqual([]);
    expect(text()).toContain('Analysing: 3/4\nCancelling the job. Press Ctrl-C again to leave at once.\n');
  });

  test('leaves at once with the second Ctrl-C', async () => {
    const { follower, signals, refuseCancel, outcome } = attend();
    await settle();
    refuseCancel(new DomainError('DATABASE_UNAVAILABLE', 'Away.'));
    signals.emit('SIGINT');
    signals.emit('SIGINT');
    expect(signals.exits).toEqual([1]);
    follower.show(DONE);
    await outcome;
  });

  test('cancels a job that was just being submitted', async () => {
    let finish: (job: Job) => void = () => undefined;
    const { outcome, signals, cancelled } = attend(() => new Promise((resolve) => (finish = resolve)));
    await settle();
    signals.emit('SIGINT');
    finish(JOB);
    expect(await outcome).toBe(CANCELLED);
    expect(cancelled).toEqual(['o1 j1']);
  });

  test('is told why a job cannot be cancelled, unless it is over anyway', async () => {
    const { outcome, follower, signals, refuseCancel, text } = attend();
    await settle();
    refuseCancel(new DomainError('DATABASE_UNAVAILABLE', 'Away.'));
    signals.emit('SIGINT');
    await settle();
    expect(text()).toContain('The job could not be cancelled: Away.');
    follower.show(DONE);
    await outcome;

    const late = attend();
    await settle();
    late.refuseCancel(new DomainError('INVALID_STATE', 'Over.'));
    late.signals.emit('SIGINT');
    late.follower.show(DONE);
    await late.outcome;
    expect(late.text()).not.toContain('could not be cancelled');
  });

  test('leaves the job to others with SIGTERM', async () => {
    const { outcome, follower, signals, cancelled, text } = attend();
    follower.show(RUNNING);
    await settle();
    signals.emit('SIGTERM');
    expect(await outcome).toBe(RUNNING);
    expect(cancelled).toEqual([]);
    expect(text()).toContain('It is left to the next server, worker or command that does jobs.');
  });

  test('hears of a job that cannot be submitted, and leaves nothing behind', async () => {
    const { outcome, signals } = attend(() => Promise.reject(new DomainError('QUEUE_FULL', 'Full.')));
    await expect(outcome).rejects.toMatchObject({ code: 'QUEUE_FULL' });
    expect(signals.eventNames()).toEqual([]);
  });
});
