import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { columnTypes, primary } from '../column-types.js';

export class CreateProviderBudget1763900000008 implements MigrationInterface {
  readonly name = 'CreateProviderBudget1763900000008';

  async up(queryRunner: QueryRunner): Promise<void> {
    const column = columnTypes(queryRunner);
    await queryRunner.createTable(
      new Table({
        name: 'provider_budget',
        columns: [
          column.varchar('provider', 64, primary('provider_budget')),
          column.instant('asked_at'),
          column.instant('slot_at'),
          column.instant('full_at'),
          column.instant('paused_until', { isNullable: true }),
        ],
        checks: [
          { name: 'ck_provider_budget_provider', expression: `"provider" <> ''` },
          { name: 'ck_provider_budget_slot', expression: '"slot_at" >= "asked_at"' },
        ],
      }),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('provider_budget');
  }
}
