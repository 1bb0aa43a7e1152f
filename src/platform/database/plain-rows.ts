import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/**
 * What a query over one entity finds, as plain objects with these properties. The ORM makes about 30 kB of garbage for
 * each entity that it builds from a row, this a tenth of that: for lists and exports, whose rows are many.
 * Values are decoded by the columns' own types and transformers, as they are for entities.
 */
export async function readPlainRows<Row extends ObjectLiteral, Name extends keyof Row & string>(
  query: SelectQueryBuilder<Row>,
  names: readonly Name[],
): Promise<Pick<Row, Name>[]> {
  const { driver } = query.connection;
  const { metadata } = query.expressionMap.mainAlias ?? {};
  const columns = names.map((name) => {
    const column = metadata?.findColumnWithPropertyName(name);
    if (column === undefined) throw new TypeError(`${query.alias} has no column ${name}`);
    return column;
  });
  query.select([]);
  for (const name of names) query.addSelect(`${query.alias}.${name}`, name);
  const rows = await query.getRawMany<Record<string, unknown>>();
  return rows.map((row) => {
    const plain: Record<string, unknown> = {};
    for (const column of columns) {
      plain[column.propertyName] = driver.prepareHydratedValue(row[column.propertyName], column);
    }
    return plain as Pick<Row, Name>;
  });
}
