import { Column, type ColumnOptions, VersionColumn as OrmVersionColumn, type ValueTransformer } from 'typeorm';
import { currentDialect } from '../config/dialect.js';

/*
 * The column types of entities. The dialect is read once, while entity classes load: TypeORM wants types in decorators.
 * Database names are the snake_case of property names.
 */

interface ColumnSettings {
  readonly nullable?: boolean;
  readonly unique?: boolean;
  readonly primary?: boolean;
  readonly default?: string | number | boolean;
}

interface TextSettings extends ColumnSettings {
  /** The most characters; without it the text is unbounded. */
  readonly length?: number;
  /** In the order of its bytes on both databases, so that an index serves prefixes and pages; else as the database sorts. */
  readonly isByteOrdered?: boolean;
}

type Type = Pick<ColumnOptions, 'type' | 'length' | 'precision' | 'transformer' | 'collation'>;

const isPostgres = currentDialect() === 'postgres';

/** `asOf` is stored as `as_of`. */
function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function column(type: Type, settings: ColumnSettings): PropertyDecorator {
  return (target, property) => {
    Column({ ...type, ...settings, name: snakeCase(String(property)) })(target, property);
  };
}

const UUID: Type = isPostgres ? { type: 'uuid' } : { type: 'varchar', length: '36' };

/** The primary key: a UUIDv7 made by the application, see `newId`. */
export function IdColumn(): PropertyDecorator {
  return column(UUID, { primary: true });
}

/** A UUID that refers to another row; `string` in the entity. */
export function UuidColumn(settings: ColumnSettings = {}): PropertyDecorator {
  return column(UUID, settings);
}

export function TextColumn({ length, isByteOrdered, ...settings }: TextSettings = {}): PropertyDecorator {
  const type: Type = length === undefined ? { type: 'text' } : { type: 'varchar', length: String(length) };
  // SQLite compares bytes anyway.
  return column(isByteOrdered && isPostgres ? { ...type, collation: 'C' } : type, settings);
}

/** A 32-bit integer. */
export function IntegerColumn(settings: ColumnSettings = {}): PropertyDecorator {
  return column({ type: 'integer' }, settings);
}

const safeInteger: ValueTransformer = {
  to: (value: number | null | undefined) => {
    if (typeof value === 'number' && !Number.isSafeInteger(value)) {
      throw new RangeError(`${value} is not an integer that a number holds exactly`);
    }
    return value;
  },
  // Postgres delivers 64-bit integers as text.
  from: (value: string | number | null) => (value === null ? null : Number(value)),
};

/** A 64-bit integer, as far as a JavaScript number holds it exactly (2^53 - 1). */
export function BigIntegerColumn(settings: ColumnSettings = {}): PropertyDecorator {
  return column({ type: 'bigint', transformer: safeInteger }, settings);
}

const finite: ValueTransformer = {
  // SQLite would store NaN as null in silence, Postgres would store it as it is.
  to: (value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`${value} cannot be stored`);
    return value;
  },
  from: (value: unknown) => value,
};

/** An IEEE 754 double; NaN and the infinities are refused with a RangeError. */
export function DoubleColumn(settings: ColumnSettings = {}): PropertyDecorator {
  return column({ type: 'double precision', transformer: finite }, settings);
}

export function BooleanColumn(settings: ColumnSettings = {}): PropertyDecorator {
  return column({ type: 'boolean' }, settings);
}

/** A point in time with millisecond precision; `Date` in the entity, UTC in the database. */
export function InstantColumn(settings: ColumnSettings = {}): PropertyDecorator {
  return column(isPostgres ? { type: 'timestamptz', precision: 3 } : { type: 'datetime' }, settings);
}

const jsonText: ValueTransformer = {
  to: (value: unknown) => (value === null || value === undefined ? value : JSON.stringify(value)),
  from: (value: string | null): unknown => (value === null ? null : JSON.parse(value)),
};

/** A JSON document. Postgres does not keep the order of an object's keys. */
export function JsonColumn(settings: ColumnSettings = {}): PropertyDecorator {
  return column(isPostgres ? { type: 'jsonb' } : { type: 'text', transformer: jsonText }, settings);
}

/** Bytes; `Buffer` in the entity. */
export function BinaryColumn(settings: ColumnSettings = {}): PropertyDecorator {
  return column({ type: isPostgres ? 'bytea' : 'blob' }, settings);
}

/** Counts the changes of a row, from 1; it guards writes only through `updateVersioned`, never through `save`. */
export function VersionColumn(): PropertyDecorator {
  return OrmVersionColumn({ type: 'integer', name: 'version' });
}
