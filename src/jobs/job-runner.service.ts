import { setTimeout as delay } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { AppConfig } from '../platform/config/app-config.js';
import { newId } from '../platform/database/id.js';
import { Bell } from './engine/bell.js';
import { ClaimSize } from './engine/claim-size.js';
import type { AnnouncedJob, JobWorker } from './engines/job-engine.js';
import { HeldItem } from './held-item.js';
import { ItemExecutor } from './item-executor.service.js';
import { JobHandlers } from './job-handlers.service.js';
import { JobSettlement, type SettledItem, type StoreResults } from './job-settlement.service.js';
import { isOutage } from './outage.js';
import { type FinishedItem, WorkInHand } from './work-in-hand.js';

/** Most items that are claimed at once. */
const LARGEST_CLAIM = 100;
/** More rows in one statement, and whoever else uses this process waits while they are written down as text. */
const LARGEST_SETTLEMENT = 50;
/** How many results are worth a transaction, and how long the first of them waits for others. */
const SETTLE_FROM = 50;
const SETTLE_WITHIN_MS = 250;
/** With more unsettled results than this, no further item is claimed: the database is behind. */
const MOST_UNSETTLED = 300;
/** How long a free place waits for others to be filled together with. */
const FILL_WITHIN_MS = 5;
const RETRY_MS = 500;
/** Items younger than this are finished before the process ends. */
const FINISH_WITHIN_MS = 10_000;

/**
 * Works off queued items in this process: claims some, performs a few at a time, settles what is finished in batches.
 * Which job is next, what is claimed and what counts is decided by the tables; somebody else says when to look.
 */
@Injectable()
export class JobRunner implements JobWorker {
  readonly workerId = newId();
  readonly hand = new WorkInHand();
  private readonly logger = new Logger('Jobs');
  private readonly work = new Bell();
  private readonly room = new Bell();
  private readonly results = new Bell();
  private readonly claimSize: ClaimSize;
  private loops: readonly Promise<void>[] = [];
  private isStopping = false;
  /** Transactions under way that hold a lock other workers wait for. */
  private locking = 0;
  private filling: NodeJS.Timeout | undefined;
  private lastClaim: { readonly at: number; readonly isFull: boolean } | null = null;

  constructor(
    private readonly config: AppConfig,
    private readonly settlement: JobSettlement,
    private readonly executor: ItemExecutor,
    private readonly handlers: JobHandlers,
  ) {
    this.claimSize = new ClaimSize(config.jobConcurrency, LARGEST_CLAIM);
  }

  start(): void {
    this.loops = [this.claimLoop(), this.settleLoop()];
    this.wake();
  }

  /** There may be something to start. */
  wake(): void {
    this.work.ring();
  }

  /** Null also while it stops: what is left is for others. */
  async findDueJob(): Promise<AnnouncedJob | null> {
    return this.isStopping ? null : this.settlement.findDueJob();
  }

  /** Interrupted items end at once; waiting ones are settled without having been started. */
  noticeInterruptions(): void {
    for (const item of this.hand.takeInterrupted()) this.finish(item, this.executor.giveBack(item));
  }

  /** Claims nothing more, finishes what is young, gives the rest back without counting the try, and settles all of it. */
  async stop(): Promise<void> {
    this.isStopping = true;
    for (const bell of [this.work, this.room, this.results]) bell.ring();
    for (const item of this.hand.takeWaiting()) this.finish(item, this.executor.giveBack(item));
    const now = performance.now();
    for (const item of this.hand.listActive()) {
      const remainingMs = FINISH_WITHIN_MS - (now - (item.startedAt ?? now));
      if (remainingMs <= 0) item.interrupt('shutdown');
      else setTimeout(() => item.interrupt('shutdown'), remainingMs).unref();
    }
    await Promise.all(this.loops);
  }

  private async claimLoop(): Promise<void> {
    while (!this.isStopping) {
      const free = this.computeRoom();
      if (free <= 0) await this.room.wait();
      else if (!(await this.claimOnce(free))) await this.work.wait();
    }
  }

  /** How many items to claim now. */
  private computeRoom(): number {
    if (this.hand.waitingCount >= this.config.jobConcurrency || this.hand.finishedCount > MOST_UNSETTLED) return 0;
    if (this.lastClaim?.isFull) this.claimSize.adapt(performance.now() - this.lastClaim.at);
    this.lastClaim = null;
    return this.claimSize.current;
  }

  /** Whether it is worth asking again at once. */
  private async claimOnce(limit: number): Promise<boolean> {
    try {
      const order = { workerId: this.workerId, leaseMs: this.config.jobLeaseMs, limit };
      const locked = this.createHold();
      locked.begin();
      const claim = await this.settlement.claim(order).finally(() => locked.end());
      if (claim === null) return false;
      this.lastClaim = { at: performance.now(), isFull: claim.items.length === limit };
      this.hand.add(claim.items.map((leased) => new HeldItem(claim.job, leased, claim.token)));
      if (this.isStopping) for (const item of this.hand.takeWaiting()) this.finish(item, this.executor.giveBack(item));
      this.fill();
      return true;
    } catch (error) {
      this.logger.warn({ msg: 'No items could be claimed; trying again', err: error });
      await delay(RETRY_MS);
      return true;
    }
  }

