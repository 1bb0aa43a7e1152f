import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Packed doubles are stored as they are. Trying to compress them halves the space but takes four times as long to
 * write and a quarter longer to read, and every analysis reads a series.
 */
export class StoreSeriesUncompressed1763900000005 implements MigrationInterface {
  readonly name = 'StoreSeriesUncompressed1763900000005';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "price_series" ALTER COLUMN "columns" SET STORAGE EXTERNAL');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "price_series" ALTER COLUMN "columns" SET STORAGE EXTENDED');
  }
}
