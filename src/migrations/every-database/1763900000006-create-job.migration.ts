import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { type ColumnTypes, columnTypes, primary } from '../column-types.js';

const ACTIVE = `"status" IN ('queued', 'running', 'cancelling')`;
const STATUSES = `"status" IN ('queued', 'running', 'cancelling', 'completed', 'completed_with_errors', 'failed', 'cancelled')`;
const STATES = `"state" IN ('queued', 'running', 'succeeded', 'failed', 'cancelled')`;

export class CreateJob1763900000006 implements MigrationInterface {
  readonly name = 'CreateJob1763900000006';

  async up(queryRunner: QueryRunner): Promise<void> {
    const column = columnTypes(queryRunner);
    await queryRunner.createTable(jobTable(column));
    await queryRunner.createTable(jobItemTable(column));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('job_item');
    await queryRunner.dropTable('job');
  }
}

function jobTable(column: ColumnTypes): Table {
  return new Table({
    name: 'job',
    columns: [
      column.uuid('id', primary('job')),
      column.uuid('owner_id'),
      column.varchar('type', 40),
      column.varchar('status', 24),
      column.json('parameters'),
      column.varchar('fingerprint', 64),
      column.uuid('parent_job_id', { isNullable: true }),
      column.varchar('request_id', 64, { isNullable: true }),
      column.integer('total'),
      column.integer('queued'),
      column.integer('running'),
      column.integer('succeeded'),
      column.integer('failed'),
      column.integer('cancelled'),
      column.integer('event_seq'),
      column.instant('served_at', { isNullable: true }),
      column.instant('created_at'),
      column.instant('started_at', { isNullable: true }),
      column.instant('finished_at', { isNullable: true }),
      column.integer('version'),
    ],
    indices: [
      { name: 'ix_job_owner', columnNames: ['owner_id', 'created_at', 'id'] },
      { name: 'ix_job_active', columnNames: ['status'], where: ACTIVE },
      { name: 'ix_job_finished', columnNames: ['finished_at'], where: '"finished_at" IS NOT NULL' },
    ],
    checks: [
      { name: 'ck_job_status', expression: STATUSES },
      { name: 'ck_job_counts', expression: '"queued" + "running" + "succeeded" + "failed" + "cancelled" = "total"' },
      {
        name: 'ck_job_not_negative',
        expression:
          '"queued" >= 0 AND "running" >= 0 AND "succeeded" >= 0 AND "failed" >= 0 AND "cancelled" >= 0 AND "total" >= 1',
      },
      { name: 'ck_job_final', expression: `(${ACTIVE}) = ("finished_at" IS NULL)` },
      { name: 'ck_job_over', expression: '"finished_at" IS NULL OR "queued" + "running" = 0' },
      { name: 'ck_job_cancelling', expression: `"status" <> 'cancelling' OR "queued" = 0` },
      { name: 'ck_job_version', expression: '"version" >= 1' },
    ],
    foreignKeys: [reference('job', 'owner_id', 'owner')],
  });
}

function jobItemTable(column: ColumnTypes): Table {
  const key = primary('job_item');
  return new Table({
    name: 'job_item',
    columns: [
      column.uuid('job_id', key),
      column.integer('position', key),
      column.uuid('owner_id'),
      column.varchar('ticker', 20),
      column.varchar('state', 12),
      column.integer('attempts'),
      column.integer('lease_losses'),
      column.integer('deferrals'),
      column.instant('run_after'),
      column.uuid('worker_id', { isNullable: true }),
      column.uuid('lease_token', { isNullable: true }),
      column.instant('lease_until', { isNullable: true }),
      column.uuid('result_id', { isNullable: true }),
      column.varchar('error_code', 40, { isNullable: true }),
      column.text('error_detail', { isNullable: true }),
      { ...column.boolean('error_retryable'), isNullable: true },
      column.instant('data_as_of', { isNullable: true }),
      column.integer('event_seq', { isNullable: true }),
      column.instant('started_at', { isNullable: true }),
      column.instant('finished_at', { isNullable: true }),
    ],
    indices: [
      { name: 'ix_job_item_claim', columnNames: ['job_id', 'state', 'run_after', 'position'] },
      { name: 'ix_job_item_event', columnNames: ['job_id', 'event_seq', 'position'] },
      { name: 'ix_job_item_lease', columnNames: ['worker_id', 'lease_until'], where: `"state" = 'running'` },
    ],
    checks: [
      { name: 'ck_job_item_state', expression: STATES },
      { name: 'ck_job_item_lease', expression: `("state" = 'running') = ("lease_until" IS NOT NULL)` },
      {
        name: 'ck_job_item_token',
        expression: `("state" = 'running') = ("lease_token" IS NOT NULL AND "worker_id" IS NOT NULL)`,
      },
      { name: 'ck_job_item_final', expression: `("state" IN ('queued', 'running')) = ("finished_at" IS NULL)` },
      { name: 'ck_job_item_event', expression: '("finished_at" IS NULL) = ("event_seq" IS NULL)' },
      { name: 'ck_job_item_error', expression: `("state" = 'failed') = ("error_code" IS NOT NULL)` },
      { name: 'ck_job_item_result', expression: `"state" = 'succeeded' OR "result_id" IS NULL` },
      {
        name: 'ck_job_item_tries',
        expression: '"attempts" >= 0 AND "lease_losses" >= 0 AND "deferrals" >= 0 AND "position" >= 0',
      },
    ],
    foreignKeys: [reference('job_item', 'job_id', 'job'), reference('job_item', 'owner_id', 'owner')],
  });
}

function reference(table: string, column: string, referenced: string) {
  return {
    name: `fk_${table}_${column}`,
    columnNames: [column],
    referencedTableName: referenced,
    referencedColumnNames: ['id'],
  };
}
