import type { QueryRunner, TableColumnOptions } from 'typeorm';

type Options = Partial<Omit<TableColumnOptions, 'name' | 'type' | 'length'>>;

/** The columns of a table in a migration, in the types of the database at hand. */
export interface ColumnTypes {
  uuid(name: string, options?: Options): TableColumnOptions;
  varchar(name: string, length: number, options?: Options): TableColumnOptions;
  text(name: string, options?: Options): TableColumnOptions;
  integer(name: string, options?: Options): TableColumnOptions;
  double(name: string, options?: Options): TableColumnOptions;
  /** `initial` is the default, where there is one. */
  boolean(name: string, initial?: boolean): TableColumnOptions;
  instant(name: string, options?: Options): TableColumnOptions;
  json(name: string, options?: Options): TableColumnOptions;
  binary(name: string, options?: Options): TableColumnOptions;
}

export function columnTypes(queryRunner: QueryRunner): ColumnTypes {
  const isPostgres = queryRunner.connection.options.type === 'postgres';
  return {
    uuid: (name, options) =>
      isPostgres ? { name, type: 'uuid', ...options } : { name, type: 'varchar', length: '36', ...options },
    varchar: (name, length, options) => ({ name, type: 'varchar', length: String(length), ...options }),
    text: (name, options) => ({ name, type: 'text', ...options }),
    integer: (name, options) => ({ name, type: 'integer', ...options }),
    double: (name, options) => ({ name, type: 'double precision', ...options }),
    boolean: (name, initial) => ({
      name,
      type: 'boolean',
      // How each database writes its own default down; the schema comparison goes by the text.
      default: initial === undefined ? undefined : isPostgres ? String(initial) : Number(initial),
    }),
    instant: (name, options) =>
      isPostgres ? { name, type: 'timestamptz', precision: 3, ...options } : { name, type: 'datetime', ...options },
    json: (name, options) => ({ name, type: isPostgres ? 'jsonb' : 'text', ...options }),
    binary: (name, options) => ({ name, type: isPostgres ? 'bytea' : 'blob', ...options }),
  };
}

/** A column that is part of the primary key `pk_<table>`. */
export function primary(table: string): Options {
  return { isPrimary: true, primaryKeyConstraintName: `pk_${table}` };
}
