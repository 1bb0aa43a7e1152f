import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { columnTypes, primary } from '../column-types.js';

export class CreateTickerUsage1763900000012 implements MigrationInterface {
  readonly name = 'CreateTickerUsage1763900000012';

  async up(queryRunner: QueryRunner): Promise<void> {
    const column = columnTypes(queryRunner);
    await queryRunner.createTable(
      new Table({
        name: 'ticker_usage',
        columns: [
          column.varchar('key_id', 64, primary('ticker_usage')),
          column.varchar('day', 10, primary('ticker_usage')),
          column.integer('tickers'),
        ],
        indices: [{ name: 'ix_ticker_usage_day', columnNames: ['day'] }],
        checks: [
          { name: 'ck_ticker_usage_tickers', expression: '"tickers" >= 0' },
          { name: 'ck_ticker_usage_day', expression: 'length("day") = 10' },
        ],
      }),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('ticker_usage');
  }
}
