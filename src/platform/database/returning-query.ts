import type { EntityManager } from 'typeorm';
import { DateUtils } from 'typeorm/util/DateUtils.js';

export type SqlParameter = string | number | boolean | Date | Buffer | null;

/** `sqlite3` would bind a Date as a number, and refuses nothing: values are given the form that columns store. */
function toSqliteParameter(value: SqlParameter): string | number | Buffer | null {
  if (value instanceof Date) return String(DateUtils.mixedDateToUtcDatetimeString(value));
  return typeof value === 'boolean' ? Number(value) : value;
}

/**
 * Runs an `INSERT`, `UPDATE` or `DELETE ... RETURNING` written with `$1` placeholders and gives the returned rows,
 * under their database names and in the driver's types.
 */
export async function queryReturning<Row>(
  manager: EntityManager,
  sql: string,
  parameters: readonly SqlParameter[],
): Promise<Row[]> {
  if (manager.connection.options.type === 'postgres') {
    // TypeORM gives the rows of INSERT, but of UPDATE and DELETE the rows and their count.
    const result = await manager.query<Row[] | [Row[], number]>(sql, [...parameters]);
    return Array.isArray(result[0]) ? result[0] : (result as Row[]);
  }
  // TypeORM drops the rows of a text that starts with the statement's name, hence the space; SQLite numbers with `?1`.
  const text = ` ${sql.trimStart().replaceAll(/\$(\d+)/g, '?$1')}`;
  return manager.query<Row[]>(text, parameters.map(toSqliteParameter));
}
