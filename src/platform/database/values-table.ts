import type { EntityManager } from 'typeorm';
import type { SqlParameter } from './returning-query.js';

/** Types that a literal table can have; only Postgres needs to be told them. */
type ValueType = 'uuid' | 'text' | 'integer' | 'boolean' | 'instant' | 'double';

const POSTGRES_TYPES: Readonly<Record<ValueType, string>> = {
  uuid: 'uuid',
  text: 'text',
  integer: 'integer',
  boolean: 'boolean',
  instant: 'timestamptz(3)',
  double: 'double precision',
};

export interface ValuesTable {
  /** `(...) AS v (...)`, for a FROM. */
  readonly sql: string;
  readonly parameters: readonly SqlParameter[];
}

/**
 * A table of literal values for `UPDATE ... FROM`, whose parameters are numbered from `firstParameter` on. At most 500
 * rows, which is what SQLite takes.
 */
export function valuesTable<Column extends string>(
  manager: EntityManager,
  columns: Readonly<Record<Column, ValueType>>,
  rows: readonly Readonly<Record<Column, SqlParameter>>[],
  firstParameter: number,
): ValuesTable {
  const names = Object.keys(columns) as Column[];
  const isPostgres = manager.connection.options.type === 'postgres';
  const parameters = rows.flatMap((row) => names.map((name) => row[name]));
  const placeholder = (row: number, column: number): string => `$${firstParameter + row * names.length + column}`;
  if (isPostgres) {
    const tuples = rows.map(
      (_, row) =>
        `(${names.map((name, column) => `${placeholder(row, column)}::${POSTGRES_TYPES[columns[name]]}`).join(', ')})`,
    );
    return { sql: `(VALUES ${tuples.join(', ')}) AS v (${names.map((name) => `"${name}"`).join(', ')})`, parameters };
  }
  const selects = rows.map(
    (_, row) => `SELECT ${names.map((name, column) => `${placeholder(row, column)} AS "${name}"`).join(', ')}`,
  );
  return { sql: `(${selects.join(' UNION ALL ')}) AS v`, parameters };
}
