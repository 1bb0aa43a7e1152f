import type { Redis } from 'ioredis';
import { type RateLimiterAbstract, RateLimiterRedis } from 'rate-limiter-flexible';
import type { CountingWindow } from '../database/request-count-table.js';

export type CountingStoreKind = 'memory' | 'postgres' | 'redis';

/** Where requests are counted for all processes together. */
export interface CountingStore {
  readonly kind: CountingStoreKind;
  /** Null where a process counts for itself. */
  createLimiter(window: CountingWindow): Promise<RateLimiterAbstract | null>;
  close(): Promise<void>;
}

const CONNECTED_WITHIN_MS = 2_000;
const ANSWERED_WITHIN_MS = 500;
const LONGEST_PAUSE_MS = 2_000;

/** Counts in a Redis, on one connection, which is made at the first count and comes back by itself. */
export class RedisCountingStore implements CountingStore {
  readonly kind = 'redis';
  private client: Promise<Redis> | null = null;

  constructor(private readonly url: string) {}

  async createLimiter({ name, limit, seconds }: CountingWindow): Promise<RateLimiterAbstract> {
    this.client ??= this.connect();
    return new RateLimiterRedis({
      storeClient: await this.client,
      rejectIfRedisNotReady: true,
      keyPrefix: `barometer:${name}`,
      points: limit,
      duration: seconds,
      // Whoever has used everything up is refused without asking again until the window is over.
      inMemoryBlockOnConsumed: limit,
    });
  }

  async close(): Promise<void> {
    const client = await this.client;
    client?.disconnect();
  }

  /** One that could not be reached yet is connected later; never throws. */
  private async connect(): Promise<Redis> {
    const { Redis } = await import('ioredis');
    const client = new Redis(this.url, {
      lazyConnect: true,
      connectTimeout: CONNECTED_WITHIN_MS,
      commandTimeout: ANSWERED_WITHIN_MS,
      // Requests do not wait for a Redis that is away.
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      retryStrategy: (times) => Math.min(times * 100, LONGEST_PAUSE_MS),
    });
    // Told by the counting that fails; without a listener it would be printed.
    client.on('error', () => undefined);
    await client.connect().catch(() => undefined);
    return client;
  }
}
