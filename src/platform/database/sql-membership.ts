import type { EntityManager } from 'typeorm';

/**
 * Whether a column is among the values of a small subquery, as SQL. Postgres is made to run the subquery first and to
 * look its values up in an index: of a plain `IN` it expects one row, and compares every row with every other.
 */
export const sqlIsAmong = (manager: EntityManager, column: string, subquery: string): string =>
  manager.connection.options.type === 'postgres' ? `${column} = ANY(ARRAY(${subquery}))` : `${column} IN (${subquery})`;
