import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { columnTypes, primary } from '../column-types.js';

const VERDICTS = `"verdict" IN ('strong_buy', 'buy', 'hold', 'sell', 'strong_sell', 'insufficient_data')`;

export class CreateExpiredAnalysis1763900000009 implements MigrationInterface {
  readonly name = 'CreateExpiredAnalysis1763900000009';

  async up(queryRunner: QueryRunner): Promise<void> {
    const column = columnTypes(queryRunner);
    await queryRunner.createTable(
      new Table({
        name: 'expired_analysis',
        columns: [
          column.uuid('id', primary('expired_analysis')),
          column.uuid('owner_id'),
          column.varchar('ticker', 20),
          column.varchar('timeframe', 4),
          column.varchar('strategy_id', 64),
          column.integer('strategy_version'),
          column.uuid('job_id', { isNullable: true }),
          column.varchar('verdict', 20),
          column.double('score'),
          column.double('conviction'),
          column.double('close'),
          column.varchar('trading_date', 10),
          column.instant('created_at'),
          column.instant('expired_at'),
        ],
        indices: [
          {
            name: 'ix_expired_analysis_owner',
            columnNames: ['owner_id', 'ticker', 'strategy_id', 'timeframe', 'trading_date'],
          },
        ],
        checks: [
          { name: 'ck_expired_analysis_verdict', expression: VERDICTS },
          { name: 'ck_expired_analysis_close', expression: '"close" > 0' },
        ],
        foreignKeys: [
          {
            name: 'fk_expired_analysis_owner_id',
            columnNames: ['owner_id'],
            referencedTableName: 'owner',
            referencedColumnNames: ['id'],
          },
        ],
      }),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('expired_analysis');
  }
}
