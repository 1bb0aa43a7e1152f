import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { type ColumnTypes, columnTypes, primary } from '../column-types.js';

const reference = (table: string, column: string, to: string) => ({
  name: `fk_${table}_${column}`,
  columnNames: [column],
  referencedTableName: to,
  referencedColumnNames: ['id'],
});

const webhookTable = (column: ColumnTypes): Table =>
  new Table({
    name: 'webhook',
    columns: [
      column.uuid('id', primary('webhook')),
      column.uuid('owner_id'),
      column.varchar('url', 2000),
      column.varchar('description', 500),
      column.boolean('is_enabled'),
      column.varchar('disabled_reason', 20, { isNullable: true }),
      column.instant('failing_since', { isNullable: true }),
      column.text('secret'),
      column.text('previous_secret', { isNullable: true }),
      column.instant('previous_secret_until', { isNullable: true }),
      column.instant('created_at'),
      column.instant('updated_at'),
      column.integer('version'),
    ],
    indices: [{ name: 'ix_webhook_owner', columnNames: ['owner_id', 'created_at', 'id'] }],
    checks: [
      { name: 'ck_webhook_reason', expression: `"disabled_reason" IN ('gone', 'failing', 'secret_unreadable')` },
      { name: 'ck_webhook_enabled', expression: '"disabled_reason" IS NULL OR NOT "is_enabled"' },
      {
        name: 'ck_webhook_overlap',
        expression: '("previous_secret" IS NULL) = ("previous_secret_until" IS NULL)',
      },
      { name: 'ck_webhook_version', expression: '"version" >= 1' },
    ],
    foreignKeys: [reference('webhook', 'owner_id', 'owner')],
  });

const deliveryTable = (column: ColumnTypes): Table =>
  new Table({
    name: 'webhook_delivery',
    columns: [
      column.uuid('id', primary('webhook_delivery')),
      column.uuid('owner_id'),
      column.uuid('webhook_id'),
      column.varchar('type', 40),
      column.text('payload'),
      column.varchar('state', 12),
      column.integer('attempts'),
      column.instant('next_attempt_at', { isNullable: true }),
      column.uuid('lease_token', { isNullable: true }),
      column.instant('lease_until', { isNullable: true }),
      column.json('log'),
      column.instant('created_at'),
      column.instant('finished_at', { isNullable: true }),
    ],
    indices: [
      {
        name: 'ix_webhook_delivery_due',
        columnNames: ['next_attempt_at'],
        where: `"state" IN ('pending', 'sending')`,
      },
      { name: 'ix_webhook_delivery_list', columnNames: ['webhook_id', 'created_at', 'id'] },
      { name: 'ix_webhook_delivery_owner', columnNames: ['owner_id', 'state'] },
      { name: 'ix_webhook_delivery_finished', columnNames: ['finished_at'] },
    ],
    checks: [
      {
        name: 'ck_webhook_delivery_state',
        expression: `"state" IN ('pending', 'sending', 'delivered', 'failed')`,
      },
      {
        name: 'ck_webhook_delivery_lease',
        expression: `("state" = 'sending') = ("lease_token" IS NOT NULL AND "lease_until" IS NOT NULL)`,
      },
      {
        name: 'ck_webhook_delivery_due',
        expression: `("state" IN ('pending', 'sending')) = ("next_attempt_at" IS NOT NULL)`,
      },
      {
        name: 'ck_webhook_delivery_final',
        expression: `("state" IN ('delivered', 'failed')) = ("finished_at" IS NOT NULL)`,
      },
      { name: 'ck_webhook_delivery_attempts', expression: '"attempts" >= 0' },
    ],
    // No reference to the webhook: an event must never keep the analysis that it is about from being stored.
    foreignKeys: [reference('webhook_delivery', 'owner_id', 'owner')],
  });

export class CreateWebhook1763900000019 implements MigrationInterface {
  readonly name = 'CreateWebhook1763900000019';

  async up(queryRunner: QueryRunner): Promise<void> {
    const column = columnTypes(queryRunner);
    await queryRunner.createTable(webhookTable(column));
    await queryRunner.createTable(deliveryTable(column));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('webhook_delivery');
    await queryRunner.dropTable('webhook');
  }
}
