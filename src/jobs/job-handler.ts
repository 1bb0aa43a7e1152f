import type { UnitOfWork } from '../platform/database/unit-of-work.js';

/** One item, as its handler is given it. */
export interface ItemTask {
  readonly jobId: string;
  readonly ownerId: string;
  /** The request that submitted the job. */
  readonly requestId: string | null;
  readonly position: number;
  readonly ticker: string;
  /** As the feature that submitted the job gave them. */
  readonly parameters: unknown;
}

/** What was made of an item. */
export interface ItemResult {
  /** A UUID. */
  readonly resultId: string;
  /** When the data that were used had been obtained. */
  readonly dataAsOf: Date | null;
}

/**
 * What a feature registers to have its kind of job done. An item may be performed more than once, by several workers at
 * the same time when one of them was thought dead: only one of them gets to store.
 */
export interface JobHandler<Result extends ItemResult = ItemResult> {
  /** Such as `analysis`; the `type` of its jobs. */
  readonly type: string;
  /**
   * The slow part, outside of any transaction. A DomainError says what is wrong with the item; its code decides whether
   * the item is tried again. Anything else is a defect, and tried again a few times.
   */
  perform(task: ItemTask, signal: AbortSignal): Promise<Result>;
  /** Writes results in the transaction that settles their items. */
  store(uow: UnitOfWork, results: readonly Result[]): Promise<void>;
}
