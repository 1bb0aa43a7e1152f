import { type RateLimiterAbstract, RateLimiterPostgres } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';

export interface CountingWindow {
  /** Apart from every other window. */
  readonly name: string;
  readonly limit: number;
  readonly seconds: number;
}

const TABLE = 'request_count';

/**
 * Counts in a table that all processes share; null on SQLite, where one process serves and can count in its memory. The
 * table is unlogged: no count waits for the disk, and a crash of the database forgets at most a minute of counts.
 */
export function createTableLimiter(dataSource: DataSource, window: CountingWindow): RateLimiterAbstract | null {
  if (dataSource.options.type !== 'postgres') return null;
  return new RateLimiterPostgres({
    storeClient: dataSource,
    storeType: 'typeorm',
    tableName: TABLE,
    tableCreated: true,
    keyPrefix: window.name,
    points: window.limit,
    duration: window.seconds,
    // Whoever has used everything up is refused without asking again until the window is over.
    inMemoryBlockOnConsumed: window.limit,
  });
}
