import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { type ColumnTypes, columnTypes, primary } from '../column-types.js';

export class CreateSymbolAndPriceSeries1763900000003 implements MigrationInterface {
  readonly name = 'CreateSymbolAndPriceSeries1763900000003';

  async up(queryRunner: QueryRunner): Promise<void> {
    const column = columnTypes(queryRunner);
    await queryRunner.createTable(symbolTable(column));
    await queryRunner.createTable(priceSeriesTable(column));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('price_series');
    await queryRunner.dropTable('symbol');
  }
}

function symbolTable(column: ColumnTypes): Table {
  return new Table({
    name: 'symbol',
    columns: [
      column.varchar('ticker', 20, primary('symbol')),
      column.varchar('name', 200),
      column.varchar('exchange', 20),
      column.varchar('currency', 8, { isNullable: true }),
      column.varchar('search_name', 200),
      column.instant('created_at'),
      column.instant('updated_at'),
      column.integer('version'),
    ],
    indices: [{ name: 'ix_symbol_exchange', columnNames: ['exchange', 'ticker'] }],
  });
}

function priceSeriesTable(column: ColumnTypes): Table {
  return new Table({
    name: 'price_series',
    columns: [
      column.uuid('id', primary('price_series')),
      column.uuid('owner_id', { isNullable: true }),
      column.varchar('ticker', 20),
      column.varchar('timeframe', 4),
      column.varchar('source', 20),
      column.varchar('currency', 8, { isNullable: true }),
      column.varchar('exchange_timezone', 64),
      column.varchar('first_date', 10),
      column.varchar('last_date', 10),
      column.integer('bars'),
      column.instant('as_of'),
      column.boolean('provisional', false),
      column.binary('columns'),
      column.varchar('digest', 64),
      column.json('quality'),
      column.instant('created_at'),
      column.instant('updated_at'),
      column.integer('version'),
    ],
    indices: [
      {
        name: 'uq_price_series_shared',
        columnNames: ['ticker', 'timeframe', 'source'],
        isUnique: true,
        where: '"owner_id" IS NULL',
      },
      {
        name: 'uq_price_series_owned',
        columnNames: ['owner_id', 'ticker', 'timeframe', 'source'],
        isUnique: true,
        where: '"owner_id" IS NOT NULL',
      },
    ],
    checks: [
      { name: 'ck_price_series_timeframe', expression: `"timeframe" IN ('1d', '1w')` },
      { name: 'ck_price_series_dates', expression: '"first_date" <= "last_date"' },
      { name: 'ck_price_series_bars', expression: '"bars" >= 1' },
      { name: 'ck_price_series_version', expression: '"version" >= 1' },
    ],
    foreignKeys: [
      {
        name: 'fk_price_series_owner_id',
        columnNames: ['owner_id'],
        referencedTableName: 'owner',
        referencedColumnNames: ['id'],
      },
    ],
  });
}