  /**
   * While it is held no item is started: each would keep this process from its next statement for a millisecond, and
   * other workers from the job's row for as long.
   */
  private createHold(): { begin(): void; end(): void } {
    let isHeld = false;
    const set = (held: boolean): void => {
      if (held !== isHeld) this.locking += held ? 1 : -1;
      isHeld = held;
    };
    return {
      begin: () => set(true),
      end: () => {
        set(false);
        this.fill();
      },
    };
  }

  private fill(): void {
    clearTimeout(this.filling);
    this.filling = undefined;
    while (!this.isStopping && this.locking === 0 && this.hand.activeCount < this.config.jobConcurrency) {
      const item = this.hand.startNext();
      if (!item) return;
      void this.executor.execute(item).then((settled) => {
        this.finish(item, settled);
        this.fillSoon();
      });
    }
  }

  /** Several at once, when places become free quickly: what they look up at the same moment is looked up together. */
  private fillSoon(): void {
    if (this.hand.activeCount <= this.config.jobConcurrency / 2) this.fill();
    else this.filling ??= setTimeout(() => this.fill(), FILL_WITHIN_MS);
  }

  private finish(item: HeldItem, settled: SettledItem | null): void {
    this.hand.finish(item, settled);
    this.results.ring();
    this.room.ring();
  }

  private async settleLoop(): Promise<void> {
    for (;;) {
      if (this.hand.finishedCount === 0) {
        if (this.isStopping && this.hand.isEmpty) return;
        await this.results.wait();
        continue;
      }
      await this.gatherResults();
      const batch = this.hand.takeFinished(LARGEST_SETTLEMENT);
      await this.settle(batch);
      this.hand.settledNow(batch);
      this.room.ring();
    }
  }

  /** Waits for some more results, unless there are enough, or no others can come. */
  private async gatherResults(): Promise<void> {
    const until = performance.now() + SETTLE_WITHIN_MS;
    while (this.hand.finishedCount < SETTLE_FROM && this.hand.activeCount + this.hand.waitingCount > 0) {
      const remainingMs = until - performance.now();
      if (remainingMs <= 0) return;
      await this.results.wait(remainingMs);
    }
  }

  /** Settles a batch; through an outage of the database for as long as the leases could last. */
  private async settle(batch: readonly FinishedItem[]): Promise<void> {
    const giveUpAt = performance.now() + this.config.jobLeaseMs;
    for (;;) {
      try {
        return await this.settleOnce(batch);
      } catch (error) {
        if (!isOutage(error)) return this.settleSeparately(batch, error);
        const isHopeless = performance.now() > giveUpAt || this.isStopping;
        this.logger.warn({ msg: 'Results could not be settled', items: batch.length, isHopeless, err: error });
        // Their leases run out, and somebody does them again.
        if (isHopeless) return this.hand.abandon(batch.map(({ item }) => item));
        await delay(RETRY_MS);
      }
    }
  }

  private async settleOnce(batch: readonly FinishedItem[]): Promise<void> {
    const [first] = batch;
    if (!first) return;
    const { job } = first.item;
    const items = batch.map(({ settled }) => settled);
    const locked = this.createHold();
    // Asked for here only: what nobody can do has failed, and failures need no handler to be settled.
    const store: StoreResults = async (uow, results) => {
      await this.handlers.get(job.type).store(uow, results);
      locked.begin();
    };
    const fenced = await this.settlement.settle(job.id, items, store).finally(() => locked.end());
    if (fenced > 0)
      this.logger.warn({ msg: 'Results came too late and were not stored', jobId: job.id, items: fenced });
    this.wakeForRetries(items);
  }

  /** One item that cannot be stored must not keep the others from it. */
  private async settleSeparately(batch: readonly FinishedItem[], cause: unknown): Promise<void> {
    if (batch.length > 1) {
      for (const one of batch) await this.settle([one]);
      return;
    }
    const [only] = batch;
    if (!only) return;
    if (only.settled.result === undefined) {
      this.logger.error({ msg: 'An item could not be settled', jobId: only.item.job.id, err: cause });
      this.hand.abandon([only.item]);
      return;
    }
    await this.settle([{ item: only.item, settled: this.executor.rejectResult(only.settled, cause) }]);
  }

  private wakeForRetries(items: readonly SettledItem[]): void {
    const delays = items.flatMap(({ change }) => (change.state === 'queued' ? [change.delayMs] : []));
    for (const delayMs of new Set(delays)) setTimeout(() => this.wake(), delayMs + 5).unref();
  }
}
