import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { columnTypes, primary } from '../column-types.js';

export class CreateStrategy1763900000014 implements MigrationInterface {
  readonly name = 'CreateStrategy1763900000014';

  async up(queryRunner: QueryRunner): Promise<void> {
    const column = columnTypes(queryRunner);
    const owner = (table: string) => ({
      name: `fk_${table}_owner_id`,
      columnNames: ['owner_id'],
      referencedTableName: 'owner',
      referencedColumnNames: ['id'],
    });
    await queryRunner.createTable(
      new Table({
        name: 'strategy',
        columns: [
          column.uuid('id', primary('strategy')),
          column.uuid('owner_id'),
          column.varchar('slug', 64),
          column.instant('created_at'),
          column.instant('updated_at'),
          column.instant('deleted_at', { isNullable: true }),
          column.integer('version'),
        ],
        indices: [{ name: 'uq_strategy_slug', columnNames: ['owner_id', 'slug'], isUnique: true }],
        checks: [
          { name: 'ck_strategy_slug', expression: 'length("slug") BETWEEN 1 AND 64' },
          { name: 'ck_strategy_version', expression: '"version" >= 1' },
        ],
        foreignKeys: [owner('strategy')],
      }),
    );
    await queryRunner.createTable(
      new Table({
        name: 'strategy_version',
        columns: [
          column.uuid('strategy_id', primary('strategy_version')),
          column.integer('number', primary('strategy_version')),
          column.uuid('owner_id'),
          column.json('definition'),
          column.instant('created_at'),
        ],
        checks: [{ name: 'ck_strategy_version_number', expression: '"number" >= 1' }],
        foreignKeys: [
          {
            name: 'fk_strategy_version_strategy_id',
            columnNames: ['strategy_id'],
            referencedTableName: 'strategy',
            referencedColumnNames: ['id'],
          },
          owner('strategy_version'),
        ],
      }),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('strategy_version');
    await queryRunner.dropTable('strategy');
  }
}
