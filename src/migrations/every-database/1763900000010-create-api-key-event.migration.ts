import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { columnTypes, primary } from '../column-types.js';

export class CreateApiKeyEvent1763900000010 implements MigrationInterface {
  readonly name = 'CreateApiKeyEvent1763900000010';

  async up(queryRunner: QueryRunner): Promise<void> {
    const column = columnTypes(queryRunner);
    await queryRunner.createTable(
      new Table({
        name: 'api_key_event',
        columns: [
          column.uuid('id', primary('api_key_event')),
          column.uuid('owner_id'),
          column.varchar('key_id', 16),
          column.varchar('action', 12),
          column.varchar('actor', 40),
          column.varchar('request_id', 64, { isNullable: true }),
          column.text('detail'),
          column.instant('at'),
        ],
        indices: [{ name: 'ix_api_key_event_key', columnNames: ['key_id', 'at', 'id'] }],
        checks: [{ name: 'ck_api_key_event_action', expression: `"action" IN ('created', 'rotated', 'revoked')` }],
        foreignKeys: [
          {
            name: 'fk_api_key_event_owner_id',
            columnNames: ['owner_id'],
            referencedTableName: 'owner',
            referencedColumnNames: ['id'],
          },
        ],
      }),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('api_key_event');
  }
}
