import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { columnTypes, primary } from '../column-types.js';

export class CreateIdempotencyRecord1763900000007 implements MigrationInterface {
  readonly name = 'CreateIdempotencyRecord1763900000007';

  async up(queryRunner: QueryRunner): Promise<void> {
    const column = columnTypes(queryRunner);
    await queryRunner.createTable(
      new Table({
        name: 'idempotency_record',
        columns: [
          column.uuid('id', primary('idempotency_record')),
          column.uuid('owner_id'),
          column.varchar('method', 8),
          column.varchar('route', 255),
          column.varchar('key', 255),
          column.varchar('fingerprint', 64),
          column.varchar('state', 12),
          column.instant('lease_expires_at', { isNullable: true }),
          column.integer('status', { isNullable: true }),
          column.json('headers', { isNullable: true }),
          column.text('body', { isNullable: true }),
          column.instant('created_at'),
          column.instant('expires_at'),
          column.integer('version'),
        ],
        indices: [
          {
            name: 'uq_idempotency_record_scope',
            columnNames: ['owner_id', 'method', 'route', 'key'],
            isUnique: true,
          },
          { name: 'ix_idempotency_record_expiry', columnNames: ['expires_at'] },
        ],
        checks: [
          { name: 'ck_idempotency_record_state', expression: `"state" IN ('in_progress', 'completed')` },
          {
            name: 'ck_idempotency_record_lease',
            expression: `("state" = 'in_progress') = ("lease_expires_at" IS NOT NULL)`,
          },
          {
            name: 'ck_idempotency_record_answer',
            expression: `("state" = 'completed') = ("status" IS NOT NULL AND "headers" IS NOT NULL)`,
          },
          { name: 'ck_idempotency_record_body', expression: `"state" = 'completed' OR "body" IS NULL` },
          { name: 'ck_idempotency_record_status', expression: '"status" BETWEEN 200 AND 299' },
          { name: 'ck_idempotency_record_key', expression: 'length("key") BETWEEN 1 AND 255' },
          { name: 'ck_idempotency_record_fingerprint', expression: 'length("fingerprint") = 64' },
          { name: 'ck_idempotency_record_expiry', expression: '"expires_at" > "created_at"' },
          { name: 'ck_idempotency_record_version', expression: '"version" >= 1' },
        ],
        foreignKeys: [
          {
            name: 'fk_idempotency_record_owner_id',
            columnNames: ['owner_id'],
            referencedTableName: 'owner',
            referencedColumnNames: ['id'],
          },
        ],
      }),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('idempotency_record');
  }
}
