import fc from 'fast-check';
import {
  ACTIVE_STATUSES,
  applyMoves,
  assertTransition,
  computeCancelledStatus,
  computeStatus,
  isClaimable,
  isFinalState,
  isFinalStatus,
  ITEM_TRANSITIONS,
  JOB_TRANSITIONS,
  tallyMoves,
} from '../../../../src/jobs/engine/job-state.js';
import {
  ITEM_STATES,
  type ItemState,
  JOB_STATUSES,
  type JobCounts,
  type JobStatus,
} from '../../../../src/jobs/engine/job.js';

const none = { queued: 0, running: 0, succeeded: 0, failed: 0, cancelled: 0 };

function countsOf(some: Partial<Record<ItemState, number>>): JobCounts {
  const counts = { ...none, ...some };
  return { ...counts, total: Object.values(counts).reduce((sum, count) => sum + count, 0) };
}

describe('the statuses of a job', () => {
  it('that are final are the four that say how it ended', () => {
    expect(JOB_STATUSES.filter(isFinalStatus)).toEqual(['completed', 'completed_with_errors', 'failed', 'cancelled']);
    expect(ACTIVE_STATUSES).toEqual(['queued', 'running', 'cancelling']);
  });

  it('can all be reached from queued', () => {
    const reached = new Set<JobStatus>(['queued']);
    for (const status of reached) for (const next of JOB_TRANSITIONS[status]) reached.add(next);
    expect([...reached].sort()).toEqual([...JOB_STATUSES].sort());
  });

  it('let items be claimed only while nobody has cancelled', () => {
    expect(JOB_STATUSES.filter(isClaimable)).toEqual(['queued', 'running']);
  });

  it('never lead out of a final one, nor from cancelling back to work', () => {
    expect(() => assertTransition('cancelled', 'completed')).toThrow('a job cannot go from cancelled to completed');
    expect(() => assertTransition('cancelling', 'running')).toThrow(RangeError);
    expect(() => assertTransition('queued', 'completed')).toThrow(RangeError);
  });

  it('may stay what they are', () => {
    for (const status of JOB_STATUSES) expect(() => assertTransition(status, status)).not.toThrow();
  });
});

describe('the states of an item', () => {
  it('that are final are the three that say how it ended', () => {
    expect(ITEM_STATES.filter(isFinalState)).toEqual(['succeeded', 'failed', 'cancelled']);
  });

  it('lead from running back to the queue, for another try', () => {
    expect(ITEM_TRANSITIONS.running).toContain('queued');
  });
});

describe('the status that follows from the counts', () => {
  it.each<[JobStatus, Partial<Record<ItemState, number>>, JobStatus]>([
    ['queued', { queued: 3 }, 'queued'],
    ['queued', { queued: 2, running: 1 }, 'running'],
    ['running', { queued: 3 }, 'running'],
    ['running', { running: 1, succeeded: 2 }, 'running'],
    ['running', { succeeded: 3 }, 'completed'],
    ['running', { succeeded: 2, failed: 1 }, 'completed_with_errors'],
    ['running', { failed: 3 }, 'failed'],
    ['cancelling', { running: 1, cancelled: 2 }, 'cancelling'],
    ['cancelling', { succeeded: 1, cancelled: 2 }, 'cancelled'],
    ['cancelling', { failed: 3 }, 'cancelled'],
    ['cancelled', { cancelled: 3 }, 'cancelled'],
    ['failed', { failed: 3 }, 'failed'],
  ])('of a job that is %s with %j is %s', (current, some, expected) => {
    expect(computeStatus(current, countsOf(some))).toBe(expected);
  });

  it('after a cancel waits for those that are being worked on', () => {
    expect(computeCancelledStatus(countsOf({ running: 1, cancelled: 5 }))).toBe('cancelling');
    expect(computeCancelledStatus(countsOf({ succeeded: 1, cancelled: 5 }))).toBe('cancelled');
  });
});

describe('the counts after items moved', () => {
  it('keep their sum', () => {
    const moves = tallyMoves('running', ['succeeded', 'failed', 'succeeded', 'queued']);
    expect(moves).toEqual([
      { from: 'running', to: 'succeeded', count: 2 },
      { from: 'running', to: 'failed', count: 1 },
      { from: 'running', to: 'queued', count: 1 },
    ]);
    expect(applyMoves(countsOf({ running: 4 }), moves)).toEqual(countsOf({ succeeded: 2, failed: 1, queued: 1 }));
  });

  it('are refused when more left a state than were in it', () => {
    expect(() => applyMoves(countsOf({ queued: 1 }), [{ from: 'queued', to: 'running', count: 2 }])).toThrow(
      'a job would have -1 items queued',
    );
  });
});

/** What may happen to a job: somebody cancels it, or one of its items moves. */
const steps = fc.array(
  fc.oneof(
    { weight: 1, arbitrary: fc.constant('cancel' as const) },
    { weight: 20, arbitrary: fc.record({ item: fc.nat(), choice: fc.nat() }) },
  ),
  { maxLength: 120 },
);

interface Model {
  status: JobStatus;
  counts: JobCounts;
  readonly items: ItemState[];
}

function cancel(model: Model): void {
  if (!isClaimable(model.status)) return;
  const count = model.counts.queued;
  for (const [index, state] of model.items.entries()) if (state === 'queued') model.items[index] = 'cancelled';
  model.counts = applyMoves(model.counts, [{ from: 'queued', to: 'cancelled', count }]);
  const next = computeCancelledStatus(model.counts);
  assertTransition(model.status, next);
  model.status = next;
}

function move(model: Model, item: number, choice: number): void {
  const position = item % model.items.length;
  const from = model.items[position] ?? 'queued';
  if (from === 'queued' && !isClaimable(model.status)) return;
  // A queued item is taken out by a cancel alone; what would be tried again is cancelled with its job.
  const allowed = ITEM_TRANSITIONS[from].filter(
    (to) => (from !== 'queued' || to === 'running') && (to !== 'queued' || model.status !== 'cancelling'),
  );
  const reachable = model.status === 'cancelling' ? allowed : allowed.filter((to) => to !== 'cancelled');
  const to = reachable[choice % Math.max(1, reachable.length)];
  if (to === undefined) return;
  model.items[position] = to;
  model.counts = applyMoves(model.counts, [{ from, to, count: 1 }]);
  const next = computeStatus(model.status, model.counts);
  assertTransition(model.status, next);
  model.status = next;
}

describe('any sequence of allowed moves', () => {
  it('keeps the counts true, and final jobs as they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), steps, (total, sequence) => {
        const model: Model = {
          status: 'queued',
          counts: countsOf({ queued: total }),
          items: Array.from({ length: total }, () => 'queued'),
        };
        for (const step of sequence) {
          const before = { ...model, items: [...model.items] };
          if (step === 'cancel') cancel(model);
          else move(model, step.item, step.choice);

          const { total: sum, ...counts } = model.counts;
          expect(sum).toBe(total);
          expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(total);
          for (const state of ITEM_STATES) {
            expect(counts[state]).toBe(model.items.filter((one) => one === state).length);
          }
          if (isFinalStatus(before.status)) expect(model).toEqual(before);
          expect(isFinalStatus(model.status)).toBe(model.items.every(isFinalState));
        }
      }),
      { numRuns: 300 },
    );
  });
});
