import type { MigrationInterface, QueryRunner } from 'typeorm';

/** `LIKE 'abc%'` ignores case in SQLite and uses an index only if that does so too. */
export class IndexSymbolSearch1763900000005 implements MigrationInterface {
  readonly name = 'IndexSymbolSearch1763900000005';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE INDEX "ix_symbol_search_name" ON "symbol" ("search_name" COLLATE NOCASE, "ticker")',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "ix_symbol_search_name"');
  }
}
