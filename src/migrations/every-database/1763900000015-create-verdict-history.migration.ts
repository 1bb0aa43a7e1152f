import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { columnTypes, primary } from '../column-types.js';

/** Verdicts that were computed for past days: packed, one row for each owner, ticker, strategy and timeframe. */
export class CreateVerdictHistory1763900000015 implements MigrationInterface {
  readonly name = 'CreateVerdictHistory1763900000015';

  async up(queryRunner: QueryRunner): Promise<void> {
    const column = columnTypes(queryRunner);
    await queryRunner.createTable(
      new Table({
        name: 'verdict_history',
        columns: [
          column.uuid('id', primary('verdict_history')),
          column.uuid('owner_id'),
          column.varchar('ticker', 20),
          column.varchar('timeframe', 4),
          column.varchar('strategy_id', 64),
          column.integer('strategy_version'),
          column.varchar('engine_version', 20),
          column.varchar('first_date', 10),
          column.varchar('last_date', 10),
          column.integer('verdict_count'),
          column.binary('verdicts'),
          column.instant('created_at'),
          column.instant('updated_at'),
          column.integer('version'),
        ],
        indices: [
          {
            name: 'uq_verdict_history_key',
            columnNames: ['owner_id', 'ticker', 'strategy_id', 'timeframe'],
            isUnique: true,
          },
        ],
        checks: [
          { name: 'ck_verdict_history_timeframe', expression: `"timeframe" IN ('1d', '1w')` },
          { name: 'ck_verdict_history_dates', expression: '"first_date" <= "last_date"' },
          { name: 'ck_verdict_history_count', expression: '"verdict_count" >= 1' },
          { name: 'ck_verdict_history_version', expression: '"version" >= 1' },
        ],
        foreignKeys: [
          {
            name: 'fk_verdict_history_owner_id',
            columnNames: ['owner_id'],
            referencedTableName: 'owner',
            referencedColumnNames: ['id'],
          },
        ],
      }),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('verdict_history');
  }
}
