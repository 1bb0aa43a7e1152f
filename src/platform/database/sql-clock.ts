import type { EntityManager } from 'typeorm';

/**
 * SQL for the database's own instant, which all processes agree on whatever their clocks say; in the form that instant
 * columns have. On Postgres it moves on within a transaction.
 */
export function sqlNow(manager: EntityManager): string {
  return manager.connection.options.type === 'postgres' ? 'clock_timestamp()' : `strftime('%Y-%m-%d %H:%M:%f', 'now')`;
}

/** SQL for the database's own instant plus as many milliseconds as the SQL `milliseconds` says, such as `$3`. */
export function sqlNowPlus(manager: EntityManager, milliseconds: string): string {
  return manager.connection.options.type === 'postgres'
    ? `(clock_timestamp() + CAST(${milliseconds} AS double precision) * interval '1 millisecond')`
    : `strftime('%Y-%m-%d %H:%M:%f', 'now', (CAST(${milliseconds} AS REAL) / 1000.0) || ' seconds')`;
}
