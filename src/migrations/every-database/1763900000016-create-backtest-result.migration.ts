import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { columnTypes, primary } from '../column-types.js';

export class CreateBacktestResult1763900000016 implements MigrationInterface {
  readonly name = 'CreateBacktestResult1763900000016';

  async up(queryRunner: QueryRunner): Promise<void> {
    const column = columnTypes(queryRunner);
    const reference = (columnName: string, table: string, onDelete?: string) => ({
      name: `fk_backtest_result_${columnName}`,
      columnNames: [columnName],
      referencedTableName: table,
      referencedColumnNames: ['id'],
      ...(onDelete !== undefined && { onDelete }),
    });
    await queryRunner.createTable(
      new Table({
        name: 'backtest_result',
        columns: [
          column.uuid('id', primary('backtest_result')),
          column.uuid('owner_id'),
          column.uuid('job_id'),
          column.integer('position'),
          column.integer('ordinal'),
          column.varchar('ticker', 20),
          column.varchar('timeframe', 2),
          column.integer('bars_tested'),
          column.double('cash'),
          column.json('summary'),
          column.json('trades'),
          column.binary('days'),
          column.binary('equity'),
          column.instant('created_at'),
        ],
        indices: [{ name: 'uq_backtest_result_place', columnNames: ['job_id', 'position', 'ordinal'], isUnique: true }],
        checks: [
          { name: 'ck_backtest_result_place', expression: '"position" >= 0 AND "ordinal" >= 0' },
          { name: 'ck_backtest_result_timeframe', expression: `"timeframe" IN ('1d', '1w')` },
          { name: 'ck_backtest_result_bars', expression: '"bars_tested" >= 2' },
          { name: 'ck_backtest_result_cash', expression: '"cash" > 0' },
        ],
        foreignKeys: [reference('owner_id', 'owner'), reference('job_id', 'job', 'CASCADE')],
      }),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('backtest_result');
  }
}
