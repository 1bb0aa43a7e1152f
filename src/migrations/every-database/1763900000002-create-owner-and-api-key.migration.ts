import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { columnTypes, primary } from '../column-types.js';

export class CreateOwnerAndApiKey1763900000002 implements MigrationInterface {
  readonly name = 'CreateOwnerAndApiKey1763900000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    const column = columnTypes(queryRunner);
    await queryRunner.createTable(
      new Table({
        name: 'owner',
        columns: [column.uuid('id', primary('owner')), column.varchar('name', 64), column.instant('created_at')],
        uniques: [{ name: 'uq_owner_name', columnNames: ['name'] }],
      }),
    );
    await queryRunner.createTable(
      new Table({
        name: 'api_key',
        columns: [
          column.uuid('id', primary('api_key')),
          column.uuid('owner_id'),
          column.varchar('public_id', 16),
          column.varchar('name', 80),
          column.varchar('secret_hash', 64),
          column.json('scopes'),
          column.instant('created_at'),
          column.instant('expires_at', { isNullable: true }),
          column.instant('last_used_at', { isNullable: true }),
          column.instant('revoked_at', { isNullable: true }),
          column.integer('version'),
        ],
        uniques: [{ name: 'uq_api_key_public_id', columnNames: ['public_id'] }],
        indices: [{ name: 'ix_api_key_owner', columnNames: ['owner_id', 'created_at', 'id'] }],
        checks: [{ name: 'ck_api_key_version', expression: '"version" >= 1' }],
        foreignKeys: [
          {
            name: 'fk_api_key_owner_id',
            columnNames: ['owner_id'],
            referencedTableName: 'owner',
            referencedColumnNames: ['id'],
          },
        ],
      }),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('api_key');
    await queryRunner.dropTable('owner');
  }
}
