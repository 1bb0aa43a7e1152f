import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { columnTypes, primary } from '../column-types.js';

export class CreateWatchlist1763900000011 implements MigrationInterface {
  readonly name = 'CreateWatchlist1763900000011';

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
        name: 'watchlist',
        columns: [
          column.uuid('id', primary('watchlist')),
          column.uuid('owner_id'),
          column.varchar('name', 80),
          column.varchar('name_key', 160),
          column.varchar('description', 500),
          column.boolean('is_default'),
          column.instant('created_at'),
          column.instant('updated_at'),
          column.integer('version'),
        ],
        indices: [
          { name: 'uq_watchlist_name', columnNames: ['owner_id', 'name_key'], isUnique: true },
          { name: 'uq_watchlist_default', columnNames: ['owner_id'], isUnique: true, where: '"is_default"' },
          { name: 'ix_watchlist_owner', columnNames: ['owner_id', 'created_at', 'id'] },
        ],
        checks: [
          { name: 'ck_watchlist_name', expression: 'length("name") BETWEEN 1 AND 80' },
          { name: 'ck_watchlist_version', expression: '"version" >= 1' },
        ],
        foreignKeys: [owner('watchlist')],
      }),
    );
    await queryRunner.createTable(
      new Table({
        name: 'watchlist_item',
        columns: [
          column.uuid('watchlist_id', primary('watchlist_item')),
          column.varchar('ticker', 20, primary('watchlist_item')),
          column.uuid('owner_id'),
          column.instant('added_at'),
        ],
        foreignKeys: [
          {
            name: 'fk_watchlist_item_watchlist_id',
            columnNames: ['watchlist_id'],
            referencedTableName: 'watchlist',
            referencedColumnNames: ['id'],
          },
          owner('watchlist_item'),
        ],
      }),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('watchlist_item');
    await queryRunner.dropTable('watchlist');
  }
}
