import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { type ColumnTypes, columnTypes, primary } from '../column-types.js';

const reference = (table: string, column: string, to: string, onDelete?: string) => ({
  name: `fk_${table}_${column}`,
  columnNames: [column],
  referencedTableName: to,
  referencedColumnNames: ['id'],
  ...(onDelete !== undefined && { onDelete }),
});

const scheduleTable = (column: ColumnTypes): Table =>
  new Table({
    name: 'schedule',
    columns: [
      column.uuid('id', primary('schedule')),
      column.uuid('owner_id'),
      column.varchar('name', 80),
      column.varchar('cron', 100),
      column.varchar('time_zone', 64),
      column.json('ticker_set'),
      column.varchar('strategy', 64),
      column.varchar('timeframe', 4),
      column.json('settings'),
      column.varchar('exchange', 20, { isNullable: true }),
      column.boolean('is_enabled'),
      column.instant('next_run_at', { isNullable: true }),
      column.instant('last_tick', { isNullable: true }),
      column.instant('last_run_at', { isNullable: true }),
      column.uuid('last_job_id', { isNullable: true }),
      column.varchar('last_skipped_reason', 20, { isNullable: true }),
      column.varchar('charged_to', 64, { isNullable: true }),
      column.instant('created_at'),
      column.instant('updated_at'),
      column.integer('version'),
    ],
    indices: [
      { name: 'ix_schedule_owner', columnNames: ['owner_id', 'created_at', 'id'] },
      { name: 'ix_schedule_due', columnNames: ['next_run_at'] },
    ],
    checks: [
      { name: 'ck_schedule_name', expression: 'length("name") BETWEEN 1 AND 80' },
      { name: 'ck_schedule_timeframe', expression: `"timeframe" IN ('1d', '1w')` },
      { name: 'ck_schedule_off', expression: '"is_enabled" OR "next_run_at" IS NULL' },
      { name: 'ck_schedule_last', expression: '("last_tick" IS NULL) = ("last_run_at" IS NULL)' },
      { name: 'ck_schedule_version', expression: '"version" >= 1' },
    ],
    foreignKeys: [reference('schedule', 'owner_id', 'owner')],
  });

const runTable = (column: ColumnTypes): Table =>
  new Table({
    name: 'schedule_run',
    columns: [
      column.uuid('schedule_id', primary('schedule_run')),
      column.instant('tick', primary('schedule_run')),
      column.uuid('job_id', { isNullable: true }),
      column.varchar('skipped_reason', 20, { isNullable: true }),
      column.instant('at'),
    ],
    indices: [{ name: 'ix_schedule_run_at', columnNames: ['at'] }],
    checks: [{ name: 'ck_schedule_run_outcome', expression: '"job_id" IS NULL OR "skipped_reason" IS NULL' }],
    foreignKeys: [reference('schedule_run', 'schedule_id', 'schedule', 'CASCADE')],
  });

const ruleTable = (column: ColumnTypes): Table =>
  new Table({
    name: 'alert_rule',
    columns: [
      column.uuid('id', primary('alert_rule')),
      column.uuid('owner_id'),
      column.uuid('webhook_id'),
      column.varchar('name', 80),
      column.varchar('type', 20),
      column.json('condition'),
      column.json('tickers', { isNullable: true }),
      column.uuid('watchlist_id', { isNullable: true }),
      column.varchar('strategy', 64, { isNullable: true }),
      column.varchar('timeframe', 4, { isNullable: true }),
      column.boolean('is_enabled'),
      column.instant('created_at'),
      column.instant('updated_at'),
      column.integer('version'),
    ],
    indices: [
      { name: 'ix_alert_rule_owner', columnNames: ['owner_id', 'created_at', 'id'] },
      { name: 'ix_alert_rule_webhook', columnNames: ['webhook_id'] },
    ],
    checks: [
      { name: 'ck_alert_rule_name', expression: 'length("name") BETWEEN 1 AND 80' },
      {
        name: 'ck_alert_rule_type',
        expression: `"type" IN ('verdict_changed', 'score_crosses', 'screen_entered', 'screen_left')`,
      },
      { name: 'ck_alert_rule_scope', expression: '"tickers" IS NULL OR "watchlist_id" IS NULL' },
      { name: 'ck_alert_rule_version', expression: '"version" >= 1' },
    ],
    foreignKeys: [reference('alert_rule', 'owner_id', 'owner'), reference('alert_rule', 'webhook_id', 'webhook')],
  });

export class CreateScheduleAndAlertRule1763900000020 implements MigrationInterface {
  readonly name = 'CreateScheduleAndAlertRule1763900000020';

  async up(queryRunner: QueryRunner): Promise<void> {
    const column = columnTypes(queryRunner);
    await queryRunner.createTable(scheduleTable(column));
    await queryRunner.createTable(runTable(column));
    await queryRunner.createTable(ruleTable(column));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('alert_rule');
    await queryRunner.dropTable('schedule_run');
    await queryRunner.dropTable('schedule');
  }
}
