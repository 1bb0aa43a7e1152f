import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

const ROWS_PER_STATEMENT = 100;

/**
 * Inserts rows of one entity with a statement whose text is made once: a query builder makes it anew for every
 * analysis, which costs more than running it. Values are encoded by the columns' own types and transformers.
 */
export class RowInsert<Row extends ObjectLiteral> {
  private readonly texts = new Map<number, string>();

  /** `onConflict` follows the values; it calls the existing row by the name of the table. */
  constructor(
    private readonly entity: EntityTarget<Row>,
    private readonly onConflict = '',
  ) {}

  /** Every column of a row must be given, but for the version, which begins at 1. */
  async execute(manager: EntityManager, rows: readonly Omit<Row, 'version'>[]): Promise<void> {
    for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
      const chunk = rows.slice(start, start + ROWS_PER_STATEMENT);
      await manager.query(this.textFor(manager, chunk.length), this.encode(manager, chunk));
    }
  }

  private textFor(manager: EntityManager, rowCount: number): string {
    const known = this.texts.get(rowCount);
    if (known !== undefined) return known;
    const { driver } = manager.connection;
    const { columns, tableName } = manager.connection.getMetadata(this.entity);
    const names = columns.map((column) => driver.escape(column.databaseName)).join(', ');
    const tuples = Array.from({ length: rowCount }, (_, row) => {
      const parameters = columns.map((_column, index) => driver.createParameter('', row * columns.length + index));
      return `(${parameters.join(', ')})`;
    });
    const text =
      `INSERT INTO ${driver.escape(tableName)} (${names}) VALUES ${tuples.join(', ')} ${this.onConflict}`.trim();
    this.texts.set(rowCount, text);
    return text;
  }

  private encode(manager: EntityManager, rows: readonly Omit<Row, 'version'>[]): unknown[] {
    const { driver } = manager.connection;
    const { columns } = manager.connection.getMetadata(this.entity);
    return rows.flatMap((row) =>
      columns.map((column): unknown => {
        const value: unknown = column.isVersion ? 1 : Reflect.get(row, column.propertyName);
        if (value === undefined) throw new TypeError(`${column.propertyName} is missing in a row to insert`);
        return driver.preparePersistentValue(value, column);
      }),
    );
  }
}
