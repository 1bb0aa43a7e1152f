import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { type ColumnTypes, columnTypes, primary } from '../column-types.js';

const VERDICTS = `"verdict" IN ('strong_buy', 'buy', 'hold', 'sell', 'strong_sell', 'insufficient_data')`;
const ACTIONS = `"action" IN ('enter', 'wait', 'exit')`;
const TIMEFRAMES = `"timeframe" IN ('1d', '1w')`;

export class CreateAnalysis1763900000004 implements MigrationInterface {
  readonly name = 'CreateAnalysis1763900000004';

  async up(queryRunner: QueryRunner): Promise<void> {
    const column = columnTypes(queryRunner);
    await queryRunner.createTable(analysisTable(column));
    await queryRunner.createTable(latestAnalysisTable(column));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('latest_analysis');
    await queryRunner.dropTable('analysis');
  }
}

function analysisTable(column: ColumnTypes): Table {
  return new Table({
    name: 'analysis',
    columns: [
      column.uuid('id', primary('analysis')),
      column.uuid('owner_id'),
      column.varchar('ticker', 20),
      column.varchar('timeframe', 4),
      column.varchar('strategy_id', 64),
      column.integer('strategy_version'),
      column.uuid('job_id', { isNullable: true }),
      column.varchar('verdict', 20),
      column.double('score'),
      column.double('conviction'),
      column.double('coverage'),
      column.double('close'),
      column.varchar('action', 8, { isNullable: true }),
      column.varchar('trading_date', 10),
      column.integer('bars'),
      column.instant('as_of'),
      column.varchar('provenance', 20),
      column.boolean('stale'),
      column.uuid('series_owner_id', { isNullable: true }),
      column.varchar('engine_version', 20),
      column.varchar('input_digest', 64),
      column.json('settings'),
      column.json('document'),
      column.instant('created_at'),
    ],
    indices: [
      { name: 'ix_analysis_owner', columnNames: ['owner_id', 'created_at', 'id'] },
      { name: 'ix_analysis_owner_ticker', columnNames: ['owner_id', 'ticker', 'created_at', 'id'] },
    ],
    checks: [
      { name: 'ck_analysis_verdict', expression: VERDICTS },
      { name: 'ck_analysis_action', expression: ACTIONS },
      { name: 'ck_analysis_timeframe', expression: TIMEFRAMES },
      { name: 'ck_analysis_score', expression: '"score" BETWEEN -1.000001 AND 1.000001' },
      { name: 'ck_analysis_conviction', expression: '"conviction" BETWEEN 0 AND 1.000001' },
      { name: 'ck_analysis_coverage', expression: '"coverage" BETWEEN 0 AND 1.000001' },
      { name: 'ck_analysis_close', expression: '"close" > 0' },
      { name: 'ck_analysis_bars', expression: '"bars" >= 1' },
    ],
    foreignKeys: [ownerKey('analysis')],
  });
}

function latestAnalysisTable(column: ColumnTypes): Table {
  const key = primary('latest_analysis');
  return new Table({
    name: 'latest_analysis',
    columns: [
      column.uuid('owner_id', key),
      column.varchar('ticker', 20, key),
      column.varchar('strategy_id', 64, key),
      column.varchar('timeframe', 4, key),
      column.uuid('analysis_id'),
      column.integer('strategy_version'),
      column.uuid('job_id', { isNullable: true }),
      column.varchar('verdict', 20),
      column.double('score'),
      column.double('conviction'),
      column.double('coverage'),
      column.double('close'),
      column.varchar('action', 8, { isNullable: true }),
      column.varchar('trading_date', 10),
      column.integer('bars'),
      column.instant('as_of'),
      column.varchar('provenance', 20),
      column.boolean('stale'),
      column.instant('created_at'),
      column.integer('version'),
    ],
    indices: [{ name: 'ix_latest_analysis_owner', columnNames: ['owner_id', 'created_at', 'analysis_id'] }],
    checks: [
      { name: 'ck_latest_analysis_verdict', expression: VERDICTS },
      { name: 'ck_latest_analysis_action', expression: ACTIONS },
      { name: 'ck_latest_analysis_timeframe', expression: TIMEFRAMES },
      { name: 'ck_latest_analysis_version', expression: '"version" >= 1' },
    ],
    foreignKeys: [ownerKey('latest_analysis')],
  });
}

function ownerKey(table: string) {
  return {
    name: `fk_${table}_owner_id`,
    columnNames: ['owner_id'],
    referencedTableName: 'owner',
    referencedColumnNames: ['id'],
  };
}
