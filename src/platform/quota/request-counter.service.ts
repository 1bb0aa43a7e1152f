import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { ThrottlerStorage } from '@nestjs/throttler';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { untilAborted } from '../abort/until-aborted.js';
import type { CountingWindow } from '../database/request-count-table.js';
import type { CountingStore, CountingStoreKind } from './counting-store.js';
import { COUNTING_STORE } from './counting-store.provider.js';

/** What `ThrottlerStorage` answers; it is not exported there. */
type Record = Awaited<ReturnType<ThrottlerStorage['increment']>>;

export interface CountingStatus {
  readonly store: CountingStoreKind;
  /** False while this process counts for itself because the store is away. */
  readonly isShared: boolean;
}

/** Longer than the store's own limits under load; a request must not hang on its being counted. */
const ANSWERED_WITHIN_MS = 3_000;
/** How long a store that failed is left alone. */
const LEFT_ALONE_MS = 1_000;

interface Window {
  readonly shared: Promise<RateLimiterAbstract | null>;
  readonly local: RateLimiterMemory;
}

const toWindow = (name: string, limit: number, ttlMs: number): CountingWindow => ({
  name,
  limit,
  seconds: Math.max(1, Math.round(ttlMs / 1_000)),
});

/**
 * Counts for `@nestjs/throttler`, for all processes together: in a table or a Redis. While that is away each process
 * counts for itself, and says so.
 */
@Injectable()
export class RequestCounter implements ThrottlerStorage, OnModuleDestroy {
  private readonly logger = new Logger('Quota');
  private readonly windows = new Map<string, Window>();
  private leftAloneUntil = 0;
  private isAway = false;

  constructor(@Inject(COUNTING_STORE) private readonly store: CountingStore) {}

  get status(): CountingStatus {
    return { store: this.store.kind, isShared: !this.isAway };
  }

  /**
   * Counts one more. The window begins with the first of it.
   * @param ttl of the window, in milliseconds
   * @param throttlerName which of the windows; `limit` and `ttl` are always the same for a name
   */
  async increment(key: string, ttl: number, limit: number, _block: number, throttlerName: string): Promise<Record> {
    const window = this.windowOf(throttlerName, limit, ttl);
    const counted = await this.use(window, (limiter) => this.consume(limiter, key, limit));
    const seconds = Math.max(0, Math.ceil(counted.msBeforeNext / 1_000));
    const isBlocked = counted.consumedPoints > limit;
    return {
      totalHits: counted.consumedPoints,
      timeToExpire: seconds,
      isBlocked,
      timeToBlockExpire: isBlocked ? Math.max(1, seconds) : 0,
    };
  }

  /** How many there are without another one; `resetsInSeconds` is 0 when no window is open. */
  async peek(key: string, ttl: number, limit: number, throttlerName: string) {
    const window = this.windowOf(throttlerName, limit, ttl);
    const counted = await this.use(window, (limiter) => limiter.get(key));
    return {
      used: Math.min(counted?.consumedPoints ?? 0, limit),
      resetsInSeconds: Math.max(0, Math.ceil((counted?.msBeforeNext ?? 0) / 1_000)),
    };
  }

  async onModuleDestroy(): Promise<void> {
    await this.store.close();
  }

  private windowOf(name: string, limit: number, ttlMs: number): Window {
    const known = this.windows.get(name);
    if (known) return known;
    const window = toWindow(name, limit, ttlMs);
    const local = new RateLimiterMemory({ keyPrefix: name, points: limit, duration: window.seconds });
    const made = { shared: this.store.createLimiter(window), local };
    this.windows.set(name, made);
    return made;
  }

  private async use<T>({ shared, local }: Window, work: (limiter: RateLimiterAbstract) => Promise<T>): Promise<T> {
    if (Date.now() < this.leftAloneUntil) return work(local);
    try {
      const limiter = await shared;
      // The memory answers at once; a limit on its time would cost more than it does.
      if (limiter === null) return await work(local);
      const counted = await untilAborted(work(limiter), AbortSignal.timeout(ANSWERED_WITHIN_MS));
      this.noticeAnswer();
      return counted;
    } catch (error) {
      this.noticeFailure(error);
      return work(local);
    }
  }

  /** The limiter answers a refusal by throwing it. */
  private async consume(limiter: RateLimiterAbstract, key: string, limit: number): Promise<RateLimiterRes> {
    try {
      return await limiter.consume(key);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      return new RateLimiterRes(0, refusal.msBeforeNext, Math.max(refusal.consumedPoints, limit + 1), false);
    }
  }

  private noticeAnswer(): void {
    if (!this.isAway) return;
    this.isAway = false;
    this.logger.log(`The ${this.store.kind} that counts requests can be reached again`);
  }

  private noticeFailure(error: unknown): void {
    this.leftAloneUntil = Date.now() + LEFT_ALONE_MS;
    if (this.isAway) return;
    this.isAway = true;
    const msg = `The ${this.store.kind} that counts requests cannot be reached: this process counts for itself`;
    this.logger.warn({ msg, err: error });
  }
}
