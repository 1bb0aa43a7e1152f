import type { MigrationInterface, QueryRunner } from 'typeorm';

/** `LIKE 'abc%'` uses an index only under the C collation or with this operator class. */
export class IndexSymbolSearch1763900000005 implements MigrationInterface {
  readonly name = 'IndexSymbolSearch1763900000005';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE INDEX "ix_symbol_search_name" ON "symbol" ("search_name" varchar_pattern_ops, "ticker")',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "ix_symbol_search_name"');
  }
}
