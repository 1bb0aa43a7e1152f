import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { columnTypes, primary } from '../column-types.js';

const TIMEFRAME = `"timeframe" IN ('1d', '1w')`;
const ONE_SET =
  '(CASE WHEN "universe" IS NULL THEN 0 ELSE 1 END) + (CASE WHEN "watchlist_id" IS NULL THEN 0 ELSE 1 END) + ' +
  '(CASE WHEN "job_id" IS NULL THEN 0 ELSE 1 END) <= 1';

const owner = (table: string) => ({
  name: `fk_${table}_owner_id`,
  columnNames: ['owner_id'],
  referencedTableName: 'owner',
  referencedColumnNames: ['id'],
});

const screen = (table: string) => ({
  name: `fk_${table}_screen_id`,
  columnNames: ['screen_id'],
  referencedTableName: 'saved_screen',
  referencedColumnNames: ['id'],
  onDelete: 'CASCADE',
});

export class CreateSavedScreen1763900000018 implements MigrationInterface {
  readonly name = 'CreateSavedScreen1763900000018';

  async up(queryRunner: QueryRunner): Promise<void> {
    await this.createScreens(queryRunner);
    const column = columnTypes(queryRunner);
    await queryRunner.createTable(
      new Table({
        name: 'screen_run',
        columns: [
          column.uuid('screen_id', primary('screen_run')),
          column.uuid('owner_id'),
          column.instant('ran_at', { isNullable: true }),
          column.integer('version'),
        ],
        checks: [{ name: 'ck_screen_run_version', expression: '"version" >= 1' }],
        foreignKeys: [screen('screen_run'), owner('screen_run')],
      }),
    );
    await queryRunner.createTable(
      new Table({
        name: 'screen_member',
        columns: [
          column.uuid('screen_id', primary('screen_member')),
          column.varchar('ticker', 20, primary('screen_member')),
          column.varchar('strategy_id', 64, primary('screen_member')),
          column.varchar('timeframe', 4, primary('screen_member')),
          column.uuid('owner_id'),
          column.integer('position'),
        ],
        checks: [
          { name: 'ck_screen_member_timeframe', expression: TIMEFRAME },
          { name: 'ck_screen_member_position', expression: '"position" >= 0' },
        ],
        foreignKeys: [screen('screen_member'), owner('screen_member')],
      }),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('screen_member');
    await queryRunner.dropTable('screen_run');
    await queryRunner.dropTable('saved_screen');
  }

  private async createScreens(queryRunner: QueryRunner): Promise<void> {
    const column = columnTypes(queryRunner);
    await queryRunner.createTable(
      new Table({
        name: 'saved_screen',
        columns: [
          column.uuid('id', primary('saved_screen')),
          column.uuid('owner_id'),
          column.varchar('name', 80),
          column.varchar('name_key', 160),
          column.varchar('description', 500),
          column.text('condition'),
          column.varchar('universe', 20, { isNullable: true }),
          column.uuid('watchlist_id', { isNullable: true }),
          column.uuid('job_id', { isNullable: true }),
          column.varchar('strategy', 64, { isNullable: true }),
          column.varchar('timeframe', 4, { isNullable: true }),
          column.varchar('sort', 200),
          column.instant('created_at'),
          column.instant('updated_at'),
          column.integer('version'),
        ],
        indices: [
          { name: 'uq_saved_screen_name', columnNames: ['owner_id', 'name_key'], isUnique: true },
          { name: 'ix_saved_screen_owner', columnNames: ['owner_id', 'created_at', 'id'] },
        ],
        checks: [
          { name: 'ck_saved_screen_name', expression: 'length("name") BETWEEN 1 AND 80' },
          { name: 'ck_saved_screen_set', expression: ONE_SET },
          { name: 'ck_saved_screen_timeframe', expression: TIMEFRAME },
          { name: 'ck_saved_screen_version', expression: '"version" >= 1' },
        ],
        foreignKeys: [owner('saved_screen')],
      }),
    );
  }
}
