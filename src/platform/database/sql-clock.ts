import type { EntityManager } from 'typeorm';

/*
 * Pieces of SQL about instants, in the form that instant columns have: with them a statement can decide by the
 * database's own clock, which all processes agree on whatever their own clocks say.
 */

const isPostgres = (manager: EntityManager): boolean => manager.connection.options.type === 'postgres';

/** The database's own instant, in whole milliseconds like the columns. On Postgres it moves on within a transaction. */
export function sqlNow(manager: EntityManager): string {
  return isPostgres(manager) ? `date_trunc('milliseconds', clock_timestamp())` : `strftime('%Y-%m-%d %H:%M:%f', 'now')`;
}

/** `instant` plus as many milliseconds as the SQL `milliseconds` says, such as `$3`; they may be negative. */
export function sqlPlus(manager: EntityManager, instant: string, milliseconds: string): string {
  return isPostgres(manager)
    ? `(${instant} + CAST(${milliseconds} AS double precision) * interval '1 millisecond')`
    : `strftime('%Y-%m-%d %H:%M:%f', ${instant}, printf('%+.3f seconds', ${milliseconds} / 1000.0))`;
}

/** The database's own instant plus as many milliseconds as the SQL `milliseconds` says. */
export function sqlNowPlus(manager: EntityManager, milliseconds: string): string {
  return sqlPlus(manager, sqlNow(manager), milliseconds);
}

/** The later one of two instants that are not null. */
export function sqlLatest(manager: EntityManager, one: string, other: string): string {
  return `${isPostgres(manager) ? 'GREATEST' : 'MAX'}(${one}, ${other})`;
}

/** The earlier one of two instants that are not null. */
export function sqlEarliest(manager: EntityManager, one: string, other: string): string {
  return `${isPostgres(manager) ? 'LEAST' : 'MIN'}(${one}, ${other})`;
}

/** Milliseconds since 1970, as a number in the driver's answer; null for null. */
export function sqlEpochMs(manager: EntityManager, instant: string): string {
  return isPostgres(manager)
    ? `CAST(ROUND(EXTRACT(EPOCH FROM ${instant}) * 1000) AS double precision)`
    : `ROUND((julianday(${instant}) - 2440587.5) * 86400000.0)`;
}
