import type { MigrationInterface } from 'typeorm';

/** SQLite compresses nothing by itself; the number is taken so that both databases have the same history. */
export class StoreSeriesUncompressed1763900000005 implements MigrationInterface {
  readonly name = 'StoreSeriesUncompressed1763900000005';

  up(): Promise<void> {
    return Promise.resolve();
  }

  down(): Promise<void> {
    return Promise.resolve();
  }
}
