import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { columnTypes, primary } from '../column-types.js';

export class CreatePlatformSetting1763900000001 implements MigrationInterface {
  readonly name = 'CreatePlatformSetting1763900000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    const column = columnTypes(queryRunner);
    await queryRunner.createTable(
      new Table({
        name: 'platform_setting',
        columns: [
          column.varchar('name', 64, primary('platform_setting')),
          column.text('value'),
          column.instant('created_at'),
          column.instant('updated_at'),
          column.integer('version'),
        ],
      }),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('platform_setting');
  }
}
