/** What a job can be; the last four are final. */
export const JOB_STATUSES = [
  'queued',
  'running',
  'cancelling',
  'completed',
  'completed_with_errors',
  'failed',
  'cancelled',
] as const;
export type JobStatus = (typeof JOB_STATUSES)[number];

/** What one ticker of a job can be; the last three are final. */
export const ITEM_STATES = ['queued', 'running', 'succeeded', 'failed', 'cancelled'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** How many items are in each state; the five add up to `total` at every instant. */
export interface JobCounts extends Readonly<Record<ItemState, number>> {
  readonly total: number;
}

/** Background work: one item for each ticker. */
export interface Job {
  readonly id: string;
  readonly ownerId: string;
  /** Name of the handler that works on its items. */
  readonly type: string;
  readonly status: JobStatus;
  readonly counts: JobCounts;
  /** What the handler was asked to do, the same for every item. */
  readonly parameters: unknown;
  /** SHA-256 over type, tickers and parameters: equal jobs have equal ones. */
  readonly fingerprint: string;
  /** The job whose failures this one tries again. */
  readonly parentJobId: string | null;
  /** The request that submitted it. */
  readonly requestId: string | null;
  /** Number of the last settlement; orders the events. */
  readonly eventSeq: number;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly version: number;
}

/** Why an item has no result. */
export interface ItemError {
  readonly code: string;
  readonly detail: string;
  /** Whether trying again later may help without anything else being changed. */
  readonly retryable: boolean;
}

/** One ticker of a job. */
export interface JobItem {
  readonly jobId: string;
  /** 0 to total - 1, in the order of the request. */
  readonly position: number;
  readonly ticker: string;
  readonly state: ItemState;
  /** Tries that came to an end, whatever it was. */
  readonly attempts: number;
  /** Tries whose worker disappeared. */
  readonly leaseLosses: number;
  /** What was made of it, such as an analysis; null unless it succeeded. */
  readonly resultId: string | null;
  readonly error: ItemError | null;
  /** When the data that were used had been obtained. */
  readonly dataAsOf: Date | null;
  /** The settlement that made it final; null while it is not. */
  readonly eventSeq: number | null;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}
