import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

const ROWS_PER_STATEMENT = 100;

/**
 * Inserts rows of one entity with a statement whose text is made once: a query builder makes it anew for every
 * analysis, which costs more than running it. Values are encoded by the columns' own types and transformers.
 */
export class RowInsert<Row extends ObjectLiteral> {
  private readonly texts = new Map<number, string>();

  /**
   * `ending` follows the values: what to do on a conflict, where the existing row has the name of the table, and what to
   * return.
   */
  constructor(
    private readonly entity: EntityTarget<Row>,
    private readonly ending = '',
  ) {}

  /**
   * Every column of a row must be given, but for the version, which begins at 1. Gives what the ending returns, under
   * database names and in the driver's types.
   */
  async execute<Returned = never>(
    manager: EntityManager,
    rows: readonly Omit<Row, 'version'>[],
  ): Promise<readonly Returned[]> {
    const returned: Returned[] = [];
    for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
      const chunk = rows.slice(start, start + ROWS_PER_STATEMENT);
      const answer: unknown = await manager.query(this.textFor(manager, chunk.length), this.encode(manager, chunk));
      // Without RETURNING the driver of SQLite answers with the id of a row.
      if (Array.isArray(answer)) returned.push(...(answer as Returned[]));
    }
    return returned;
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
    // TypeORM drops the rows that SQLite returns to a text that starts with INSERT, hence the space.
    const text = ` INSERT INTO ${driver.escape(tableName)} (${names}) VALUES ${tuples.join(', ')} ${this.ending}`;
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
