import type { ItemState, JobCounts, JobStatus } from './job.js';

/** Where a job may go from each status; drawn in docs/jobs.md. A final status leads nowhere. */
export const JOB_TRANSITIONS: Readonly<Record<JobStatus, readonly JobStatus[]>> = {
  queued: ['running', 'cancelled'],
  running: ['completed', 'completed_with_errors', 'failed', 'cancelling', 'cancelled'],
  cancelling: ['cancelled'],
  completed: [],
  completed_with_errors: [],
  failed: [],
  cancelled: [],
};

/** Where an item may go from each state; back to the queue when it is to be tried again. */
export const ITEM_TRANSITIONS: Readonly<Record<ItemState, readonly ItemState[]>> = {
  queued: ['running', 'cancelled'],
  running: ['succeeded', 'failed', 'cancelled', 'queued'],
  succeeded: [],
  failed: [],
  cancelled: [],
};

export const isFinalStatus = (status: JobStatus): boolean => JOB_TRANSITIONS[status].length === 0;

export const isFinalState = (state: ItemState): boolean => ITEM_TRANSITIONS[state].length === 0;

export const ACTIVE_STATUSES = (Object.keys(JOB_TRANSITIONS) as JobStatus[]).filter((status) => !isFinalStatus(status));

/** Whether its queued items may be started. */
export const isClaimable = (status: JobStatus): boolean => status === 'queued' || status === 'running';

/** @throws RangeError when a job may not go there; a defect of ours, never of a caller. */
export function assertTransition(from: JobStatus, to: JobStatus): void {
  if (from !== to && !JOB_TRANSITIONS[from].includes(to)) throw new RangeError(`a job cannot go from ${from} to ${to}`);
}

/** Items that moved from one state to another. */
export interface ItemMove {
  readonly from: ItemState;
  readonly to: ItemState;
  readonly count: number;
}

/** How many went from `from` to each of these states. */
export function tallyMoves(from: ItemState, states: readonly ItemState[]): ItemMove[] {
  const counts = new Map<ItemState, number>();
  for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts].map(([to, count]) => ({ from, to, count }));
}

/** The counts after items moved. @throws RangeError when more left a state than were in it */
export function applyMoves(counts: JobCounts, moves: readonly ItemMove[]): JobCounts {
  const next = { ...counts };
  for (const { from, to, count } of moves) {
    next[from] -= count;
    next[to] += count;
  }
  const negative = Object.entries(next).find(([, count]) => count < 0);
  if (negative) throw new RangeError(`a job would have ${negative[1]} items ${negative[0]}`);
  return next;
}

/** What a job is once its counts are these: unfinished as it was, or running from its first item on. */
export function computeStatus(current: JobStatus, counts: JobCounts): JobStatus {
  if (isFinalStatus(current)) return current;
  const isOver = counts.queued + counts.running === 0;
  if (current === 'cancelling') return isOver ? 'cancelled' : 'cancelling';
  if (!isOver) return current === 'queued' && counts.running > 0 ? 'running' : current;
  if (counts.failed === 0) return 'completed';
  return counts.succeeded === 0 ? 'failed' : 'completed_with_errors';
}

/** What a job is after somebody asked to cancel it and its queued items are gone from `counts`. */
export function computeCancelledStatus(counts: JobCounts): JobStatus {
  return counts.running > 0 ? 'cancelling' : 'cancelled';
}
